"""Comparison of people."""

from collections.abc import Sequence

from glocal.evaluation.alignment import Alignment, Measure, compare_records
from glocal.evaluation.likeness import fold, likeness
from glocal.evaluation.scores import Fact, Outcome
from glocal.evaluation.stated import StatedPerson

_ROLE_LIKENESS = 0.75
_SHARED_NAME = 0.1
"""Added to the likeness of names that share a word, so that a family name alone still scores above zero."""


def compare_people(alignment: Alignment, said: Sequence[StatedPerson], true: Sequence[StatedPerson]) -> Outcome:
    """Return what the people named in the articles come to."""
    return compare_records(alignment, Measure(Fact.PEOPLE, _score, _describe), said, true)[1]


def _score(said: StatedPerson, true: StatedPerson) -> float:
    """Return the likeness of the names where they share a word and the roles agree."""
    shares_word = bool(set(fold(said.name).split()) & set(fold(true.name).split()))
    has_same_role = (not said.role and not true.role) or likeness(said.role, true.role) >= _ROLE_LIKENESS
    return likeness(said.name, true.name) + _SHARED_NAME if shares_word and has_same_role else 0.0


def _describe(person: StatedPerson) -> str:
    return f"{person.name}, {person.role or 'no role'}"
