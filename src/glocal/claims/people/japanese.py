"""Sightings of people in Japanese text: `富山県の新田八朗知事`, `市長の森雅志氏`."""

import re
from collections.abc import Iterator

from glocal.claims.people.sightings import Sighting
from glocal.claims.people.words import words_of
from glocal.model.span import Span

OFFICES = (
    "知事|副知事|市長|副市長|町長|副町長|村長|区長|大使|総領事|領事|学長|校長|議長|会長|理事長|社長|大臣|教授|館長|団長|"
    "事務局長|部長|課長|所長|代表"
)
"""Offices, as data; a longer one wins."""

_ROLE = "|".join(sorted(OFFICES.split("|"), key=len, reverse=True))
_KANJI = r"[\u4e00-\u9fff々ヶ]"
_NAME = rf"(?:{_KANJI}{{2,5}}|[ァ-ヴー]+(?:[・＝][ァ-ヴー]+)*)"
_BODY = rf"(?:{_KANJI}|[ァ-ヴー]){{1,9}}?(?:[都道府県市町村区]|大学|協会|協議会|大使館|会社)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<of>{_BODY})の(?P<name>{_NAME}?)(?P<role>{_ROLE})",
        rf"(?P<of>{_BODY})?(?P<role>{_ROLE})(?:の|、|・)(?P<name>{_NAME})(?:氏|さん|様)",
        rf"(?<!{_KANJI})(?P<name>{_NAME}?)・?(?P<of>)(?P<role>{_ROLE})(?=[はがをとにのも、。（(])",
    )
)
_NO_NAMES = words_of("同 前 元 新 現 両 各 本 当 全 同市 国 総 統括 代表 在 駐日 日本 市 県 町 村 区 各国 特命全権")
"""Words in front of an office that are no names."""


def sightings(text: str) -> Iterator[Sighting]:
    """Yield what a Japanese text says of people, pattern by pattern."""
    if "長" not in text and "知事" not in text and "大使" not in text and "領事" not in text:
        return
    taken: set[int] = set()
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            name = found["name"]
            is_body = name.endswith(tuple("都道府県市町村区")) and len(name) > 1
            if not name or name in _NO_NAMES or is_body or found.start("role") in taken:
                continue
            taken.add(found.start("role"))
            yield Sighting(name, Span(*found.span()), found["role"], found["of"] or None, found.start("name"))
