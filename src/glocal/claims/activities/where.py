"""Where an event took place."""

import re
from collections.abc import Sequence

from glocal.claims.activities import japanese
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.hall import by_hall, in_name, in_venue
from glocal.claims.activities.journey import destination
from glocal.claims.activities.placed import joined, opening, placed
from glocal.claims.activities.said_where import of_gift, where_it_was
from glocal.claims.activities.spot import Spot
from glocal.claims.activities.untold import at_home, by_host
from glocal.claims.activities.venue import (
    THE_PLACE,
    home_but,
    in_town_hall,
    is_goal,
    label_of,
    label_of_item,
    labelled_places,
    latest_local,
    meant_by,
    places_of,
    there,
)
from glocal.claims.activities.when import goes_on, labelled_date, lies_within
from glocal.claims.parties import Party
from glocal.claims.protagonist import ranked
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.model.edtf import Edtf
from glocal.model.place import HOME_COUNTRY, Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind, PlaceLevel

_LOCAL = PlaceLevel.LOCALITY
_CLAUSE = re.compile(r"(?:^|, |\n)(?=(?:[Ii]n|[Aa]t) (?:the )?[A-Z])")
"""Where a clause opens with a place: `In New York, a seminar was held`."""
_QUALIFIES = re.compile(r" (?!(?:on|in|at|from|for|with|to|by|and|or|was|were|will|is|are|has|had|drew)\b)[a-z]")
"""Behind a name that only qualifies the next word: `an evening of Lao food`."""
_TRAINED = re.compile(r"trained\b")
_TAKEN_IN = re.compile(r"taken (?:in|on)\b")
_IN_THE_CITY = re.compile(
    r"\bin the (?:city|town|village|prefecture|district|ward)\b(?! (?:hall|library|museum|park)\b)"
)
_CITY_HALL = re.compile(
    r"(?<=\bin |\bat )(?:the|our|its|their) (?:(?P<partner>sister|twin|partner) )?(?P<sort>city|town|village|ward)"
    r" (?:hall|library|museum|park)\b"
)


def read_all_places(scene: Scene, drafts: Sequence[Draft]) -> list[tuple[Place, ...]]:
    """Return where each event took place: as its words say, else with the one before, else where it must have been."""
    told: list[Sequence[Place]] = [_told_places(scene, draft) for draft in drafts]
    journeys = _journeys(drafts, told)
    for number, draft in enumerate(drafts):
        if not told[number]:
            told[number] = (
                tuple(_behind_comma(scene, draft))
                or tuple(_by_headline(scene, draft))
                or _with_former(scene, drafts[:number], told, draft)
                or _on_journey(draft, journeys)
                or _toured(scene, draft)
                or _assumed_places(scene, draft)
            )
    journeys = _journeys(drafts, told)
    for number, draft in enumerate(drafts):
        told[number] = told[number] or _on_journey(draft, journeys) or _on_the_day(draft, drafts, told)
    return [
        tuple(dict.fromkeys(_narrowed(scene, draft, place) for place in places))
        for draft, places in zip(drafts, told, strict=True)
    ]


def _narrowed(scene: Scene, draft: Draft, place: Place) -> Place:
    """Return the only town of a land abroad that the article speaks of, for the land; a journey is to the land."""
    if place.level is _LOCAL:
        return place
    label = label_of(scene, draft.spot.head.start) if place.level is PlaceLevel.COUNTRY else []
    if label and label[0].level is _LOCAL and label[0].country == place.country:
        return label[0]
    if draft.kind is ActivityKind.VISIT or place.country == HOME_COUNTRY:
        return place
    towns = {
        each.end
        for each in ranked(scene)
        if isinstance(each.end, Place) and each.end.level is _LOCAL and each.end.country == place.country
    }
    inside = [town for town in towns if place.level is PlaceLevel.COUNTRY or town.region == place.name]
    return inside[0] if len(inside) == len(towns) == 1 else place


def _journeys(drafts: Sequence[Draft], told: Sequence[Sequence[Place]]) -> list[tuple[Edtf, Sequence[Place]]]:
    return [
        (draft.date, places)
        for draft, places in zip(drafts, told, strict=True)
        if draft.kind in _FRAMES and draft.date and len(draft.date.text) > len("2026") and places
    ]


