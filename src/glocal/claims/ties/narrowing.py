"""Pairs made as narrow as the article means them: a town for its region, a tie for the camp that it grew from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glocal.claims.dates import DateRole
from glocal.claims.parties import Party
from glocal.claims.protagonist import ranked
from glocal.claims.scene import Scene
from glocal.claims.ties.dating import Dated, Event
from glocal.claims.ties.draft import Draft
from glocal.claims.ties.mention import WEAK
from glocal.claims.ties.pairs import Pair, can_pair, lies_in
from glocal.claims.ties.telling import Telling
from glocal.model.place import HOME_COUNTRY, Organisation, Place
from glocal.model.vocabulary import PlaceLevel, TieKind


def of_towns(scene: Scene, telling: Telling) -> Telling:
    """Return what a sentence tells, its regions replaced by the towns in them where it speaks of sister towns.

    `a town in Saga Prefecture and a town in Saxony became sister cities` means the Arita and Meissen of the headline,
    and a town that became a sister of somebody in Gifu did so of the town in Gifu that the article names.
    """
    formal = [word for word in telling.words if word.kind not in WEAK]
    if not formal or not all(_OF_TOWNS.search(word.label) for word in formal):
        return telling
    return replace(telling, pairs=tuple(_pair_of_towns(scene, pair) for pair in telling.pairs))


def _pair_of_towns(scene: Scene, pair: Pair) -> Pair:
    both = (pair.one, pair.other)
    regions = [party for party in both if party.is_region]
    is_of_town = len(regions) == 1 and all(party.is_place for party in both)
    if not is_of_town and not all(party.is_region and _is_town_in(scene, party) for party in both):
        return pair
    one, other = (next(_towns_in(scene, party), None) if party.is_region else party for party in both)
    return Pair(one, other, pair.reason) if one and other and can_pair(one, other) else pair


def hosted(scene: Scene, draft: Draft) -> Draft:
    """Return the draft, a host town's with the country that the article names for a town in it: it hosts a team."""
    said = [word.kind for telling in draft.tellings for word in telling.words]
    if not said or set(said) != {TieKind.HOST_TOWN} or draft.pair.reason.weight > _MEANT:
        return draft
    nations = {party.country: party for party in scene.parties if party.is_country and party.country != HOME_COUNTRY}
    one, other = (nations.get(party.country, party) for party in (draft.pair.one, draft.pair.other))
    return Draft(Pair(one, other, draft.pair.reason), draft.tellings) if can_pair(one, other) else draft


_MEANT = 1.0
"""Log-odds of pairs that no sentence names side by side."""


def _is_town_in(scene: Scene, region: Party) -> bool:
    """Return whether a region only tells where a town lies: `a port in Alaska`, `the easternmost city of Hokkaido`."""
    before = scene.small[max(0, region.span.start - _REACH) : region.span.end]
    name = region.end.name.lower() if isinstance(region.end, Place) else ""
    return bool(_IN.search(before.rpartition(name)[0]))


_IN = re.compile(r"(?: in|\b(?:city|town|village|port|harbou?r) (?:of|on)) (?:the )?$")
_REACH = 30


def _towns_in(scene: Scene, region: Party) -> Iterator[Party]:
    """Yield the towns in a region, the most told first."""
    yield from (party for party in ranked(scene) if lies_in(party, region) and not party.is_region)


_OF_TOWNS = re.compile(r"\b(?:city|town|village)$|都市$|町$|村$")


def narrowed(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts, those of a larger area given to the narrower pair that the article also names."""
    kept = []
    for draft in drafts:
        others = [each for each in drafts if each is not draft]
        if narrower := _narrower_of(draft, others) or _agreed_by_body(draft, others):
            narrower.tellings[:0] = draft.tellings
        elif grown := _grown_from(draft, others):
            grown.tellings[:0] = [_as_beginning(scene, telling) for telling in draft.tellings]
        else:
            kept.append(draft)
    return kept


def _as_beginning(scene: Scene, telling: Telling) -> Telling:
    """Return what a sentence tells of a camp, its dates those of the first contact."""
    found = (each for each in scene.within(scene.dates, telling.sentence.span) if each.role is DateRole.TIME)
    begun = (Dated(None, Event.BEGAN, each.date, each.span) for each in found if each.date)
    return replace(telling, pairs=(), status=None, dates=tuple(begun))


def _narrower_of(draft: Draft, others: Sequence[Draft]) -> Draft | None:
    """Return the first draft of a narrower pair, None for words of regions or of hosts, whose tie stays."""
    stays = _is_of_regions(draft) or _is_hosting(draft)
    return None if stays else next((each for each in others if _is_wider(draft.pair, each.pair)), None)


def _agreed_by_body(draft: Draft, others: Sequence[Draft]) -> Draft | None:
    """Return the agreement of a place with a body that sits in the town which a draft names an exchange with."""
    if _is_formal(draft):
        return None
    ends = [draft.pair.one.end, draft.pair.other.end]
    for each in others:
        seats = [party.end.place for party in (each.pair.one, each.pair.other) if isinstance(party.end, Organisation)]
        if (
            _is_formal(each)
            and any(seat in ends for seat in seats)
            and {each.pair.one.end, each.pair.other.end} & {*ends}
        ):
            return each
    return None


def _grown_from(draft: Draft, others: Sequence[Draft]) -> Draft | None:
    """Return the formal tie of the same two countries that grew from a camp, where a draft tells of a camp only."""
    hosting = [word for telling in draft.tellings for word in telling.words if word.kind is TieKind.HOST_TOWN]
    if not hosting or any("camp" not in word.label for word in hosting) or _is_formal(draft):
        return None
    return next((each for each in others if _is_formal(each) and _countries(each) == _countries(draft)), None)


def _is_formal(draft: Draft) -> bool:
    return any(word.kind not in WEAK for telling in draft.tellings for word in telling.words)


def _countries(draft: Draft) -> set[str | None]:
    return {draft.pair.one.country, draft.pair.other.country}


def _is_hosting(draft: Draft) -> bool:
    """Return whether the words are of a host town; its tie with the country stays beside one with a town there."""
    said = [word.kind for telling in draft.tellings if telling.pairs for word in telling.words]
    return set(said) == {TieKind.HOST_TOWN}


def _is_of_regions(draft: Draft) -> bool:
    """Return whether the words are of a tie of regions: `sister states`; that of two cities in them is another one."""
    words = (word.label for telling in draft.tellings if telling.pairs for word in telling.words)
    both = (draft.pair.one, draft.pair.other)
    return all(party.is_region for party in both) and (
        all(_REGIONAL.search(party.name.lower()) for party in both) or any(map(_REGIONAL.search, words))
    )


_REGIONAL = re.compile(r"state|prefecture|province|region|county|県|州|省")


def _is_wider(wide: Pair, narrow: Pair) -> bool:
    """Return whether each side of one pair is, or holds, a side of the other."""
    sides = ((narrow.one, narrow.other), (narrow.other, narrow.one))
    if any(_holds(wide.one, one) and _holds(wide.other, other) for one, other in sides):
        return True
    return any(
        (wide.one.is_country and _holds(wide.one, one) and _holds(other, wide.other))
        or (wide.other.is_country and _holds(wide.other, other) and _holds(one, wide.one))
        for one, other in sides
    )


def _holds(outer: Party, inner: Party) -> bool:
    if outer.end == inner.end:
        return True
    if not isinstance(outer.end, Place) or not isinstance(inner.end, Place) or outer.country != inner.country:
        return False
    return outer.is_country or (inner.end.level is PlaceLevel.LOCALITY and outer.end.name == inner.end.region)
