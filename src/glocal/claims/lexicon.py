"""Finding of many phrases at once: only words that begin like one of them are compared."""

import bisect
import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from glocal.claims.phrases import any_of
from glocal.model.span import Span

_Key = TypeVar("_Key")
_DEPTH = 5
"""Letters that are compared first; three to seven take the same time on newsletter text, two a fifth more."""
_BREAK = " "
"""Ends a beginning that is a whole word, so that `a gift` is not sought in `and`; a hyphen ends a word too."""
_GROUP = re.compile(r"\(\?:((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)([?*]?)")
_CLASS = re.compile(r"\[([^\]-]+)\](\??)(?![*+{])")
"""Letters that are told one by one; a beginning ends before a range of them and before any number of them."""
_WORD = re.compile(r"(?<![a-z0-9])[a-z0-9]")
_MOST_KNOWN = 65_536
"""Beginnings of words that are kept: those of English many times over; a text of noise must not fill the memory."""

_Hint = tuple[int, str]
"""Where a phrase may begin, and the beginning that stands there."""


@dataclass(frozen=True, slots=True)
class Hit(Generic[_Key]):
    """A phrase that was found, and the key it stands under."""

    key: _Key
    span: Span


class Lexicon(Generic[_Key]):
    """Phrases under keys, found in lower-cased text as whole words; Japanese ones anywhere.

    Args:
        table: The phrases of each key, as `glocal.claims.phrases.any_of` takes them; a phrase begins with letters,
            a group or a class of letters.
    """

    def __init__(self, table: Mapping[_Key, Sequence[str]]) -> None:
        keys = list(table)
        rows = [(number, phrase) for number, key in enumerate(keys) for phrase in table[key]]
        by_beginning: dict[str, list[tuple[int, str]]] = {}
        for number, phrase in rows:
            for beginning in beginnings(phrase):
                by_beginning.setdefault(beginning, []).append((number, phrase))
        self._keys = keys
        self._beginnings = by_beginning
        self._by_key: dict[str, list[tuple[_Key, re.Pattern[str]]]] = {}
        self._tables: dict[str, re.Pattern[str]] = {}
        self._known = _Known(beginning for beginning in by_beginning if beginning.isascii())
        unspaced = "".join(beginning for beginning in by_beginning if not beginning.isascii())
        self._unspaced = re.compile(f"[{re.escape(unspaced)}]") if unspaced else None
        self._last: tuple[str, list[_Hint]] = ("", [])

    def find(self, small: str, span: Span) -> Iterator[Hit[_Key]]:
        """Yield the phrases in `span` of a lower-cased text, in order, not overlapping."""
        end = span.start
        for start, beginning in self._hints(small, span):
            found = self._table(beginning).match(small, start, span.end) if start >= end else None
            if found:
                end = found.end()
                yield Hit(self._keys[_number_of(found.lastgroup or "")], Span(start, end))

    def find_all(self, small: str, span: Span) -> dict[_Key, list[Span]]:
        """Return where phrases of each key stand in `span`, also inside each other; a key without any is missing."""
        found: dict[_Key, list[Span]] = {}
        for start, beginning in self._hints(small, span):
            for key, pattern in self._rows(beginning):
                match = pattern.match(small, start, span.end)
                if match:
                    found.setdefault(key, []).append(Span(start, match.end()))
        return found

    def _hints(self, small: str, span: Span) -> list[_Hint]:
        """Return where phrases may begin in `span`, in order; those of the whole text are kept for its next span."""
        text, hints = self._last
        if text is not small:
            starts, openings = _openings(small)
            known = list(map(self._known.__getitem__, openings))
            hints = list(itertools.compress(zip(starts, known, strict=True), known))
            if self._unspaced and not small.isascii():
                hints = sorted([*hints, *((each.start(), each[0]) for each in self._unspaced.finditer(small))])
            self._last = small, hints
        return hints[bisect.bisect_left(hints, (span.start,)) : bisect.bisect_left(hints, (span.end,))]

    def _table(self, beginning: str) -> "re.Pattern[str]":
        """Return a pattern for all phrases that can begin so; made when first needed, as few of them are."""
        table = self._tables.get(beginning)
        if table is None:
            table = self._tables[beginning] = _table_of(self._beginnings, beginning)
        return table

    def _rows(self, beginning: str) -> Sequence[tuple[_Key, "re.Pattern[str]"]]:
        """Return the keys with phrases that can begin so, each with a pattern for them."""
        rows = self._by_key.get(beginning)
        if rows is None:
            rows = self._by_key[beginning] = _rows_of(self._keys, self._beginnings, beginning)
        return rows


