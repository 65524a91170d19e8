"""Comparison of places, and when two places or two ends of a tie are the same."""

from collections.abc import Sequence

from glocal.evaluation.alignment import Alignment, Measure, compare_records
from glocal.evaluation.likeness import kilometres, likeness
from glocal.evaluation.scores import Fact, Outcome
from glocal.evaluation.stated import StatedEnd, StatedMention, StatedPlace
from glocal.model.vocabulary import PlaceLevel

_REGION_KM = 150
"""A region may be told by any point in it; two points of most first-order divisions lie nearer than this."""
_REGION_LIKENESS = 0.85
_LOCALITY_KM = 15
"""Gazetteers list a town under its seat, which in rural Japan lies up to so far from its middle."""
_NAMED_LOCALITY_KM = 30
_NAMED_LOCALITY_LIKENESS = 0.6
_ORGANISATION_LIKENESS = 0.8


def compare_places(alignment: Alignment, said: Sequence[StatedMention], true: Sequence[StatedMention]) -> Outcome:
    """Return what the places named in the articles come to."""
    return compare_records(alignment, Measure(Fact.PLACES, _mention_score, _describe), said, true)[1]


def same_place(said: StatedPlace | None, true: StatedPlace | None) -> bool:
    """Return whether two places are one: same country and level, and near or alike as the level asks."""
    if not said or not true or said.country != true.country or said.level != true.level:
        return False
    if said.level == PlaceLevel.COUNTRY:
        return True
    distance = kilometres((said.lat, said.lon), (true.lat, true.lon))
    if said.level == PlaceLevel.REGION:
        return distance <= _REGION_KM or likeness(said.name, true.name) > _REGION_LIKENESS
    if said.geonames and said.geonames == true.geonames:
        return True
    return distance <= _LOCALITY_KM or (
        distance <= _NAMED_LOCALITY_KM and likeness(said.name, true.name) > _NAMED_LOCALITY_LIKENESS
    )


def same_pair(said: Sequence[StatedEnd], true: Sequence[StatedEnd]) -> bool:
    """Return whether two pairs of ends are the same in either order; anything but a pair is not."""
    if len(said) != 2 or len(true) != 2:  # noqa: PLR2004 - a tie has two ends
        return False
    straight = _same_end(said[0], true[0]) and _same_end(said[1], true[1])
    return straight or (_same_end(said[0], true[1]) and _same_end(said[1], true[0]))


def place_words(place: StatedPlace | None) -> str:
    """Return name, region and country in one line."""
    return ", ".join(filter(None, (place.name, place.region, place.country))) if place else "nowhere"


def _same_end(said: StatedEnd, true: StatedEnd) -> bool:
    if said.organisation is not None or true.organisation is not None:
        return likeness(said.organisation, true.organisation) > _ORGANISATION_LIKENESS
    return same_place(said.place, true.place)


def _mention_score(said: StatedMention, true: StatedMention) -> float:
    return 1 + likeness(said.text, true.text) if same_place(said.place, true.place) else 0.0


def _describe(mention: StatedMention) -> str:
    return f"{mention.text!r} = {place_words(mention.place)}"
