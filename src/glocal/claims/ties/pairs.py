"""Which parties of a sentence a tie word joins.

The sentence is written as a row of signs, one for each party, tie word and connecting word; a table of patterns over
these signs tells the pairs. So `Portland and Sapporo, and Boston and Kyoto are sister cities` reads `PAP,APAPxT`.
"""

import functools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from glocal.claims.parties import Party
from glocal.claims.ties.mention import TieWord
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.span import Span

SIGNS: tuple[tuple[str, str], ...] = (
    ("B", r"\bbetween\b"),
    ("W", r"\bwith\b|\bwith its\b|と"),
    ("A", r"\band\b|&|\bas well as\b|・|、|及び|および"),
    ("O", r"\bof\b"),
    ("S", r"['’]s\b|['’](?= )|\bits\b|\btheir\b|\bour\b"),
    ("t", r"\bto\b"),
    (",", r","),
    (";", r";"),
    (":", r":"),
    ("D", r"[–—/~-]"),
    ("(", r"\("),
    (")", r"\)"),
    ("-", r"\b(?:the|a|an|city|town|village|both|in)\b"),
    ("x", r"[^\s.\"“”'’]+?(?=[\s.,;:()–—/'’\"“”-]|$)|[^\s\w]|\w"),
)
"""One sign for each kind of word between parties; `-` is left out, several `x` in a row are one."""