class _Known(dict[str, str]):
    """The longest beginning that each opening of a word begins with, empty for most; filled as words are met."""

    def __init__(self, beginnings: Iterable[str]) -> None:
        super().__init__()
        self._beginnings = frozenset(beginnings)

    def __missing__(self, opening: str) -> str:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        shorter = (opening[:length] for length in range(len(opening), 0, -1))
        self[opening] = found = next((each for each in shorter if each in self._beginnings), "")
        return found


@functools.lru_cache(maxsize=2)
def _openings(small: str) -> tuple[list[int], list[str]]:
    """Return where the words of a text begin, and the first letters of each; every lexicon asks for the same text."""
    flat = small.replace("\n", _BREAK).replace("-", _BREAK)
    starts = [word.start() for word in _WORD.finditer(flat)]
    return starts, [flat[start : start + _DEPTH] for start in starts]


def _rows_of(
    keys: Sequence[_Key], by_beginning: Mapping[str, list[tuple[int, str]]], beginning: str
) -> list[tuple[_Key, "re.Pattern[str]"]]:
    by_number: dict[int, list[str]] = {}
    for other, rows in by_beginning.items():
        if beginning.startswith(other):
            for number, phrase in rows:
                by_number.setdefault(number, []).append(_bounded(phrase))
    return [
        (keys[number], re.compile("|".join(sorted(set(each), key=len, reverse=True))))
        for number, each in by_number.items()
    ]


def _bounded(phrase: str) -> str:
    """Return the pattern of one phrase that ends with a word; Japanese has no such border."""
    return f"(?:{any_of([phrase])}){'(?![a-z0-9])' if phrase.isascii() else ''}"


def _number_of(group: str) -> int:
    """Return the number of the key that a group of a table stands for: `k7_2` is the seventh."""
    return int(group[1:].partition("_")[0])


def beginnings(phrase: str) -> set[str]:
    """Return what a text that matches the phrase can begin with, five characters at most.

    >>> sorted(beginnings("(?:half |full )?marathons?"))
    ['full ', 'half ', 'marat']
    """
    depth = _DEPTH if phrase.isascii() else 1
    return {beginning[:depth] for beginning in _expanded(phrase, "")}


_ENDLESS = re.compile(r"\\|\.|\(\?[=!]|\[[^\]]*(?:-[^\]]*\]|\][*+{])")


def _expanded(phrase: str, so_far: str) -> Iterator[str]:
    """Yield the texts that the phrase can begin with, as far as they are needed."""
    if len(so_far) >= _DEPTH or not phrase or _ENDLESS.match(phrase):
        yield so_far
    elif group := _GROUP.match(phrase):
        rest = phrase[group.end() :]
        for option in _options(group[1]):
            yield from _expanded(option + rest, so_far)
        if group[2]:
            yield from _expanded(rest, so_far)
    elif letters := _CLASS.match(phrase):
        for letter in letters[1]:
            yield from _expanded(phrase[letters.end() :], so_far + letter)
        if letters[2]:
            yield from _expanded(phrase[letters.end() :], so_far)
    elif phrase[1:2] == "?":
        yield from _expanded(phrase[2:], so_far + phrase[0])
        yield from _expanded(phrase[2:], so_far)
    elif phrase[0] in " -":
        yield so_far + _BREAK
    else:
        yield from _expanded(phrase[1:], so_far + phrase[0])


def _options(inside: str) -> Iterator[str]:
    """Yield the alternatives of a group, those inside inner groups left whole."""
    depth, option = 0, ""
    for letter in inside:
        depth += (letter == "(") - (letter == ")")
        if letter == "|" and not depth:
            yield option
            option = ""
        else:
            option += letter
    yield option


def _table_of(by_beginning: Mapping[str, list[tuple[int, str]]], beginning: str) -> "re.Pattern[str]":
    """Return a pattern for all phrases that can begin so, longest first, each in the group of its key."""
    rows = [row for other, rows in by_beginning.items() if beginning.startswith(other) for row in rows]
    unique = sorted(dict.fromkeys(rows), key=lambda row: -len(row[1]))
    parts = (f"{_bounded(phrase)}(?P<k{number}_{row}>)" for row, (number, phrase) in enumerate(unique))
    return re.compile("|".join(parts))
