"""Countries as lists write them: a code of two or three letters, a name in English or Japanese."""

import functools
import gettext
import importlib.resources
import json

from glocal.gazetteer import Gazetteer, lookup
from glocal.gazetteer.names import fold
from glocal.model.vocabulary import PlaceLevel

# Names that lists use and the gazetteer does not know; ISO 3166-1 alpha-2.
_OTHER_NAMES = {
    "イギリス": "GB", "豪州": "AU", "ロシア": "RU", "大韓民国": "KR", "大韓民國": "KR", "伯国": "BR", "独国": "DE",
    "仏国": "FR", "伊国": "IT", "露国": "RU", "加国": "CA", "比国": "PH", "尼国": "ID", "越国": "VN", "印国": "IN",
    "墨国": "MX", "秘国": "PE", "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "great britain": "GB", "el": "GR",
}  # fmt: skip

_LANGUAGES = (
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "cs",
    "hu",
    "sv",
    "da",
    "ru",
    "uk",
    "tr",
    "zh_CN",
    "zh_TW",
    "ko",
)
"""Looked into for a name that is neither English nor Japanese; all together 0.1 s, once."""

# Lands with a code of their own that lists also count under the state they belong to.
_PARTS = {
    "FR": "BL GF GP MF MQ NC PF PM RE TF WF YT", "CN": "HK MO", "US": "AS GU MP PR UM VI", "DK": "FO GL", "FI": "AX",
    "GB": "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG", "NL": "AW BQ CW SX", "NO": "BV SJ", "AU": "CC CX HM NF",
    "NZ": "CK NU TK",
}  # fmt: skip


def is_part(code: str, state: str) -> bool:
    """Return whether a country is the state, or a land of it with a code of its own.

    >>> is_part("GF", "FR"), is_part("FR", "FR"), is_part("FR", "GF")
    (True, True, False)
    """
    return code == state or code in _PARTS.get(state, "").split()


def division_name(text: str, country: str | None) -> str:
    """Return the name of a division by its code in ISO 3166-2; any longer text as it is, an unknown code as nothing.

    Without a country a code is read as those people write without one: of the United States, Canada, Australia.

    >>> division_name("IN", None), division_name("NSW", "AU"), division_name("Shimane", "JP"), division_name("XX", "JP")
    ('Indiana', 'New South Wales', 'Shimane', '')
    """
    if not (text.isascii() and text.isupper() and len(text) <= len("NSW")):
        return text
    known = _divisions()
    return next((known[code] for state in (country, "US", "CA", "AU") if (code := f"{state}-{text}") in known), "")


class Countries:
    """Codes of countries by what a list says; each wording is looked up once."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._known: dict[str, str | None] = {}

    def code(self, text: str) -> str | None:
        """Return the ISO 3166-1 alpha-2 code, None where no country is known by the text."""
        if text not in self._known:
            self._known[text] = self._find(text.strip())
        return self._known[text]

    def knows(self, text: str) -> bool:
        """Return whether a text is a country's code or name."""
        return self.code(text) is not None

    def _find(self, text: str) -> str | None:
        if len(text) == len("JP") and text.upper() in self._gazetteer.country_numbers:
            return text.upper()
        if text.lower() in _OTHER_NAMES:
            return _OTHER_NAMES[text.lower()]
        found = lookup(self._gazetteer, text, level=PlaceLevel.COUNTRY)
        if found:
            return found[0].place.country
        if len(text) == len("JPN") and text.isascii():
            return {row["alpha_3"]: row["alpha_2"] for row in _iso_countries()}.get(text.upper())
        return _names_abroad().get(fold(text))


@functools.cache
def _divisions() -> dict[str, str]:
    path = importlib.resources.files("pycountry") / "databases" / "iso3166-2.json"
    return {row["code"]: row["name"] for row in json.loads(path.read_text(encoding="utf-8"))["3166-2"]}


@functools.cache
def _iso_countries() -> list[dict[str, str]]:
    path = importlib.resources.files("pycountry") / "databases" / "iso3166-1.json"
    rows: list[dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))["3166-1"]
    return rows


@functools.cache
def _names_abroad() -> dict[str, str]:
    """Return the codes of countries by their folded names in the languages of lists."""
    names: dict[str, str] = {}
    for language in _LANGUAGES:
        path = importlib.resources.files("pycountry") / "locales" / language / "LC_MESSAGES" / "iso3166-1.mo"
        with path.open("rb") as file:
            catalogue = gettext.GNUTranslations(file)
        for row in _iso_countries():
            for kind in ("name", "common_name", "official_name"):
                if kind in row:
                    names.setdefault(fold(catalogue.gettext(row[kind])), row["alpha_2"])
    return names
