"""Building of the gazetteer file from its sources."""

import datetime
import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import marisa_trie

from glocal.gazetteer.countries import find_capitals, read_areas, read_countries
from glocal.gazetteer.designations import JAPANESE, Kind, japanese_kind
from glocal.gazetteer.divisions import make_entry, read_divisions
from glocal.gazetteer.divisions_in_japanese import name_divisions, name_territories
from glocal.gazetteer.entry import Draft, Entry
from glocal.gazetteer.file import (
    FORMER,
    LEVELS,
    NOWHERE,
    StringPool,
    column,
    describe_sources,
    write_file,
)
from glocal.gazetteer.in_japanese import name_of_locality
from glocal.gazetteer.katakana import plain_katakana
from glocal.gazetteer.names import fold, is_katakana, shorten_vowels, without_accents
from glocal.gazetteer.numbering import name_groups
from glocal.gazetteer.opening import Progress, all_infos
from glocal.gazetteer.sources import (
    Amendment,
    DivisionSource,
    PlaceSource,
    Source,
    SourcePlace,
)
from glocal.gazetteer.spellings import main_names, other_names
from glocal.gazetteer.subdivisions import province_entries, read_subdivisions
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel


def build_gazetteer(path: Path, sources: Sequence[Source], progress: Progress | None = None) -> None:
    """Write the gazetteer file of these sources; an older file stays in use until the new one is whole.

    Raises:
        GazetteerError: the file cannot be written.
    """
    tell = progress or (lambda _step, _part: None)
    tell("reading places", 0.0)
    localities, groups = _read_localities(sources)
    tell("finding divisions", 0.4)
    countries, areas = read_countries(), read_areas()
    draft = _complete(Draft(countries, _assign_divisions(groups, sources), localities), sources, tell)
    provinces = province_entries(draft.localities)
    entries = [*countries, *draft.regions.values(), *provinces, *areas, *draft.localities]
    tell("naming places in Japanese", 0.5)
    _name_in_japanese([*countries, *areas], provinces, draft)
    tell("folding names", 0.6)
    keys = _collect_keys(entries)
    tell("writing the file", 0.9)
    facts = {
        "countries": [entry.country for entry in countries] + [""],
        "sources": describe_sources(all_infos(sources)),
        "built": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "places": len(entries),
        "names": len(keys),
    }
    write_file(path, {**_name_sections(keys), **_place_sections(entries, facts["countries"])}, facts)
    tell("done", 1.0)


def _complete(draft: Draft, sources: Iterable[Source], tell: Progress) -> Draft:
    """Return the draft with its capitals, with counties before its towns, and with what the sources amend."""
    find_capitals(draft.countries, draft.localities)
    draft.localities[:0] = read_subdivisions(list(draft.regions.values()), draft.localities)
    for source in sources:
        if isinstance(source, Amendment):
            tell(source.amend(draft), 0.45)
    return draft


def _name_in_japanese(territories: Iterable[Entry], provinces: Iterable[Entry], draft: Draft) -> None:
    """Give every place the name that Japanese texts write, as far as one is known."""
    for entry in draft.localities:
        entry.native = entry.native or name_of_locality(entry)
    name_territories(territories)
    name_divisions([*draft.regions.values(), *provinces])


def _read_localities(sources: Iterable[Source]) -> tuple[list[Entry], dict[tuple[str, str], list[Entry]]]:
    """Return all localities, and the same by country and division code of their source."""
    known: dict[object, Entry] = {}
    groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    localities = []
    for source in sources:
        for place in source.places() if isinstance(source, PlaceSource) else ():
            entry = known.get(place.geonames) or known.get((place.country, place.code or None))
            if entry is not None:
                _merge(entry, place)
                continue
            entry = _make_locality(place)
            localities.append(entry)
            groups[place.country, place.division].append(entry)
            if place.geonames:
                known[place.geonames] = entry
            if place.code:
                known[place.country, place.code] = entry
    return localities, groups


def _merge(entry: Entry, place: SourcePlace) -> None:
    known = set(entry.names)
    entry.names.extend(name for name in (place.name, *place.names) if name not in known)
    entry.code = entry.code or place.code
    entry.population = entry.population or place.population


_TRANSLITERATED = ("JP", "GR")
"""Countries whose names GeoNames writes with marks of length or stress that plain English leaves out."""


@functools.cache
def _english() -> dict[int | None, str]:
    return {int(number): name for number, name in table_rows("english.tsv")}


def _make_locality(place: SourcePlace) -> Entry:
    plain = _english().get(place.geonames) or next(iter(main_names(place.name, place.country)), place.name)
    if place.country in _TRANSLITERATED:
        plain = without_accents(plain)
    entry = Entry(
        name=plain, level=PlaceLevel.LOCALITY, country=place.country, lat=place.lat, lon=place.lon,
        names=[place.name, *place.names], geonames=place.geonames or 0, population=place.population,
        code=place.code,
    )  # fmt: skip
    if place.country == "JP":
        _read_kind(entry)
    return entry


