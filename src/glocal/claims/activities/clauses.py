"""Which dates of a sentence belong to a clause of their own, or to somebody's life, and not to the event."""

import re

from glocal.claims.activities.spot import Spot
from glocal.claims.dates import FoundDate
from glocal.claims.scene import Scene
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind

_NEAR = 40
"""Characters in front of a date in which a word tells whose it is."""


def is_of_clause(scene: Scene, each: FoundDate, spot: Spot) -> bool:
    """Return whether another clause holds the date: behind a semicolon, in what somebody said, in a relative clause."""
    start, end = min(spot.head.end, each.span.end), max(spot.head.start, each.span.start)
    between = scene.text[start:end]
    if spot.head.end <= each.span.start:
        recalled = each.span.of(scene.text).isdigit() and _RECALLED.search(between)
        if recalled or _TOLD_THAT.search(between) or _WHICH.search(between):
            return True
    if each.span.end <= start and _CAUSE.match(scene.text, spot.sentence.span.start, each.span.start):
        return "," in between
    opening = spot.sentence.span.start, each.span.start
    if each.span.end <= start and not between.strip() and _WHO.search(scene.small, *opening):
        return True
    if each.span.end <= start and between.strip() == "and" and _BECAME.search(scene.small, *opening):
        return True
    if each.span.end <= start and scene.text.startswith(",", each.span.end):
        aside = _ASIDE.search(scene.text, spot.sentence.span.start, each.span.start)
        if aside and "," in scene.text[each.span.end : spot.head.start]:
            return True
    by_us = scene.small.startswith("we ", spot.head.start) or not spot.is_verb
    return ";" in between or (spot.kind is ActivityKind.INTERVIEW and by_us and "," in between)


_WHO = re.compile(r"\b(?:who|which|that) [^,;:]*$")
"""Begins a clause whose date stands right in front of the verb of the sentence: `those who came in 1908 returned`."""
_RECALLED = re.compile(r"\b(?:recall|commemorat|remember|honou?r|in memory of|go(?:es|ing) back to)")
"""In front of the year of what an event is held for: `The festival recalls the arrival of the squadron in 1854`."""
_BECAME = re.compile(r"\b(?:bec[ao]me|been) [^,;:]*$")
"""What was at the date before: `became a sister city in 2013 and sent masks on May 4`."""
_ASIDE = re.compile(r", (?:(?:with|in|of|to|at|from) )?(?:which|who|whom|whose|where)\b[^,;.]*$")
"""Begins a clause between commas: `Bonn, which became a sister city in 2013, sent masks`."""
_WHICH = re.compile(
    r"\b(?:(?:with|to|of) (?:which|whom) [^,;]*\b(?:concluded|signed|agreed|twinned|sisters?|partners?)\b"
    r"|(?:which|who|whose) (?:\w+ )?(?:became|become|had|have|has)\b"
    r"|(?:which|who) (?:was|were) (?!(?:\w+ )?(?:held|opened|organi|attended|hosted|given|conducted|staged|recorded"
    r"|filmed|visit)))"
    r"[^,;]*$"
)
"""Begins what else is told of somebody: `Tuv Province, which became a sister region in 1997`."""


def is_of_life(scene: Scene, each: FoundDate, spot: Spot) -> bool:
    """Return whether the date belongs to what somebody or something is: `elected in January`, `built in 1890`."""
    life = _LIFE.search(scene.small, max(0, each.span.start - _NEAR), each.span.start)
    return life is not None and not spot.head.overlaps(Span(*life.span()))


def is_of_name(scene: Scene, each: FoundDate) -> bool:
    """Return whether a year only tells which thing is meant: `the agreement of 1963`."""
    return each.span.of(scene.text).isdigit() and bool(_OF_YEAR.search(scene.small, 0, each.span.start))


_OF_YEAR = re.compile(
    r"\b(?:agreement|pact|accord|treaty|declaration|memorandum|contract|charter|partnership|tie|link|earthquake|war"
    r"|raid|flood|disaster) of $"
)
_LIFE = re.compile(
    r"\b(?:elected|born|appointed|built|married|graduated|retired|died|re elected|founded|established)"
    r" (?:back )?(?:in|on) (?:the )?$"
)
_TOLD_THAT = re.compile(
    r"\b(?:said|says|stressed|explained|noted|recalled|pointed out|told|added|reported|mentioned"
    r"|remarked|emphasi[sz]ed"
    r"|reminded)\b[^,;]{0,30}? that\b"
)
"""Begins what somebody said at an event, whose dates are those of other things."""
_CAUSE = re.compile(
    r"(?:[\w-]+ (?:years?|months?|decades?) )?(?:[Aa]fter|[Ss]ince|[Bb]efore|[Ww]hen|[Bb]ecause"
    r"|[Aa]s) (?:(?!(?:on|in) [A-Z\d])[\w’',-]+ )*?"
    r"(?:signed|became|concluded|had|visited|met|was|were|began|started|opened|founded|joined|took|made)\b"
)
"""Opens a sentence with a clause of its own, whose date is not that of what follows: `After the two had signed`."""
THERE = re.compile(r", where (?:they|he|she|it|we|the guests|the visitors)\b")
"""Begins what visitors did where they were, of which the visit is told before."""
