"""How people met: in person, online, or both."""

import functools
import re
from collections.abc import Sequence

from glocal.claims.activities import cues
from glocal.claims.activities.spot import Spot
from glocal.claims.phrases import words
from glocal.model.vocabulary import ActivityKind, Mode

_UNTOLD = (ActivityKind.INTERVIEW, ActivityKind.DONATION, ActivityKind.SIGNING)
"""Kinds that need no meeting, unless a ceremony or a place is told."""
_NO_MEETING = ("campaign", "project", "initiative")


def read_mode(spot: Spot, told: Sequence[str], *, has_place: bool) -> Mode | None:
    """Return how people met.

    Args:
        spot: The event.
        told: The sentences that speak of it, in lower case.
        has_place: Whether they say where it took place.
    """
    if any(_hybrid().search(sentence) for sentence in told):
        return Mode.HYBRID
    if any(_online().search(_not_online().sub("", sentence)) for sentence in told):
        return Mode.ONLINE
    phrase = told[0] if told else ""
    if spot.kind is ActivityKind.PROMOTION:
        return None if any(word in phrase for word in _NO_MEETING) else Mode.IN_PERSON
    if spot.kind in _UNTOLD and not any("ceremon" in sentence or "式" in sentence for sentence in told):
        return Mode.IN_PERSON if spot.kind is ActivityKind.SIGNING and (has_place or _is_seen(told)) else None
    return Mode.IN_PERSON


def _is_seen(told: Sequence[str]) -> bool:
    """Return whether a photograph shows the signing."""
    return any(re.search(r"\(.*(?:left|right|center|centre).*\)", sentence) for sentence in told)


@functools.cache
def _online() -> "re.Pattern[str]":
    return words(cues.ONLINE)


@functools.cache
def _hybrid() -> "re.Pattern[str]":
    return words(cues.HYBRID)


@functools.cache
def _not_online() -> "re.Pattern[str]":
    return words(cues.NOT_ONLINE)
