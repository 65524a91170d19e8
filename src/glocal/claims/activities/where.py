"""Where an event took place."""

import functools
import re
from collections.abc import Iterator, Sequence

from glocal.claims.activities import cues, japanese
from glocal.claims.activities.cue import Cue
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.journey import destination, guests_from
from glocal.claims.activities.organisers import hosting
from glocal.claims.activities.spot import Spot, Word
from glocal.claims.activities.venue import SORTS, THE_PLACE, home_but, label_of, label_of_item, meant_by, places_of
from glocal.claims.activities.when import goes_on, lies_within
from glocal.claims.parties import Party
from glocal.claims.protagonist import find_home
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.gazetteer import FoundPlace
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind, PlaceLevel

_LOCAL_KINDS = (ActivityKind.VISIT, ActivityKind.FESTIVAL, ActivityKind.SPORTS_EVENT)
_POST = re.compile(r"(?:Embassy|Consulate)")
"""Whoever is posted abroad holds events where the post is, if nothing else is said."""
_AT_HOME = (
    ActivityKind.STUDY_TOUR,
    ActivityKind.SUMMIT,
    ActivityKind.FESTIVAL,
    ActivityKind.SPORTS_EVENT,
    ActivityKind.FORUM,
    ActivityKind.TRAINING,
)
"""Kinds that a town holds at home when nothing else is said."""
_LOCAL = PlaceLevel.LOCALITY
_CLAUSE = re.compile(r"(?:^|, |\n)(?=(?:[Ii]n|[Aa]t) (?:the )?[A-Z])")
"""Where a clause opens with a place: `In New York, a seminar was held`."""
_NAMED_AFTER = (ActivityKind.FESTIVAL, ActivityKind.SPORTS_EVENT)
_OF = re.compile(r" of (?:the )?")
_RECEIVED = re.compile(r"received")
_LONGEST_VENUE = 60
_VENUE = re.compile(r" (?:at|to|in) (?:the |a |local )?[A-Za-z]")
_AT = re.compile(r"\b(?:at|in|to) (?:the )?(?:(?:\w+ ){1,3}of (?:the )?)?$")
_GIVEN_NAME = re.compile(
    r"(?: [A-Z][\w’'-]*){0,3} (?:Gardens?|Park|Square|Bridge|Street|Avenue|Road|Room|Lounge|House|Grove|Stone"
    r"|Pavilion)\b| \d{1,3}\b|['’]s (?:in|at|on)\b"
)
"""Behind a name that a garden or a street far away bears: `Miyazu Japanese Garden`, or a number: `Pier 66`."""
_IN_THE_CITY = re.compile(r"\bin the (?:city|town|village|prefecture|district|ward)\b")


def read_all_places(scene: Scene, drafts: Sequence[Draft]) -> list[tuple[Place, ...]]:
    """Return where each event took place; one without a place of its own on a journey, where that journey led."""
    told = [read_places(scene, draft) for draft in drafts]
    journeys = [
        (draft.date, places)
        for draft, places in zip(drafts, told, strict=True)
        if draft.kind in _FRAMES and draft.date and len(draft.date.text) > len("2026") and places
    ]
    for number, draft in enumerate(drafts):
        if not told[number] and draft.kind is not ActivityKind.DONATION:
            told[number] = _same_day(scene, drafts[:number], told, draft) or _on_journey(draft, journeys)
    return told


def _same_day(
    scene: Scene, before: Sequence[Draft], told: Sequence[tuple[Place, ...]], draft: Draft
) -> tuple[Place, ...]:
    """Return where the event told before was, for one that follows it: `In the evening of the same day, …`."""
    if not before or draft.is_caption or draft.has_own_date or not goes_on(scene, draft.spot.sentence):
        return ()
    return next((places for places in reversed(told[: len(before)]) if places), ())


_FRAMES = (ActivityKind.VISIT, ActivityKind.FESTIVAL, ActivityKind.FORUM, ActivityKind.SUMMIT)
"""Kinds within whose days other events happen at the same place."""


def _on_journey(draft: Draft, journeys: Sequence[tuple[Edtf, tuple[Place, ...]]]) -> tuple[Place, ...]:
    """Return where the journey led within whose days the event lies; none for an event without a day."""
    if not draft.date or draft.is_caption or len(draft.date.text) < len("2026-05-01"):
        return ()
    return next((places for stay, places in journeys if lies_within(draft.date, stay)), ())


def read_places(scene: Scene, draft: Draft) -> tuple[Place, ...]:
    """Return where the event took place, of a visit where it led; empty where that is not told."""
    item = label_of_item(scene, draft.spot.head.start)
    if item:
        return tuple(item)
    told = _by_event(scene, draft) or _by_sentences(scene, draft)
    host = _by_host(scene, draft)
    if host and all(place.level is PlaceLevel.COUNTRY and place.country == host[0].country for place in told):
        told = host
    return tuple(
        dict.fromkeys(told or _by_headline(scene, draft) or _label(scene, draft) or host or _at_home(scene, draft))
    )


