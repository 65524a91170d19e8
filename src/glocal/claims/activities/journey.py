"""Journeys: where those who travel go, who receives them and who sent them."""

import re
from collections.abc import Iterator

from glocal.claims.activities import japanese
from glocal.claims.activities.placed import opening, placed, seated
from glocal.claims.activities.spot import Spot, is_passive
from glocal.claims.activities.venue import (
    THE_PLACE,
    home_but,
    in_town_hall,
    is_venue,
    meant_by,
    partner_of,
    places_of,
    there,
)
from glocal.claims.parties import Party
from glocal.claims.scene import Scene
from glocal.model.place import Organisation, Place
from glocal.model.span import Span

_HOSTING = re.compile(r"(?:to |will (?:\w+ )?)?(?:welcom|host|receiv|greet|entertain)|was host|were host")
_FROM = re.compile(r"\b(?:from|by) (?:the )?(?:\w+ and )?$")
_NEAR = 90
"""Characters behind a verb of travel in which its goal stands; `called on Mr. X, Mayor of Y` needs most."""
_CLAUSE_END = re.compile(
    r"[;:]|(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Hon)(?<!St)(?<!Prof)\. "
    r"|\bto (?:propose|discuss|talk|thank|present|explain|report|ask|seek|learn|invite|promote"
    r"|announce|prepare|hand)\b"
    r"|, (?:and |where|who |which |while |but |to \w)|\band (?:\w+ ){0,2}\w+ed\b|\bwhere\b|\bwho\b"
)
_SENT = re.compile(
    r"(?:delegation|delegates|group|party|students|pupils|officials|mission|members|mayor|governor|team|choir"
    r"|orchestra|band|citizens|teenagers|class|visitors|guests|players|singers|athletes|farmers|engineers)\b"
    r"[\w ,]*\b(?:from|of) (?:the )?$|governor \w+ of $|\bfrom (?:the )?$"
)
_SENT_BEHIND = re.compile(r"(?:['’]s)? (?:delegation|governor|mayor|mission|students|visit|choir|group)")


def destination(scene: Scene, spot: Spot) -> list[Place]:
    """Return where a journey led that a verb tells: the goal, else whoever received it, else home."""
    if japanese.is_japanese(spot.head.of(scene.text)):
        return japanese.destination(scene, spot)
    span = spot.sentence.span
    if _HOSTING.match(scene.small, spot.head.start) and not is_passive(scene.small, spot.head):
        hosts = places_of(
            [each for each in _without_asides(scene, Span(span.start, spot.head.start)) if not _is_post(each)]
        )
        hosts = [place for place in hosts if place not in _origins(scene, span)]
        named = [] if hosts else list(placed(scene, Span(spot.head.end, span.end)))
        return hosts[-1:] or named[:1] or home_but(scene, _origins(scene, near_by(scene, spot)))
    goal = there(scene, spot.head.end - len("there"), spot.head.end) or _goal(scene, spot)
    goal = goal or opening(scene, spot) or _headlined(scene)
    if goal or not _is_ours(scene, spot):
        return goal or home_but(scene, _origins(scene, near_by(scene, spot)))
    return partner_of(scene)


def _is_post(party: Party) -> bool:
    """Return whether a party is posted abroad, so that its country is not where it receives."""
    return not party.is_place and bool(_POST.search(party.name))


_POST = re.compile(r"Embassy|Consulate|大使館|領事館")


def _without_asides(scene: Scene, span: Span) -> list[Party]:
    """Return the parties in a subject without those between commas: `Hokuto City, host town for France, will …`."""
    parties = list(scene.within(scene.parties, span))
    asides = [Span(*found.span()) for found in _ASIDE.finditer(scene.text, span.start, span.end)]
    plain = [party for party in parties if not any(aside.covers(party.span) for aside in asides)]
    return plain or parties


_ASIDE = re.compile(r", (?:an? |the |its |our |which |who |where |known |home |host |sister |[a-z]+ town )[^,;]*,")


def _headlined(scene: Scene) -> list[Place]:
    """Return the place that the headline says is visited: `Ambassador Kawano visits Toruń`."""
    headline = scene.article.headline_span
    for party in scene.within(scene.parties, headline):
        if _VISITS.search(scene.small, headline.start, party.span.start):
            return places_of([party])
    return []


_VISITS = re.compile(r"\b(?:visits?|visited|visiting|travels? to|calls? on|in) (?:the )?(?:to )?$")


def _is_ours(scene: Scene, spot: Spot) -> bool:
    """Return whether those who travel are from the town that tells it: `our delegation`, `the Mayor of` home."""
    before = Span(spot.sentence.span.start, spot.head.start)
    if _WE.search(scene.small, before.start, before.end):
        return True
    homes = places_of(scene.homes)
    return any(party.end in homes and guests_from(scene, party) for party in scene.within(scene.parties, before))


