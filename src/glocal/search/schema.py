"""The fields of the index, and an entry as a document of it.

Counting the values of a facet over a million hits takes 0.7 ms where each document has exactly one value, and 13 ms
where it may have several (`benchmarks/explore/search.py`). A facet of several values is therefore spread over a few
fields of one value each; what does not fit stands in a field of its own, which is counted over the few documents
that have it.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass

import tantivy

from glocal.search.entry import NOTHING, Entry, What
from glocal.search.words import ANALYZER, NAMES, SPACED, prepare

VERSION = 1
"""Raise this whenever a field or the making of an entry changes; an index of another version is built anew."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A facet of which a thing can have several values."""

    name: str
    fields: int
    """How many values have a field of their own; nine of ten things have no more."""

    @property
    def slots(self) -> tuple[str, ...]:
        """The fields of one value each."""
        return tuple(f"{self.name}_{number}" for number in range(self.fields))

    @property
    def rest(self) -> str:
        """The field of all further values."""
        return f"{self.name}_rest"

    @property
    def mark(self) -> str:
        """The tag of documents that have further values."""
        return f"many:{self.name}"


SINGLE = ("what", "kind", "status", "year")
"""The facets of which a thing has one value or none."""
SPREAD = (Spread("country", 3), Spread("region", 3), Spread("topic", 2), Spread("size", 2))


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
    for field in ("day", "fingerprint"):
        builder.add_unsigned_field(field, fast=True)
    for field in (*SINGLE, *(slot for facet in SPREAD for slot in (*facet.slots, facet.rest))):
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
        "reading": list(entry.readings),
        "block": list(entry.blocks),
        "thing": entry.thing,
        "day": entry.day.toordinal() if entry.day else 0,
        "fingerprint": fingerprint(entry),
        "what": entry.what.value,
        "kind": entry.kind or NOTHING,
        "status": entry.status or NOTHING,
        "year": str(entry.year or NOTHING),
        **dict(_spread(entry)),
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


def _spread(entry: Entry) -> Iterator[tuple[str, object]]:
    tags = []
    for facet in SPREAD:
        values = values_of(entry, facet.name)
        tags += [f"{facet.name}:{value}" for value in values]
        for number, slot in enumerate(facet.slots):
            yield slot, values[number] if number < len(values) else NOTHING
        if len(values) > facet.fields:
            tags.append(facet.mark)
            yield facet.rest, list(values[facet.fields :])
    yield "tag", tags
