"""Comparison of ties and of what is told about them."""

from collections.abc import Sequence

from glocal.evaluation.alignment import Alignment, Detail, Measure, compare_details, compare_records
from glocal.evaluation.places import place_words, same_pair
from glocal.evaluation.scores import Fact, Outcome, together
from glocal.evaluation.stated import StatedTie


def compare_ties(alignment: Alignment, said: Sequence[StatedTie], true: Sequence[StatedTie]) -> Outcome:
    """Return what the ties and their details come to."""
    pairs, outcome = compare_records(alignment, Measure(Fact.TIES, _score, _describe), said, true)
    details = [((true[j].article, _describe(true[j])), _details(said[i], true[j])) for i, j in pairs]
    return together([outcome, compare_details(alignment, Fact.TIE_DETAILS, details)])


def _score(said: StatedTie, true: StatedTie) -> float:
    return float(said.kind == true.kind and same_pair(said.between, true.between))


def _details(said: StatedTie, true: StatedTie) -> list[Detail]:
    return [
        Detail("status", said.status, true.status),
        Detail("since", said.since, true.since),
        Detail("formalised", said.formalised, true.formalised),
    ]


def _describe(tie: StatedTie) -> str:
    return f"{tie.kind}: {' – '.join(end.organisation or place_words(end.place) for end in tie.between)}"
