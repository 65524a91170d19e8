"""The encoding of a list, chosen by the place names that it yields.

Prose tells its encoding by its letters; a list of names has few. So the bytes are read in every likely encoding,
and the one counts in which the gazetteer knows the most names.
"""

import codecs
import re
from typing import BinaryIO

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.names import fold

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LIKELY = ("utf-8", "cp932", "euc_jp", "cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "gb18030", "big5", "cp949")
"""In doubt the earlier one."""
_CHUNK = 1 << 16
_CELLS = re.compile(r"[,;\t|\"\r\n]+")


def find_encoding(stream: BinaryIO, gazetteer: Gazetteer) -> str:
    """Return the Python name of the encoding of a list; the stream is left at its start."""
    head = stream.read(_CHUNK)
    marked = next((encoding for mark, encoding in _MARKS if head.startswith(mark)), "")
    encoding = marked or _utf_16_without_mark(head)
    if not encoding:
        stream.seek(0)
        sample = _first_odd_lines(stream)
        encoding = _best_known(sample, gazetteer) if sample else "utf-8"
    stream.seek(0)
    return encoding


def _utf_16_without_mark(head: bytes) -> str:
    """Return UTF-16 where every other byte of mostly Latin text is zero, an empty text elsewhere."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if 4 * max(even, odd) < len(head) or min(even, odd) * 10 > max(even, odd):
        return ""
    return "utf-16-le" if odd > even else "utf-16-be"


def _first_odd_lines(stream: BinaryIO) -> bytes:
    """Return some lines around the first byte that is no UTF-8; nothing where all bytes are."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    before = b""
    while chunk := stream.read(_CHUNK):
        try:
            decoder.decode(chunk)
        except UnicodeDecodeError:
            return _whole_lines(before + chunk + stream.read(_CHUNK))
        before = chunk
    try:
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return before
    return b""


def _whole_lines(content: bytes) -> bytes:
    """Return the content without its last line where that may be cut."""
    end = content.rfind(b"\n")
    return content[:end] if end > 0 else content


def _best_known(sample: bytes, gazetteer: Gazetteer) -> str:
    known = {encoding: _count_known(sample, encoding, gazetteer) for encoding in _LIKELY}
    return max(_LIKELY, key=known.__getitem__)


def _count_known(sample: bytes, encoding: str, gazetteer: Gazetteer) -> float:
    """Return how many names beyond ASCII are known; undecodable bytes count against."""
    text = sample.decode(encoding, errors="replace")
    cells = (cell.strip() for cell in _CELLS.split(text))
    known = sum(not cell.isascii() and "\ufffd" not in cell and bool(gazetteer.find(fold(cell))) for cell in cells)
    return known - text.count("\ufffd") / 10
