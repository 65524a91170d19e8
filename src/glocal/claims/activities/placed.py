"""The places behind words of place: `in downtown Denver`, `at Hokkaido University in Sapporo`."""

import functools
import re
from collections.abc import Iterator, Sequence

from glocal.claims.activities import cues
from glocal.claims.activities.spot import Spot
from glocal.claims.activities.venue import is_venue, places_of
from glocal.claims.parties import Party
from glocal.claims.scene import Scene
from glocal.model.place import Place
from glocal.model.span import Span

_LONGEST_VENUE = 60
GIVEN_NAME = re.compile(
    r"(?! (?:International|City|Municipal|Civic|Prefectural|Public|Town)\b)"
    r"(?: [A-Z][\w’'-]*){0,3} (?:Gardens?|Park|Square|Bridge|Street|Avenue|Road|Room|Lounge|House|Grove|Stone"
    r"|Pavilion)\b| \d{1,3}\b|['’]s (?:in|at|on)\b"
)
"""Behind a name that a garden or a street far away bears: `Miyazu Japanese Garden`, or a number: `Pier 66`.

What a town or its citizens run is its own: `Kyoto International Community House`.
"""


def placed(scene: Scene, span: Span) -> Iterator[Place]:
    """Yield the places behind a word of place in the span, with those joined to the first of them."""
    parties = scene.within(scene.parties, span)
    for number, party in enumerate(parties):
        before = max(span.start, party.span.start - _LONGEST_VENUE), party.span.start
        if not (_where().search(scene.text, *before) or _IN_CAPITALS.search(scene.text, *before)):
            continue
        if _is_in_venue(scene, party, parties[number + 1 :]) or _AWAY.search(scene.small, span.start, party.span.start):
            continue
        if not places_of([party]) or is_venue(scene, party) or GIVEN_NAME.match(scene.text, party.span.end):
            continue
        first = seated(scene, party, parties[number + 1 : number + 2])
        yield from joined(scene, first.span.start, span.end)
        return


def joined(scene: Scene, start: int, end: int) -> list[Place]:
    """Return the place that begins at `start` with those joined to it: `Namie, Futaba and Okuma`."""
    parties = scene.within(scene.parties, Span(start, end))
    row = list(parties[:1]) if parties and parties[0].span.start == start else []
    for other in parties[1:] if row else ():
        if not _JOINS.fullmatch(scene.text, row[-1].span.end, other.span.start):
            break
        row.append(other)
    return places_of(row)


_JOINS = re.compile(r",? and (?:the )?|, ")


def opening(scene: Scene, spot: Spot) -> list[Place]:
    """Return the place that opens the sentence, or stands alone in brackets: `In Kelowna, …`, `(Adelaide)`."""
    span = spot.sentence.span
    for party in scene.within(scene.parties, span):
        opens = _OPENING.fullmatch(scene.text, span.start, party.span.start) or (
            _LONG_OPENING.fullmatch(scene.text, span.start, party.span.start)
            and _ENDS_OPENING.match(scene.text, party.span.end)
        )
        alone = scene.text[party.span.start - 1] == "(" and scene.text.startswith(")", party.span.end)
        if (opens and not is_venue(scene, party)) or (alone and party.span.start > spot.head.end):
            return places_of([party])
    return []


