"""Where an event was whose words do not say it: with its host, at home, with the partner."""

import itertools
import re
from collections.abc import Collection

from glocal.claims.activities.cue import Cue
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.journey import guests_from
from glocal.claims.activities.organisers import hosting
from glocal.claims.activities.spot import Word
from glocal.claims.activities.venue import THE_PLACE, home_but, latest_local, meant_by, places_of
from glocal.claims.activities.when import goes_on
from glocal.claims.parties import Party
from glocal.claims.protagonist import find_home, ranked
from glocal.claims.scene import Scene
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
_VENUE = re.compile(r" (?:at|to|in) (?:the |a |local )?[A-Za-z]")


def by_host(scene: Scene, draft: Draft) -> list[Place]:
    """Return the town that holds the event, for kinds that are held at home."""
    span = draft.spot.sentence.span
    posts = (party for party in scene.within(scene.parties, span) if _POST.match(party.name))
    abroad = [place for place in places_of(list(posts)) if place.level is not PlaceLevel.COUNTRY]
    hosts = scene.within(scene.parties, Span(span.start, draft.spot.head.start))
    branches = [party for party in hosts if _BRANCH_IN.search(scene.small, span.start, party.span.start)]
    if abroad or branches:
        return abroad[:1] or places_of(branches)[:1]
    told = THE_PLACE.search(scene.small, span.start, draft.spot.head.start)
    if told and any(_BEGINS.fullmatch(scene.small, told.end(), held.start) for held in hosting(scene, draft.spot.cues)):
        return meant_by(scene, told)
    if draft.kind not in _AT_HOME:
        return []
    held = max((cue.start for cue in hosting(scene, draft.spot.cues)), default=span.start)
    before = scene.within(scene.parties, Span(span.start, min(held, draft.spot.head.start)))
    found = places_of([party for party in before if not guests_from(scene, party)])
    return [place for place in found if place.level is not PlaceLevel.COUNTRY][:1]


_BRANCH_IN = re.compile(r"\b(?:office|bureau|branch|chapter|desk) in (?:the )?$")
"""In front of where somebody from elsewhere is at home: `the prefectural office in Vladivostok`."""
_BEGINS = re.compile(r" (?:\w+ )?")


def at_home(scene: Scene, draft: Draft) -> list[Place]:
    """Return the locality that the article is about, for a caption that names a venue but no place."""
    span = draft.spot.sentence.span
    if draft.is_caption and _VENUE.match(scene.text, draft.spot.head.end, span.end):
        home = find_home(scene)
        return [home] if home else []
    if goes_on(scene, draft.spot.sentence) and not draft.has_own_date:
        return []
    if draft.is_caption or (Cue.ONLINE in draft.spot.cues and Cue.HYBRID not in draft.spot.cues):
        return []
    if _SENT.search(scene.small, draft.spot.head.start, draft.spot.head.end) or (
        draft.kind is ActivityKind.DONATION and draft.spot.is_verb
    ):
        return _partners(scene, draft)
    comes_home = _RECEIVED.match(scene.small, draft.spot.head.start)
    is_anywhere = draft.kind in _ANYWHERE and draft.spot.word is not Word.RUNNING_VERB and not comes_home
    guests = _GUESTS.search(scene.text, draft.spot.head.end, span.end)
    if is_anywhere or _CAPITAL_HOST.search(scene.text, span.start, guests.start() if guests else span.end):
        return []
    origins = frozenset(places_of(_guests(scene)))
    found = _of_paragraph(scene, draft, origins) or home_but(scene, origins)
    guests_here = places_of([party for party in scene.within(scene.parties, span) if guests_from(scene, party)])
    found = found or [place for place in latest_local(scene, draft.spot.head.start) if place not in guests_here]
    return [place for place in found if scene.homes or place.level is _LOCAL or draft.kind in _LOCAL_KINDS]


def _guests(scene: Scene) -> list[Party]:
    """Return the places of the article that people are said to come from; asked for at every event."""
    if "guests" not in scene.memory:
        scene.memory["guests"] = [party for party in scene.parties if party.is_place and guests_from(scene, party)]
    return scene.memory["guests"]


def _of_paragraph(scene: Scene, draft: Draft, origins: Collection[Place]) -> list[Place]:
    """Return the first locality of the event's paragraph, where the issue has no home and reports from many."""
    if scene.homes:
        return []
    number = draft.spot.sentence.paragraph
    sentences = [each for each in scene.body if each.paragraph == number]
    if not sentences:
        return []
    parties = scene.within(scene.parties, Span(sentences[0].span.start, sentences[-1].span.end))
    local = (place for place in places_of(parties) if place.level is _LOCAL and place not in origins)
    return list(itertools.islice(local, 1))


_ANYWHERE = (ActivityKind.SIGNING, ActivityKind.DONATION, ActivityKind.INTERVIEW, ActivityKind.PROGRAMME)
"""Kinds that happen without a place, or far from home."""
_RECEIVED = re.compile("expects|hosts|welcom|receiv")
_GUESTS = re.compile(r"\b(?:attended by|attendance of|presence of|with|joined by|invited|in which)\b")
_SENT = re.compile("dispatch|sen[dt]|exchang|swap|recommend")
_CAPITAL_HOST = re.compile(
    r"\b(?:Ministry|Minister|Embassy|Consulate|Iikura|Tokyo(?! 20\d\d)|Ambassador)\b|外務省|大使館|飯倉"
)
"""Hosts and halls that are not of the town the article is about."""


def _partners(scene: Scene, draft: Draft) -> list[Place]:
    """Return where people are sent: the foreign place that the article names beside the sender."""
    span = draft.spot.sentence.span
    senders = {party.country for party in scene.within(scene.parties, Span(span.start, draft.spot.head.start))}
    home = find_home(scene)
    senders = senders or ({home.country} if home else set())
    if _MUTUAL.search(scene.small, span.start, span.end):
        here = [*scene.within(scene.parties, span), *scene.homes, *ranked(scene)]
        both: dict[str | None, Party] = {}
        for party in here:
            if party.is_place and not party.is_country:
                both.setdefault(party.country, party)
        return places_of([*both.values()][:2])
    abroad = [
        party for party in scene.parties if party.is_place and not party.is_country and party.country not in senders
    ]
    behind = [party for party in abroad if draft.spot.head < party.span < Span(span.end, span.end)]
    return places_of([*behind, *abroad][:1]) if senders else []


_MUTUAL = re.compile(r"\b(?:each other|both directions|exchang|swap)")
