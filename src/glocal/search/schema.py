"""The fields of the index, and an entry as a document of it.

Counting the values of a facet over a million hits takes about a millisecond where each document has exactly one value,
hardly more where there are a thousand of them, and more than ten where it may have several (decision 0022). So every
facet is counted over few fields of one value: kind of thing, kind, state and sizes stand together in one, and so do the
first two countries; topics are bits of numbers; countries and regions are spread over a few fields, and what does not
fit stands in fields of its own that few documents have.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import tantivy

from glocal.model.vocabulary import Topic
from glocal.search.entry import NOTHING, Entry, What
from glocal.search.words import ANALYZER, NAMES, SPACED, prepare

VERSION = 3
"""Raise this whenever a field or the making of an entry changes; an index of another version is built anew."""
SINGLE = ("what", "kind", "status", "year")
"""The facets of which a thing has one value or none."""
SEVERAL = ("country", "region", "topic", "size")
"""The facets of which a thing can have several values."""
SORT = "sort"
"""The field of kind of thing, kind, state and sizes in one."""
SORTED = ("what", "kind", "status", "size")
"""The facets that stand in it."""
DAY = "day"
"""The kind of tag that tells the year of the day by which a thing is sorted, which may be another than its own year."""
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

    def counts(self, field: str, of_number: Mapping[int, int]) -> Iterator[tuple[str, int]]:
        """Yield each value that a field holds with how many things have it, by how many have each number."""
        first = self.fields.index(field) * _BITS
        values = self.values[first : first + _BITS]
        sets = [of_number.get(number, 0) for number in range(1 << len(values))]
        # The highest bit parts the numbers in halves: summed up, and folded upon each other for the next bit.
        for value in reversed(values):
            half = len(sets) // 2
            yield value, sum(sets[half:])
            sets = [without + having for without, having in zip(sets[:half], sets[half:], strict=True)]


@dataclass(frozen=True, slots=True)
class Spread:
    """A facet of which a thing can have several of many values.

    Shape: the first values stand in `fields`, of pairs with a space between, and those behind them in `further`; that
    few things have those, the tag `mark` tells. All others stand in `rest`, as the tag `last_mark` tells.
    """

    name: str
    first: int
    """How many values are counted for all things; all but a tenth of the articles name no more countries."""
    alone: int
    """How many values stand in fields of one value each, which every thing has."""
    is_paired: bool = False
    """Whether the first two stand in one field: there are few pairs of countries, and too many of regions."""

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields of the first values."""
        return tuple(f"{self.name}_{number}" for number in range(self.is_paired, self.first))

    @property
    def further(self) -> tuple[str, ...]:
        """The fields of those that few things have."""
        return tuple(f"{self.name}_{number}" for number in range(self.first, self.alone))

    @property
    def rest(self) -> str:
        """The field of all further values."""
        return f"{self.name}_rest"

    def mark(self, value: str) -> str:
        """Return the tag of things that have further values of the same country as one; all countries are alike."""
        return f"many:{self.name}:{value.rpartition('/')[0]}"

    def last_mark(self, value: str) -> str:
        """Return the tag of things that have still more."""
        return f"most:{self.name}:{value.rpartition('/')[0]}"

    def placed(self, values: tuple[str, ...]) -> Iterator[tuple[str, object]]:
        """Yield each field with what it holds of a thing with these values."""
        alone = [*values[: self.alone], *[NOTHING] * (self.alone - len(values))]
        if self.is_paired:
            alone[:2] = [" ".join(alone[:2])]
        yield from zip((*self.fields, *self.further), alone, strict=True)
        if len(values) > self.alone:
            yield self.rest, list(values[self.alone :])

    def marks(self, values: tuple[str, ...]) -> set[str]:
        """Return the tags of a thing with these values."""
        return {
            *map(self.mark, values[self.first : self.alone]),
            *map(self.last_mark, values[self.alone :]),
        }


LISTED = (Listed("topic", tuple(Topic)),)
SPREAD = (Spread("country", first=3, alone=6, is_paired=True), Spread("region", first=1, alone=6))
"""Of 66,000 things with further regions, each field takes 0.3 ms, and one of several values 3.7."""


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
    for field in (SORT, "year", *(field for each in SPREAD for field in (*each.fields, *each.further, each.rest))):
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
        SORT: f"{entry.what} {entry.kind or NOTHING} {entry.status or NOTHING} {','.join(values_of(entry, 'size'))}",
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
    """Yield facet, value and count for each of the facets that stand in one field."""
    for words, count in counts.items():
        *single, sizes = words.split(" ")
        for facet, value in zip(SORTED, single, strict=False):
            yield facet, value, count
        for size in filter(None, sizes.split(",")):
            yield SORTED[-1], size, count


def _tags(entry: Entry) -> Iterator[str]:
    for facet, value in zip(SINGLE, (entry.what, entry.kind, entry.status, entry.year or ""), strict=True):
        if value:
            yield tag(facet, str(value))
    if entry.day:
        yield tag(DAY, str(entry.day.year))
    for facet in SEVERAL:
        yield from (tag(facet, value) for value in values_of(entry, facet))
    for spread in SPREAD:
        yield from spread.marks(values_of(entry, spread.name))


def _counted(entry: Entry) -> Iterator[tuple[str, object]]:
    """Yield the fields that are counted, each with its value."""
    for listed in LISTED:
        yield from listed.numbers(values_of(entry, listed.name))
    for spread in SPREAD:
        yield from spread.placed(values_of(entry, spread.name))
