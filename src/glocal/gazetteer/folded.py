"""A text folded like the keys of the gazetteer, with the way back to the original."""

import bisect
import functools
import re

from glocal.gazetteer.names import fold

_SILENT = "'’‘ʼʻʾʿ`´"
_SPACES = " -\n.\u2010\u2011\u00a0\u3000"
_SHORT = re.compile(r"\b(St|Ste|Mt|Ft|Sto|Sta)(\.?[ -])(?=[^\W\d_a-z])")


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
        for found in _odd_letters(frozenset(text)).finditer(text):
            start, end = found.span()
            replaced = _SHORT_WORDS[found[1]] + " " if found.lastindex else _fold_letter(found[0])
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
_FOLDS_ALIKE = re.compile("[A-Za-z0-9\u3040-\u30ff\u3400-\u9fff]")
_SHORT_WORDS = {"St": "saint", "Ste": "sainte", "Mt": "mount", "Ft": "fort", "Sto": "santo", "Sta": "santa"}


def _odd_letters(letters: frozenset[str]) -> re.Pattern[str]:
    """Return the pattern of what changes its length when folded, for a text of these letters."""
    odd = {letter for letter in letters if not _FOLDS_ALIKE.match(letter) and len(_fold_letter(letter)) != 1}
    return _odd_pattern("".join(sorted(odd)))


@functools.lru_cache(maxsize=256)
def _odd_pattern(odd: str) -> re.Pattern[str]:
    if not odd:
        return _SHORT
    return re.compile(f"{_SHORT.pattern}|[{re.escape(odd)}]")


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
