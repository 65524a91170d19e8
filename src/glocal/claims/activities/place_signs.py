"""What is seen of a place that an article names, to tell whether an event was there: words that anybody can check."""

import functools
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
_EVENT_IN = re.compile(
    r"(?:ceremony|signing|reception|festival|fair|exhibition|concert|show|seminar|workshop|lecture|talk|forum|conference"
    r"|meeting|summit|congress|visit|tour|match|game|tournament|marathon|camp|training|party|event) (?:in|at) (?:the )?$",
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
_DISTANCES = (("beside it", 9), ("near", 25), ("at some distance", 70))
"""Fewer characters between a place and the event's word; `in the city of` takes fourteen, `in` four."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of a place: where it stands, as what, and between which words."""

    span: Span
    role: str
    before: str
    behind: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that an event may have been at: its mentions, none for a home, and what is seen of it in any event."""

    mentions: Sequence[Mention]
    standing: Sequence[str]
    sorted_standing: Sequence[str]
    """What tells something else in every sort of event."""


Candidates = Mapping[Place, Candidate]
"""The places of an article."""


@dataclass(frozen=True, slots=True)
class Venues:
    """An event, where its words say that it was, and the places of its article.

    Shape: every place of `told` is one of `candidates`; `meant` holds what `the city` and what `there` mean.
    """

    scene: Scene
    draft: Draft
    told: Sequence[Place]
    candidates: Candidates
    meant: Mapping[str, Sequence[Place]]


def candidates_of(scene: Scene) -> dict[Place, Candidate]:
    """Return the places that act or stand in names, the seats of organisations, and the homes of the issue."""
    found: dict[Place, list[Mention]] = {}
    for party in scene.parties:
        for place in places_of([party]):
            found.setdefault(place, []).append(_mention(scene, party.span, "a place" if party.is_place else "a seat"))
    for each in scene.places:
        known = found.get(each.place, [])
        if each.place.level is not PlaceLevel.COUNTRY and not any(one.span.overlaps(each.span) for one in known):
            found.setdefault(each.place, []).append(_mention(scene, each.span, "in a name"))
    for place in places_of(scene.homes):
        found.setdefault(place, [])
    return _candidates(scene, found)


def venues_of(scene: Scene, draft: Draft, told: Sequence[Place], candidates: Candidates) -> Venues:
    """Return the places that one event may have been at, those among them that its words tell."""
    unseen = [place for place in told if place not in candidates]
    every = {**candidates, **_candidates(scene, dict.fromkeys(unseen, ()))} if unseen else candidates
    here = draft.spot.sentence.span
    word = THE_PLACE.search(scene.small, here.start, here.end)
    meant = {
        "the city": meant_by(scene, word) if word else [],
        "there": there(scene, draft.spot.head.start, here.end),
    }
    return Venues(scene, draft, told, every, {name: places for name, places in meant.items() if places})


def _candidates(scene: Scene, found: Mapping[Place, Sequence[Mention]]) -> dict[Place, Candidate]:
    """Return the places with how much the article speaks of each, and how."""
    ranks = {party.end: min(n, len(_RANKS) - 1) for n, party in enumerate(ranked(scene))}
    homes, about = places_of(scene.homes), find_home(scene)
    towns = {(place.country, place.region) for place in found if place.level is PlaceLevel.LOCALITY}
    holding = towns | {(country, None) for country, _ in towns}
    made = {}
    for place, mentions in found.items():
        level = place.level.value
        home = ["home"] if place in homes else []
        rank = [_RANKS[ranks[place]]] if place in ranks else []
        holds = place.level is not PlaceLevel.LOCALITY and (place.country, place.region) in holding
        made[place] = Candidate(
            mentions,
            [level, *home, *rank, *([f"{level} with a town named in it"] if holds else [])],
            [
                level,
                *home,
                *(["in Japan"] if place.country == HOME_COUNTRY else []),
                *(["what the article is about"] if place == about else []),
            ],
        )
    return made


_RANKS = ("named most", "named second", "named less")


def signs_of(venues: Venues, place: Place) -> Iterator[str]:
    """Yield the signs of one candidate for an event; those of several mentions come again."""
    candidate = venues.candidates[place]
    yield from candidate.standing
    sort = _SORT.get(venues.draft.kind, "event")
    for each in candidate.sorted_standing:
        yield f"{each} for {sort}"
    if place in venues.told:
        yield "where its words place it"
    for name, meant in venues.meant.items():
        yield f"what “{name}” means" if place in meant else f"not what “{name}” means"
    for mention in candidate.mentions:
        where = _where(venues.scene, venues.draft, mention.span)
        yield from _named(where, mention.role, mention.before, mention.behind)
        if where == _IN_SENTENCE:
            yield from _seen_beside(venues, mention, sort)


@functools.lru_cache(maxsize=4096)
def _named(where: str, role: str, before: str, behind: str) -> tuple[str, ...]:
    """Return the signs of a mention by the words around it."""
    return f"{where}: {role}", f"{where}: behind {before}", f"{where}: before {behind}"


def _seen_beside(venues: Venues, mention: Mention, sort: str) -> Iterator[str]:
    """Yield what a mention shows in the sentence that tells the event."""
    text, span, head = venues.scene.text, mention.span, venues.draft.spot.head
    side = "before" if span.end <= head.start else "behind" if span.start >= head.end else "within"
    distance = max(head.start - span.end, span.start - head.end, 0)
    yield f"{side} the event"
    yield f"{side} the event: behind {mention.before}"
    yield f"{side} the event, {next((name for name, most in _DISTANCES if distance < most), 'far')}"
    if _OTHER_CLAUSE.search(text, min(span.end, head.end), max(span.start, head.start)):
        yield "in another clause than the event"
    core = venues.draft.spot.phrase.core
    if core.start <= span.start < core.end:
        yield "in the words for the event"
        yield f"in the words for the {sort}"


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
    if _EVENT_IN.search(text):
        return "an event in"
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
