"""Patterns over the signs of a sentence: how each pairs its parties, and how sure that makes a reader."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from glocal.claims.parties import Party
from glocal.claims.ties.signs import ITEM


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over signs, how its parties pair, and how sure that makes a reader."""

    name: str
    pattern: str
    weight: float
    pairing: Callable[["re.Match[str]", Sequence[Party | None]], Iterator[tuple[Party, Party]]]
    least: int = 2
    """Parties that the pattern needs; a row with fewer is not searched."""


def _in_twos(found: "re.Match[str]", row: Sequence[Party | None]) -> Iterator[tuple[Party, Party]]:
    named = [party for party in row[found.start() : found.end()] if party]
    pairs = list(zip(named[::2], named[1::2], strict=False))
    if all(one.country != other.country for one, other in pairs):
        yield from pairs


def _across(found: "re.Match[str]", row: Sequence[Party | None]) -> Iterator[tuple[Party, Party]]:
    for one in row[found.start("one") : found.end("one")]:
        for other in row[found.start("other") : found.end("other")]:
            if one and other:
                yield one, other


def abroad(found: "re.Match[str]", row: Sequence[Party | None]) -> Iterator[tuple[Party, Party]]:
    """Yield the pairs across a border; where the words join places loosely, those of one country are neighbours."""
    yield from (
        (one, other)
        for one, other in _across(found, row)
        if one.country != other.country or one.is_place is not other.is_place
    )


def _with_bodies(found: "re.Match[str]", row: Sequence[Party | None]) -> Iterator[tuple[Party, Party]]:
    """Yield the only place of a list with each organisation in it: `the city, the university and the bank signed`."""
    named = [party for party in row[found.start("one") : found.end("one")] if party]
    places = [party for party in named if party.is_place]
    if len(places) == 1:
        yield from ((places[0], party) for party in named if party is not places[0])


def _in_order(found: "re.Match[str]", row: Sequence[Party | None]) -> Iterator[tuple[Party, Party]]:
    ones, others = ([each for each in row[slice(*found.span(side))] if each] for side in ("one", "other"))
    if len(ones) == len(others):
        yield from zip(ones, others, strict=True)


_GOES_ON = rf"(?=(?:O?i?{ITEM},)*O?i?{ITEM}(?:[,;]?A|[;:)]|x?$|,?x*=?S?x?[TU]))"
"""Behind a comma of a list, which has an `and` to come or ends its clause; otherwise another clause begins."""
LIST = rf"{ITEM}(?:(?:|O|,{_GOES_ON}O?i?|[,;]AO?i?|;O?i?|AO?i?|,?A?Wi?){ITEM})*"
ON = rf"(?:(?:,Ox)*[,x]*A[Oti]{LIST})*"
"""How a list goes on behind a date: `of Canmore since 1989, and of Rūjiena`."""
AFTER_COLON = rf"[^PTU;]*{ITEM}(?:[^PTU;]*[,A]x?{ITEM})*"
"""Partners behind a colon, each with what is told of it: `Mersin, since 1975, and Yakakent on the Black Sea`."""
_BEFORE_COLON = rf"{ITEM}(?:[^PTU;:]*[,A]x?{ITEM})+[^PTU;:]*"
_REST = "[^PTU;]*"
"""Words of the same clause that are neither a party nor a tie."""
TIE = "[TU]"
_JOIN = r"(?:,[xO]{1,3}(?=,))?,?A(?:x,)?(?:xA)?(?:x?O|i)?"
"""Between two parties that act together: `A and B`, `the Mayor of A and the Governor of B`."""
_FIRST = r"(?<![PW])(?<!P,)(?<!PA)(?<!P,A)(?<!\),)(?<!\)A)(?<!\),A)(?<!Ui)(?<!U)"
"""In front of the first of a list; an `and` behind other words begins a clause."""
_SOME = rf"{ITEM}(?:,{ITEM})*,?A{ITEM}"
_MANY = rf"{ITEM}(?:,{ITEM})+,?A{ITEM}"
"""A list of two or more, and one of three or more, which can be no pair itself."""