_WE = re.compile(r"\b(?:we|our (?:own )?(?:mayor|delegation|students|group|choir|party|members))\b")


def _goal(scene: Scene, spot: Spot) -> list[Place]:
    """Return the first place behind the verb, in its clause, that is not where the guests came from."""
    start, end = spot.head.end, spot.sentence.span.end
    stop = _CLAUSE_END.search(scene.text, start, min(end, start + _NEAR))
    near = Span(spot.head.start, stop.start() if stop else min(end, start + _NEAR))
    meant = THE_PLACE.search(scene.small, near.start, near.end)
    hall = in_town_hall(scene, near)
    if hall:
        return hall
    parties = [each for each in scene.within(scene.parties, near) if not _is_own_office(scene, each)]
    origin: Party | None = None
    for number, party in enumerate(parties):
        if meant and meant.start() < party.span.start:
            break
        lies_there = origin and _WHICH_LIES.fullmatch(scene.text, origin.span.end, party.span.start)
        comes = lies_there or _comes_from(scene, spot, party)
        if (not comes or _is_of_person(scene, party)) and not is_venue(scene, party):
            return places_of([seated(scene, party, parties[number + 1 : number + 2])])
        origin = party
    return meant_by(scene, meant, _origins(scene, near_by(scene, spot))) if meant else []


def _comes_from(scene: Scene, spot: Spot, party: Party) -> bool:
    """Return whether a party behind or within a verb of travel tells where the guests came from."""
    lead = scene.small[max(spot.head.start, party.span.start - 30) : party.span.start]
    return bool(_FROM.search(lead)) or (party.span.start < spot.head.end and guests_from(scene, party))


_WHICH_LIES = re.compile(r", (?:an?|the) (?:[\w-]+ ){1,5}(?:in|of|on) (?:the )?")
"""Behind where guests came from, before what that place lies in: `from Constitución, a town in the Maule Region`."""


def near_by(scene: Scene, spot: Spot) -> Span:
    """Return the sentence of the spot with the one before it, where guests are introduced."""
    before = scene.sentence_at(max(0, spot.sentence.span.start - 1))
    return Span(min(before.span.start, spot.sentence.span.start), spot.sentence.span.end)


def _is_of_person(scene: Scene, party: Party) -> bool:
    """Return whether the place belongs to an office: `called on the Mayor of Odense` leads to Odense."""
    return bool(_OFFICE_OF.search(scene.small, max(0, party.span.start - 40), party.span.start))


def _is_own_office(scene: Scene, party: Party) -> bool:
    """Return whether the place belongs to the office of those who travel: `his first trip as Mayor of Shirakawa`."""
    return bool(_AS_OFFICE.search(scene.small, max(0, party.span.start - 40), party.span.start))


_AS_OFFICE = re.compile(r"\bas (?:the )?(?:\w+ )?(?:mayor|governor|premier|president|councill?or) of (?:the )?$")
_OFFICE_OF = re.compile(
    r"\b(?:mayor|governor|premier|president|lord mayor|city hall|town hall|city|town) of (?:the )?$"
)


def _origins(scene: Scene, span: Span) -> list[Place]:
    """Return the places in a stretch of the text that people are said to come from."""
    return places_of([party for party in scene.within(scene.parties, span) if guests_from(scene, party)])


def guests_from(scene: Scene, party: Party) -> bool:
    """Return whether people are said to come from a place: `students from Eniwa`, `the Gyeongju delegation`."""
    lead = scene.small[max(0, party.span.start - _LEAD) : party.span.start]
    return bool(
        _SENT.search(lead)
        or _SENT_BEHIND.match(scene.small, party.span.end)
        or scene.text.startswith("から", party.span.end)
        or japanese.is_posted(scene, party)
    )


_LEAD = 60


def senders(scene: Scene, spot: Spot) -> Iterator[str]:
    """Yield who sent a delegation or a governor: `a delegation from Sopron`, `Governor Sato of Oita Prefecture`."""
    if japanese.is_japanese(spot.head.of(scene.text)):
        yield from japanese.senders(scene, spot)
        return
    span, head = spot.sentence.span, spot.head
    before = scene.within(scene.parties, Span(span.start, head.start))
    behind = scene.within(scene.parties, Span(head.start, span.end))
    for party in (*before, *behind):
        lead = scene.small[max(span.start, party.span.start - 60) : party.span.start]
        if isinstance(party.end, Organisation) and "embassy" not in party.name.lower():
            if party in before:
                yield party.name
        elif (party in before or "from" in lead) and (
            _SENT.search(lead) or _SENT_BEHIND.match(scene.small, party.span.end)
        ):
            yield party.name
