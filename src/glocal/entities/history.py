"""The history of a tie: first contact, plans, agreements, renewals, activities, end, last sign of life, in order.

What sources date differently stands in one entry side by side. An agreement counts as renewed where a claim's own words
say so, and where an activity tells of a signing later than any first agreement.
"""

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from glocal.entities.asking import said_of
from glocal.entities.decided import decided_of_tie
from glocal.entities.liveness import liveness
from glocal.entities.models import Activity, ActivitySource, Tie
from glocal.entities.said import SaidTie
from glocal.entities.shown import Value, shown_tie, values_of, with_decided
from glocal.entities.tie_activities import activities_of
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import ActivityKind, TieStatus


class What(StrEnum):
    """What an entry of a history tells."""

    FIRST_CONTACT = "first contact"
    PLANS = "plans"
    AGREEMENT = "agreement"
    RENEWAL = "renewal"
    ACTIVITY = "activity"
    END = "end"
    NOT_LISTED = "no longer listed"
    LAST_SIGN = "last sign of life"


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of a history."""

    what: What
    dates: tuple[Value, ...]
    """At least one: each date that sources give, in EDTF, with the numbers of the claims that give it, the shown one
    first. Empty text where a source gives none; no numbers where a person decided the date."""
    words: str = ""
    """What was agreed (`sister-city`), or the title of the activity."""
    activity: Activity | None = None

    @property
    def date(self) -> str:
        """The date that is shown."""
        return self.dates[0].text

    @property
    def claims(self) -> tuple[int, ...]:
        """The numbers of all claims that tell of it."""
        return tuple(number for value in self.dates for number in value.numbers)


def history(tie: Tie, on: datetime.date) -> list[Entry]:
    """Return the history of a tie as it is known on a day, the earliest first, what has no date last."""
    decided = decided_of_tie(tie)
    return history_of(said_of(tie), decided, _acts(activities_of(tie)), on)


Act = tuple[Activity, tuple[int, ...]]
"""An activity with the numbers of the claims that tell of it."""


def history_of(
    said: Sequence[SaidTie], decided: Mapping[str, str], acts: Iterable[Act], on: datetime.date
) -> list[Entry]:
    """Return the history that claims, decisions and activities of a tie make.

    Args:
        said: At least one claim.
        decided: What people decided, by aspect.
        acts: The activities of the tie.
        on: The day that liveness is told for.
    """
    renewing = [each for each in said if each.claim.formalised and each.is_renewal]
    first = [each for each in said if each not in renewing]
    entries = [*_dated(first, decided, "since", What.FIRST_CONTACT), *_agreements(first, decided)]
    entries += _agreements(renewing, {}, What.RENEWAL)
    agreed = [entry.date for entry in entries if entry.what is What.AGREEMENT]
    entries += [_of_activity(activity, numbers, agreed) for activity, numbers in acts]
    entries += [*_dated(said, decided, "ended", What.END), *_told(said, decided)]
    alive = liveness(said, shown_tie(said, decided), on)
    if alive.life in {"active", "quiet"}:
        entries.append(Entry(What.LAST_SIGN, (Value(alive.date, (alive.number,)),)))
    return sorted(entries, key=_earliest_first)


def _acts(activities: Sequence[Activity]) -> Iterator[Act]:
    claims: dict[int, list[int]] = {activity.pk: [] for activity in activities}
    told = ActivitySource.objects.filter(activity__in=claims).order_by("claim")
    for activity, claim in told.values_list("activity_id", "claim_id"):
        claims[activity].append(claim)
    yield from ((activity, tuple(claims[activity.pk])) for activity in activities)


def _dated(said: Sequence[SaidTie], decided: Mapping[str, str], aspect: str, what: What) -> Iterator[Entry]:
    values = with_decided(values_of(said, aspect), decided.get(aspect, ""))
    if values:
        yield Entry(what, values)


def _agreements(said: Sequence[SaidTie], decided: Mapping[str, str], what: What = What.AGREEMENT) -> Iterator[Entry]:
    """Yield one entry for each kind of tie that was agreed: a friendship that became a sister city was agreed twice."""
    by_kind: dict[str, list[SaidTie]] = {}
    for each in said:
        if each.claim.formalised and each.claim.status is not TieStatus.EXPLORING and not each.claim.gone:
            by_kind.setdefault(each.claim.kind.value if each.tells_kind else "", []).append(each)
    untold = by_kind.pop("", [])
    if untold or not by_kind:
        # A list that has no column for the kind means whichever agreement there is.
        kind = next(iter(by_kind), "")
        by_kind[kind] = [*by_kind.get(kind, []), *untold]
    for number, (kind, of_kind) in enumerate(by_kind.items()):
        for entry in _dated(of_kind, decided if number == 0 else {}, "formalised", what):
            yield Entry(entry.what, entry.dates, kind)


def _of_activity(activity: Activity, numbers: tuple[int, ...], agreed: Sequence[str]) -> Entry:
    renews = activity.kind == ActivityKind.SIGNING and _is_after(activity, agreed)
    dates = (Value(activity.date, numbers),)
    return Entry(What.RENEWAL if renews else What.ACTIVITY, dates, activity.title, activity)


def _is_after(activity: Activity, agreed: Sequence[str]) -> bool:
    """Return whether an activity took place behind the first agreement."""
    ends = [Edtf.parse(text).latest for text in agreed if text]
    known = [end for end in ends if end]
    return bool(activity.first_day and known and activity.first_day > min(known))


def _told(said: Sequence[SaidTie], decided: Mapping[str, str]) -> Iterator[Entry]:
    """Yield what sources tell without a date of its own: it stands at the date of the source."""
    for each in said:
        issued = (Value(str(each.issued or ""), (each.number,)),)
        if each.claim.gone:
            yield Entry(What.NOT_LISTED, issued, each.register)
        elif each.is_exploring:
            yield Entry(What.PLANS, issued, each.claim.kind.value)
        elif each.claim.status is TieStatus.ENDED and not each.claim.ended and "ended" not in decided:
            yield Entry(What.END, issued)


def _earliest_first(entry: Entry) -> tuple[datetime.date, int, str]:
    date = Edtf.parse(entry.date) if entry.date else None
    day = (date.earliest or date.latest) if date else None
    return day or datetime.date.max, list(What).index(entry.what), entry.words
