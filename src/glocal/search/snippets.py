"""The words of a text that a query found, and the passage that shows most of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glocal.gazetteer.local_names import LocalNames
from glocal.search.japanese import RUN, in_katakana, is_kana, units
from glocal.search.named import name_places
from glocal.search.query import Query
from glocal.search.words import plain, prepare, term, terms

_WORD = re.compile(r"[^\W_]+")
LENGTH = 240
"""Code points of a passage: two or three lines of a page."""
_AROUND = 60
"""Code points in front of the first word found."""
_SHORTEST_TERM = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a text, found or not."""

    text: str
    is_found: bool = False


class Highlighter:
    """Finds the words of a query in a text as it is printed."""

    def __init__(self, query: Query, names: LocalNames) -> None:
        said = [clause.text for clause in query.wanted if not clause.is_prefix]
        spelt = [*said, *_spellings(said, names)]
        self._terms = frozenset(word for text in spelt for word in terms(prepare(text).text) if word.isascii())
        self._beginnings = tuple(plain(clause.text).lower() for clause in query.wanted if clause.is_prefix)
        self._runs = tuple({form for text in spelt for form in _japanese_forms(text)})
        self._readings = frozenset(in_katakana(text) for text in said if is_kana(text))

    def spans(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of every word found, in order, none overlapping."""
        found = sorted({*self._words(text), *self._japanese(text)})
        kept: list[tuple[int, int]] = []
        for start, end in found:
            if kept and start < kept[-1][1]:
                kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
            else:
                kept.append((start, end))
        return kept

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """Return the whole text cut where words were found."""
        return tuple(_cut(text, self.spans(text), 0, len(text)))

    def passage(self, text: str, length: int = LENGTH) -> tuple[Piece, ...]:
        """Return the passage of about `length` code points that shows most of what was found; its beginning if nothing.

        Shape: an ellipsis stands where the text goes on.
        """
        spans = self.spans(text)
        start = _best_start(text, spans, length)
        end = _end_of_word(text, min(len(text), start + length))
        pieces = list(_cut(text, spans, start, end))
        before, after = [Piece("… ")] if start else [], [Piece(" …")] if end < len(text) else []
        return (*before, *pieces, *after)

    def _words(self, text: str) -> Iterator[tuple[int, int]]:
        if not (self._terms or self._beginnings):
            return
        for found in _WORD.finditer(text):
            word = plain(found[0])
            if term(word) in self._terms or (self._beginnings and word.lower().startswith(self._beginnings)):
                yield found.span()

    def _japanese(self, text: str) -> Iterator[tuple[int, int]]:
        for run in self._runs:
            yield from (found.span() for found in re.finditer(re.escape(run), text))
        if self._readings and RUN.search(text):
            yield from ((unit.start, unit.end) for unit in units(text) if unit.reading in self._readings)


def _spellings(said: list[str], names: LocalNames) -> Iterator[str]:
    """Yield how texts spell the places that a query names otherwise."""
    words = [word for text in said for word in text.split()]
    for named in name_places(names.gazetteer, words):
        for number in named.places[:1]:
            yield names.gazetteer.name(number)
            yield names.japanese(number)


def _japanese_forms(text: str) -> Iterator[str]:
    for run in RUN.finditer(plain(text)):
        found = [unit for unit in units(run[0]) if not unit.is_grammar or unit.surface == run[0]]
        yield from (form for unit in found for form in (unit.surface, unit.form) if len(form) >= _SHORTEST_TERM)
        yield run[0]


def _best_start(text: str, spans: list[tuple[int, int]], length: int) -> int:
    """Return where the passage begins that holds the most different words found."""
    best, most = 0, 0
    for number, (start, _) in enumerate(spans):
        inside = [span for span in spans[number:] if span[1] <= start + length - _AROUND]
        different = len({text[first:last].lower() for first, last in inside})
        if different > most:
            best, most = start, different
    return _start_of_word(text, max(0, best - _AROUND)) if most and best > _AROUND else 0


def _start_of_word(text: str, position: int) -> int:
    gap = text.find(" ", position, position + _AROUND // 2)
    return gap + 1 if gap >= 0 else position


def _end_of_word(text: str, position: int) -> int:
    if position >= len(text):
        return len(text)
    gap = text.rfind(" ", position - _AROUND // 2, position)
    return gap if gap >= 0 else position


def _cut(text: str, spans: list[tuple[int, int]], start: int, end: int) -> Iterator[Piece]:
    last = start
    for first, stop in spans:
        if first < last or stop > end:
            continue
        if first > last:
            yield Piece(text[last:first])
        yield Piece(text[first:stop], is_found=True)
        last = stop
    if last < end:
        yield Piece(text[last:end])
