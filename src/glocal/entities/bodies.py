"""What a printed body is: a place, an organisation, or neither (an office, some people, a body without a name)."""

import re
from collections.abc import Sequence

from glocal.claims.organisations import find_organisations
from glocal.claims.people.words import OFFICES, words_of
from glocal.gazetteer.designations import split_designation
from glocal.gazetteer.names import fold
from glocal.model.claim import PlaceMention
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

_JAPANESE_LAST = (
    "大学|高校|高等学校|中学校|小学校|学校|協会|連盟|連合会|協議会|委員会|議会|財団|機構|大使館|領事館|総領事館|省|庁|会議所|"
    "商工会|会社|銀行|病院|博物館|美術館|図書館|研究所|センター|クラブ|組合|友好協会|交流協会"
)
_JAPANESE = re.compile(rf"[\u3040-\u30ff\u3400-\u9fff]{{2,}}(?:{_JAPANESE_LAST})")
_AN_OFFICE = re.compile(rf"(?:the )?(?:vice[- ]|deputy |former )?(?:{OFFICES})\b", re.IGNORECASE)
_GENERIC = words_of(
    "city town village prefecture prefectural municipal municipality local international exchange friendship sister "
    "association council committee assembly board of education government chamber commerce the and for office center "
    "centre department division bureau national university school organising organizing executive steering club "
    "society institute ministry embassy"
)
"""Words that alone are no name: every town has a city council and a board of education."""


def is_organisation(name: str) -> bool:
    """Return whether a printed body is an organisation known by a name of its own.

    >>> is_organisation("Kazuno International Exchange Association"), is_organisation("the City Council")
    (True, False)
    >>> is_organisation("Governor of the Bank of Japan"), is_organisation("山形大学")
    (False, True)
    """
    if _JAPANESE.fullmatch(name):
        return True
    if _AN_OFFICE.match(name) or not find_organisations(name):
        return False
    return bool(set(fold(name).split()) - _GENERIC)


def place_named(body: str, mentions: Sequence[PlaceMention]) -> Place | None:
    """Return the place of an article that a printed body is, None where it is none of them.

    `Misato City` is one where the article names Misato, and so is `Yonezawa city in Yamagata Prefecture`; `Japan in
    Bangladesh` is an embassy's post and none.
    """
    if not body or not mentions:
        return None
    whole = fold(body)
    head, _, rest = whole.partition(" in ")
    for wanted in (whole, head) if rest else (whole,):
        for mention in mentions:
            if _is_named(wanted, mention) and not (wanted != whole and mention.place.level is PlaceLevel.COUNTRY):
                return mention.place
    return None


def _is_named(wanted: str, mention: PlaceMention) -> bool:
    if wanted == fold(mention.text):
        return True
    bare, kind = split_designation(wanted)
    fits = not kind.level or kind.level is mention.place.level
    return fits and bare == fold(mention.place.name)
