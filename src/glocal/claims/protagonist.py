"""The places that an article is about."""

from collections import Counter

from glocal.claims.parties import Party
from glocal.claims.scene import Scene
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel

_HEADLINE_COUNTS = 3
"""Mentions that one in the headline is worth: few headlines name a place the article is not about."""


def ranked(scene: Scene) -> list[Party]:
    """Return the first mention of each place that can act, most spoken of first: localities, regions, countries."""
    if "ranked" not in scene.memory:
        scene.memory["ranked"] = _ranked(scene)
    return scene.memory["ranked"]


def _ranked(scene: Scene) -> list[Party]:
    counts: Counter[Place] = Counter()
    first: dict[Place, Party] = {}
    for party in scene.parties:
        if isinstance(party.end, Place):
            in_headline = party.span.end <= scene.article.headline_span.end
            counts[party.end] += _HEADLINE_COUNTS if in_headline else 1
            first.setdefault(party.end, party)
    sizes = tuple(reversed(PlaceLevel))
    order = sorted(counts, key=lambda place: (sizes.index(place.level), -counts[place], first[place].span))
    return [first[place] for place in order]


def find_home(scene: Scene) -> Place | None:
    """Return the locality that the article speaks of first in its headline, or else most; None where it names none."""
    local = [
        party for party in ranked(scene) if isinstance(party.end, Place) and party.end.level is PlaceLevel.LOCALITY
    ]
    in_headline = [party for party in local if party.span.end <= scene.article.headline_span.end]
    chosen = min(in_headline, key=lambda party: party.span, default=None) or next(iter(local), None)
    return chosen.end if chosen and isinstance(chosen.end, Place) else None