def _by_event(scene: Scene, draft: Draft) -> list[Place]:
    """Return the place behind the event's own words, or the one in its name."""
    spot = draft.spot
    if spot.is_journey:
        return destination(scene, spot)
    if japanese.is_japanese(spot.head.of(scene.text)):
        led = spot.kind is ActivityKind.PROGRAMME
        return (
            destination(scene, spot) if led else _in_name(scene, draft) or japanese.venue(scene, spot, draft.sentences)
        )
    if spot.kind is ActivityKind.DONATION and _RECEIVED.match(scene.small, spot.head.start):
        return places_of(scene.within(scene.parties, Span(spot.sentence.span.start, spot.head.start)))[:1]
    named = _OF.match(scene.small, spot.head.end) if spot.kind in _NAMED_AFTER else None
    if named:
        found = places_of(scene.within(scene.parties, Span(named.end(), named.end() + 1)))
        if found:
            return found
    if spot.kind is ActivityKind.TRAINING and spot.is_verb:
        host = THE_PLACE.search(scene.small, spot.sentence.span.start, spot.head.start)
        if host:
            return meant_by(scene, host)
    start = spot.head.start if spot.is_verb or spot.kind is ActivityKind.DONATION else spot.head.end
    border = _NEXT_CLAUSE.search(scene.text, start, spot.sentence.span.end)
    behind = Span(start, border.start() if border else spot.sentence.span.end)
    venue = (
        _there(scene, spot)
        or list(_placed(scene, behind))
        or _opening(scene, spot)
        or _venue(scene, behind)
        or _in_name(scene, draft)
    )
    return venue or (_at_signing(scene, spot) if spot.kind is ActivityKind.SIGNING else [])


def _there(scene: Scene, spot: Spot) -> list[Place]:
    """Return the place that `held there` means: the last one before it below a country."""
    there = _THERE.search(scene.small, spot.head.start, spot.sentence.span.end)
    return _latest_local(scene, there.start()) if there else []


_THERE = re.compile(r"(?<!(?:.is|are|was) )(?<!(?:were|from) )\bthere\b(?! (?:is|are|was|were|will|has|have)\b)")
_NEXT_CLAUSE = re.compile(r";|, (?:and|but|while) (?:an?|the|its|our|their) ")


def _opening(scene: Scene, spot: Spot) -> list[Place]:
    """Return the place that opens the sentence, or stands alone in brackets: `In Kelowna, …`, `(Adelaide)`."""
    span = spot.sentence.span
    for party in scene.within(scene.parties, span):
        opens = _OPENING.fullmatch(scene.text, span.start, party.span.start)
        alone = scene.text[party.span.start - 1] == "(" and scene.text.startswith(")", party.span.end)
        if opens or (alone and party.span.start > spot.head.end):
            return places_of([party])
    return []


_OPENING = re.compile(r"(?:In|At) (?:the )?(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* (?:in|of) )?")


def _at_signing(scene: Scene, spot: Spot) -> list[Place]:
    """Return where the parties met who signed: `met in Denver, where the two signed`, `at City Hall`."""
    before = Span(spot.sentence.span.start, spot.head.start)
    met = [
        party
        for party in scene.within(scene.parties, before)
        if _IN.search(scene.small, before.start, party.span.start) and not party.is_country
    ]
    if met and _WHERE.search(scene.small, met[-1].span.end, spot.head.start):
        return places_of(met[-1:])
    if _HALL.search(scene.small, spot.sentence.span.start, spot.sentence.span.end):
        return home_but(scene, [])
    return []


_IN = re.compile(r"\b(?:in|at|to) $")
_WHERE = re.compile(r"\bwhere\b|\band $")
_HALL = re.compile(r"\b(?:at|in) (?:the )?(?:city|town|village) hall\b(?! there)|市役所で")


def _venue(scene: Scene, span: Span) -> list[Place]:
    """Return the locality in the name of a venue, or the one that `the city` means."""
    named = _in_venue(scene, span)
    told = None if named else THE_PLACE.search(scene.small, span.start, span.end)
    return named or (meant_by(scene, told) if told else [])


def _in_venue(scene: Scene, span: Span) -> list[Place]:
    """Return the locality in the name of a venue: `at Otaru City Hall`."""
    for mention in scene.within(scene.places, span):
        lead = scene.text[max(span.start, mention.span.start - 24) : mention.span.start]
        if mention.counts or mention.place.level is not _LOCAL or _GIVEN_NAME.match(scene.text, mention.span.end):
            continue
        if _AT.search(lead) and _is_known(scene, mention):
            return [mention.place]
    return []


