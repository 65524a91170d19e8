"""The place that `the city` or `the prefecture` means."""

import re
from collections.abc import Collection, Sequence

from glocal.claims.parties import Party
from glocal.claims.protagonist import find_home, ranked
from glocal.claims.scene import Scene
from glocal.model.place import Organisation, Place
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel

SORTS = (
    "city|town|village|prefecture|province|state|island|islands|district|ward|county|region|area|municipality|parish"
    "|commune"
)
THE_PLACE = re.compile(
    r"(?<!by )(?<!from )\b(?:the|our|this|its|their) (?:(?P<partner>sister|twin|partner|friendship) )?"
    rf"(?P<sort>{SORTS})\b"
    r"(?! (?:of|hall|council|relationship|agreement|ties?|links?|partnership|vows|charter|friendship|pact|status"
    r"|affiliation|exchanges?|programme|program|committee|association|anniversary)\b)"
)
"""A place that is not named; not `the City of Nancy`, not `the city hall`."""
_REGIONS = ("prefecture", "province", "state", "region", "county")


def meant_by(scene: Scene, word: "re.Match[str]", origins: Collection[Place] = ()) -> list[Place]:
    """Return the place that `the city` means: one printed as such before, else the article's home, else the latest.

    `Our sister city` means the place the article speaks of most that is not home.

    Shape: one place or none.
    """
    if word["partner"]:
        return partner_of(scene)
    sort = word["sort"]
    labelled = label_of(scene, word.start())
    if labelled:
        return labelled
    before = [each for each in scene.within(scene.parties, Span(0, word.start())) if each.end not in origins]
    named = [party for party in before if _is_printed_as(party, sort)]
    if named:
        return places_of(named[-1:])
    sentence = scene.sentence_at(word.start()).span
    here = [party for party in before if party.span.start >= sentence.start and party.end not in places_of(scene.homes)]
    if scene.homes and here and places_of(here)[-1:] and word[0].startswith("the "):
        return places_of(here)[-1:]
    level = PlaceLevel.REGION if sort in _REGIONS else PlaceLevel.LOCALITY
    home = home_but(scene, origins)
    if home and home[0].level is level:
        return home
    return [place for place in places_of(before) if place.level is not PlaceLevel.COUNTRY][-1:]


def _is_printed_as(party: Party, sort: str) -> bool:
    return party.is_place and bool(re.search(rf"\b{sort}\b", party.name, re.IGNORECASE))


def label_of(scene: Scene, position: int) -> list[Place]:
    """Return the place that the paragraph opens with as a label: `Nelson: …`, `Besançon (France). …`, `BRNO - …`."""
    sentence = scene.sentence_at(position)
    start = min(
        (each.span.start for each in scene.body if each.paragraph == sentence.paragraph), default=sentence.span.start
    )
    first = next(iter(scene.within(scene.parties, Span(start, start + 1))), None)
    return places_of([first]) if first and _AFTER_LABEL.match(scene.text, first.span.end) else []


def label_of_item(scene: Scene, position: int) -> list[Place]:
    """Return the place that an item of a list opens with: `(2) Perth, May 10: …`, `13 May to 7 June, Ruse: …`."""
    span = scene.sentence_at(position).span
    item = _ITEM.match(scene.text, span.start)
    start = item.end() if item else span.start
    days = scene.within(scene.dates, Span(start, span.end))
    comma = _COMMA.match(scene.text, days[0].span.end) if days and days[0].span.start == start else None
    if not item and not comma:
        return []
    start = comma.end() if comma else start
    first = next(iter(scene.within(scene.parties, Span(start, start + 1))), None)
    return places_of([first]) if first and _AFTER_LABEL.match(scene.text, first.span.end) else []


def labelled_places(scene: Scene) -> list[Place]:
    """Return the places that stand under `Place` or `会場` in a press release."""
    for sentence, following in zip(scene.body, (*scene.body[1:], None), strict=False):
        if not _LABEL.match(scene.text, sentence.span.start):
            continue
        for each in (sentence, following):
            found = places_of(scene.within(scene.parties, each.span)) if each else []
            if found:
                return found
    return []


_LABEL = re.compile(
    r"(?:\(?\d+[.)]?\s*|[１-９]\s*|[■●・(（]\s*)?"
    r"(?:(?:Place|Venue|Location|Where)\b(?! of\b)|会場|開催場所|場所|開催地)"
)
_ITEM = re.compile(r"(?:\(\d\)|\d\.|[•*■・-]) ")
"""Begins what a press release lists, each with a place of its own: `(2) Perth, May 10: …`."""
_COMMA = re.compile(r"(?: ?\([^)]*\))?, ")
_AFTER_LABEL = re.compile(r"(?:, (?:[A-Z]|\d{1,2} [A-Z])[\w. ]+?)?(?: ?\([^)]*\))?(?::|\.? [-–—] |\. )")


