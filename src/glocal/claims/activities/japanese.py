"""Where events took place and journeys led, as Japanese says it: particles stand behind the names."""

import re
from collections.abc import Iterator, Sequence

from glocal.claims.activities.spot import Spot
from glocal.claims.activities.venue import home_but, partner_of, places_of
from glocal.claims.parties import Party
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind, PlaceLevel

_AT = re.compile(
    r"(?:市内|県内|町内|村内|市役所|県庁|役場|役所|庁)?(?:で|にて|において)(?!す|し|は|も|あ)|の(?:会場|ホテル|会館|市役所)"
    r"|(?:市?内|県内|町内|中心部)の[^、。でをはが]{1,12}(?:で|にて|において)"
)
_TO = re.compile(r"(?:市役所|県庁|役場|市長|知事|市内)?[をにへ]?")
_FROM = re.compile(
    r"(?:（[^）]*）)?(?:から|の(?:\w{0,8}?)(?:訪問団|代表団|使節団|高校生|中学生|生徒|学生|大使|市長|一行))"
)
_SUBJECT = re.compile(r"(?:（[^）]*）)?(?:は|が|では)")
_SAME = re.compile(r"(?P<there>現地|同地)|同(?P<sort>市|町|村|県)|本(?:市|町|県)|当(?:市|町|県)")
_TO_US = re.compile(r"[がに]?来(?:訪|県|市|町|村|日)|[をに]訪|訪問|表敬")
_SENT_OUT = re.compile(r"を派遣|派遣")
_GOAL = re.compile(r"(?:の[一-龠ァ-ヶー]{1,8})?[にへ](?!は|も|お|つ|関)|を(?:訪|たず)")


def is_japanese(words: str) -> bool:
    """Return whether there are Japanese letters among the words.

    >>> is_japanese("来訪"), is_japanese("visit")
    (True, False)
    """
    return bool(_JAPANESE.search(words))


_JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")


def is_posted(scene: Scene, party: Party) -> bool:
    """Return whether a place is whom an envoy stands for: `駐日スウェーデン大使`."""
    return bool(_POSTED.match(scene.text, party.span.end))


_POSTED = re.compile(r"(?:共和国|王国)?(?:大使|総領事|領事|出身)")


def destination(scene: Scene, spot: Spot) -> list[Place]:
    """Return where a journey led: the place in front of the verb, else home; of those sent out, where to."""
    sentence = Span(spot.sentence.span.start, spot.head.end)
    before = scene.within(scene.parties, sentence)
    origins = [party for party in before if _FROM.match(scene.text, party.span.end) or is_posted(scene, party)]
    for party in reversed(before):
        between = scene.text[party.span.end : spot.head.start]
        if party not in origins and (_TO.fullmatch(between) or _GOAL.match(scene.text, party.span.end)):
            return places_of([party])
    same = _SAME.search(scene.text, sentence.start, spot.head.start)
    if same:
        return _same(scene, same)
    if _SENT_OUT.search(spot.head.of(scene.text)):
        return []
    return home_but(scene, places_of(origins)) if _TO_US.match(spot.head.of(scene.text)) else []


def venue(scene: Scene, spot: Spot, sentences: Sequence[Sentence] = ()) -> list[Place]:
    """Return where an event was held: the place with `で` behind it in its sentences, else that of the host."""
    for sentence in (spot.sentence, *sentences):
        held = [party for party in scene.within(scene.parties, sentence.span) if _AT.match(scene.text, party.span.end)]
        if places_of(held):
            return places_of(held[:1])
    before = scene.within(scene.parties, Span(spot.sentence.span.start, spot.sentence.span.end))
    for pattern in (_GOAL,) if spot.kind is ActivityKind.SIGNING else (_GOAL, _SUBJECT):
        found = [party for party in before if pattern.match(scene.text, party.span.end)]
        if found and places_of(found):
            nearest = min(found, key=lambda party: abs(party.span.end - spot.head.start))
            return places_of([nearest])
    same = _SAME.search(scene.text, spot.sentence.span.start, spot.sentence.span.end)
    return _same(scene, same) if same else []


def hosts(scene: Scene, spot: Spot) -> Iterator[str]:
    """Yield who is said to hold an event: those with `は` or `が` behind their names."""
    for party in scene.within(scene.parties, Span(spot.sentence.span.start, spot.head.start)):
        if _SUBJECT.match(scene.text, party.span.end):
            yield party.name


def senders(scene: Scene, spot: Spot) -> Iterator[str]:
    """Yield where guests come from: `オマハ市から`, `麗江市の訪問団`."""
    for party in scene.within(scene.parties, Span(spot.sentence.span.start, spot.sentence.span.end)):
        if _FROM.match(scene.text, party.span.end):
            yield party.name


def _same(scene: Scene, same: "re.Match[str]") -> list[Place]:
    """Return the place that `同市` means: the last one of its sort before."""
    before: list[Party] = [
        party
        for party in scene.within(scene.parties, Span(0, same.start()))
        if isinstance(party.end, Place) and party.end.level is not PlaceLevel.COUNTRY
    ]
    if same["there"]:
        return partner_of(scene)
    if not same["sort"]:
        return home_but(scene, [])
    of_sort = [party for party in before if party.name.endswith(same["sort"])]
    return places_of((of_sort or before)[-1:])
