"""Which parties of a sentence a tie word joins.

The sentence is written as a row of signs, one for each party, tie word and connecting word; a table of patterns over
these signs tells the pairs. So `Portland and Sapporo, and Boston and Kyoto are sister cities` reads `PAP,APAPxT`.
"""

import bisect
import functools
import itertools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from glocal.claims.parties import Party
from glocal.claims.ties.rules import LIST, LONE_RULES, ON, RULES, TIE, Rule, abroad
from glocal.claims.ties.signs import ITEM, Mark, Row, written
from glocal.model.place import End, Place
from glocal.model.reason import Reason
from glocal.model.span import Span


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties that a sentence joins, and why."""

    one: Party
    other: Party
    reason: Reason


_ONE_SIDED = re.compile(rf"^[^P]*(?:{TIE}[^PTU]*W(?:x?O)?|Sx?{TIE}[:,(=]*){LIST}(?:,?A?x?W{LIST})*[^P]*$")
"""A sentence that names only those on the other side: `twinned with Bonn, Nice and Kiel`."""

_ELLIPSIS = re.compile(rf"[^PTU;]*(?:[;,A]+{ITEM}[^PTU;,]*)+")


def find_pairs(
    small: str, span: Span, marks: Sequence[Mark], *, with_countries: bool = False, or_two: bool = False
) -> tuple[Pair, ...]:
    """Return the pairs that the words of a sentence join; may be empty.

    Args:
        small: The article's text in lower case.
        span: The sentence.
        marks: The parties, tie words and dates in it, in order.
        with_countries: Whether a country has ties beside its towns: a host town's is with the country.
        or_two: Whether two places that stand alone in the sentence are a pair too.
    """
    if not _are_two(marks):
        return ()
    row = _row_of_acting(small, span, marks, with_countries=with_countries)
    pairs: dict[frozenset[End], Pair] = {}
    for pair in _by_rules(row):
        if not _are_siblings(pair, pairs):
            pairs[frozenset((pair.one.end, pair.other.end))] = pair
    return tuple(pairs.values()) or (_two_of(row) if or_two else ())


def _are_siblings(pair: Pair, known: Iterable[frozenset[End]]) -> bool:
    """Return whether both have the same third for a partner; being named together makes those no pair."""
    partners = [{end for each in known if side.end in each for end in each} for side in (pair.one, pair.other)]
    return not partners[0].isdisjoint(partners[1])


def find_only_two(small: str, span: Span, marks: Sequence[Mark]) -> tuple[Pair, ...]:
    """Return the pair of a sentence whose words join none, but which names two places in two countries only."""
    return _two_of(_row_of_acting(small, span, marks)) if _are_two(marks) else ()


def _two_of(row: Row) -> tuple[Pair, ...]:
    if _ONE_SIDED.search(row.signs):
        return ()
    spoken = (clause for clause in row.clauses() if _SPOKEN.search(clause.signs))
    return next(filter(None, map(_only_two, map(_named, spoken))), ()) or _only_two(_named(row))


def _named(row: Row) -> list[Party]:
    return [party for party in row.parties if party]


_SPOKEN = re.compile(TIE)


def _are_two(marks: Sequence[Mark]) -> bool:
    return sum(1 for mark in marks if mark.party) > 1


def _row_of_acting(small: str, span: Span, marks: Sequence[Mark], *, with_countries: bool = False) -> Row:
    parties = [mark.party for mark in marks if mark.party]
    parts = [found.start() for found in _CLAUSES.finditer(small, span.start, span.end)]
    clauses = itertools.groupby(parties, lambda party: bisect.bisect(parts, party.span.start))
    acting = [party for _, each in clauses for party in _acting(small, list(each))]
    if with_countries:
        homely = {party.country for party in parties if party.span == acting[0].span}
        acting += [party for party in parties if party.is_country and party.country not in homely]
    held = [party for party in parties if any(lies_in(other, party) and other.span > party.span for other in acting)]
    kept = (Mark(mark.span, "-") if mark.party in held and mark.party not in acting else mark for mark in marks)
    return written(small, span, [mark for mark in kept if not mark.party or mark.party in acting])


_CLAUSES = re.compile(
    r";|, (?:while|whereas|but) "
    r"|, and (?=(?:in|on|since) (?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ))"
)


def _acting(small: str, parties: Sequence[Party]) -> list[Party]:
    return _narrowest([party for party in parties if not _is_where(small, party, parties)] or parties)


def _is_where(small: str, party: Party, parties: Sequence[Party]) -> bool:
    """Return whether a place only tells where another party lies: `Nayoro, a snow town in Hokkaido`."""
    if not party.is_place:
        return False
    if _SIGNED_AT.search(small, max(0, party.span.start - _REACH), party.span.start):
        return True
    if any(_SEAT.fullmatch(small, other.span.end, party.span.start) for other in parties if not other.is_place):
        return sum(other.is_place for other in parties) > 1
    if not party.is_region or not _IN.search(small, max(0, party.span.start - _REACH), party.span.start):
        return False
    return any(lies_in(other, party) and other.span < party.span for other in parties)


_SIGNED_AT = re.compile(
    r"\b(?:signed|concluded|sealed|renewed|formali[sz]ed|held)"
    r"(?: (?:it|(?:the|this|that|their) \w+))? (?:in|at) (?:the )?$"
)
_IN = re.compile(r"\bin (?:the )?(?:\w+ (?:of |part of ))?$")
_SEAT = re.compile(r" (?:in|at) (?:the )?(?:\w+ of )?|(?: in [\w-]+)?, | \(")
"""Between an organisation and the place that it sits in."""
_REACH = 40


def said_alone(small: str, span: Span, marks: Sequence[Mark]) -> tuple[Party, ...]:
    """Return the places that a sentence says a tie of without naming the other side."""
    named = [mark.party for mark in marks if mark.party]
    if not named:
        return ()
    held = [party for party in named if any(lies_in(other, party) for other in named)]
    row = written(small, span, [Mark(mark.span, "-") if mark.party in held else mark for mark in marks])
    for pattern in LONE_RULES:
        for found in _compiled(pattern).finditer(row.signs):
            named = [party for party in row.parties[found.start("other") : found.end("other")] if party]
            named += _following(row, found.end(), marks)
            return tuple(_narrowest(named)) if _may_stand_alone(row, named) else ()
    return ()


def _following(row: Row, end: int, marks: Sequence[Mark]) -> list[Party]:
    """Return the parties of the clauses behind that leave the tie out: `with Kiel in 1956; Bonn followed in 1966`."""
    if not _ELLIPSIS.fullmatch(row.signs, end):
        return []
    further = [party for party in row.parties[end:] if party]
    dated = any(mark.sign == "-" and mark.span > further[-1].span for mark in marks)
    return further if dated else []


def _may_stand_alone(row: Row, named: Sequence[Party]) -> bool:
    """Return whether these can be the other side of a place; of two organisations the agreement is their own."""
    return all(party.is_place for party in named) or all(
        party is None or party.is_place or party in named for party in row.parties
    )


def _by_rules(row: Row) -> list[Pair]:
    """Return the pairs of each clause; a clause of two parties behind one whose two have a tie speaks of the same."""
    acted_together = False
    known: list[Pair] = []
    for clause in row.clauses():
        pairs = list(_by_rule(clause, known))
        if not pairs and acted_together and (found := _compiled(_TOGETHER).match(clause.signs)):
            pairs = _pairs(Rule("pairs in a row", _TOGETHER, 2.0, abroad), found, clause)
        acted_together = acted_together or any(pair.reason.name == "both signed" for pair in pairs)
        known += pairs
    return known


_TOGETHER = rf"x?A?(?P<one>{ITEM})A(?P<other>{ITEM})"


def _by_rule(clause: Row, known: Sequence[Pair]) -> list[Pair]:
    """Return the pairs of a clause: for each tie word those of the first rule that finds one, or with a known hub."""
    told: set[int] = set()
    pairs: list[Pair] = []
    whole, clause = clause, _without_others(clause)
    named = clause.signs.count("P")
    for rule in (rule for rule in RULES if rule.least <= named):
        for found in _compiled(rule.pattern).finditer(clause.signs):
            ties = {index for index in range(*found.span()) if clause.signs[index] in "TU"}
            new = _pairs(rule, found, clause) if not (ties & told) else []
            told |= (ties or set(range(len(clause.signs)))) if new else set()
            pairs += new
        if told and len(told) >= sum(map(clause.signs.count, "TU")):
            break
    hub = _hub([*known, *pairs])
    return [*pairs, *(_further(whole, told, hub) if hub else ())]


def _hub(pairs: Sequence[Pair]) -> Party | None:
    """Return the party that has all the ties told so far, of one tie the one who has it."""
    shared = [party for party in (pairs[0].one, pairs[0].other) if _has_all(party, pairs)] if pairs else []
    return shared[-1] if shared and pairs[0].reason.name == _OF_THE_OTHER else next(iter(shared), None)


_OF_THE_OTHER = "sister city of the other"


def _has_all(party: Party, pairs: Sequence[Pair]) -> bool:
    return all(party.end in (pair.one.end, pair.other.end) for pair in pairs)


def _further(clause: Row, told: set[int], hub: Party) -> Iterator[Pair]:
    """Yield the ties of a hub that a clause goes on to tell: `a sister city in Nice and a friendship city in Kiel`.

    So it does with those of whom it says that there are others: `Besides Nice, Bonn has two sister cities`.
    """
    for found in itertools.chain.from_iterable(each.finditer(clause.signs) for each in (_FURTHER, _ASIDE, _BESIDES)):
        ties = {index for index in range(*found.span()) if clause.signs[index] in "TU"}
        named = [party for party in clause.parties[slice(*found.span("behind"))] if party]
        if not ties & told and hub.end not in {party.end for party in named}:
            reason = Reason("a further tie of the same", 1.5)
            yield from (Pair(hub, party, reason) for party in named if can_pair(hub, party))


_FURTHER = re.compile(
    rf"(?:^A?|(?<=[A;])|(?<=,)(?=U[:(=i]*P)|(?<=,)(?=TO))S?x?(?:TO|{TIE}[:(=iW]*)(?P<behind>{LIST}{ON})"
)

_ASIDE = re.compile(rf"(?P<behind>P)\(S?x?{TIE}x?\)")
_OTHERS = rf"b(?P<behind>{ITEM}(?:(?:,{ITEM})*,?A{ITEM})?)"
_BESIDES = re.compile(rf"{_OTHERS}(?:,(?=O?P[x=]*(?:P=S?x?)?{TIE})|x?$)")
_BY_THE_WAY = re.compile(_OTHERS)
"""Those beside whom others are told of, in no tie with these."""


def _without_others(clause: Row) -> Row:
    """Return a clause with the parties behind `besides` as words like any other."""
    signs, parties = clause.signs, list(clause.parties)
    for found in _BY_THE_WAY.finditer(signs):
        signs = signs[: found.start()] + "x" * len(found[0]) + signs[found.end() :]
        parties[slice(*found.span())] = [None] * len(found[0])
    return Row(signs, tuple(parties))


def _pairs(rule: Rule, found: "re.Match[str]", clause: Row) -> list[Pair]:
    reason = Reason(rule.name, rule.weight)
    return [
        Pair(one, other, reason)
        for one, other in rule.pairing(found, clause.parties)
        if can_pair(one, other) and not _is_venue(clause, one, other)
    ]


def _is_venue(clause: Row, one: Party, other: Party) -> bool:
    """Return whether the place beside an organisation only tells where it signed: `the bank signed in Bangkok`."""
    if one.is_place is other.is_place:
        return False
    index = clause.parties.index(one if one.is_place else other)
    return clause.signs[index - 1 : index] == "i"


def _only_two(parties: Sequence[Party]) -> tuple[Pair, ...]:
    """Return the pair of a sentence that names two places in two countries, or one against several."""
    distinct = {party.end: party for party in reversed(parties) if party.is_place}
    by_country: dict[str | None, list[Party]] = {}
    for party in sorted(distinct.values(), key=lambda party: party.span):
        by_country.setdefault(party.country, []).append(party)
    hubs = [country for country, named in by_country.items() if len(named) == 1]
    if len(by_country) < 2 or not hubs or (len(distinct) > 2 and len(by_country) == len(distinct)):  # noqa: PLR2004
        return ()
    hub = by_country[hubs[0]][0]
    reason = Reason("only these places stand in the sentence", 1.0 if len(distinct) == 2 else 0.3)  # noqa: PLR2004
    others = (party for country, named in by_country.items() if country != hub.country for party in named)
    return tuple(Pair(hub, other, reason) for other in others if can_pair(hub, other))


def can_pair(one: Party, other: Party) -> bool:
    """Return whether the two can have a tie: at least one a place below a country, and not the one in the other."""
    if not (one.is_place or other.is_place) or one.end == other.end or (one.is_country and other.is_country):
        return False
    if one.is_country or other.is_country:
        return one.country != other.country and one.is_place and other.is_place
    return not (lies_in(one, other) or lies_in(other, one))


def lies_in(inner: Party, outer: Party) -> bool:
    """Return whether one place is a part of the other."""
    if not isinstance(inner.end, Place) or not isinstance(outer.end, Place) or inner.country != outer.country:
        return False
    if inner.end == outer.end:
        return False
    if outer.is_country:
        return True
    return outer.end.level == "region" and inner.end.region == outer.end.name


def _narrowest(parties: Sequence[Party]) -> list[Party]:
    """Return the parties without the places that another one lies in, unless that leaves fewer than two.

    Regions of two countries stay, as they may have the tie themselves.
    """
    regions = {party.country for party in parties if party.is_region}
    kept = [
        party
        for party in parties
        if (party.is_region and len(regions) > 1)
        or not any(lies_in(other, party) for other in parties if other is not party)
    ]
    return kept if len({party.end for party in kept}) > 1 else list(parties)


@functools.cache
def _compiled(pattern: str) -> "re.Pattern[str]":
    return re.compile(pattern)
