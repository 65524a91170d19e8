"""What is seen of a place that an article names, to tell whether an event was there: words that anybody can check."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from glocal.claims.activities.draft import Draft
from glocal.claims.activities.venue import THE_PLACE, meant_by, places_of, there
from glocal.claims.protagonist import find_home, ranked
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part
from glocal.model.place import HOME_COUNTRY, Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind, PlaceLevel

_SORT = {
    ActivityKind.VISIT: "journey",
    ActivityKind.STUDY_TOUR: "journey",
    ActivityKind.PROGRAMME: "programme",
    ActivityKind.DONATION: "donation",
    ActivityKind.SIGNING: "signing",
}
"""Kinds that are told with places in another way than events that are simply somewhere."""

_WIDE = re.compile(r"[\u3000-\u9fff\uff00-\uffef]")
_BEFORE = re.compile(
    r"(?:^|[\s(“\"])(in|at|to|from|of|by|with|and|between|for|near|above|over|through|into|outside|around|on|off|against"
    r"|via|visited|visit|toured|reached|left|towards|across|throughout|hosted)"
    r"(?: (?:the|its|their|our|a|an|downtown|central|nearby))?"
    r"(?: (?:city|town|village|port|island|province|prefecture|state|ward|district|county) of)? $",
    re.IGNORECASE,
)
_ARTICLE_BEFORE = re.compile(r"(?:\b([a-z]+) )?(?:the|an?|our|its|their|this) $", re.IGNORECASE)
_TOLD_WITH_ARTICLE = frozenset({"in", "at", "to", "from", "of", "by", "with", "and", "for", "on"})
_WORD_BEFORE = re.compile(r"([A-Za-z’']+) $")
_OFFICES = frozenset({"Mayor", "Governor", "Ambassador", "Deputy", "Vice"})
_MARKS_BEFORE = {", ": "comma", "(": "bracket", "“": "quotation mark", '"': "quotation mark"}
_POSSESSIVE = re.compile(r"['’]s?\b")
_MARKS_BEHIND = {".": "stop", "!": "stop", "?": "stop", ",": "comma", ":": "colon", ")": "bracket", ";": "semicolon"}
_WORD_BEHIND = re.compile(r" ([A-Za-z]+)")
_TELLING_BEHIND = frozenset(
    {
        "on", "in", "at", "from", "for", "with", "to", "by", "during", "between", "where", "who", "which", "when",
        "last", "this", "until", "after", "before", "of", "and",
    }
)  # fmt: skip
_VERB_BEHIND = re.compile(
    r"(?:visit|receiv|welcom|host|held|sent|sign|met|open|gave|took|invit|organi|celebrat|will|has|had|was|is|are|were"
    r"|donat|present|came|went|show)"
)
_OTHER_CLAUSE = re.compile(r";|, (?:and|but|while|where|who|which) ")
_PARTICLES = frozenset("でにへをのとがはもか、。（）「」")
_SEEN_BEFORE = 40
_NEAR, _FAR = 25, 70
"""Characters between a place and the event's word."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of a place: where it stands, as what, and between which words."""

    span: Span
    role: str
    before: str
    behind: str


Candidates = Mapping[Place, Sequence[Mention]]
"""Places with their mentions; the home of an issue may have none."""


@dataclass(frozen=True, slots=True)
class Venues:
    """An event, where its words say that it was, and the places of its article.

    Shape: every place of `told` is one of `candidates`.
    """

    scene: Scene
    draft: Draft
    told: Sequence[Place]
    candidates: Candidates

    @property
    def sort(self) -> str:
        """Which of the few sorts of events it is that are told with places in ways of their own."""
        return _SORT.get(self.draft.kind, "event")


def candidates_of(scene: Scene) -> dict[Place, list[Mention]]:
    """Return the places that act or stand in names, the seats of organisations, and the homes of the issue."""
    found: dict[Place, list[Mention]] = {}
    for party in scene.parties:
        for place in places_of([party]):
            found.setdefault(place, []).append(_mention(scene, party.span, "a place" if party.is_place else "a seat"))
    for each in scene.places:
        known = found.get(each.place, [])
        if each.place.level is not PlaceLevel.COUNTRY and not any(one.span.overlaps(each.span) for one in known):
            found.setdefault(each.place, []).append(_mention(scene, each.span, "in a name"))
    for home in scene.homes:
        for place in places_of([home]):
            found.setdefault(place, [])
    return found


def signs_of(venues: Venues, place: Place) -> Iterator[str]:
    """Yield the signs of one candidate for an event; those of several mentions come again."""
    level, sort = place.level.value, venues.sort
    yield level
    yield f"{level} for {sort}"
    if place in venues.told:
        yield "where its words place it"
    if place.country == HOME_COUNTRY:
        yield f"in Japan for {sort}"
    if any(_lies_in(other, place) for other in venues.candidates):
        yield f"{level} with a town named in it"
    yield from _standing(venues.scene, place, sort)
    yield from _meant(venues.scene, venues.draft, place)
    for mention in venues.candidates[place]:
        yield from _seen_at(venues, mention)


