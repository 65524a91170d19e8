"""Where an event likely was, if much speaks against the place that its words seem to tell."""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from glocal.claims.activities.draft import Draft
from glocal.claims.activities.mode import read_mode
from glocal.claims.activities.place_signs import Candidates, Venues, candidates_of, signs_of
from glocal.claims.activities.place_weights import WEIGHTS
from glocal.claims.scene import Scene
from glocal.model.place import Place
from glocal.model.vocabulary import Mode

Candidate = TypeVar("Candidate")

_MARGIN = 0.5
"""Log-odds by which another place must be likelier; below, right and wrong corrections are as many as each other."""


def likely_places(scene: Scene, drafts: Sequence[Draft], told: Sequence[Sequence[Place]]) -> Sequence[Sequence[Place]]:
    """Return where the events were: as their words tell, unless another place of the article is much likelier.

    Args:
        scene: The article.
        drafts: Its events.
        told: Where the words of each say that it was.
    """
    candidates = candidates_of(scene) if drafts else {}
    if not candidates:
        return told
    return [_likely(venues_of(scene, draft, each, candidates)) for draft, each in zip(drafts, told, strict=True)]


def venues_of(scene: Scene, draft: Draft, told: Sequence[Place], candidates: Candidates) -> Venues:
    """Return the places that one event may have been at, those among them that its words tell."""
    return Venues(scene, draft, told, {**dict.fromkeys(told, ()), **candidates})


def _likely(venues: Venues) -> Sequence[Place]:
    """Return where one event was."""
    if not venues.told and read_mode(venues.scene, venues.draft, has_place=False) is Mode.ONLINE:
        return ()
    return likeliest({place: weight_of(signs_of(venues, place)) for place in venues.candidates}, venues.told)


def likeliest(scores: Mapping[Candidate, float], told: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates that are told, unless another one weighs so much more.

    >>> likeliest({"Nara": 0.2, "Bern": 0.5}, ["Nara"]), likeliest({"Nara": 0.2, "Bern": 0.9}, ["Nara"])
    (['Nara'], ('Bern',))
    """
    best, *others = sorted(scores, key=lambda each: -scores[each])
    rival = max((scores[each] for each in (told or others)), default=-math.inf)
    return told if best in told or scores[best] - rival < _MARGIN else (best,)


def weight_of(signs: Iterable[str], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Return how likely signs make a place, in log-odds; each counts once."""
    return sum(weights.get(sign, 0.0) for sign in set(signs))
