"""What is shown of a tie when several claims speak of it: stated rules over all that is said.

1. What a person decided stands.
2. The kind is the most formal that a source says is in force; plans count only where there is nothing else, and a list
   that does not tell the kind only where no other source does.
3. The status is what the most trusted source for that kind says; a list that dropped the tie says nothing but that.
4. A date is that of the most trusted source that gives one; where another source is more exact without contradicting
   it, the more exact one.
5. An agreement made again is of another date than the first, and counts only where nothing tells the first.
6. The fields are all that any source names.

All values stay visible: `values_of` yields each with the claims that say it, the shown one first.
"""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from glocal.entities.said import SaidTie, by_trust
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieKind, TieStatus

DATES = ("since", "formalised", "ended")
"""The aspects of a tie that are dates."""
_FORMALITY = {kind: rank for rank, kind in enumerate(TieKind)}


@dataclass(frozen=True, slots=True)
class Value:
    """One value that sources give, with the numbers of the claims that say it, most trusted first."""

    text: str
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ShownTie:
    """The values that a page shows of a tie; dates and label are empty where no source gives any."""

    kind: TieKind
    status: TieStatus
    label: str
    since: str
    formalised: str
    ended: str
    fields: tuple[str, ...]

    @property
    def first_day(self) -> datetime.date | None:
        """The first day that the contact, or else the agreement, can mean."""
        begun = self.since or self.formalised
        return Edtf.parse(begun).earliest if begun else None


def shown_tie(said: Sequence[SaidTie], decided: Mapping[str, str]) -> ShownTie:
    """Return what to show of a tie.

    Args:
        said: At least one claim, in any order; the order does not matter.
        decided: What people decided, by aspect; empty where nobody did.
    """
    trusted = by_trust(said)
    kind = TieKind(decided.get("kind") or _shown_kind(trusted))
    of_kind = [each for each in _in_force(trusted) if each.claim.kind is kind] or trusted
    dates = {aspect: decided.get(aspect) or _shown_date(trusted, aspect) for aspect in DATES}
    return ShownTie(
        kind=kind,
        status=TieStatus(decided.get("status") or of_kind[0].claim.status),
        label=next((each.claim.label for each in of_kind if each.claim.label), ""),
        fields=tuple(sorted({field.value for each in trusted for field in each.claim.fields})),
        **dates,
    )


def values_of(said: Sequence[SaidTie], aspect: str) -> tuple[Value, ...]:
    """Return the different values that sources give for an aspect, most trusted first; of dates the shown one first."""
    numbers: dict[str, list[int]] = {}
    if aspect == "formalised":
        said = [each for each in said if not each.is_renewal] or said
    for each in by_trust(said):
        value = getattr(each.claim, aspect)
        if value and not each.claim.gone and (aspect != "kind" or each.tells_kind):
            numbers.setdefault(str(value), []).append(each.number)
    texts = list(numbers)
    if aspect in DATES and len(texts) > 1:
        shown = _most_exact(texts)
        texts = [shown, *(text for text in texts if text != shown)]
    return tuple(Value(text, tuple(numbers[text])) for text in texts)


def with_decided(values: tuple[Value, ...], decided: str) -> tuple[Value, ...]:
    """Return values with the one that a person decided first, with the claims that agree, if any.

    >>> with_decided((Value("1986", (3,)), Value("1987", (4,))), "1987")
    (Value(text='1987', numbers=(4,)), Value(text='1986', numbers=(3,)))
    """
    if not decided:
        return values
    agreeing = next((value.numbers for value in values if value.text == decided), ())
    return (Value(decided, agreeing), *(value for value in values if value.text != decided))


def contradict(one: str, other: str) -> bool:
    """Return whether two dates in EDTF cannot both be right, however exact each is.

    >>> contradict("2025", "2025-12"), contradict("2014", "2025-12"), contradict("1997/..", "1997")
    (False, True, False)
    """
    first, second = Edtf.parse(one), Edtf.parse(other)
    starts = [date.earliest or datetime.date.min for date in (first, second)]
    ends = [date.latest or datetime.date.max for date in (first, second)]
    return max(starts) > min(ends)


def _in_force(said: Sequence[SaidTie]) -> list[SaidTie]:
    return [each for each in said if not each.is_exploring and not each.claim.gone]


def _shown_kind(trusted: Sequence[SaidTie]) -> TieKind:
    telling = [each for each in trusted if each.tells_kind] or trusted
    return min((each.claim.kind for each in _in_force(telling) or telling), key=_FORMALITY.__getitem__)


def _shown_date(trusted: Sequence[SaidTie], aspect: str) -> str:
    return next((value.text for value in values_of(trusted, aspect)), "")


def _most_exact(texts: Sequence[str]) -> str:
    """Return the most exact of the dates that do not contradict the first one."""
    return min((text for text in texts if not contradict(texts[0], text)), key=_days_open)


def _days_open(text: str) -> int:
    """Return how many days a date leaves open: the fewer, the more exact."""
    date = Edtf.parse(text)
    return ((date.latest or datetime.date.max) - (date.earliest or datetime.date.min)).days
