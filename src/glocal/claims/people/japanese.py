"""Sightings of people in Japanese text: `富山県の新田八朗知事`, `市長の森雅志氏`."""

import re
from collections.abc import Iterator, Sequence

from glocal.claims.people.bodies import NamedPlace
from glocal.claims.people.sightings import Sighting
from glocal.claims.people.words import words_of
from glocal.model.span import Span

OFFICES = (
    "知事|副知事|大統領|首相|副大臣|外務大臣|外務副大臣|外務大臣政務官|会頭|副会頭|副議長|議員|名誉領事|名誉総領事|"
    "国際交流員|外国語指導助手|センター長|支店長|園長|室長|局長|次長|参与|顧問|副団長|駐在員|市長|副市長|町長|副町長|村長|区長|県長|郡長|州知事|大使|総領事|領事|首席領事|公使|学長|校長|議長|市議会議長|会長|"
    "教育長|副学長|学部長|院長|支部長|組合長|委員長|副委員長|実行委員長|事務総長|教頭|名誉教授|准教授|講師|名誉市民|"
    "親善大使|観光大使|研修団長|訪問団長|訪日団長|派遣団長|視察団長|使節団長|代表団長|選手団長|交流団長|"
    "副会長|理事長|社長|大臣|教授|館長|団長|事務局長|部長|課長|所長|代表|理事|参事官|書記官|監督|選手|移民|作家|画家|研究者"
)
"""Offices, as data; a longer one wins."""

BEFORE_NAME = "移民|作家|画家|研究者|選手|監督"
"""Parts that stand in front of a name behind a comma: `移民、野内与吉`."""

_ROLE = "|".join(sorted(OFFICES.split("|"), key=len, reverse=True))
_SENT = r"(?:(?:駐日|在[\u4e00-\u9fffァ-ヴー]{1,8})(?:[\u4e00-\u9fffァ-ヴー]{1,10}?(?:国|共和国)?)?(?:特命全権)?)?"
"""In front of an ambassador or a consul: `駐日ジブチ大使`, `在デンバー総領事`."""
_PAST = "[元前]?"
"""In front of an office that somebody held once."""
_KANJI = r"[\u4e00-\u9fff々ヶ]"
SHORT_NAMES = (
    "李王張劉陳楊黄趙周呉徐孫朱馬胡郭林何梁鄭羅宋謝唐許鄧馮曹曽彭蔡潘蒋余杜葉程蘇魏呂丁沈任姚盧姜崔鍾譚陸汪范廖賈韋"
    "尹金朴安洪権柳申文白南"
)
"""Family names of one letter, of China and Korea, as they stand in front of an office: `李市長`."""
_NAME = rf"(?:[{SHORT_NAMES}](?={_PAST}(?:{_ROLE}))|{_KANJI}{{2,5}}?|[ァ-ヴー]+(?:[・＝][ァ-ヴー]+)*)"
_BODY = rf"(?:{_KANJI}|[ァ-ヴー]){{1,9}}?(?:[都道府県市町村区州省]|大学|協会|協議会|総領事館|領事館|大使館|会社|議会)"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![一-鿿ァ-ヴー・])(?P<name>[ァ-ヴー]+(?:[・＝][ァ-ヴー]+)+)(?P<of>{_BODY})?(?P<role>{_SENT}(?:{_ROLE}))",
        rf"(?P<of>{_BODY})の(?P<name>{_NAME}?)(?P<role>{_ROLE})",
        rf"(?P<of>{_BODY})?(?P<role>{_PAST}{_SENT}(?:{_ROLE}))(?:の|、|・)(?P<name>{_NAME})(?:氏|さん|様)",
        rf"(?<!{_KANJI})(?P<name>{_NAME}?)・?(?P<of>)(?P<role>{_PAST}(?:{_ROLE}))(?=[はがをとにのもらへ、。・（(])",
        rf"(?P<of>)(?P<role>{BEFORE_NAME})、?(?:の)?(?P<name>{_KANJI}{{4,5}})(?=[はがをとにのもで、。（(])",
    )
)
_ANY = re.compile("[長知領大移相頭議員問与代理教書監選作画研助講名親観]")
"""One of these stands in every office; texts in other languages hold none."""
_NO_NAMES = words_of(
    "同 前 元 新 現 両 各 本 当 全 同市 国 総 統括 代表 在 駐日 日本 市 県 町 村 区 各国 特命全権 "
    "実行 運営 編集 審査 選考 組織 常任 特別 名誉 研修 訪問 訪日 派遣 視察 使節 代表団 選手 交流 親善 観光 "
    "非常勤 専任 客員"
)
"""Words in front of an office that are no names."""


def sightings(text: str, places: Sequence[NamedPlace] = ()) -> Iterator[Sighting]:
    """Yield what a Japanese text says of people, pattern by pattern; `三郷市長` is the office of a place, no name."""
    if not _ANY.search(text):
        return
    known = {each.text for each in places}
    taken: set[int] = set()
    for sighting in _before_places(text, places):
        taken.add(sighting.span.end)
        yield sighting
    for pattern in _PATTERNS:
        for found in pattern.finditer(text):
            name, office = found["name"], found["role"]
            is_body = name.endswith(tuple("都道府県市町村区")) and len(name) > 1
            is_body = is_body or name.lstrip("前元現新") + office[0] in known
            if not name or name in _NO_NAMES or is_body or found.end("role") in taken:
                continue
            taken.add(found.end("role"))
            of = found["of"] or _body_around(text, found, places)
            yield Sighting(name, Span(*found.span()), office, of, found.start("name"))


def _before_places(text: str, places: Sequence[NamedPlace]) -> Iterator[Sighting]:
    """Yield the full names that stand in front of a place with its office: `木津雅晟三郷市長`."""
    for place in places:
        office = _OF_PLACE.match(text, place.span.end - 1) if place.span.end > place.span.start + 1 else None
        name = _FULL_NAME.search(text, max(0, place.span.start - _REACH), place.span.start) if office else None
        if office and name and not name[0].endswith(tuple("都道府県市町村区国")) and name[0] not in _NO_NAMES:
            role = office[office.lastgroup or 0]
            yield Sighting(name[0], Span(name.start(), office.end()), role, place.text, name.start())


_OF_PLACE = re.compile(r"(?P<role>(?:市|町|村|区)長)|[都道府県](?P<governor>知事)")
_FULL_NAME = re.compile(rf"(?<!{_KANJI}){_KANJI}{{3,6}}$")


def _body_around(text: str, found: "re.Match[str]", places: Sequence[NamedPlace]) -> str | None:
    """Return the place that ends with the office's first letter, `三郷市長の`, or the body before `の` and the name."""
    start = found.start("role")
    own = next((each.text for each in places if each.span.start < start < each.span.end <= start + 1), None)
    before = _BODY_OF.search(text, max(0, found.start("name") - _REACH), found.start("name"))
    return own or (before[1] if before else None)


_BODY_OF = re.compile(rf"({_BODY})の$")
_REACH = 16