def partner_of(scene: Scene) -> list[Place]:
    """Return the locality that the article speaks of most and that is not the home of the issue.

    An association for two towns is at home in both; the first named tells, the other is its partner.
    """
    homes = places_of(scene.homes)
    if len(homes) > 1:
        return homes[1:2]
    countries = {home.country for home in homes}
    local = [place for place in places_of(ranked(scene)) if place.level is PlaceLevel.LOCALITY]
    return [place for place in local if place not in homes and place.country not in countries][:1]


def home_but(scene: Scene, origins: Collection[Place]) -> list[Place]:
    """Return the place that reports an event, if the guests are not from there: the issue's home, else the article's.

    Shape: one place or none.
    """
    issue = places_of(scene.homes)
    home = find_home(scene)
    local = [place for place in issue if place.level is PlaceLevel.LOCALITY]
    others = [place for place in places_of(ranked(scene)) if place.level is PlaceLevel.LOCALITY]
    for place in (*local, *issue, *([home] if home else []), *others):
        if place not in origins:
            return [place]
    return []


def in_town_hall(scene: Scene, span: Span) -> list[Place]:
    """Return the town whose hall a stretch of the text names: `at the City Hall of Kurashiki in Okayama`."""
    for mention in scene.within(scene.places, span):
        if _HALL_OF.search(scene.small, span.start, mention.span.start):
            return [mention.place]
    return []


_HALL_OF = re.compile(r"\b(?:city|town|village) hall (?:of|in) (?:the )?(?:city of )?$")


def is_venue(scene: Scene, party: Party) -> bool:
    """Return whether what looks like a town is a park or a hall that the article names once: `in Heritage Park`."""
    if not _VENUE.search(party.name) or party.span.end - party.span.start > len(party.name):
        return False
    others = sum(each.end == party.end for each in scene.parties)
    return others == 1 and party.end not in places_of(scene.homes)


_VENUE = re.compile(
    r" (?:Park|Gardens?|Square|Bridge|Hall|House|Tower|Plaza|Stadium|Museum|Station|Street|Avenue|Pier)$"
)


def latest_local(scene: Scene, position: int) -> list[Place]:
    """Return the place that `the city` means: the last one below a country in front of the position."""
    before = scene.within(scene.parties, Span(0, position))
    return [place for place in places_of(before) if place.level is not PlaceLevel.COUNTRY][-1:]


def places_of(parties: Sequence[Party]) -> list[Place]:
    """Return the places among the parties, of an organisation its seat."""
    found = (party.end.place if isinstance(party.end, Organisation) else party.end for party in parties)
    return [place for place in found if place]


def there(scene: Scene, start: int, end: int) -> list[Place]:
    """Return the place that `held there` means: the last one before it below a country."""
    here = scene.sentence_at(start)
    opens = scene.small.startswith("there, ", here.span.start)
    found = _THERE.search(scene.small, here.span.start if opens else start, end)
    if not found:
        return []
    near = scene.sentence_at(max(0, here.span.start - 1)).span.start
    before = [party for party in scene.within(scene.parties, Span(0, found.start())) if not party.is_country]
    goals = [party for party in before if is_goal(scene, party) and party.span.start >= near]
    stays = [party for party in before if not _COME_FROM.search(scene.small, here.span.start, party.span.start)]
    return places_of(goals[-1:]) or places_of(stays[-1:]) or latest_local(scene, found.start())


def is_goal(scene: Scene, party: Party) -> bool:
    """Return whether a party stands behind a word of place: `in Kurashiki`."""
    return _IN.search(scene.small, max(0, party.span.start - _LONGEST_IN), party.span.start) is not None


_LONGEST_IN = 4
"""The longest word of place, with the blank behind it and a letter before it, which would make another word of it."""
_THERE = re.compile(r"(?<!(?:.is|are|was) )(?<!(?:were|from) )\bthere\b(?! (?:is|are|was|were|will|has|have)\b)")
_COME_FROM = re.compile(r"\bfrom (?:the )?$")
"""In front of a place whose people were somewhere else: `students from Miharu stayed there`."""
_IN = re.compile(r"\b(?:in|at|to) $")