def _with_former(
    scene: Scene, before: Sequence[Draft], told: Sequence[Sequence[Place]], draft: Draft
) -> Sequence[Place]:
    """Return where the event told before was, for one that follows it: `In the evening of the same day, …`."""
    same = _SAME_PLACE.search(scene.small, draft.spot.sentence.span.start, draft.spot.sentence.span.end)
    in_one = bool(before) and draft.kind in _SOMEWHERE and before[-1].spot.sentence is draft.spot.sentence
    if not before or draft.is_caption or (draft.has_own_date and not same and not in_one):
        return ()
    if same or in_one or goes_on(scene, draft.spot.sentence):
        return next((places for places in reversed(told[: len(before)]) if places), ())
    former = before[-1]
    follows = former.date == draft.date and former.spot.sentence.paragraph == draft.spot.sentence.paragraph
    return told[len(before) - 1] if follows and draft.date and not former.is_caption else ()


_SAME_PLACE = re.compile(r"\b(?:in|at) the same (?:place|venue|house|hall|building|museum|town|city|village)\b")
_SOMEWHERE = (
    ActivityKind.CEREMONY,
    ActivityKind.FESTIVAL,
    ActivityKind.FORUM,
    ActivityKind.RECEPTION,
    ActivityKind.SEMINAR,
    ActivityKind.SPORTS_EVENT,
)
"""Kinds that are where the event told before in the same sentence was, if nothing else is said."""
_FRAMES = (ActivityKind.VISIT, ActivityKind.FESTIVAL, ActivityKind.FORUM, ActivityKind.SUMMIT)
"""Kinds within whose days other events happen at the same place."""


def _on_journey(draft: Draft, journeys: Sequence[tuple[Edtf, Sequence[Place]]]) -> Sequence[Place]:
    """Return where the journey led within whose days the event lies; none for an event without a day."""
    if (
        not draft.date
        or draft.is_caption
        or draft.kind is ActivityKind.DONATION
        or len(draft.date.text) < len("2026-05-01")
    ):
        return ()
    return next((places for stay, places in journeys if lies_within(draft.date, stay)), ())


def _toured(scene: Scene, draft: Draft) -> Sequence[Place]:
    """Return the places that the sentences behind a study tour tell of: `They visited wineries in Koshu City`."""
    if draft.kind is not ActivityKind.STUDY_TOUR or draft.spot.sentence.part is not Part.BODY:
        return ()
    here = draft.spot.sentence
    behind = [each for each in scene.body if each.paragraph == here.paragraph and each.span > here.span]
    seen = (place for each in behind[:_STAGES] for place in placed(scene, each.span))
    return tuple(place for place in seen if place.level is not PlaceLevel.COUNTRY)


_STAGES = 3


def _on_the_day(draft: Draft, drafts: Sequence[Draft], told: Sequence[Sequence[Place]]) -> Sequence[Place]:
    """Return where else something was held on the day of an event that a caption names."""
    is_day = draft.is_caption and draft.date and len(draft.date.text) >= len("2026-05-01")
    same = (places for other, places in zip(drafts, told, strict=True) if other.date == draft.date and places)
    return next(same, ()) if is_day else ()


def _told_places(scene: Scene, draft: Draft) -> list[Place]:
    """Return where the event took place, of a visit where it led, as its own words or its label say."""
    if draft.place:
        return [draft.place]
    item = label_of_item(scene, draft.spot.head.start)
    if item and not there(scene, draft.spot.head.start, draft.spot.sentence.span.end):
        return item
    told = _by_event(scene, draft) or _by_sentences(scene, draft)
    host = by_host(scene, draft)
    if host and all(place.level is PlaceLevel.COUNTRY and place.country == host[0].country for place in told):
        told = host
    return told or _by_label(scene, draft)


def _assumed_places(scene: Scene, draft: Draft) -> list[Place]:
    """Return where an event must have been whose words do not say it; empty where that is not told either."""
    return _label(scene, draft) or at_home(scene, draft)


def _by_label(scene: Scene, draft: Draft) -> list[Place]:
    """Return the places that a press release gives under a heading of their own, for what is on its date."""
    label = labelled_date(scene)
    return labelled_places(scene) if label and label[0] == draft.date else []


