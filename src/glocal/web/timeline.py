"""The story of a tie as its page tells it: each step with the sentence that tells of it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from glocal.entities.history import Act, Entry, What, history_of
from glocal.entities.models import Activity
from glocal.entities.shown import contradict
from glocal.model.vocabulary import ActivityKind
from glocal.web.evidence import Known, Source, quoted_first
from glocal.web.tie_known import TieKnown


@dataclass(frozen=True, slots=True)
class Moment:
    """One step of the story."""

    what: What
    date: str
    """EDTF; empty where nothing tells."""
    words: str
    """What was agreed or is planned, as a word of a closed list; the list that dropped it; else empty."""
    activity: Activity | None
    source: Source | None
    """Whose sentence stands with it; None where a person decided it."""
    others: tuple[Known, ...]
    """What other sources say of the date."""

    @property
    def is_turn(self) -> bool:
        """Whether the tie itself changed, and not only something was done together."""
        return self.what is not What.ACTIVITY


def story(about: TieKnown, activities: Iterable[Activity], told_by: Mapping[int, tuple[Source, ...]]) -> list[Moment]:
    """Return the story of a tie, the earliest first.

    Args:
        about: What is known of the tie.
        activities: What was done together.
        told_by: The sources of each activity, by its number.
    """
    sources = about.numbered | {each.claim.pk: each for of_one in told_by.values() for each in of_one}
    acts: list[Act] = [(each, tuple(of.claim.pk for of in told_by.get(each.pk, ()))) for each in activities]
    entries = history_of(about.said, about.decided, acts, about.today)
    return list(_joined([_moment(entry, sources) for entry in entries]))


def _moment(entry: Entry, sources: Mapping[int, Source]) -> Moment:
    shown, *others = entry.dates
    source = quoted_first(sources[number] for number in shown.numbers if number in sources)
    differing = (each for each in others if shown.text and each.text and contradict(shown.text, each.text))
    said = tuple(Known("date", each.text, sources.get(each.numbers[0])) for each in differing)
    words = "" if entry.activity else entry.words
    return Moment(entry.what, entry.date, words, entry.activity, source, said)


def _joined(moments: list[Moment]) -> Iterator[Moment]:
    """Yield the moments with an agreement and the signing that tells of it as one."""
    signings = {}
    for agreement in (each for each in moments if each.what is What.AGREEMENT):
        signing = next((each for each in moments if _is_signing_of(each, agreement)), None)
        if signing:
            signings[id(signing)] = agreement
    agreed = {id(agreement) for agreement in signings.values()}
    for moment in moments:
        if told := signings.get(id(moment)):
            # A date that a person decided has no source, and stays.
            yield replace(told, date=moment.date if told.source else told.date, activity=moment.activity)
        elif id(moment) not in agreed:
            yield moment


def _is_signing_of(moment: Moment, agreement: Moment) -> bool:
    return (
        moment.activity is not None
        and moment.what is What.ACTIVITY
        and moment.activity.kind == ActivityKind.SIGNING
        and bool(moment.date and agreement.date)
        and not contradict(moment.date, agreement.date)
    )
