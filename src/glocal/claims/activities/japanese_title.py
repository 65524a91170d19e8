"""Titles of events that are told in Japanese: nominal forms with `の` between who, where and what."""

import re
from collections.abc import Iterator, Sequence

from glocal.claims.activities.draft import Draft
from glocal.claims.activities.japanese import is_japanese
from glocal.claims.activities.organisers import party_name
from glocal.claims.activities.wording import polished
from glocal.claims.scene import Scene
from glocal.model.place import Place
from glocal.model.vocabulary import ActivityKind

_AS_NOUNS = {
    "訪れ": "訪問",
    "結び": "締結",
    "締結し": "締結",
    "贈": "贈呈",
    "贈られ": "贈呈",
    "植えられ": "植樹",
    "植えた": "植樹",
    "植えまし": "植樹",
    "受け入れ": "受入れ",
    "オンラインで交流": "オンライン交流",
}
_CLAUSE = re.compile(r"^.*[、。](?=[^、。]{2,})")
_ASIDE = re.compile(
    r"（[^（）]*）|\([^()]*\)|(?:約)?\d+(?:人|名)"
    r"|^.*?(?:を団長とする|をはじめとする|である)|^(?:姉妹|友好)都市(?=[^提協のにで関連])"
)
_DATES = re.compile(
    r"(?:\d{4}年|令和\w{1,2}年|平成\w{1,2}年|昨年|今年|本年)?(?:\d{1,2}月)?(?:\d{1,2}日)?"
    r"(?:から(?:\d{1,2}月)?\d{1,2}日まで|に|、|の(?=.))?"
)
_TOPIC = re.compile(r"^[^は]{1,12}は")
_VISITORS = (
    "訪問団|代表団|使節団|視察団|一行|大使|知事|市長|町長|村長|議員"
    "|高校生|中学生|小学生|大学生|生徒|学生|児童|選手|市民|関係者|職員|研修生"
)
_WHO = re.compile(rf"[^、。はがを]*?(?:{_VISITORS})(?=[^ぁ-んァ-ヶ一-龠々]|[がはをのと]|\d|\Z|等|ら)")
_SENT = re.compile(r"(?P<goal>[^、。はが]+?)[へに](?P<who>[^、。はがをへに]+)を?$")
_OBJECT = re.compile(
    r"((?:「[^」]+」|(?:[^、。はがをにで\s]|に(?:関|お|対)){2,30}(?=を))|(?<![同本当])[\d一-龠々ァ-ヶー]{2,12}(?=の))[をの]$"
)
_WITH = re.compile(r"(?<=[学市県町村州郡区])と(?=[一-龠々及び]{2,12}(?:に関する|における))")
_QUOTES = re.compile("[「」]")
_SAME = re.compile("^(?:同|本|当)[^の]{1,3}の")
_GOAL = re.compile(r"((?![同本当])[一-龠々ァ-ヶー]+(?:市|町|村|区|県|州|大使館|大学|学校|城))[をに](?:訪問|訪れ)")
_JOINT = {"で": "での", "へ": "への", "と": "との", "から": "からの", "に": "への", "を": "の", "が": "の", "の": "の"}


def japanese_titles(scene: Scene, draft: Draft, places: Sequence[Place]) -> Iterator[str]:
    """Yield what the event can be called, best first."""
    spot, head = draft.spot, draft.spot.head.of(scene.text)
    if spot.is_verb and draft.tie and draft.tie.label:
        yield _of_tie(scene, draft, draft.tie.label)
    if draft.kind is ActivityKind.VISIT and (spot.is_verb or spot.phrase.span == spot.head):
        yield from _visit(scene, draft, head, places)
    if draft.title:
        yield polished(draft.title)
    if spot.phrase.span == spot.head and not spot.is_verb:
        before = _without_dates(scene.text[spot.sentence.span.start : spot.head.start])
        if bare := _OBJECT.search(before):
            yield f"{_WITH.sub('との', _ASIDE.sub('', _QUOTES.sub('', bare[1])))}の{head}"
    if not spot.is_verb:
        yield polished(spot.phrase.span.of(scene.text))
    verb = re.sub("^[をにがと]", "", head)
    verb = _AS_NOUNS.get(verb, re.sub("(?:され|し)$", "", verb)).replace("を", "の")
    clause = scene.text[spot.sentence.span.start : spot.head.start]
    told = _without_dates(_ASIDE.sub("", _TOPIC.sub("", _CLAUSE.sub("", clause).strip("、 "))))
    sent = _SENT.fullmatch(told) if verb.startswith("派遣") else None
    if sent:
        yield f"{sent['who']}の{sent['goal']}への{verb}"
    yield f"{_joined(told)}{verb}"
    yield f"{_joined(re.split('[がを]', told)[-1])}{verb}"


def _of_tie(scene: Scene, draft: Draft, label: str) -> str:
    """Return what was concluded between the parties: `名古屋市とランス市の姉妹都市協定の締結`."""
    names = dict.fromkeys(party_name(scene, draft, end) for end in draft.tie.between) if draft.tie else {}
    label = label if label.endswith(("協定", "覚書", "議定書", "宣言")) else f"{label}協定"
    return f"{'と'.join(names)}の{label}の締結" if len(names) > 1 else f"{label}の締結"


def _visit(scene: Scene, draft: Draft, head: str, places: Sequence[Place]) -> Iterator[str]:
    """Yield `オマハ市の市民訪問団の静岡市訪問`, or what of it is known."""
    span = draft.spot.sentence.span
    told = _without_dates(_ASIDE.sub("", scene.text[span.start : span.end]))
    found = _WHO.search(told)
    who = _SAME.sub("", _ASIDE.sub("", found[0].replace("から", "の"))) if found else ""
    goal = _GOAL.search(told)
    where = goal[1] if goal else party_name(scene, draft, places[0]) if places else ""
    where = where if is_japanese(where) else ""
    act = head if head.startswith("来") else "訪問"
    if who and where and where not in who and act == "訪問":
        yield f"{who}の{where}訪問"
    if who:
        yield f"{who}の{act}"
    if where and act == "訪問":
        yield f"{where}訪問"


def _without_dates(told: str) -> str:
    return _DATES.sub(lambda found: "" if any(map(str.isdigit, found[0])) or "年" in found[0] else found[0], told)


def _joined(told: str) -> str:
    """Return the words in front of the noun for a verb, with the particle that joins them to it."""
    told = told.replace("が", "の", 1).replace("のの", "の")
    for particle in sorted(_JOINT, key=len, reverse=True):
        if told.endswith(particle):
            return told.removesuffix(particle) + _JOINT[particle]
    return f"{told}の" if told else ""
