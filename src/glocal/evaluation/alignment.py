"""Which article of one reading is which of the other, and the comparison of records that lie in articles."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from glocal.evaluation.dates import same_date
from glocal.evaluation.matching import Pairs, match
from glocal.evaluation.scores import Count, Fact, Miss, Outcome, together


class InArticle(Protocol):
    """A record that names the article it lies in."""

    @property
    def article(self) -> int | None:
        """Number of the article, from 0."""


Record = TypeVar("Record", bound=InArticle)


Line = tuple[int | None, str]
"""A record in words, and the number of the article it lies in."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """The articles of a said reading that were found in the true one, under the name of the pair of files."""

    source: str
    true_of_said: Mapping[int, int]
    """Number of the true article by number of the said one."""

    def joins(self, said: InArticle, true: InArticle) -> bool:
        """Return whether two records lie in the same article; one in an article not found lies elsewhere."""
        number = None if said.article is None else self.true_of_said.get(said.article)
        return number == true.article

    def missed(self, fact: Fact, line: Line) -> Miss:
        """Return that a true fact was not said."""
        return Miss(self.source, line[0], fact, is_wrong=False, what=line[1])

    def wrong(self, fact: Fact, line: Line) -> Miss:
        """Return that a fact was said that is not true."""
        return Miss(self.source, line[0], fact, is_wrong=True, what=line[1])


def outcome_of(
    alignment: Alignment, fact: Fact, pairs: Iterable[tuple[int, int]], sides: tuple[Sequence[Line], Sequence[Line]]
) -> Outcome:
    """Return what the pairs of said and true records come to; `sides` tells both lists in words."""
    said, true = sides
    found = list(pairs)
    hit_said, hit_true = {i for i, _ in found}, {j for _, j in found}
    missed = (alignment.missed(fact, line) for j, line in enumerate(true) if j not in hit_true)
    wrong = (alignment.wrong(fact, line) for i, line in enumerate(said) if i not in hit_said)
    return Outcome({fact: Count(len(found), len(said), len(true))}, (*missed, *wrong))


@dataclass(frozen=True, slots=True)
class Measure(Generic[Record]):
    """How one kind of record is compared."""

    fact: Fact
    score: Callable[[Record, Record], float]
    """How well a said and a true record of one article agree; 0 where they are not the same fact."""
    describe: Callable[[Record], str]


def compare_records(
    alignment: Alignment, measure: Measure[Record], said: Sequence[Record], true: Sequence[Record]
) -> tuple[Pairs, Outcome]:
    """Return the pairs of said and true records that are the same fact, and what that comes to."""

    def score(one: Record, other: Record) -> float:
        return measure.score(one, other) if alignment.joins(one, other) else 0.0

    pairs = match(said, true, score)
    said_lines = [(record.article, measure.describe(record)) for record in said]
    true_lines = [(record.article, measure.describe(record)) for record in true]
    return pairs, outcome_of(alignment, measure.fact, pairs, (said_lines, true_lines))


@dataclass(frozen=True, slots=True)
class Detail:
    """One value of a record that was found: what was said and what is true; None or empty where nothing is."""

    name: str
    said: str | None
    true: str | None

    @property
    def agrees(self) -> bool:
        """Whether both tell something, and the same."""
        return bool(self.said and self.true) and same_date(self.said, self.true)


def compare_details(alignment: Alignment, fact: Fact, records: Sequence[tuple[Line, Sequence[Detail]]]) -> Outcome:
    """Return what the details of found records come to; each true record in words with its details."""
    outcomes = []
    for (article, record), details in records:
        for detail in details:
            count = Count(int(detail.agrees), int(bool(detail.said)), int(bool(detail.true)))
            told = f"{record}: {detail.name} is {detail.true or 'not told'}, said {detail.said or 'nothing'}"
            miss = (alignment.wrong if detail.said else alignment.missed)(fact, (article, told))
            outcomes.append(Outcome({fact: count}, () if detail.agrees or count == Count() else (miss,)))
    return together(outcomes)
