"""Counts per kind of fact, and the list of what was missed or wrong."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Fact(StrEnum):
    """The kinds of facts that are scored, in the order of the table."""

    HEADLINES = "headlines"
    CAPTIONS = "captions"
    BODIES = "bodies"
    PLACES = "places"
    PEOPLE = "people"
    TIES = "ties"
    TIE_DETAILS = "tie_details"
    """Status, since and formalised of the ties that were found."""
    ACTIVITIES = "activities"
    ACTIVITY_DETAILS = "activity_details"
    """Full date and mode of the activities that were found."""
    ATTENDANCE = "attendance"
    """Figures of the activities that were found."""
    TOPICS = "topics"


CORE = (Fact.HEADLINES, Fact.PLACES, Fact.PEOPLE, Fact.TIES, Fact.ACTIVITIES)
"""The kinds whose mean F1 is the one figure for a reader."""


@dataclass(frozen=True, slots=True)
class Count:
    """How many facts were said, are true, and are both."""

    hits: int = 0
    said: int = 0
    true: int = 0

    def __add__(self, other: "Count") -> "Count":
        """Return the counts of both together."""
        return Count(self.hits + other.hits, self.said + other.said, self.true + other.true)

    @property
    def precision(self) -> float:
        """Share of what was said that is true, from 0 to 1; 0 where nothing was said."""
        return self.hits / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        """Share of what is true that was said, from 0 to 1; 0 where nothing is true."""
        return self.hits / self.true if self.true else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall.

        >>> Count(hits=1, said=1, true=3).f1
        0.5
        """
        return 2 * self.hits / (self.said + self.true) if self.said + self.true else 0.0


@dataclass(frozen=True, slots=True)
class Miss:
    """One fact that was missed, or said and wrong."""

    source: str
    """Name of the pair of files, without ending."""
    article: int | None
    """Number of the article from 0, as the file that holds the fact counts; None where it names none."""
    fact: Fact
    is_wrong: bool
    """True where it was said and should not be; False where it is true and was not said."""
    what: str

    def __str__(self) -> str:
        """Return one line: source, article, kind, and the fact."""
        return f"{self.source}[{self.article}] {self.fact} {'wrong' if self.is_wrong else 'missed'}: {self.what}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What comparing came to: for one kind of one file, or for everything."""

    counts: Mapping[Fact, Count]
    """A kind that is not there counts nothing."""
    misses: tuple[Miss, ...] = ()
    broken_evidence: tuple[Miss, ...] = ()
    """Ties and activities that were said without evidence, or with a quote that does not stand where it says."""

    def count(self, fact: Fact) -> Count:
        """Return the counts of one kind."""
        return self.counts.get(fact, Count())

    @property
    def core_f1(self) -> float:
        """Mean F1 of the core kinds, from 0 to 1."""
        return sum(self.count(fact).f1 for fact in CORE) / len(CORE)


def together(outcomes: Iterable[Outcome]) -> Outcome:
    """Return one outcome with the counts added up and the misses in order."""
    counts: defaultdict[Fact, Count] = defaultdict(Count)
    misses: list[Miss] = []
    broken: list[Miss] = []
    for outcome in outcomes:
        for fact, count in outcome.counts.items():
            counts[fact] += count
        misses.extend(outcome.misses)
        broken.extend(outcome.broken_evidence)
    return Outcome({fact: counts[fact] for fact in Fact if fact in counts}, tuple(misses), tuple(broken))
