"""How people met: in person, online, or both."""

import re

from glocal.claims.activities.cue import Cue, find_cues
from glocal.claims.activities.draft import Draft
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind, Mode

_UNTOLD = (ActivityKind.INTERVIEW, ActivityKind.DONATION, ActivityKind.SIGNING)
"""Kinds that need no meeting, unless a ceremony or a place is told."""
_NO_MEETING = ("campaign", "project", "initiative")
_CEREMONY = re.compile(r"ceremon|式")
_PRESENT = re.compile(r"in the presence of|signed (?:in|at) |signed by (?:governor|mayor)|handed over|presented|贈呈式")
_OTHERS_ONLINE = re.compile(
    r"\b(?:others|further|another|\d+)(?: (?!an?\b)\w+){0,4} (?:online|via zoom|by video|remotely)\b"
    r"|\b(?:in person|on site|at the venue|on the spot)\b"
    r"|\b(?:and|or|as well as) (?:also )?(?:online|via zoom|virtually|on zoom)\b"
    r"|\bonline (?:and|as well as) (?:in|at|on)\b"
    r"|\b(?:and|also) (?:\w+ )?(?:live )?(?:streamed|broadcast)\b|会場とオンライン"
)
"""Words that tell, beside a word for online, that some came and some did not."""


def read_mode(scene: Scene, draft: Draft, *, has_place: bool) -> Mode | None:
    """Return how people met, None where the sentences do not tell and the kind does not imply it."""
    spans = [sentence.span for sentence in draft.sentences]
    told = [
        _clause_of(scene, draft),
        *(span for span in spans if span != draft.spot.sentence.span),
        *_taken_up(scene, draft),
    ]
    cues = [find_cues(scene.small, span) for span in told]
    if any(Cue.HYBRID in each for each in cues):
        return Mode.HYBRID
    if any(_is_online(each.get(Cue.ONLINE, []), each.get(Cue.NOT_ONLINE, [])) for each in cues):
        came = any(_OTHERS_ONLINE.search(scene.small, span.start, span.end) for span in told)
        return Mode.HYBRID if came else Mode.ONLINE
    if draft.kind is ActivityKind.PROMOTION:
        named = draft.spot.phrase.core.of(scene.small)
        return None if any(word in named for word in _NO_MEETING) else Mode.IN_PERSON
    if draft.kind in _UNTOLD and not any(_CEREMONY.search(scene.small, span.start, span.end) for span in spans):
        seen = any(sentence.part is Part.CAPTION for sentence in draft.sentences) or any(
            _PRESENT.search(scene.small, span.start, span.end) for span in spans
        )
        lately = _is_late(scene, draft)
        signed_there = draft.kind is ActivityKind.SIGNING and lately and (has_place or seen)
        return Mode.IN_PERSON if signed_there or (seen and lately and draft.kind is ActivityKind.DONATION) else None
    return Mode.IN_PERSON


def _is_late(scene: Scene, draft: Draft) -> bool:
    """Return whether an event is told as news: with a month, and few years before the issue."""
    date, issued = draft.date, scene.issue.date
    if date is None or len(date.text) <= len("2026"):
        return False
    return not (issued and issued.first_year and date.first_year and date.first_year < issued.first_year - _NEWS)


_NEWS = 3
"""Years after which a newsletter tells an event as history, and no longer how people met."""


def _clause_of(scene: Scene, draft: Draft) -> Span:
    """Return the sentence of the event, without what a semicolon parts from it."""
    span, head = draft.spot.sentence.span, draft.spot.head
    start = scene.text.rfind(";", span.start, head.start)
    border = _NEXT_CLAUSE.search(scene.text, head.end, span.end)
    end = border.start() if border else -1
    if end >= 0 and _IT.match(scene.small, end + len("; "), span.end):
        end = -1
    return Span(start + 1 if start >= 0 else span.start, end if end >= 0 else span.end)


def _taken_up(scene: Scene, draft: Draft) -> list[Span]:
    """Return the sentence behind that goes on with the event: `It will be held online`."""
    sentence = draft.spot.sentence
    if sentence.span.end >= len(scene.text) or sentence.part is not Part.BODY:
        return []
    behind = scene.sentence_at(min(len(scene.text) - 1, sentence.span.end + 2))
    goes_on = behind.paragraph == sentence.paragraph and _IT.search(scene.small, behind.span.start, behind.span.end)
    return [behind.span] if goes_on else []


_NEXT_CLAUSE = re.compile(r";|, and (?:an?|the) \w+ \w+ (?:between|of|for|with)\b")
_IT = re.compile(
    r"\b(?:it|the (?:event|forum|seminar|meeting|ceremony|signing|summit)) (?:was|is|will be|took|takes|will take)\b"
)


def _is_online(online: list[Span], other: list[Span]) -> bool:
    """Return whether one of the words for online does not belong to an online shop."""
    return any(not any(each.overlaps(word) for each in other) for word in online)
