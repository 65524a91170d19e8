"""The place in the name of a hall or of an event: `at Otaru City Hall`, `the Misato City Half Marathon`."""

import re

from glocal.claims.activities.draft import Draft
from glocal.claims.activities.journey import guests_from
from glocal.claims.activities.placed import GIVEN_NAME
from glocal.claims.activities.venue import SORTS, THE_PLACE, meant_by, places_of
from glocal.claims.scene import Scene
from glocal.gazetteer import FoundPlace
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind, PlaceLevel

_LOCAL = PlaceLevel.LOCALITY
_AT = re.compile(r"\b(?:at|in|to|in front of) (?:the )?(?:(?:\w+ ){1,3}of (?:the )?)?(?:[A-Z][\w’'-]* ){0,2}$")


def by_hall(scene: Scene, span: Span) -> list[Place]:
    """Return the locality in the name of a venue, or the one that `the city` means."""
    named = in_venue(scene, span) or _at_seat(scene, span)
    told = None if named else THE_PLACE.search(scene.small, span.start, span.end)
    if named or not told:
        return named
    sentence = scene.sentence_at(told.start()).span
    return meant_by(
        scene, told, places_of([each for each in scene.within(scene.parties, sentence) if guests_from(scene, each)])
    )


def _at_seat(scene: Scene, span: Span) -> list[Place]:
    """Return the only place of its sort that the sentence names for its seat: `at the provincial hall`."""
    seat = _SEAT_OF.search(scene.small, span.start, span.end)
    if not seat:
        return []
    sentence = scene.sentence_at(span.start).span
    of_sort = [
        party
        for party in scene.within(scene.parties, sentence)
        if party.is_place and re.search(rf"\b{_SORT_OF[seat['whose']]}\b", party.name, re.IGNORECASE)
    ]
    places = list(dict.fromkeys(places_of(of_sort)))
    return places if len(places) == 1 else []


_SORT_OF = {"provincial": "province", "prefectural": "prefecture", "state": "state", "city": "city", "town": "town"}
_SEAT_OF = re.compile(
    rf"\b(?:at|in) (?:the )?(?P<whose>{'|'.join(_SORT_OF)}) (?:hall|office|offices|government|capitol|assembly|house)\b"
)


def in_venue(scene: Scene, span: Span) -> list[Place]:
    """Return the locality in the name of a venue: `at Otaru City Hall`."""
    for mention in scene.within(scene.places, span):
        lead = scene.text[max(span.start, mention.span.start - 24) : mention.span.start]
        if mention.span.of(scene.text) in _NO_TOWNS:
            continue
        if mention.counts or mention.place.level is not _LOCAL or GIVEN_NAME.match(scene.text, mention.span.end):
            continue
        if _AT.search(lead) and (_is_known(scene, mention) or _HOUSE.match(scene.text, mention.span.end)):
            return [mention.place]
    return []


_NO_TOWNS = ("New Town", "Old Town", "New City", "Old City")
"""What only tells which hall of the town it is: `the New Town Hall`."""
_HOUSE = re.compile(
    r"(?:['’]s(?: [A-Z][\w’'-]*){0,3})?"
    r"(?: (?:City|Town|Municipal|Prefectural|National|Public|Central|Civic|International|Art|Fine|Arts|and|of|History"
    r"|Historical|Folk|Science|Cultural|Culture|Memorial|Peace|Garden|Castle|Old|New|North|South|East|West|High"
    r"|Elementary|Junior|Middle|Technical|Medical|Women['’]s|Girls['’]?|State|Botanical)){0,4}"
    r" (?:Museum|Castle|Library|Theat(?:re|er)|Cent(?:re|er)|University|School"
    r"|Station|Airport|Stadium"
    r"|Arena|Zoo|Cathedral|Port|Harbou?r|Gallery|College|Hospital|Temple|Shrine|Church)\b"
)
"""Behind the name of the town that a house stands in."""


def in_name(scene: Scene, draft: Draft) -> list[Place]:
    """Return the locality that an event is named after: `Misato City Half Marathon`."""
    if draft.spot.is_verb or draft.kind not in (ActivityKind.SPORTS_EVENT, ActivityKind.FESTIVAL):
        return []
    named = list(scene.within(scene.places, draft.spot.phrase.core))
    local = [
        each.place for each in named if each.place.level is not PlaceLevel.COUNTRY and _is_named_twice(scene, each)
    ]
    return local[:1]


def _is_named_twice(scene: Scene, mention: FoundPlace) -> bool:
    """Return whether a place in the name of an event is known, or stands in another name of the article too."""
    others = (each for each in scene.places if each.span != mention.span)
    return _is_known(scene, mention) or any(each.place == mention.place for each in others)


def _is_known(scene: Scene, mention: FoundPlace) -> bool:
    """Return whether a place in a name is a place: printed with its sort, or named elsewhere in the article too."""
    if _SORT.search(scene.small, mention.span.start, mention.span.end + 10):
        return True
    return any(each.place == mention.place and each.span != mention.span and each.counts for each in scene.places)


_SORT = re.compile(rf"\b(?:{SORTS})\b")
