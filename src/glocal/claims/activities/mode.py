"""How people met: in person, online, or both."""

import re

from glocal.claims.activities.cue import Cue, find_cues
from glocal.claims.activities.draft import Draft
from glocal.claims.scene import Scene
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind, Mode

_UNTOLD = (ActivityKind.INTERVIEW, ActivityKind.DONATION, ActivityKind.SIGNING)
"""Kinds that need no meeting, unless a ceremony or a place is told."""
_NO_MEETING = ("campaign", "project", "initiative")
_CEREMONY = re.compile(r"ceremon|式")
_PHOTOGRAPHED = re.compile(r"\((?:[^)]*)(?:left|right|cent(?:er|re))(?:[^)]*)\)")


def read_mode(scene: Scene, draft: Draft, *, has_place: bool) -> Mode | None:
    """Return how people met, None where the sentences do not tell and the kind does not imply it."""
    spans = [sentence.span for sentence in draft.sentences]
    cues = [find_cues(scene.small, span) for span in spans]
    if any(Cue.HYBRID in each for each in cues):
        return Mode.HYBRID
    if any(_is_online(each.get(Cue.ONLINE, []), each.get(Cue.NOT_ONLINE, [])) for each in cues):
        return Mode.ONLINE
    if draft.kind is ActivityKind.PROMOTION:
        named = draft.spot.phrase.core.of(scene.small)
        return None if any(word in named for word in _NO_MEETING) else Mode.IN_PERSON
    if draft.kind in _UNTOLD and not any(_CEREMONY.search(scene.small, span.start, span.end) for span in spans):
        seen = has_place or any(_PHOTOGRAPHED.search(scene.small, span.start, span.end) for span in spans)
        return Mode.IN_PERSON if draft.kind is ActivityKind.SIGNING and seen else None
    return Mode.IN_PERSON


def _is_online(online: list[Span], other: list[Span]) -> bool:
    """Return whether one of the words for online does not belong to an online shop."""
    return any(not any(each.overlaps(word) for each in other) for word in online)