def _in_name(scene: Scene, draft: Draft) -> list[Place]:
    """Return the locality that an event is named after: `Misato City Half Marathon`."""
    if draft.spot.is_verb or draft.kind not in (ActivityKind.SPORTS_EVENT, ActivityKind.FESTIVAL):
        return []
    named = list(scene.within(scene.places, draft.spot.phrase.core))
    local = [each.place for each in named if each.place.level is not PlaceLevel.COUNTRY and _is_known(scene, each)]
    return local[:1]


def _is_known(scene: Scene, mention: FoundPlace) -> bool:
    """Return whether a place in a name is a place: printed with its sort, or named elsewhere in the article too."""
    if _SORT.search(scene.small, mention.span.start, mention.span.end + 10):
        return True
    return any(each.place == mention.place and each.span != mention.span and each.counts for each in scene.places)


_SORT = re.compile(rf"\b(?:{SORTS})\b")


def _by_sentences(scene: Scene, draft: Draft) -> list[Place]:
    for sentence in draft.sentences:
        told = _IN_THE_CITY.search(scene.small, sentence.span.start, sentence.span.end)
        if told:
            return _latest_local(scene, told.start())
        if sentence is not draft.spot.sentence and sentence.part is not Part.HEADLINE:
            found = list(_placed(scene, sentence.span)) or _in_venue(scene, sentence.span)
            if found:
                return found[:1]
    return _before(scene, draft.spot.sentence, draft)


def _latest_local(scene: Scene, position: int) -> list[Place]:
    """Return the place that `the city` means: the last one below a country in front of the position."""
    before = scene.within(scene.parties, Span(0, position))
    return [place for place in places_of(before) if place.level is not PlaceLevel.COUNTRY][-1:]


def _before(scene: Scene, sentence: Sentence, draft: Draft) -> list[Place]:
    """Return the place in front of the event in its own sentence: `In New York, a seminar was held`."""
    if draft.spot.is_verb:
        return []
    local = [
        place for place in _placed(scene, Span(sentence.span.start, draft.spot.head.start)) if place.level is _LOCAL
    ]
    if local:
        return local[:1]
    clause = _CLAUSE.search(scene.text, sentence.span.start, draft.spot.head.start)
    return list(_placed(scene, Span(clause.end(), draft.spot.head.start)))[:1] if clause else []


def _label(scene: Scene, draft: Draft) -> list[Place]:
    """Return the place that labels the paragraph; a signing may be of long ago and elsewhere."""
    return [] if draft.kind is ActivityKind.SIGNING else label_of(scene, draft.spot.head.start)


def _by_headline(scene: Scene, draft: Draft) -> list[Place]:
    if draft.is_caption or draft.kind in (ActivityKind.SIGNING, ActivityKind.DONATION):
        return []
    return list(_placed(scene, scene.article.headline_span))[:2]


def _by_host(scene: Scene, draft: Draft) -> list[Place]:
    """Return the town that holds the event, for kinds that are held at home."""
    span = draft.spot.sentence.span
    posts = (party for party in scene.within(scene.parties, span) if _POST.match(party.name))
    abroad = [place for place in places_of(list(posts)) if place.level is not PlaceLevel.COUNTRY]
    if abroad:
        return abroad[:1]
    told = THE_PLACE.search(scene.small, span.start, draft.spot.head.start)
    if told and any(_BEGINS.fullmatch(scene.small, told.end(), held.start) for held in hosting(scene, draft.spot.cues)):
        return meant_by(scene, told)
    if draft.kind not in _AT_HOME:
        return []
    held = max((cue.start for cue in hosting(scene, draft.spot.cues)), default=span.start)
    found = places_of(scene.within(scene.parties, Span(span.start, min(held, draft.spot.head.start))))
    return [place for place in found if place.level is not PlaceLevel.COUNTRY][:1]


_BEGINS = re.compile(r" (?:\w+ )?")


def _at_home(scene: Scene, draft: Draft) -> list[Place]:
    """Return the locality that the article is about, for a caption that names a venue but no place."""
    span = draft.spot.sentence.span
    if draft.is_caption and _VENUE.match(scene.text, draft.spot.head.end, span.end):
        home = find_home(scene)
        return [home] if home else []
    if goes_on(scene, draft.spot.sentence) and not draft.has_own_date:
        return []
    if draft.is_caption or (Cue.ONLINE in draft.spot.cues and Cue.HYBRID not in draft.spot.cues):
        return []
    if _SENT.match(scene.small, draft.spot.head.start) or (draft.kind is ActivityKind.DONATION and draft.spot.is_verb):
        return _partners(scene, draft)
    if (draft.kind in _ANYWHERE and draft.spot.word is not Word.RUNNING_VERB) or _CAPITAL_HOST.search(
        scene.text, span.start, span.end
    ):
        return []
    origins = places_of([party for party in scene.parties if party.is_place and guests_from(scene, party)])
    found = _of_paragraph(scene, draft, origins) or home_but(scene, origins)
    found = found or _latest_local(scene, draft.spot.head.start)
    return [place for place in found if scene.homes or place.level is _LOCAL or draft.kind in _LOCAL_KINDS]


