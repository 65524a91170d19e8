"""Countries as lists write them: a code of two or three letters, a name in English or Japanese."""

import functools
import importlib.resources
import json

from glocal.gazetteer import Gazetteer, lookup
from glocal.model.vocabulary import PlaceLevel

# Names that lists use and the gazetteer does not know; ISO 3166-1 alpha-2.
_OTHER_NAMES = {
    "イギリス": "GB", "豪州": "AU", "ロシア": "RU", "大韓民国": "KR", "大韓民國": "KR", "伯国": "BR", "独国": "DE",
    "仏国": "FR", "伊国": "IT", "露国": "RU", "加国": "CA", "比国": "PH", "尼国": "ID", "越国": "VN", "印国": "IN",
    "墨国": "MX", "秘国": "PE", "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "great britain": "GB", "el": "GR",
}  # fmt: skip

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

    def _find(self, text: str) -> str | None:
        if len(text) == len("JP") and text.upper() in self._gazetteer.country_numbers:
            return text.upper()
        if text.lower() in _OTHER_NAMES:
            return _OTHER_NAMES[text.lower()]
        found = lookup(self._gazetteer, text, level=PlaceLevel.COUNTRY)
        if found:
            return found[0].place.country
        return _three_letter_codes().get(text.upper()) if len(text) == len("JPN") else None


@functools.cache
def _three_letter_codes() -> dict[str, str]:
    path = importlib.resources.files("pycountry") / "databases" / "iso3166-1.json"
    rows = json.loads(path.read_text(encoding="utf-8"))["3166-1"]
    return {row["alpha_3"]: row["alpha_2"] for row in rows}
