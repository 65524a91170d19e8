"""The Japanese names of countries, areas and first-order divisions."""

import gettext
import importlib.resources
import json
import re

from glocal.gazetteer.file import LEVELS, Gazetteer
from glocal.gazetteer.names import fold
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel

_STATES = frozenset({"US", "DE", "AU", "IN", "BR", "MX", "CA", "IT", "AT", "ES", "MY"})
"""Countries whose divisions Japanese texts call 州, which the translations leave out."""
_KATAKANA = re.compile("[\u30a1-\u30fe・＝=]+")


def territories_in_japanese(gazetteer: Gazetteer) -> dict[int, str]:
    """Return the Japanese names of countries and areas, by number. Source: CLDR; `japanese.tsv` for the others."""
    from babel import Locale  # noqa: PLC0415 - loads for 0.1 s, which who asks for no country need not wait

    territories = Locale("ja").territories
    named = {number: territories[code] for code, number in gazetteer.country_numbers.items() if code in territories}
    for name, japanese in table_rows("japanese.tsv"):
        held = {posting >> 3 for posting in gazetteer.find(fold(name))}
        whole = (each for each in held if gazetteer.name(each) == name and _level(gazetteer, each))
        named.update(dict.fromkeys(whole, japanese))
    return named


def divisions_in_japanese(gazetteer: Gazetteer) -> dict[int, str]:
    """Return the Japanese names of first-order divisions, by number; those of Japan with 都, 道, 府 or 県.

    Source: Debian iso-codes, by way of pycountry, which translates half of them.
    """
    folder = importlib.resources.files("pycountry")
    rows = json.loads((folder / "databases" / "iso3166-2.json").read_text(encoding="utf-8"))["3166-2"]
    with (folder / "locales" / "ja" / "LC_MESSAGES" / "iso3166-2.mo").open("rb") as file:
        said = gettext.GNUTranslations(file).gettext
    named: dict[int, str] = {}
    for name, country in ((row["name"], row["code"][:2]) for row in rows):
        if said(name) != name:
            for number in _divisions_named(gazetteer, name, country):
                named.setdefault(number, gazetteer.native(number) or _with_state(said(name), country))
    return named


def _with_state(name: str, country: str) -> str:
    return f"{name}州" if country in _STATES and _KATAKANA.fullmatch(name) else name


def _divisions_named(gazetteer: Gazetteer, name: str, country: str) -> list[int]:
    found = (posting >> 3 for posting in gazetteer.find(fold(name)))
    return [
        each
        for each in found
        if _level(gazetteer, each) is PlaceLevel.REGION and gazetteer.countries[gazetteer.country[each]] == country
    ]


def _level(gazetteer: Gazetteer, number: int) -> PlaceLevel | None:
    """Return whether a place is a country or a division; None for a locality."""
    level = LEVELS[gazetteer.level[number]]
    return None if level is PlaceLevel.LOCALITY else level