def _of_paragraph(scene: Scene, draft: Draft, origins: Sequence[Place]) -> list[Place]:
    """Return the first locality of the event's paragraph, where the issue has no home and reports from many."""
    number = draft.spot.sentence.paragraph
    sentences = [each for each in scene.body if each.paragraph == number]
    if scene.homes or not sentences:
        return []
    parties = scene.within(scene.parties, Span(sentences[0].span.start, sentences[-1].span.end))
    return [place for place in places_of(parties) if place.level is _LOCAL and place not in origins][:1]


_ANYWHERE = (ActivityKind.SIGNING, ActivityKind.DONATION, ActivityKind.INTERVIEW, ActivityKind.PROGRAMME)
"""Kinds that happen without a place, or far from home."""
_SENT = re.compile("dispatch|sen[dt]|exchang|(?:has|have) sent")
_CAPITAL_HOST = re.compile(r"\b(?:Ministry|Minister|Embassy|Consulate|Iikura|Tokyo|Ambassador)\b|外務省|大使館|飯倉")
"""Hosts and halls that are not of the town the article is about."""


def _partners(scene: Scene, draft: Draft) -> list[Place]:
    """Return where people are sent: the foreign place that the article names beside the sender."""
    span = draft.spot.sentence.span
    senders = {party.country for party in scene.within(scene.parties, Span(span.start, draft.spot.head.start))}
    abroad = [
        party for party in scene.parties if party.is_place and not party.is_country and party.country not in senders
    ]
    behind = [party for party in abroad if draft.spot.head < party.span < Span(span.end, span.end)]
    return places_of([*behind, *abroad][:1]) if senders else []


def _placed(scene: Scene, span: Span) -> Iterator[Place]:
    """Yield the places behind a word of place in the span, with those joined to the first of them."""
    parties = scene.within(scene.parties, span)
    for number, party in enumerate(parties):
        if not _where().search(scene.text, max(span.start, party.span.start - _LONGEST_VENUE), party.span.start):
            continue
        if _is_in_venue(scene, party, parties[number + 1 :]) or _AWAY.search(scene.small, span.start, party.span.start):
            continue
        if not places_of([party]) or _GIVEN_NAME.match(scene.text, party.span.end):
            continue
        previous = _seated(scene, party, parties[number + 1 : number + 2])
        yield from places_of([previous])
        for other in parties[number + 1 :]:
            if not re.fullmatch(r",? and (?:the )?|, ", scene.text[previous.span.end : other.span.start]):
                return
            yield from places_of([other])
            previous = other
        return


def _seated(scene: Scene, party: Party, behind: Sequence[Party]) -> Party:
    """Return the place right behind an organisation, where it sits: `Hokkaido University in Sapporo`; else itself."""
    sits = not party.is_place and behind and _SEAT.fullmatch(scene.text, party.span.end, behind[0].span.start)
    return behind[0] if sits else party


_SEAT = re.compile(r" in (?:the )?|, ")


def _is_in_venue(scene: Scene, party: Party, behind: Sequence[Party]) -> bool:
    """Return whether the place only names a venue and another place follows: `Miyazu Garden in Nelson`."""
    tail = _VENUE_NAME.match(scene.text, party.span.end)
    return bool(tail) and any(each.span.start - tail.end() < _VENUE_TO_PLACE for each in behind if tail)


_VENUE_NAME = re.compile(r"(?: (?!City\b|Town\b|Village\b|Prefecture\b|Province\b)[A-Z][\w’'-]*)+")
_VENUE_TO_PLACE = 20
_AWAY = re.compile(r"\b(?:stationed|based|living|residing|accredited|born|resident) (?:in|at|to) (?:the )?$")


_NEAR = "downtown|central|nearby|neighbou?ring|northern|southern|eastern|western|beautiful"


@functools.cache
def _where() -> "re.Pattern[str]":
    return re.compile(
        rf"\b(?:{'|'.join(cues.WHERE)}) (?:the |a )?(?:(?:{_NEAR}) )?(?:(?:[\w’'-]+ ){{1,3}}of (?:the )?)?"
        r"(?:(?:[A-Z][\w’'-]* ?){1,5}(?:, | in (?:downtown |central )?))?$"
    )
