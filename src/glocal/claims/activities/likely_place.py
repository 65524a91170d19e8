"""Where an event likely was, if much speaks against the place that its words seem to tell."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from glocal.claims.activities.draft import Draft
from glocal.claims.activities.place_signs import Venues, candidates_of, signs_of, venues_of
from glocal.claims.activities.place_weights import WEIGHTS
from glocal.claims.scene import Scene
from glocal.model.place import Place

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


def _likely(venues: Venues) -> Sequence[Place]:
    """Return where one event was; nowhere where its words tell nothing, as most such events have no place at all."""
    if not venues.told:
        return ()
    return likeliest({place: weight_of(signs_of(venues, place)) for place in venues.candidates}, venues.told)


def likeliest(scores: Mapping[Candidate, float], told: Sequence[Candidate]) -> Sequence[Candidate]:
    """Return the candidates that are told, unless another one weighs so much more.

    >>> likeliest({"Nara": 0.2, "Bern": 0.5}, ["Nara"]), likeliest({"Nara": 0.2, "Bern": 0.9}, ["Nara"])
    (['Nara'], ('Bern',))
    """
    best = max(scores, key=lambda each: scores[each])
    return told if scores[best] - max(scores[each] for each in told) < _MARGIN else (best,)


def weight_of(signs: Iterable[str], weights: Mapping[str, float] = WEIGHTS) -> float:
    """Return how likely signs make a place, in log-odds; each counts once."""
    return sum(weights.get(sign, 0.0) for sign in set(signs))
