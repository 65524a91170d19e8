"""The fields of the index, and an entry as a document of it.

Counting the values of a facet over a million hits takes about a millisecond where each document has exactly one value,
and more than ten where it may have several (decision 0022). So every facet is counted over fields of one value: kind of
thing, kind and state stand together in one; the values of a short list are bits of a number; countries and regions are
spread over a few fields, and what does not fit stands in a field of its own that few documents have.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import tantivy

from glocal.model.vocabulary import Topic
from glocal.search.entry import NOTHING, Entry, Size, What
from glocal.search.words import ANALYZER, NAMES, SPACED, prepare

VERSION = 2
"""Raise this whenever a field or the making of an entry changes; an index of another version is built anew."""
SINGLE = ("what", "kind", "status", "year")
"""The facets of which a thing has one value or none."""
SORT = "sort"
"""The field of kind of thing, kind and state in one."""
_BITS = 10
"""Values of a list in one number: a thousand sets of them at most, of which a few hundred occur."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A facet of which a thing can have several values, all of them on a short list."""

    name: str
    values: tuple[str, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that hold its values, ten of them as bits in each."""
        return tuple(f"{self.name}_{number}" for number in range(-(-len(self.values) // _BITS)))

    def numbers(self, values: Sequence[str]) -> Iterator[tuple[str, int]]:
        """Yield each field with its number for a thing with these values."""
        places = [self.values.index(value) for value in values if value in self.values]
        for number, field in enumerate(self.fields):
            yield field, sum(1 << place - number * _BITS for place in places if place // _BITS == number)

    def values_of(self, field: str, number: int) -> Iterator[str]:
        """Yield the values that a number in a field stands for."""
        first = self.fields.index(field) * _BITS
        yield from (value for place, value in enumerate(self.values[first : first + _BITS]) if number >> place & 1)


@dataclass(frozen=True, slots=True)
class Spread:
    """A facet of which a thing can have several of many values."""

    name: str
    count: int
    """How many values have a field of their own; all but a tenth of the articles name no more."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of one value each."""
        return tuple(f"{self.name}_{number}" for number in range(self.count))

    @property
    def rest(self) -> str:
        """The field of all further values."""
        return f"{self.name}_rest"

    @property
    def mark(self) -> str:
        """The tag of documents that have further values."""
        return f"many:{self.name}"


LISTED = (Listed("topic", tuple(Topic)), Listed("size", tuple(Size)))
SPREAD = (Spread("country", 3), Spread("region", 3))


def schema() -> tantivy.Schema:
    """Return the fields of the index."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("text", tokenizer_name=ANALYZER)
    builder.add_text_field("units", tokenizer_name=SPACED, index_option="basic")
    builder.add_text_field("name", tokenizer_name=NAMES, index_option="basic")
    for field in ("key", "place", "tag"):
        builder.add_text_field(field, tokenizer_name="raw", index_option="basic")
    builder.add_text_field("block", tokenizer_name="raw", index_option="basic", stored=True)
    builder.add_unsigned_field("reading", indexed=True)
    builder.add_unsigned_field("thing", indexed=True, fast=True)
    for field in ("day", "fingerprint", *(field for facet in LISTED for field in facet.fields)):
        builder.add_unsigned_field(field, fast=True)
    for field in (SORT, "year", *(field for facet in SPREAD for field in (*facet.fields, facet.rest))):
        builder.add_text_field(field, tokenizer_name="raw", index_option="basic", fast=True)
    return builder.build()


def document(entry: Entry, fields: tantivy.Schema) -> tantivy.Document:
    """Return an entry as the index keeps it: nothing of it can be read back but its number and its blocks."""
    said = prepare(f"{entry.title}\n{entry.title}\n{entry.text}" if entry.text else entry.title)
    values: dict[str, object] = {
        "text": said.text,
        "units": said.units,
        "key": entry.key,
        "place": sorted({key for site in entry.sites for key in site.keys}),
        "tag": list(_tags(entry)),
        "reading": list(entry.readings),
        "block": list(entry.blocks),
        "thing": entry.thing,
        "day": entry.day.toordinal() if entry.day else 0,
        "fingerprint": fingerprint(entry),
        SORT: f"{entry.what} {entry.kind or NOTHING} {entry.status or NOTHING}",
        "year": str(entry.year or NOTHING),
        **dict(_counted(entry)),
    }
    if entry.what is not What.ARTICLE:
        values["name"] = " ".join(prepare(name).text for name in (entry.title, *entry.names))
    return tantivy.Document.from_dict(values, fields)


def fingerprint(entry: Entry) -> int:
    """Return a number that two entries share only if they are equal."""
    return int.from_bytes(hashlib.blake2b(repr(entry).encode(), digest_size=8).digest(), "big")


def values_of(entry: Entry, facet: str) -> tuple[str, ...]:
    """Return the values that an entry has of a facet of several values, each once, the first the most telling."""
    if facet == "topic":
        return entry.topics
    return tuple(dict.fromkeys(value for site in entry.sites if (value := getattr(site, facet))))


def tag(facet: str, value: str) -> str:
    """Return the tag of the things that have a value of a facet."""
    return f"{facet}:{value}"


def sorts_of(counts: Mapping[str, int]) -> Iterator[tuple[str, str, int]]:
    """Yield facet, value and count for each of the three facets that stand in one field."""
    for words, count in counts.items():
        for facet, value in zip(SINGLE, words.split(" "), strict=False):
            yield facet, value, count


def _tags(entry: Entry) -> Iterator[str]:
    for facet, value in zip(SINGLE, (entry.what, entry.kind, entry.status, entry.year or ""), strict=True):
        if value:
            yield tag(facet, str(value))
    for several in (*LISTED, *SPREAD):
        yield from (tag(several.name, value) for value in values_of(entry, several.name))
    yield from (facet.mark for facet in SPREAD if len(values_of(entry, facet.name)) > facet.count)


def _counted(entry: Entry) -> Iterator[tuple[str, object]]:
    """Yield the fields that are counted, each with its value."""
    for listed in LISTED:
        yield from listed.numbers(values_of(entry, listed.name))
    for facet in SPREAD:
        values = values_of(entry, facet.name)
        for number, field in enumerate(facet.fields):
            yield field, values[number] if number < len(values) else NOTHING
        if len(values) > facet.count:
            yield facet.rest, list(values[facet.count :])