_OPENING = re.compile(
    r"(?:(?:But|And|Then|So|Later|Afterwards|Finally),? (?:in|at)|In|At) (?:the )?"
    r"(?:[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* (?:in|of) )?"
    r"|(?:In|At|On|Under|Beneath) the (?:[a-z-]+ ){0,2}(?:hall|house|park|garden|gardens|square|castle|church|cathedral"
    r"|library|museum|theatre|theater|port|harbour|harbor|streets|centre|center|gymnasium|stadium|school|university"
    r"|station|market|quay|pier|beach|canal|river|banks|banyan|bridge)s? (?:of|in|at) (?:the )?"
)
_LONG_OPENING = re.compile(
    r"(?:(?:On|In) [^,]{3,25}, (?:in|at)|In|At|With an? [\w ]{3,30}? (?:in"
    r"|at)) (?!(?:the )?(?:cooperation|collaboration"
    r"|partnership|connection|response|honou?r|memory|answer|return|reply|addition|exchange|search|support|invitation"
    r"|request|initiative|suggestion|wish|expense|end|beginning)\b)(?:(?!(?:to|for|by|from|with"
    r"|and)\b)[\w’'-]+ ){0,9}?"
)
_ENDS_OPENING = re.compile(r"(?:['’]s [^,;]{3,40})?,")
"""Opens a sentence with where it was: `In the Hall of Mirrors of Prague, …`, not `In cooperation with Prague, …`."""


def seated(scene: Scene, party: Party, behind: Sequence[Party]) -> Party:
    """Return the place right behind an organisation or a region: `Hokkaido University in Sapporo`; else itself."""
    is_above = party.is_region and behind and behind[0].country == party.country and not behind[0].is_region
    sits = (
        (is_above or not party.is_place)
        and behind
        and _SEAT.fullmatch(scene.text, party.span.end, behind[0].span.start)
    )
    named = party.is_place and behind and _WHOSE.fullmatch(scene.text, party.span.end, behind[0].span.start)
    return behind[0] if sits or named else party


_SEAT = re.compile(r" (?:in|at) (?:the )?|, ")
_WHOSE = re.compile(r" of (?:the )?|['’]s ")


def _is_in_venue(scene: Scene, party: Party, behind: Sequence[Party]) -> bool:
    """Return whether the place only names a venue and another place follows: `Miyazu Garden in Nelson`."""
    tail = _VENUE_NAME.match(scene.text, party.span.end)
    return bool(tail) and any(each.span.start - tail.end() < _VENUE_TO_PLACE for each in behind if tail)


_VENUE_NAME = re.compile(r"(?: (?!City\b|Town\b|Village\b|Prefecture\b|Province\b)[A-Z][\w’'-]*)+")
_VENUE_TO_PLACE = 20
_AWAY = re.compile(
    r"\bas (?:it is |it was |is |usual )?in (?:the )?$"
    r"|\b(?:stationed|based|living|residing|accredited|born|resident|missions|embassies|usually \w+) (?:in|at|to)"
    r" (?:the )?$"
    r"|\b(?:sister|twin|partner|friendship|host) (?:city|town|village|prefecture|state|province|region|port|island)s?,?"
    r" in (?:the )?$"
    r"|\b(?:consul|consul[ -]general|consulate|consulate[ -]general|embassy) (?:of \w+ |of the \w+ )?in (?:the )?$"
    r"|\b(?:ambassador|embassy) of (?:the )?\w+ (?:to|in) (?:the )?$"
    r"|\b(?:corps|ambassadors|diplomats|attach[eé]s|chambers of commerce) in (?:the )?$"
)
"""Behind such words a place tells where somebody or something else is at home."""


_NEAR = "downtown|central|nearby|neighbou?ring|northern|southern|eastern|western|beautiful"


_IN_CAPITALS = re.compile(r"\b(?:IN|AT|TO) (?:THE )?(?:(?:CITY|TOWN|VILLAGE) OF )?$")
"""As a headline in capitals prints it."""


@functools.cache
def _where() -> "re.Pattern[str]":
    return re.compile(
        rf"\b(?:{'|'.join(cues.WHERE)}|through(?= the streets)) (?:the |a )?(?:(?:{_NEAR}) )?"
        r"(?:(?<!to )(?<!to a )(?:[\w’'-]+ )"
        r"{1,3}of (?:the )?|(?:city|town|village|island|port|province|prefecture|state|house|hall|castle)"
        r" of (?:the )?)?"
        r"(?:(?:[A-Z][\w’'-]* ?){1,5}(?:, | in (?:downtown |central )?))?$"
    )
