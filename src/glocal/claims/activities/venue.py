"""The place that `the city` or `the prefecture` means."""

import re
from collections.abc import Sequence

from glocal.claims.parties import Party
from glocal.claims.protagonist import find_home
from glocal.claims.scene import Scene
from glocal.model.place import Organisation, Place
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel

SORTS = "city|town|village|prefecture|province|state|island|islands|district|ward|county|region|area|municipality"
THE_PLACE = re.compile(rf"\b(?:the|our|this) (?P<sort>{SORTS})\b(?! (?:of|in|hall|council)\b)")
"""A place that is not named; not `the City of Nancy`, not `the city hall`."""
_REGIONS = ("prefecture", "province", "state", "region", "county")


def meant_by(scene: Scene, sort: str, position: int) -> list[Place]:
    """Return the place that `the city` means: one printed as such before, else the article's home, else the latest.

    Shape: one place or none.
    """
    before = scene.within(scene.parties, Span(0, position))
    named = [party for party in before if _is_printed_as(party, sort)]
    if named:
        return places_of(named[-1:])
    level = PlaceLevel.REGION if sort in _REGIONS else PlaceLevel.LOCALITY
    home = find_home(scene)
    if home and home.level is level:
        return [home]
    return [place for place in places_of(before) if place.level is not PlaceLevel.COUNTRY][-1:]


def _is_printed_as(party: Party, sort: str) -> bool:
    return party.is_place and bool(re.search(rf"\b{sort}\b", party.name, re.IGNORECASE))


def home_but(scene: Scene, origins: Sequence[Place]) -> list[Place]:
    """Return the place that reports an event, if the guests are not from there: the issue's home, else the article's.

    Shape: one place or none.
    """
    issue = places_of(scene.homes)
    home = find_home(scene)
    local = [place for place in issue if place.level is PlaceLevel.LOCALITY]
    for place in (*local, *issue, *([home] if home else [])):
        if place not in origins:
            return [place]
    return []


def places_of(parties: Sequence[Party]) -> list[Place]:
    """Return the places among the parties, of an organisation its seat."""
    found = (party.end.place if isinstance(party.end, Organisation) else party.end for party in parties)
    return [place for place in found if place]
