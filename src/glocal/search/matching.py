"""A query as the index understands it."""

from collections.abc import Iterable, Iterator

import tantivy
from tantivy import Occur

from glocal.entities.keys import place_key
from glocal.gazetteer.local_names import LocalNames
from glocal.search.japanese import RUN, Unit, in_katakana, is_kana, units
from glocal.search.named import Named, name_places
from glocal.search.query import Clause, Query
from glocal.search.words import name_words, plain, prepare, terms

_OWN = ("key",) * 3
"""A place comes before what is told of it: its term counts thrice, which is quicker than a weight."""
_SHORTEST_PREFIX = 2
"""Letters; what begins with a single one is half of all words."""


class Matcher:
    """Makes queries of the index out of what people type."""

    def __init__(self, fields: tantivy.Schema, names: LocalNames) -> None:
        self._fields = fields
        self._names = names
        self._gazetteer = names.gazetteer

    def match(self, query: Query) -> tantivy.Query:
        """Return what finds the things that a query asks for; everything where it asks for nothing."""
        return both([either(ways) for ways in self._wanted(query.wanted)], self._excluded(query))

    def match_any(self, query: Query) -> tantivy.Query:
        """Return what finds the things that have any part of a query that asks for something.

        It gives what has all parts the same score as `match` does.
        """
        return either([way for ways in self._wanted(query.wanted) for way in ways])

    def begins(self, text: str, field: str = "name") -> tantivy.Query | None:
        """Return what finds names with these words, the last of them perhaps not typed to its end."""
        words = name_words(prepare(text).text)
        if not words or (len(words[-1]) < _SHORTEST_PREFIX and words[-1].isascii()):
            return None
        whole = [self._term(field, word) for word in words[:-1]]
        return both([*whole, self._prefix(field, words[-1])], [])

    def _excluded(self, query: Query) -> list[tantivy.Query]:
        return [found for clause in query.excluded if (found := self._clause(clause)) is not None]

    def _wanted(self, clauses: Iterable[Clause]) -> Iterator[list[tantivy.Query]]:
        """Yield the ways to have each clause, or several words that name a place together."""
        words: list[str] = []
        for clause in clauses:
            if not (clause.is_phrase or clause.is_prefix):
                words += _pieces(clause.text)
                continue
            yield from self._words(words)
            words = []
            if (found := self._clause(clause)) is not None:
                yield [found]
        yield from self._words(words)

    def _words(self, words: list[str]) -> Iterator[list[tantivy.Query]]:
        yield from filter(None, map(self._named, name_places(self._gazetteer, words)))

    def _named(self, named: Named) -> list[tantivy.Query]:
        """Return the ways to have words: as they are, or as what they name under any of its names."""
        said = [found for word in named.words if (found := self._word(word)) is not None]
        as_said = [both(said, [])] if said else []
        keys = dict.fromkeys(place_key(self._gazetteer.place(number)) for number in named.places)
        filed = [self._term(field, key) for key in keys for field in ("place", *_OWN)]
        names = self._spellings(named) if named.places else ()
        spelt = [found for name in names if (found := self._clause(Clause(name))) is not None]
        return [*as_said, *spelt, *filed]

    def _spellings(self, named: Named) -> Iterator[str]:
        """Yield the names of what the words most likely mean, so that each spelling finds what every other finds."""
        likeliest, said = named.places[0], " ".join(named.words)
        for name in (self._gazetteer.name(likeliest), self._names.japanese(likeliest)):
            if name and plain(name) != said:
                yield name

    def _clause(self, clause: Clause) -> tantivy.Query | None:
        text = prepare(clause.text).text
        if clause.is_prefix and name_words(text):
            return self.begins(clause.text, "text")
        if clause.is_phrase or clause.is_prefix:
            return self._phrase(text)
        said = [found for word in _pieces(clause.text) if (found := self._word(word)) is not None]
        return both(said, []) if said else None

    def _word(self, word: str) -> tantivy.Query | None:
        """Return what finds a word of one script."""
        if not RUN.fullmatch(word):
            return self._phrase(word)
        found = list(units(word))
        said = both([self._unit(unit) for unit in found if not unit.is_grammar or len(found) == 1], [])
        return either([said, self._term("units", in_katakana(word))]) if is_kana(word) else said

    def _unit(self, unit: Unit) -> tantivy.Query:
        field, form = ("units", in_katakana(unit.form)) if unit.is_compound else ("text", unit.form)
        return self._term(field, form)

    def _phrase(self, text: str) -> tantivy.Query | None:
        """Return what finds words that stand together, None where there are none."""
        # A word too long to be filed is looked for as it is: nothing has it.
        words = terms(text) or ([text] if any(map(str.isalnum, text)) else [])
        if len(words) > 1:
            return tantivy.Query.phrase_query(self._fields, "text", list(words))
        return self._term("text", words[0]) if words else None

    def _prefix(self, field: str, word: str) -> tantivy.Query:
        # A word is letters and digits alone: nothing in it means anything else in a pattern.
        begun = tantivy.Query.regex_query(self._fields, field, f"{word}.*")
        return either([begun, *(self._term(field, term) for term in terms(word) if term != word)])

    def _term(self, field: str, value: str) -> tantivy.Query:
        return tantivy.Query.term_query(self._fields, field, value)


def both(wanted: list[tantivy.Query], excluded: list[tantivy.Query]) -> tantivy.Query:
    """Return what finds all that is wanted and nothing that is excluded."""
    if len(wanted) == 1 and not excluded:
        return wanted[0]
    parts = [(Occur.Must, each) for each in wanted or [tantivy.Query.all_query()]]
    return tantivy.Query.boolean_query([*parts, *((Occur.MustNot, each) for each in excluded)])


def either(parts: list[tantivy.Query]) -> tantivy.Query:
    """Return what finds any of these."""
    return parts[0] if len(parts) == 1 else tantivy.Query.boolean_query([(Occur.Should, each) for each in parts])


def _pieces(text: str) -> Iterator[str]:
    """Yield the runs of Japanese letters and what stands between them; those of a name in full width too."""
    last, said = 0, plain(text)
    for run in RUN.finditer(said):
        yield from filter(None, (said[last : run.start()], run[0]))
        last = run.end()
    if said[last:]:
        yield said[last:]
