"""Where an event was as another part of its sentence says: who got a gift, where people went and it was held."""

import re

from glocal.claims.activities.placed import placed
from glocal.claims.activities.spot import Spot
from glocal.claims.activities.venue import is_goal, places_of
from glocal.claims.scene import Scene
from glocal.model.place import Place
from glocal.model.span import Span

_RECEIVED = re.compile(r"received")


def of_gift(scene: Scene, spot: Spot) -> list[Place]:
    """Return where a gift was received or handed over, or whom it was given to."""
    behind = Span(spot.head.end, spot.sentence.span.end)
    if _RECEIVED.match(scene.small, spot.head.start):
        front = scene.within(scene.parties, Span(spot.sentence.span.start, spot.head.start))
        return list(placed(scene, behind)) or places_of(front)[:1]
    bodies = [
        party
        for party in scene.within(scene.parties, behind)
        if not party.is_place and _TO.search(scene.text, behind.start, party.span.start)
    ]
    towns = (
        each
        for each in scene.within(scene.places, behind)
        if _TO_BODY_OF.search(scene.text, behind.start, each.span.start)
    )
    town = next(towns, None)
    is_of_body = town and not _TO.search(scene.text, behind.start, town.span.start)
    return places_of(bodies)[:1] or ([town.place] if town and is_of_body else [])


_TO = re.compile(r"\bto (?:the )?$")
_TO_BODY_OF = re.compile(r"\bto (?:the |a )?(?:(?:[A-Za-z’'-]+ ){1,4}(?:of|in|at) (?:the )?)?$")
"""In front of a place that got something, or whose library or fire brigade did."""


def where_it_was(scene: Scene, spot: Spot) -> list[Place]:
    """Return the place whose clause tells the event: `to Helena, where the anniversary was celebrated`."""
    before = scene.within(scene.parties, Span(spot.sentence.span.start, spot.phrase.core.start))
    scenes = [party for party in before if party.is_place and _IS_SCENE.match(scene.text, party.span.end)]
    goals = [party for party in before if is_goal(scene, party) and not party.is_country]
    told = goals and _WHERE_IT.fullmatch(scene.text, goals[-1].span.end, spot.phrase.core.start)
    return places_of(scenes[-1:] or (goals[-1:] if told else []))


_WHERE_IT = re.compile(
    r"(?:,? on [^,;]{3,25})?,? (?:where|when) (?:[^,;.]|(?<=[MD]r)\.|(?<=Ms)\.)*"
    r"|[^,;.]{0,60}\bduring (?:the|its|their|an?) "
)
_IS_SCENE = re.compile(
    r" (?:(?:will|was|is|became|becomes|had|once|again|be|been|become|serve|served) (?:as )?)+"
    r"(?:the )?(?:scene|venue|stage|setting|host)\b"
)
"""Behind a place that an event is said to come to: `Tokamachi will be the scene of the forum`."""
