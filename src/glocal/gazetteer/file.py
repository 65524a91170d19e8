"""The compiled gazetteer: one file of flat arrays and a name index, opened by memory map.

Shape of the file: eight bytes of magic, format number and length of the description, the description
(JSON: sources, sections, checksum), then the sections, each at a multiple of eight bytes.
"""

import contextlib
import json
import mmap
import os
import struct
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

import marisa_trie

from glocal.gazetteer.sources import SourceInfo
from glocal.model.errors import GlocalError
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

_MAGIC = b"GLOCALgz"
FORMAT = 2
"""Number of the layout; a file of another number is built anew."""
_HEAD = struct.Struct("<8sIII")
LEVELS = (PlaceLevel.COUNTRY, PlaceLevel.REGION, PlaceLevel.LOCALITY)
NOWHERE = 0xFFFFFFFF
"""Stands in a column of place numbers where there is none."""

FORMER = 2
"""Rank of a name that a municipality bore which became part of the place; 0 is a main name, 1 another name."""


class GazetteerError(GlocalError):
    """The gazetteer file is missing, damaged, or cannot be written."""


@dataclass(frozen=True, slots=True)
class Description:
    """What a gazetteer file says of itself."""

    sources: tuple[SourceInfo, ...]
    built: str
    """Day of building, ISO 8601."""
    places: int
    names: int


class Gazetteer:
    """The known places of the world, by number, and their names, by folded key.

    Columns hold one value per place; `first`, `postings` list the places of every key. Places are numbered
    with countries first, then divisions and areas, then localities.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with path.open("rb") as file:
                self._map = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            sections = self._read_head()
        except (ValueError, KeyError, TypeError, struct.error) as error:
            raise GazetteerError(f"{path} is no whole gazetteer", "build it again") from error
        self.trie = marisa_trie.Trie()
        self.trie.map(sections["trie"])
        self.first = sections["first"].cast("I")
        self.postings = sections["postings"].cast("I")
        self.geonames = sections["geonames"].cast("I")
        self.lat = sections["lat"].cast("i")
        self.lon = sections["lon"].cast("i")
        self.population = sections["population"].cast("I")
        self.country = sections["country"].cast("H")
        self.division = sections["division"].cast("I")
        self.level = sections["level"].cast("B")
        self.kind = sections["kind"].cast("B")
        self.code = sections["code"].cast("I")
        self._seat = sections["seat"].cast("I")
        self._name = sections["name"].cast("I")
        self._native = sections["native"].cast("I")
        self._strings = sections["strings"]

    def _read_head(self) -> dict[str, memoryview]:
        whole = memoryview(self._map)
        magic, number, length, checksum = _HEAD.unpack_from(whole)
        described = bytes(whole[_HEAD.size : _HEAD.size + length])
        if magic != _MAGIC or number != FORMAT or zlib.crc32(described) != checksum:
            raise ValueError("head")
        facts = json.loads(described)
        if facts["size"] != len(whole) or facts["byteorder"] != sys.byteorder:
            raise ValueError("size")
        self.countries: tuple[str, ...] = tuple(facts["countries"])
        self.country_numbers = {code: n for n, code in enumerate(self.countries) if code}
        sources = tuple(SourceInfo(**source) for source in facts["sources"])
        self.description = Description(sources, facts["built"], facts["places"], facts["names"])
        self._checksum: int = facts["checksum"]
        start = _aligned(_HEAD.size + length)
        self._body = whole[start:]
        return {name: self._body[a:b] for name, (a, b) in facts["sections"].items()}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing: the map is let go with the last view of it, which no reader can know."""

    def __len__(self) -> int:
        return len(self.level)

    def is_sound(self) -> bool:
        """Return whether every byte is as it was built; reads the whole file."""
        return zlib.crc32(self._body) == self._checksum

    def name(self, number: int) -> str:
        """Return the plain English name of a place."""
        return self._string(self._name[number])

    def native(self, number: int) -> str:
        """Return the Japanese name of a place, or an empty text."""
        return self._string(self._native[number])

    def place(self, number: int) -> Place:
        """Return the place of that number as a value."""
        division = self.division[number]
        return Place(
            name=self.name(number),
            level=LEVELS[self.level[number]],
            country=self.countries[self.country[number]],
            region=self.name(division) if division != NOWHERE else None,
            lat=self.lat[number] / 1e5,
            lon=self.lon[number] / 1e5,
            geonames=self.geonames[number] or None,
        )

    def seat(self, number: int) -> Place:
        """Return the seat of a division or of a country; the place itself where none is known."""
        seat = self._seat[number]
        return self.place(number if seat == NOWHERE else seat)

    def find(self, key: str) -> memoryview:
        """Return the postings of a folded name: place number times eight, plus the rank of the name."""
        number = self.trie.get(key)
        if number is None:
            return self.postings[:0]
        return self.postings[self.first[number] : self.first[number + 1]]

    def _string(self, offset: int) -> str:
        length = self._strings[offset]
        return str(self._strings[offset + 1 : offset + 1 + length], "utf-8")


def _aligned(position: int) -> int:
    return (position + 7) & ~7


def write_file(path: Path, sections: Mapping[str, bytes], facts: Mapping[str, object]) -> None:
    """Write a gazetteer file under a temporary name and rename it when it is whole.

    Raises:
        GazetteerError: the folder cannot be written or is full; an older file stays as it is.
    """
    body, bounds = bytearray(), {}
    for name, content in sections.items():
        body += bytes(_aligned(len(body)) - len(body))
        bounds[name] = (len(body), len(body) + len(content))
        body += content
    described = _describe({**facts, "sections": bounds, "checksum": zlib.crc32(body)}, len(body))
    head = _HEAD.pack(_MAGIC, FORMAT, len(described), zlib.crc32(described)) + described
    head += bytes(_aligned(len(head)) - len(head))
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.unfinished")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with unfinished.open("wb") as file:
            file.write(head)
            file.write(body)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise GazetteerError(f"cannot write {path}: {error.strerror}", "free space or choose another folder") from error


def _describe(facts: Mapping[str, object], body_size: int) -> bytes:
    """Return the description with the size of the whole file, which its own length is part of."""
    size = 0
    while True:
        text = json.dumps({**facts, "size": size, "byteorder": sys.byteorder}, ensure_ascii=False).encode()
        whole = _aligned(_HEAD.size + len(text)) + body_size
        if whole == size:
            return text
        size = whole


class StringPool:
    """Texts gathered into one section, each once, by offset."""

    def __init__(self) -> None:
        self._offsets: dict[str, int] = {"": 0}
        self.content = bytearray(b"\x00")

    def add(self, text: str) -> int:
        """Return the offset of a text; one longer than 255 bytes is cut at a whole letter."""
        if text not in self._offsets:
            encoded = text.encode()[:255].decode(errors="ignore").encode()
            self._offsets[text] = len(self.content)
            self.content += bytes([len(encoded)]) + encoded
        return self._offsets[text]


def column(kind: str, values: Sequence[int]) -> bytes:
    """Return a column of whole numbers as bytes; `kind` is a type code of `array`."""
    return array(kind, values).tobytes()


def describe_sources(sources: Sequence[SourceInfo]) -> list[dict[str, str]]:
    """Return the sources as the description keeps them."""
    return [asdict(source) for source in sources]