def _standing(scene: Scene, place: Place, sort: str) -> Iterator[str]:
    """Yield how much the article speaks of a place."""
    most = [party.end for party in ranked(scene)[:2]]
    if place in places_of(scene.homes):
        yield "home"
        yield f"home for {sort}"
    if place in most:
        yield "named most" if place == most[0] else "named second"
    elif any(party.end == place for party in ranked(scene)):
        yield "named less"
    if find_home(scene) == place:
        yield f"what the article is about for {sort}"


def _seen_at(venues: Venues, mention: Mention) -> Iterator[str]:
    """Yield what one mention shows."""
    scene, draft = venues.scene, venues.draft
    where = _where(scene, draft, mention.span)
    yield f"{where}: {mention.role}"
    yield f"{where}: behind {mention.before}"
    yield f"{where}: before {mention.behind}"
    if where != _IN_SENTENCE:
        return
    span, head = mention.span, draft.spot.head
    side = "before" if span.end <= head.start else "behind" if span.start >= head.end else "within"
    distance = max(head.start - span.end, span.start - head.end, 0)
    yield f"{side} the event"
    yield f"{side} the event: behind {mention.before}"
    yield f"{side} the event, {'near' if distance < _NEAR else 'at some distance' if distance < _FAR else 'far'}"
    if _OTHER_CLAUSE.search(scene.text, min(span.end, head.end), max(span.start, head.start)):
        yield "in another clause than the event"
    core = draft.spot.phrase.core
    if core.start <= span.start < core.end:
        yield "in the words for the event"
        yield f"in the words for the {venues.sort}"


_IN_SENTENCE = "its sentence"


def _where(scene: Scene, draft: Draft, span: Span) -> str:
    """Return in which part of the article a mention stands, as seen from the event."""
    here = draft.spot.sentence
    if span.start < scene.article.headline_span.end:
        return "headline"
    if here.span.start <= span.start < here.span.end:
        return _IN_SENTENCE
    sentence = scene.sentence_at(span.start)
    if sentence in draft.sentences:
        return "another sentence of it"
    if sentence.part is Part.CAPTION:
        return "caption"
    first, second = sorted((sentence.span, here.span))
    if scene.sentence_at(max(0, second.start - 1)).span == first:
        return "sentence before" if second == here.span else "sentence behind"
    return "elsewhere"


def _meant(scene: Scene, draft: Draft, place: Place) -> Iterator[str]:
    """Yield whether `the city` or `there` in the event's sentence means a place, or another one."""
    here = draft.spot.sentence.span
    word = THE_PLACE.search(scene.small, here.start, here.end)
    for name, meant in (
        ("the city", meant_by(scene, word) if word else []),
        ("there", there(scene, draft.spot.head.start, here.end)),
    ):
        if meant:
            yield f"what “{name}” means" if place in meant else f"not what “{name}” means"


def _lies_in(inner: Place, outer: Place) -> bool:
    if inner.level is not PlaceLevel.LOCALITY or inner == outer or inner.country != outer.country:
        return False
    return outer.level is PlaceLevel.COUNTRY or inner.region == outer.name


def _mention(scene: Scene, span: Span, role: str) -> Mention:
    before = scene.text[max(0, span.start - _SEEN_BEFORE) : span.start]
    return Mention(span, role, _before(before), _behind(scene.text[span.end : span.end + _SEEN_BEFORE]))


def _before(text: str) -> str:
    """Return what stands in front of a mention, as one of few words.

    >>> _before("was held in the city of "), _before("guests of the "), _before("its partner "), _before("会議が")
    ('in', 'of', 'a word', 'が')
    """
    if plain := _beside(text[-1:]):
        return plain
    if found := _BEFORE.search(text):
        return found[1].lower()
    if found := _ARTICLE_BEFORE.search(text):
        return f"{found[1].lower()} the" if found[1] and found[1].lower() in _TOLD_WITH_ARTICLE else "the"
    mark = next((name for mark, name in _MARKS_BEFORE.items() if text.endswith(mark)), None)
    found = _WORD_BEFORE.search(text)
    return mark or ("an office" if found and found[1] in _OFFICES else _sort_of(found[1] if found else ""))


def _behind(text: str) -> str:
    """Return what stands behind a mention, as one of few words.

    >>> _behind("'s choir sang"), _behind(" on May 4"), _behind(" students came"), _behind("で開催")
    ('a possessive', 'on', 'a word', 'で')
    """
    if plain := _beside(text[:1]):
        return plain
    if _POSSESSIVE.match(text):
        return "a possessive"
    found = _WORD_BEHIND.match(text)
    word = found[1] if found else ""
    if word in _TELLING_BEHIND:
        return word
    return _MARKS_BEHIND.get(text[0]) or ("a verb" if _VERB_BEHIND.match(word) else _sort_of(word))


def _beside(letter: str) -> str | None:
    """Return what says enough by itself: nothing at all, or a letter of Japanese; else None."""
    if not letter or letter == "\n":
        return "nothing"
    return (letter if letter in _PARTICLES else "a letter") if _WIDE.match(letter) else None


def _sort_of(word: str) -> str:
    if word[:1].isupper():
        return "a name"
    return next((f"a word in {end}" for end in ("ed", "ing") if word.endswith(end)), "a word" if word else "a mark")