def _by_event(scene: Scene, draft: Draft) -> list[Place]:
    """Return the place behind the event's own words, or the one in its name."""
    spot = draft.spot
    if spot.is_journey:
        return (draft.kind is ActivityKind.STUDY_TOUR and _of_places(scene, spot)) or destination(scene, spot)
    if japanese.is_japanese(spot.head.of(scene.text)):
        led = spot.kind is ActivityKind.PROGRAMME
        return (
            (destination(scene, spot) or japanese.venue(scene, spot))
            if led
            else in_name(scene, draft) or japanese.venue(scene, spot, draft.sentences)
        )
    if spot.kind is ActivityKind.DONATION:
        given = of_gift(scene, spot)
        if given:
            return given
    named = _of_places(scene, spot) or where_it_was(scene, spot)
    if named:
        return named
    if spot.is_verb and (spot.kind is ActivityKind.TRAINING or _TRAINED.match(scene.small, spot.head.start)):
        return _of_training(scene, draft)
    return _behind(scene, draft)


def _of_places(scene: Scene, spot: Spot) -> list[Place]:
    """Return the places that an event is said to be of: `the Spring Festival of Moses Lake`, `a tour of Namie`."""
    if spot.kind is ActivityKind.STUDY_TOUR:
        of = _TOUR_OF.search(scene.small, spot.sentence.span.start, spot.sentence.span.end)
    else:
        of = _OF.match(scene.small, spot.head.end) if spot.kind in _NAMED_AFTER and not spot.is_verb else None
    named = scene.within(scene.places, Span(of.end(), of.end() + 1)) if of else ()
    if not named or _QUALIFIES.match(scene.text, named[0].span.end):
        return []
    return joined(scene, named[0].span.start, spot.sentence.span.end) or [named[0].place]


_OF = re.compile(r" of (?:the )?")
_TOUR_OF = re.compile(r"\btour (?:of|to|through|around|in) (?:the )?(?:(?:towns|cities|villages|islands) of )?")
_NAMED_AFTER = (ActivityKind.FESTIVAL, ActivityKind.SPORTS_EVENT)


def _of_training(scene: Scene, draft: Draft) -> list[Place]:
    """Return where people were trained: with the town that did, or whose they are: `the juniors of Myoko's club`."""
    spot = draft.spot
    host = THE_PLACE.search(scene.small, spot.sentence.span.start, spot.head.start)
    told = meant_by(scene, host) if host else _behind(scene, draft)
    if host or told:
        return told
    behind = scene.within(scene.parties, Span(spot.head.end, spot.sentence.span.end))
    return places_of([party for party in behind if _WHOSE.match(scene.text, party.span.end)])[:1]


_WHOSE = re.compile(r"['’]s? [a-z]")


def _behind(scene: Scene, draft: Draft) -> list[Place]:
    """Return the place behind the event's words in their clause, or another one that the words tell."""
    spot = draft.spot
    if _TAKEN_IN.match(scene.small, spot.head.start):
        return home_but(scene, [])
    start = spot.head.start if spot.is_verb or spot.kind is ActivityKind.DONATION else spot.head.end
    border = _NEXT_CLAUSE.search(scene.text, start, spot.sentence.span.end)
    behind = Span(start, border.start() if border else spot.sentence.span.end)
    venue = (
        there(scene, spot.head.start, spot.sentence.span.end)
        or in_town_hall(scene, behind)
        or _met_for(scene, spot)
        or list(placed(scene, behind))
        or opening(scene, spot)
        or by_hall(scene, behind)
        or in_name(scene, draft)
    )
    return venue or (_at_signing(scene, spot) if spot.kind is ActivityKind.SIGNING else [])


def _met_for(scene: Scene, spot: Spot) -> list[Place]:
    """Return the place where people met for the event: `came together in Kurashiki for a concert`."""
    before = scene.within(scene.parties, Span(spot.sentence.span.start, spot.phrase.core.start))
    met = before[-1:] if not spot.is_verb else ()
    is_met = met and _FOR.fullmatch(scene.text, met[0].span.end, spot.phrase.core.start)
    return places_of(met) if is_met and is_goal(scene, met[0]) else []


_FOR = re.compile(r",? for (?:an?|the|its|their|this year['’]s) (?:[a-z-]+ ){0,2}")


_NEXT_CLAUSE = re.compile(r";|, (?:and|but|while) (?:an?|the|its|our|their) ")


def _at_signing(scene: Scene, spot: Spot) -> list[Place]:
    """Return where the parties met who signed: `met in Denver, where the two signed`, `at City Hall`."""
    before = Span(spot.sentence.span.start, spot.head.start)
    met = [party for party in scene.within(scene.parties, before) if is_goal(scene, party) and not party.is_country]
    if met and _WHERE.search(scene.small, met[-1].span.end, spot.head.start):
        return places_of(met[-1:])
    if _HALL.search(scene.small, spot.sentence.span.start, spot.sentence.span.end):
        return home_but(scene, [])
    return []


