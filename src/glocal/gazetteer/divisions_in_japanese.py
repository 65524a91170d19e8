"""The Japanese names of countries, areas and first-order divisions."""

import functools
import gettext
import importlib.resources
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from glocal.gazetteer.entry import Entry
from glocal.gazetteer.names import fold
from glocal.gazetteer.spellings import main_names
from glocal.gazetteer.tables import table_rows
from glocal.model.vocabulary import PlaceLevel

_STATES = frozenset({"US", "DE", "AU", "IN", "BR", "MX", "CA", "IT", "AT", "ES", "MY"})
"""Countries whose divisions Japanese texts call 州, which the translations leave out."""
_KATAKANA = re.compile("[\u30a1-\u30fe・＝=]+")
_IN_CHARACTERS = re.compile("[\u3041-\u30fe\u3400-\u9fff]+")


def name_territories(entries: Iterable[Entry]) -> None:
    """Give countries and areas their Japanese names. Source: CLDR; `japanese.tsv` for the others."""
    said, table = territories_in_japanese(), dict(table_rows("japanese.tsv"))
    for entry in entries:
        of_country = said.get(entry.country, "") if entry.level is PlaceLevel.COUNTRY else ""
        entry.native = table.get(entry.name) or of_country or entry.native or _own_name(entry)


@functools.cache
def territories_in_japanese() -> dict[str, str]:
    """Return the Japanese names of countries by code. Source: CLDR."""
    from babel import Locale  # noqa: PLC0415 - loads for 0.1 s, which who only opens a gazetteer need not wait

    return dict(Locale("ja").territories)


def name_divisions(regions: Iterable[Entry]) -> None:
    """Give first-order divisions their Japanese names; those of Japan with 都, 道, 府 or 県.

    Source: Debian iso-codes, by way of pycountry, which translates half of them; else the division's own names, or that
    of the seat of which it has the name, as Cusco in Peru.
    """
    regions = list(regions)
    held = _by_name(regions)
    for country, name, said in _translations():
        for region in held.get((country, fold(name)), ()):
            region.native = region.native or _with_state(said, country)
    for region in regions:
        seat = region.seat
        of_seat = seat.native if seat is not None and seat.name == region.name else ""
        region.native = region.native or _own_name(region) or of_seat


def _by_name(regions: Iterable[Entry]) -> dict[tuple[str, str], list[Entry]]:
    held = defaultdict(list)
    for region in regions:
        for key in {fold(name) for name in (*main_names(region.name, region.country), *region.names)}:
            held[region.country, key].append(region)
    return held


def _translations() -> Iterator[tuple[str, str, str]]:
    """Yield country, name and Japanese name of every division that is translated."""
    folder = importlib.resources.files("pycountry")
    rows = json.loads((folder / "databases" / "iso3166-2.json").read_text(encoding="utf-8"))["3166-2"]
    with (folder / "locales" / "ja" / "LC_MESSAGES" / "iso3166-2.mo").open("rb") as file:
        said = gettext.GNUTranslations(file).gettext
    for row in rows:
        if said(row["name"]) != row["name"]:
            yield row["code"][:2], row["name"], said(row["name"])


def _with_state(name: str, country: str) -> str:
    return f"{name}州" if country in _STATES and _KATAKANA.fullmatch(name) else name


def _own_name(entry: Entry) -> str:
    """Return the longest of the names in Japanese letters."""
    return max(filter(_IN_CHARACTERS.fullmatch, map(fold, entry.names)), key=len, default="")