def _of_several(listed: str, weight: float, least: int) -> tuple[Rule, ...]:
    """Return the rules for the ties of one place with several, wherever it stands: `Nice and Kiel, Bonn's sisters`."""
    others = rf"(?P<other>{listed})"
    toward = _REST
    patterns = (
        rf"{others}{toward}(?P<one>P)Sx?{TIE}(?!x?O?[=P])",
        rf"{others}{toward}(?P<one>P),?Sx?T(?!x?O)",
        rf"{others}{toward}Sx?T[:,(=Ox]*(?P<one>P)(?![,A]+P)",
        rf"(?P<one>P)[^;PTU]*[xOWit=]{others}[,(]?[^PT;]*?U(?!x?O)",
        rf"^[^P;]*U[:,(=iO]*{others}{toward}(?P<one>P)(?![,A]*P)",
        rf"{others}{toward}(?<!A)U(?!x?O|[:(]?i?P){toward}(?P<one>P)",
    )
    return tuple(Rule("sisters of the one", pattern, weight, abroad, least) for pattern in patterns)


RULES = (
    Rule(
        "pairs in a row",
        rf"{ITEM}A{ITEM}(?:(?:,A|,|;A?){ITEM}A{ITEM})+|PD{ITEM}(?:(?:,A|,|A|;A?)PD{ITEM})+",
        3.0,
        _in_twos,
    ),
    Rule("pairs in a row", r"P=?[TU][WO]P(?:[,;]?A?P=?x?[WO]P)+", 3.0, _in_twos, 4),
    Rule("pairs in a row", r"PWP(?:(?:,A|,|A|;A?)PWP)+", 3.0, _in_twos, 4),
    Rule("each with its own", rf"(?P<one>{LIST})[^P;]*{TIE}[^P;]*?(?P<other>{LIST}),?R", 3.0, _in_order, 4),
    Rule("the partner in parentheses", r"P\(P\)(?:(?:,A|,|A)P\(P\))*", 2.0, _in_twos),
    Rule("between the two", rf"B[xO,=iTU]*(?P<one>{ITEM}),?A[xOSi,=TU]*(?P<other>P)(?!,?A?P)", 3.0, _across),
    *_of_several(_MANY, 2.0, 4),
    Rule("sisters of the one", rf"U[^P;:]*(?P<one>P)[^PTU;:]*:(?P<other>{AFTER_COLON})", 2.0, abroad),
    Rule("sisters of the one", rf"(?P<other>{_BEFORE_COLON}):[^P;TU]*(?P<one>P)[^P;]*U", 1.5, abroad, 3),
    Rule("sisters of the one", rf"(?P<other>{_BEFORE_COLON}):[^P;TU]*U[^P;TU]*(?P<one>P)", 1.5, abroad, 3),
    Rule("with the other a tie", rf"(?P<other>P),(?:x?O?x?)?Wx(?P<one>P)[^P;]*{TIE}", 2.5, _across),
    Rule("with the other a tie", rf"(?P<one>P)[^TU;]*?(?P<other>{LIST}),Wx[^P;]*{TIE}", 2.0, abroad),
    Rule("the one's sister is the other", rf"(?P<one>P),?A?Sx?{TIE}[:,(=]*O?x?[:,]?(?P<other>{LIST})", 2.5, _across),
    Rule("the one's sister is the other", rf"(?P<one>P){_REST}Sx?{TIE}[:,(=]*O?x?[:,]?(?P<other>{LIST})", 2.0, _across),
    Rule(
        "tie with the other",
        rf"(?P<one>{_MANY}|{ITEM}(?:(?:{_JOIN})?{ITEM})*)[^P;B]*{TIE}(?:{_REST}(?:iP{_REST})?W(?:x?O)?|t)"
        rf"(?P<other>{LIST}(?:[^P;]*(?:W(?:x?O)?|At|A[x,]*t){LIST})*)",
        2.5,
        _across,
    ),
    Rule("with each other one", rf"(?P<one>P)[^P;]*{TIE}(?P<other>[^P;]*WP(?:[^P;]*WP)+)", 2.5, _across),
    Rule(
        "both signed",
        rf"{_FIRST}(?P<one>{ITEM}){_JOIN}(?P<other>{ITEM})(?!,?A?P|,?A{TIE})[^P;]*(?:T(?!x?OP)|U(?!O))",
        2.0,
        abroad,
    ),
    Rule("both signed", rf"{_FIRST}(?P<one>{ITEM})W(?P<other>{ITEM})(?!,?A?P)[^P;]*{TIE}", 1.5, abroad),
    Rule("the two are sisters", rf"^[^P;TUS]*{TIE}[:,(O]*(?P<one>{ITEM}),?A(?P<other>{ITEM})(?!,?A?P)", 2.0, abroad),
    Rule("agreement of the two", rf"(?:{TIE}x?O|T)(?P<one>P),?A(?P<other>P)(?!,?A?P|,?=)", 2.0, abroad),
    Rule("sisters of the one are the others", rf"{TIE}O(?P<one>P)[^PTU;]*[=:][^PTU;]*?(?P<other>{LIST})", 2.0, abroad),
    Rule("signed by the two", rf"{TIE}[^P;]*y(?P<one>{ITEM}),?A(?:x?O)?(?P<other>{ITEM})(?!,?A?P)", 2.0, abroad),
    Rule("signed it with the other", rf"{TIE}[^P;]*(?P<one>P)[x=]*W(?P<other>P)", 1.0, _across),
    Rule("with the other a tie", rf"W(?P<other>P)[^PA;]*,?(?P<one>P)[^P;]*{TIE}", 1.5, _across),
    Rule("is sister of the others", rf"(?<!TO)(?<!AO)(?P<one>{ITEM})=x?TO(?P<other>{LIST}{ON})", 2.0, _across),
    Rule(
        "sister city of the other",
        rf"(?<!TO)(?<!AO)(?P<one>{LIST})[^P;]*{TIE}O(?P<other>{LIST}{ON})",
        2.0,
        _across,
    ),
    Rule("is the one's sister", rf"(?P<other>{LIST})(?:,?=,?|,)x?(?P<one>P)Sx?{TIE}(?!x?O?[=P])", 2.0, _across),
    Rule("with the other a tie", rf"(?P<one>P)=[,A]?x?(?P<other>{ITEM}(?:[,A][xS]?{ITEM})*)W[^PT;]*{TIE}", 2.0, abroad),
    Rule("host town of the other", rf"{TIE}O(?P<other>P),?(?P<one>P)", 2.0, abroad),
    *_of_several(_SOME, 1.5, 3),
    Rule("the place with its partners", rf"{_FIRST}(?P<one>P(?:,P)+,?AP)[^PT;]*{TIE}", 1.5, _with_bodies, 3),
    Rule("counts the other among its sisters", rf"(?P<one>P)x(?P<other>{LIST}),?[x=]S?x?{TIE}(?!x?O)", 1.5, abroad),
    Rule("has sister cities", rf"(?P<one>P)[^PB;:]*U[^P;:]*:(?P<other>{AFTER_COLON})", 2.0, abroad),
    Rule("has sister cities", rf"(?P<one>P)[^PB;]*Ui(?P<other>{LIST}{ON})", 1.5, _across),
    Rule("has sister cities", rf"(?P<one>P)(?!=T,)[^PB;]*{TIE}(?:[:,(=i]|x=|x:)*(?P<other>{LIST}{ON})", 1.5, abroad),
    Rule("signed with the other a tie", rf"(?P<one>P)[^PTU;]*W(?:x?O)?(?P<other>{ITEM})x?{TIE}", 1.0, abroad),
    Rule("joined by a dash", rf"(?P<one>P)D(?P<other>P)[^P;]*{TIE}|{TIE}[^P;]*(?P<a>P)D(?P<b>P)", 2.0, _in_twos),
    Rule("calls the other a sister", rf"(?P<one>P)[^;TU]*?(?P<other>{ITEM})[,(]x?=?S?x?{TIE}(?!x?O)", 1.0, abroad),
)
"""First rule that finds a pair for a tie word wins. Weights in log-odds, set by hand: the more of the sentence a
pattern holds, the higher; checked on the table of sentences in `tests/claims/ties/test_read.py`."""

LONE_RULES = (
    rf"^[^P;]*U[:=](?P<other>{AFTER_COLON})",
    rf"Sx?{TIE}[:,(=]*O?x?[:,]?(?P<other>{LIST}{ON})",
    rf"{TIE}{_REST}W(?:x?O)?(?P<other>{LIST}(?:,?A?x?W{LIST})*{ON})",
    rf"(?:(?<!=)T|T(?!,)|U)[:,(=iO]*(?P<other>{LIST}{ON}(?:[,x]*A?TO{LIST}{ON})*)",
    rf"^[^PTU;]*W(?:x?O)?(?P<other>{LIST})[^PTU;]*{TIE}",
    rf"(?P<other>{LIST})(?:[,(:]=?x?O?S?x?|=x?O?S?x?|S){TIE}",
)
"""Patterns of clauses that name one side only: `our sister city Nancy`, `a sister-city agreement with Nancy`."""