_WHERE = re.compile(r"\bwhere\b|\band $")
_HALL = re.compile(
    r"\b(?:at|in) (?:the )?(?:city|town|village) hall\b(?! there)|市役所で"
    r"|\b(?:at|in) the (?:[\w-]+ ){1,2}(?:garden|gardens|park|library|museum|theatre|theater)\b(?! (?:of|in|at)\b)"
)


def _by_sentences(scene: Scene, draft: Draft) -> list[Place]:
    here = draft.spot.sentence.span
    hall = _CITY_HALL.search(scene.small, draft.spot.head.end, here.end) or _CITY_HALL.match(
        scene.small, here.start + len("at "), here.end
    )
    if hall:
        return meant_by(scene, hall)
    for sentence in draft.sentences:
        told = _IN_THE_CITY.search(scene.small, sentence.span.start, sentence.span.end)
        if told:
            return latest_local(scene, told.start())
        if sentence is not draft.spot.sentence and sentence.part is not Part.HEADLINE:
            found = list(placed(scene, sentence.span)) or in_venue(scene, sentence.span)
            if found:
                return found[:1]
    return _before(scene, draft.spot.sentence, draft)


def _before(scene: Scene, sentence: Sentence, draft: Draft) -> list[Place]:
    """Return the place in front of the event in its own sentence: `In New York, a seminar was held`."""
    front = Span(sentence.span.start, draft.spot.head.start)
    if draft.spot.is_verb:
        before = [
            party for party in scene.within(scene.parties, front) if is_goal(scene, party) or _in_of(scene, party)
        ]
        joins = before and _AND.fullmatch(scene.text, before[-1].span.end, front.end)
        return places_of(before[-1:]) if joins else []
    told = list(placed(scene, front))
    local = [place for place in told if place.level is _LOCAL]
    if local:
        return local[:1]
    clause = _CLAUSE.search(scene.text, front.start, front.end)
    return list(placed(scene, Span(clause.end(), front.end)))[:1] if clause else []


def _in_of(scene: Scene, party: Party) -> bool:
    """Return whether a party stands behind what of it people are in: `in the old town hall of Linz`."""
    return bool(_IN_OF.search(scene.small, max(0, party.span.start - _LONGEST_IN_OF), party.span.start))


_IN_OF = re.compile(r"\b(?:in|at) (?:the )?(?:[\w’'-]+ ){1,4}of (?:the )?$")
_LONGEST_IN_OF = 60
_AND = re.compile(
    r"(?: on [^,;]{3,25})?,? and (?:then |there |also )?(?:\w+ly )?"
    r"|,? where (?:(?:he|she|they|it|we|the \w+)(?: \w+ly| also| then)? )?"
)
"""Joins what somebody did where he went: `went to Utsunomiya City and gave a lecture`."""


def _label(scene: Scene, draft: Draft) -> list[Place]:
    """Return the place that labels the paragraph; a signing may be of long ago and elsewhere."""
    return [] if draft.kind is ActivityKind.SIGNING else label_of(scene, draft.spot.head.start)


def _behind_comma(scene: Scene, draft: Draft) -> list[Place]:
    """Return the place that a caption gives between commas: `Seminar on marine plastics, Tsushima, 23 April`."""
    behind = Span(draft.spot.head.end, draft.spot.sentence.span.end)
    parties = scene.within(scene.parties, behind) if draft.is_caption else ()
    alone = (
        party
        for party in parties
        if scene.text.endswith(", ", behind.start, party.span.start) and _ENDS.match(scene.text, party.span.end)
    )
    return places_of(list(alone))[:1]


_ENDS = re.compile(r"[,.;)]|\s*$|\n")


def _by_headline(scene: Scene, draft: Draft) -> list[Place]:
    headline = scene.article.headline_span
    is_signing = draft.kind is ActivityKind.SIGNING and draft.date is not None
    signed = is_signing and _SIGNED.search(scene.small, headline.start, headline.end)
    if draft.is_caption or (draft.kind in (ActivityKind.SIGNING, ActivityKind.DONATION) and not signed):
        return []
    return list(placed(scene, headline))[:2]


_SIGNED = re.compile(r"\bsign(?:ed|s|ing)?\b[^:;]* in ")