_ASIDE = re.compile(r"\([^P()]*\)")
_ONE_SIDED = re.compile(r"^[^P]*T[^PT]*[Wt](?:x?O)?P(?:(?:,A|,|A)P)*[^P]*$")
"""A sentence that names only those on the other side: `twinned with Bonn, Nice and Kiel`."""
_LIST = r"P(?:(?:,A|,|A)P)*"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties that a sentence joins, and why."""

    one: Party
    other: Party
    reason: Reason


@dataclass(frozen=True, slots=True)
class _Rule:
    """A pattern over signs, how its parties pair, and how sure that makes a reader."""

    name: str
    pattern: str
    weight: float
    pairing: Callable[["re.Match[str]", Sequence[Party | None]], Iterator[tuple[Party, Party]]]


def _in_twos(found: "re.Match[str]", row: Sequence[Party | None]) -> Iterator[tuple[Party, Party]]:
    named = [party for party in row[found.start() : found.end()] if party]
    yield from zip(named[::2], named[1::2], strict=False)


def _across(found: "re.Match[str]", row: Sequence[Party | None]) -> Iterator[tuple[Party, Party]]:
    for one in row[found.start("one") : found.end("one")]:
        for other in row[found.start("other") : found.end("other")]:
            if one and other:
                yield one, other


_RULES = (
    _Rule(
        "pairs in a row", r"PAP(?:(?:,A|,|;A?)PAP)+|PDP(?:(?:,A|,|A|;A?)PDP)+|PWP(?:(?:,A|,|A|;A?)PWP)+", 3.0, _in_twos
    ),
    _Rule("between the two", r"Bx?(?P<one>P)x?(?:\([^)]*\))?,?Ax?(?P<other>P)(?!A?P)", 3.0, _across),
    _Rule("the one's sister is the other", rf"(?P<one>P)Sx?T[:,(]?O?x?[:,]?(?P<other>{_LIST})", 2.5, _across),
    _Rule("with each other one", r"(?P<one>P)[^P;]*T(?P<other>[^P;]*WP(?:[^P;]*WP)+)", 2.5, _across),
    _Rule("tie with the other", rf"(?P<one>P(?:AP)*)[^P;BD]*T[^PT;]*[Wt](?:x?O)?(?P<other>{_LIST})", 2.5, _across),
    _Rule("both signed", r"(?<![PA])(?<!P,)(?P<one>P),?A(?P<other>P)(?!A?P),?x[^P]*T", 2.0, _across),
    _Rule("agreement of the two", r"TO(?P<one>P),?A(?P<other>P)(?!A?P)", 2.0, _across),
    _Rule("signed it with the other", r"T[^P]*(?P<one>P)xW(?P<other>P)", 1.0, _across),
    _Rule("with the other a tie", r"W(?P<other>P)[^P;]*,?(?P<one>P)[^P;]*T", 1.5, _across),
    _Rule("sister city of the other", rf"(?P<one>{_LIST})[^P;]*TO(?P<other>{_LIST})", 2.0, _across),
    _Rule("has sister cities", rf"(?P<one>P)x?T[^P;]*[:,(](?P<other>{_LIST})", 1.5, _across),
    _Rule("joined by a dash", r"(?P<one>P)D(?P<other>P)[^P]*T|T[^P]*(?P<a>P)D(?P<b>P)", 2.0, _in_twos),
)
"""First rule that finds a pair wins. Weights in log-odds, set by hand: the more of the sentence a pattern holds,
the higher; checked on the table of sentences in `tests/claims/ties/test_pairs.py`."""


def find_pairs(small: str, span: Span, parties: Sequence[Party], words: Sequence[TieWord]) -> tuple[Pair, ...]:
    """Return the pairs that a sentence joins by one of its tie words; may be empty.

    Args:
        small: The article's text in lower case.
        span: The sentence.
        parties: The parties in it, in order.
        words: The tie words in it, in order, at least one.
    """
    acting = _narrowest(parties)
    row, signs = _without_asides(*_written(small, span, acting, words))
    for rule in _RULES:
        pairs = _by_rule(rule, row, signs)
        if pairs:
            return pairs
    return () if _ONE_SIDED.search(signs) else _only_two(acting)


def _without_asides(row: list[Party | None], signs: str) -> tuple[list[Party | None], str]:
    """Leave out parentheses without a party, such as years in a list: `Taipei (1961), Chiba (1972)`."""
    kept = [
        number for number in range(len(signs)) if not any(a.start() <= number < a.end() for a in _ASIDE.finditer(signs))
    ]
    return [row[number] for number in kept], "".join(signs[number] for number in kept)


def _by_rule(rule: _Rule, row: Sequence[Party | None], signs: str) -> tuple[Pair, ...]:
    reason = Reason(rule.name, rule.weight)
    found = (pair for match in _compiled(rule.pattern).finditer(signs) for pair in rule.pairing(match, row))
    return tuple(Pair(one, other, reason) for one, other in found if can_pair(one, other))


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
    return not (_lies_in(one, other) or _lies_in(other, one))


def _lies_in(inner: Party, outer: Party) -> bool:
    """Return whether one place is a part of the other."""
    if not isinstance(inner.end, Place) or not isinstance(outer.end, Place) or inner.country != outer.country:
        return False
    if outer.is_country:
        return True
    return outer.end.level == "region" and inner.end.region == outer.end.name


def _narrowest(parties: Sequence[Party]) -> list[Party]:
    """Return the parties without the places that another one lies in, unless that leaves fewer than two."""
    kept = [party for party in parties if not any(_lies_in(other, party) for other in parties if other is not party)]
    return kept if len({party.end for party in kept}) > 1 else list(parties)


def _written(
    small: str, span: Span, parties: Sequence[Party], words: Sequence[TieWord]
) -> tuple[list[Party | None], str]:
    """Return the sentence as a row of parties, None for other words, and the row's signs."""
    fixed = sorted(
        [(party.span, party) for party in parties] + [(word.span, None) for word in words], key=lambda f: f[0]
    )
    row: list[Party | None] = []
    signs: list[str] = []
    position = span.start
    for where, party in fixed:
        if where.start < position:
            continue
        _add_words(small[position : where.start], row, signs)
        row.append(party)
        signs.append("P" if party else "T")
        position = where.end
    _add_words(small[position : span.end], row, signs)
    return row, "".join(signs)


def _add_words(between: str, row: list[Party | None], signs: list[str]) -> None:
    for found in _connections().finditer(between):
        sign = _SIGN_OF[found.lastgroup or ""]
        if sign == "-" or (sign == "x" and signs and signs[-1] == "x"):
            continue
        row.append(None)
        signs.append(sign)


_SIGN_OF = {f"s{number}": sign for number, (sign, _) in enumerate(SIGNS)}


@functools.cache
def _connections() -> "re.Pattern[str]":
    return re.compile("|".join(f"(?P<s{number}>{pattern})" for number, (_, pattern) in enumerate(SIGNS)))


@functools.cache
def _compiled(pattern: str) -> "re.Pattern[str]":
    return re.compile(pattern)
