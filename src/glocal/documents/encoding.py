"""The encoding that bytes are written in, found by strict trial decoding.

Source: decision 0005, which measures this order against charset-normalizer.
"""

import codecs
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and how it was read.

    Shape: `is_guess` where no encoding fits without doubt; `damaged_bytes` counts what became U+FFFD.
    """

    text: str
    encoding: str
    is_guess: bool = False
    damaged_bytes: int = 0


# The four-byte marks begin with the two-byte ones and come first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 65536
_ISO_2022_JP = re.compile(rb"\x1b(?:\$[@B]|\([BIJ])")
_JAPANESE = ("cp932", "euc_jp")
_UTF_16 = ("utf-16-le", "utf-16-be")
_FALLBACK = "cp1252"

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_KANA = re.compile(r"[\u3040-\u30ff\u3001\u3002]+")
_HALF_WIDTH = re.compile(r"[\uff61-\uff9f]+")
_LETTER_RUNS = re.compile(r"[^\W\d_]+")

# An EUC-JP text misread as cp932 is mostly half-width kana, French or German misread as cp932 has no kana
# at all, and Japanese prose has 40 to 70 % kana (measured in tests/documents/test_encoding.py).
_LEAST_KANA = 0.15
# Latin and Japanese prose in the right order is 60 % and more of these, in the wrong order next to none.
_COMMON = re.compile(r"[\t\n\r -~\u3000-\u30ff]+")
_LEAST_COMMON = 0.3
# Western prose has 2 to 8 % letters beyond ASCII; Greek, Russian or Chinese misread as cp1252 more than 60 %.
_MOST_WESTERN = 0.30
# A damaged UTF-8 file has single bad bytes; cp1252 misread as UTF-8 has nothing else.
_MOST_DAMAGED = 0.10

_BYTES_OF_WESTERN = {ord(bytes([byte]).decode("cp1252", "ignore") or chr(byte)): byte for byte in range(0x80, 0xA0)}
"""The byte that windows-1252 writes for a letter that Latin-1 does not have."""
_BEYOND_WESTERN = re.compile(f"[^\x00-\xff{''.join(map(chr, _BYTES_OF_WESTERN))}]")
_LEAST_REPAIRED = 3
"""Letters; a text with fewer may mean what it says. Western prose has none: é is no UTF-8 before a Latin letter."""
_TWICE = "utf-8 saved as latin-1"


def decode(content: bytes) -> Decoded | None:
    """Return the text of the bytes, None where no known encoding yields one."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _with_replacement(content, encoding)
    if _ISO_2022_JP.search(content[:_SAMPLE]) and content.isascii():
        return _strict(content, "iso2022_jp") or _strict(content, "iso2022_jp_ext")
    return _utf_16_without_mark(content) or _utf_8(content) or _legacy(content)


def _utf_8(content: bytes) -> Decoded | None:
    """Read UTF-8, also where it was once taken for windows-1252 or Latin-1 and saved so: `Ã©` for `é`."""
    plain = _strict(content, "utf-8")
    if plain is None or content.isascii() or _BEYOND_WESTERN.search(plain.text):
        return plain
    twice = _with_replacement(plain.text.translate(_BYTES_OF_WESTERN).encode("latin-1"), "utf-8")
    repaired = _beyond_ascii(twice.text)
    if repaired < _LEAST_REPAIRED or twice.damaged_bytes > _MOST_DAMAGED * repaired:
        return plain
    return Decoded(twice.text, _TWICE, is_guess=True, damaged_bytes=twice.damaged_bytes)


def _legacy(content: bytes) -> Decoded | None:
    """Try the encodings from before Unicode, then UTF-8 with damage, then windows-1252."""
    readings = [reading for encoding in _JAPANESE if (reading := _strict(content, encoding))]
    best = max(readings, key=lambda reading: _japanese_share(reading.text), default=None)
    if best and _japanese_share(best.text) >= _LEAST_KANA:
        return best
    repaired = _with_replacement(content, "utf-8")
    if repaired.damaged_bytes <= _MOST_DAMAGED * _beyond_ascii(repaired.text):
        return repaired
    western = _strict(content, _FALLBACK)
    if western and _is_western(western.text[:_SAMPLE]):
        return Decoded(western.text, _FALLBACK, is_guess=True)
    return None


def _utf_16_without_mark(content: bytes) -> Decoded | None:
    """Read bytes with zeros among them as UTF-16, in the order that yields letters and kana."""
    if len(content) % 2 or b"\x00" not in content[:_SAMPLE]:
        return None
    readings = [reading for encoding in _UTF_16 if (reading := _strict(content, encoding))]
    best = max(readings, key=lambda reading: _common_share(reading.text), default=None)
    return best if best and _common_share(best.text) >= _LEAST_COMMON else None


def _strict(content: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(content.decode(encoding), encoding)
    except UnicodeDecodeError:
        return None


def _with_replacement(content: bytes, encoding: str) -> Decoded:
    """Read what can be read and count what cannot."""
    text = content.decode(encoding, errors="replace")
    return Decoded(text, encoding, damaged_bytes=text.count("\ufffd"))


def _beyond_ascii(text: str) -> int:
    return sum(map(len, _BEYOND_ASCII.findall(text)))


def _japanese_share(text: str) -> float:
    """Return which part of the characters beyond ASCII is kana, less those of half width."""
    sample = text[:_SAMPLE]
    kana = sum(map(len, _KANA.findall(sample)))
    half_width = sum(map(len, _HALF_WIDTH.findall(sample)))
    return (kana - half_width) / max(1, _beyond_ascii(sample))


def _common_share(text: str) -> float:
    sample = text[:_SAMPLE]
    return sum(map(len, _COMMON.findall(sample))) / max(1, len(sample))


def _is_western(text: str) -> bool:
    letters = sum(map(len, _LETTER_RUNS.findall(text)))
    return _beyond_ascii(text) <= _MOST_WESTERN * max(letters, 1)
