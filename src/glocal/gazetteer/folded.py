"""A text folded like the keys of the gazetteer, with the way back to the original."""

import bisect
import functools
import re

from glocal.gazetteer.names import fold

_SILENT = "'’‘ʼʻʾʿ`´"
_SPACES = " -\n.\u2010\u2011\u00a0\u3000"
_SHORT = tuple(
    re.compile(rf"{word}(?<!\w{word})\.?[ -](?=[^\W\d_a-z])") for word in ("St", "Ste", "Sto", "Sta", "Mt", "Ft")
)
"""Each begins with its letters, which the search of `re` jumps to."""


class FoldedText:
    """The folded form of a text; `original` leads a position of it back to the text.

    Words are folded as names are; a full stop, a hyphen and a line end become a space, so that two of them
    in a row never match a key; other punctuation stays and matches none.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts = [0]
        self._shifts = [0]
        self.folded = self._fold(text)

    def original(self, position: int) -> int:
        """Return the code point of the text where a position of the folded form begins."""
        return self._original(position, bisect.bisect_right(self._starts, position) - 1)

    def original_end(self, position: int) -> int:
        """Return the code point of the text where what ends at a position of the folded form ends."""
        found = bisect.bisect_right(self._starts, position) - 1
        end = self._original(position, found)
        if found and self._starts[found] == position:
            return min(end, self._original(position, found - 1))
        return end

    def _original(self, position: int, piece: int) -> int:
        """Return the code point by the shift of a piece, which the end of the piece bounds."""
        found = position - self._shifts[piece]
        return min(found, self._originals[piece + 1]) if piece + 1 < len(self._originals) else found

    def folded_position(self, start: int) -> int:
        """Return where a code point of the text stands in the folded form."""
        low = bisect.bisect_right(self._originals, start) - 1
        return start + self._shifts[low]

    def _fold(self, text: str) -> str:
        """Fold letter by letter and note where lengths change."""
        pieces, last, shift = [], 0, 0
        self._originals = [0]
        for start, end, replaced in _find_odd(text):
            pieces += [text[last:start], replaced]
            shift += len(replaced) - (end - start)
            self._starts.append(end + shift)
            self._originals.append(end)
            self._shifts.append(shift)
            last = end
        pieces.append(text[last:])
        plain = _FOREIGN.sub(lambda letters: letters[0].translate(_LETTERS), "".join(pieces))
        return plain.lower().replace("-", " ").replace(".", " ").replace("\n", " ")


_FOREIGN = re.compile("[^\x00-\x7f\u3040-\u30ff\u3400-\u9fff]+")
"""Letters that are folded one by one; the lower case of the others is as long as they are."""
_SHORT_WORDS = {"St": "saint", "Ste": "sainte", "Mt": "mount", "Ft": "fort", "Sto": "santo", "Sta": "santa"}


def _find_odd(text: str) -> list[tuple[int, int, str]]:
    """Return what changes its length when folded, in order: start, end, and the folded form."""
    letters = [(n.start(), n.end(), _fold_letter(n[0])) for n in _odd_letters(text).finditer(text)]
    words = [
        (found.start(), found.end(), _SHORT_WORDS[found[0].rstrip(" -.")] + " ")
        for pattern in _SHORT
        for found in pattern.finditer(text)
    ]
    return sorted(letters + words) if words else letters


_USUAL = "\x00-\u024f\u1e00-\u1eff\u2010-\u201f\u2026\u3000-\u30fe\u3400-\u9fff\uff00-\uff5e"
"""The letters of nearly every text in a Latin script or in Japanese."""
_UNUSUAL = re.compile(f"[^{_USUAL}]")
_FOLDS_ALIKE = re.compile("[A-Za-z0-9\u3040-\u30ff\u3400-\u9fff]")


def _odd_letters(text: str) -> re.Pattern[str]:
    """Return the pattern of the letters that do not fold to one letter, for this text."""
    return _odd_pattern(frozenset(_UNUSUAL.findall(text)))


@functools.lru_cache(maxsize=256)
def _odd_pattern(unusual: frozenset[str]) -> re.Pattern[str]:
    usual = (chr(point) for point in range(0x250) if chr(point).isalnum())
    letters = {*usual, *_OTHER_USUAL, *unusual}
    odd = {letter for letter in letters if not _FOLDS_ALIKE.match(letter) and len(_fold_letter(letter)) != 1}
    return re.compile(f"[{re.escape(''.join(sorted(odd | set(_SILENT))))}]")


_OTHER_USUAL = tuple(map(chr, (*range(0x1E00, 0x1F00), *range(0x3000, 0x30FF), *range(0xFF00, 0xFF5F))))


@functools.lru_cache(maxsize=8192)
def _fold_letter(letter: str) -> str:
    if letter in _SILENT:
        return ""
    if letter in _SPACES:
        return " "
    if letter.isalnum():
        return fold(letter)
    return letter


class _Letters(dict[int, str]):
    """Folded letters by code point, filled as they are met."""

    def __missing__(self, point: int) -> str:
        self[point] = folded = _fold_letter(chr(point))
        return folded


_LETTERS = _Letters()
