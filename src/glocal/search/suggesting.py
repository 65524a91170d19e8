"""What a person may have meant: names that begin as typed, and words like one that nothing has."""

import difflib
import itertools
from collections.abc import Iterator

import tantivy

from glocal.entities.keys import place_key
from glocal.gazetteer.local_names import LocalNames
from glocal.gazetteer.names import fold
from glocal.search.asking import Hit
from glocal.search.entry import thing_of
from glocal.search.index import SearchIndex
from glocal.search.matching import Matcher, either
from glocal.search.named import in_one_word
from glocal.search.query import MOST_LETTERS, Clause, parse
from glocal.search.words import name_words, term

MOST = 8
"""Suggestions that a person takes in at a glance."""
_SHORTEST_BEGINNING = 3
_MOST_NAMES = 200
_MOST_WORDS = 20_000
_COMPARED = 3
_LIKENESS = 0.75
"""Share of letters in common: one slip in a word of five, two in one of nine."""


def begun(index: SearchIndex, names: LocalNames, text: str, most: int = MOST) -> list[Hit]:
    """Return things whose names have the words typed, the last of them begun; the best first, and no articles."""
    matcher = Matcher(index.schema, names)
    searcher = index.searcher()
    parts = [
        query
        for query in (matcher.begins(text[:MOST_LETTERS]), _places_begun(index, searcher, names, text[:MOST_LETTERS]))
        if query is not None
    ]
    if not parts:
        return []
    addresses = [address for _, address in searcher.search(either(parts), most, count=False).hits]
    found = (number for number in searcher.fast_field_values("thing", addresses) if number is not None)
    return [Hit(*thing_of(int(number))) for number in found]


def _places_begun(index: SearchIndex, searcher: tantivy.Searcher, names: LocalNames, text: str) -> tantivy.Query | None:
    """Return what finds the places of which some name, in any script, begins so."""
    beginning = fold(text)
    if len(beginning) < _SHORTEST_BEGINNING and beginning.isascii():
        return None
    keys = set(_keys_begun(names, beginning)) if beginning else set()
    known = sorted(key for key in keys if searcher.doc_freq("key", key))
    return tantivy.Query.term_set_query(index.schema, "key", known) if known else None


def _keys_begun(names: LocalNames, beginning: str) -> Iterator[str]:
    known = names.gazetteer
    begun_so = (known.trie.iterkeys(each) for each in (beginning, in_one_word(beginning)) if each)
    for name in itertools.islice(itertools.chain.from_iterable(begun_so), _MOST_NAMES):
        for posting in known.find(name)[:3]:
            yield place_key(known.place(posting >> 3))


def did_you_mean(index: SearchIndex, names: LocalNames, text: str) -> str:
    """Return the query with each word that nothing has replaced by one most like it; empty where none is.

    Two words may be a name that is written as one: Machu Pichu.
    """
    searcher = index.searcher()
    meant, changed = [], False
    clauses = list(parse(text).clauses)
    while clauses:
        clause, following = clauses.pop(0), clauses[:1]
        if like := _joined_alike(searcher, names, [clause, *following]):
            clauses.pop(0)
        elif not (clause.is_excluded or clause.is_phrase):
            like = _most_alike(searcher, names, clause.text)
        changed = changed or bool(like)
        meant.append(like or _written(clause.text, is_phrase=clause.is_phrase, is_excluded=clause.is_excluded))
    return " ".join(meant) if changed else ""


def _joined_alike(searcher: tantivy.Searcher, names: LocalNames, clauses: list[Clause]) -> str:
    """Return the word most like two plain ones written as one, where nothing has one of them; else an empty text."""
    if len(clauses) < 2 or any(each.is_excluded or each.is_phrase for each in clauses):  # noqa: PLR2004 - two
        return ""
    joined = in_one_word(fold(" ".join(each.text for each in clauses)))
    if not joined or all(searcher.doc_freq("text", term(each.text)) for each in clauses):
        return ""
    joined = joined.capitalize() if clauses[0].text[:1].isupper() else joined
    return joined if searcher.doc_freq("text", term(joined)) else _most_alike(searcher, names, joined)


def _written(text: str, *, is_phrase: bool, is_excluded: bool) -> str:
    return f"{'-' * is_excluded}" + (f'"{text}"' if is_phrase else text)


def _most_alike(searcher: tantivy.Searcher, names: LocalNames, word: str) -> str:
    """Return the word most like one that nothing has, or an empty text."""
    folded = "".join(name_words(word)[:1])
    if not folded or searcher.doc_freq("text", term(word)):
        return ""
    spelt = {name.replace(" ", ""): name for name in _places_like(searcher, names, folded)}
    filed = {name: name for name, _ in searcher.terms_with_prefix("name", folded[0], limit=_MOST_WORDS)}
    spelt = {joined: name for joined, name in (spelt | filed).items() if name != folded}
    alike = difflib.get_close_matches(folded, spelt, _COMPARED, _LIKENESS)
    if not alike:
        return ""
    # Of two that are as much alike, that under which something is filed.
    likest = max(alike, key=lambda each: (difflib.SequenceMatcher(None, each, folded).ratio(), each in filed))
    return spelt[likest].title() if word[:1].isupper() else spelt[likest]


def _places_like(searcher: tantivy.Searcher, names: LocalNames, word: str) -> Iterator[str]:
    """Yield the names of places that something in the index is about."""
    known = names.gazetteer
    for name in itertools.islice(known.trie.iterkeys(word[:_SHORTEST_BEGINNING]), _MOST_WORDS):
        if difflib.SequenceMatcher(None, word, name).real_quick_ratio() >= _LIKENESS and any(
            searcher.doc_freq("place", place_key(known.place(posting >> 3))) for posting in known.find(name)[:3]
        ):
            yield name
