"""Finding of many phrases in one pass: only words that begin like one of them are compared."""

import re
from collections.abc import Iterator, Mapping, Sequence
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
_CLASS = re.compile(r"\[([^\]]+)\](\??)")


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
        self._scan = re.compile(_scan_pattern(by_beginning))
        self._tables: dict[str, re.Pattern[str]] = {}

    def find(self, small: str, span: Span) -> Iterator[Hit[_Key]]:
        """Yield the phrases in `span` of a lower-cased text, in order, not overlapping."""
        end = span.start
        for hint in self._scan.finditer(small, span.start, span.end):
            if hint.start() < end:
                continue
            found = self._table(_beginning(hint)).match(small, hint.start(), span.end)
            if found:
                end = found.end()
                yield Hit(self._keys[_number_of(found.lastgroup or "")], Span(*found.span()))

    def find_all(self, small: str, span: Span) -> dict[_Key, list[Span]]:
        """Return where phrases of each key stand in `span`, also inside each other; a key without any is missing."""
        found: dict[_Key, list[Span]] = {}
        for hint in self._scan.finditer(small, span.start, span.end):
            for key, pattern in self._rows(_beginning(hint)):
                match = pattern.match(small, hint.start(), span.end)
                if match:
                    found.setdefault(key, []).append(Span(*match.span()))
        return found

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


def _beginning(hint: "re.Match[str]") -> str:
    """Return the beginning that a hint is, whatever breaks its word."""
    return hint[0][:-1] + _BREAK if hint[0][-1] in " -\n" else hint[0]


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


def _expanded(phrase: str, so_far: str) -> Iterator[str]:
    """Yield the texts that the phrase can begin with, as far as they are needed."""
    if len(so_far) >= _DEPTH or not phrase or phrase.startswith(("\\", ".", "(?=", "(?!")):
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


def _scan_pattern(by_beginning: Mapping[str, object]) -> str:
    """Return a pattern that finds where a word begins like one of the phrases; shorter beginnings last."""
    ordered = sorted(by_beginning, key=lambda beginning: (-len(beginning), beginning))
    spaced = "|".join(_by_first_letter([each for each in ordered if each.isascii()]))
    unspaced = "|".join(_by_first_letter([each for each in ordered if not each.isascii()]))
    return "|".join(part for part in (spaced and rf"(?<![a-z0-9])(?:{spaced})", unspaced) if part)


def _by_first_letter(ordered: list[str]) -> Iterator[str]:
    rest: dict[str, list[str]] = {}
    for beginning in ordered:
        rest.setdefault(beginning[:1], []).append(re.escape(beginning[1:]).replace(r"\ ", r"[ \-\n]"))
    for letter, ends in rest.items():
        yield f"{re.escape(letter)}(?:{'|'.join(ends)})"


def _table_of(by_beginning: Mapping[str, list[tuple[int, str]]], beginning: str) -> "re.Pattern[str]":
    """Return a pattern for all phrases that can begin so, longest first, each in the group of its key."""
    rows = [row for other, rows in by_beginning.items() if beginning.startswith(other) for row in rows]
    unique = sorted(dict.fromkeys(rows), key=lambda row: -len(row[1]))
    parts = (f"{_bounded(phrase)}(?P<k{number}_{row}>)" for row, (number, phrase) in enumerate(unique))
    return re.compile("|".join(parts))