_POPULOUS = {Kind.CITY: 0, Kind.WARD: 1, Kind.TOWN: 2, Kind.VILLAGE: 3}


def _read_kind(entry: Entry) -> None:
    """Take the kind of a Japanese locality from its names."""
    kinds = []
    for name in entry.names:
        _, kind = japanese_kind(fold(name))
        if kind in _POPULOUS:
            kinds.append(kind)
    entry.kind = min(kinds, key=_POPULOUS.__getitem__, default=Kind.UNKNOWN)


def _assign_divisions(
    groups: dict[tuple[str, str], list[Entry]], sources: Iterable[Source]
) -> dict[tuple[str, str], Entry]:
    """Return the entries of all divisions and point their localities to them."""
    told = [division for source in sources if isinstance(source, DivisionSource) for division in source.divisions()]
    regions = {}
    for group, division in name_groups(read_divisions(), groups, told).items():
        region = make_entry(division, groups[group])
        region.division = region
        regions[group] = region
        for entry in groups[group]:
            entry.division = region
    return regions


def _collect_keys(entries: Sequence[Entry]) -> dict[str, list[int]]:
    """Return the postings of every key: place number times eight plus rank, most populous place first."""
    ranks: dict[str, dict[int, int]] = defaultdict(dict)
    for number, entry in enumerate(entries):
        for key, rank in _ranked_keys(entry):
            places = ranks[key]
            places[number] = min(rank, places.get(number, 7))
    return {
        key: [
            number << 3 | rank for number, rank in sorted(places.items(), key=lambda item: -entries[item[0]].population)
        ]
        for key, places in ranks.items()
    }


def _ranked_keys(entry: Entry) -> Iterator[tuple[str, int]]:
    for name, rank in _ranked_names(entry):
        key = fold(name)
        if key:
            yield key, rank
        if entry.country == "JP" and key.isascii() and (short := shorten_vowels(key)) != key:
            yield short, rank
        if is_katakana(key.replace(" ", "")) and (plain := plain_katakana(key)) != key:
            yield plain, max(rank, 1)


def _ranked_names(entry: Entry) -> Iterator[tuple[str, int]]:
    if entry.kind is Kind.WARD and entry.country == "JP":
        yield from ((f"{entry.name} {word}", 0) for word in ("Ward", "ku"))
        if not entry.geonames and "市" in entry.native:  # Aoba alone is a girl, or a leaf
            yield from ((name, 1) for name in entry.names if name.endswith("区") or name.isdigit())
            return
    told_apart = any("(" in name and name.startswith(entry.name) for name in entry.names[:1])
    names = [(name, int(told_apart)) for name in main_names(entry.name, entry.country)]
    if entry.kind is Kind.COUNTY:
        names += [(name, 0) for name in entry.names]
    elif entry.level is PlaceLevel.LOCALITY:
        names += [(name, 0) for name in entry.names if f"{name} City" == entry.name]
        names += [(name, 1) for name in other_names(entry.names, entry.country)]
    else:
        names += [(name, 0) for name in entry.names]
        names += [(entry.native, 0)] if entry.native[-1:] in JAPANESE else []
        names += [(entry.native[:-1], 1)] if is_katakana(entry.native[:-1]) and entry.native[-1] == "州" else []
    yield from names
    yield from ((name, FORMER) for name in entry.former)


def _name_sections(keys: dict[str, list[int]]) -> dict[str, bytes]:
    trie = marisa_trie.Trie(keys)
    postings: list[int] = []
    first = [0]
    for number in range(len(trie)):
        postings += keys[trie.restore_key(number)]
        first.append(len(postings))
    return {"trie": trie.tobytes(), "first": column("I", first), "postings": column("I", postings)}


def _place_sections(entries: Sequence[Entry], countries: object) -> dict[str, bytes]:
    numbers = {id(entry): number for number, entry in enumerate(entries)}
    codes = {code: number for number, code in enumerate(list(countries))}  # type: ignore[call-overload]
    strings = StringPool()
    columns = {
        "geonames": column("I", [entry.geonames for entry in entries]),
        "lat": column("i", [round(entry.lat * 1e5) for entry in entries]),
        "lon": column("i", [round(entry.lon * 1e5) for entry in entries]),
        "population": column("I", [min(entry.population, NOWHERE) for entry in entries]),
        "country": column("H", [codes[entry.country] for entry in entries]),
        "division": column("I", [numbers[id(entry.division)] if entry.division else NOWHERE for entry in entries]),
        "seat": column("I", [numbers[id(entry.seat)] if entry.seat else NOWHERE for entry in entries]),
        "level": column("B", [LEVELS.index(entry.level) for entry in entries]),
        "kind": column("B", [entry.kind for entry in entries]),
        "code": column("I", [entry.code for entry in entries]),
        "name": column("I", [strings.add(entry.name) for entry in entries]),
        "native": column("I", [strings.add(entry.native) for entry in entries]),
    }
    return {**columns, "strings": bytes(strings.content)}
