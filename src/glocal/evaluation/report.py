"""Scores as a table to read and as a record to keep, and what changed between two of them."""

from collections.abc import Mapping, Sequence

from glocal.evaluation.scores import Fact, Outcome
from glocal.model.errors import GlocalError

CORE = "core_f1"
"""Name of the mean F1 of the core kinds, in records and in the table."""
_DIGITS = 3
_LEAST_CHANGE = 0.0005
"""Half of the last digit that is shown: a smaller difference is none."""


def scores_record(outcome: Outcome, absent: Sequence[str]) -> dict[str, object]:
    """Return the scores as a JSON object: per kind precision, recall, F1 and number of true facts, then the rest.

    `absent` names the pairs of which there was no reading.
    """
    record: dict[str, object] = {}
    for fact in Fact:
        count = outcome.count(fact)
        values = {"precision": count.precision, "recall": count.recall, "f1": count.f1}
        record[fact] = {name: round(value, _DIGITS) for name, value in values.items()} | {"gold": count.true}
    record[CORE] = round(outcome.core_f1, _DIGITS)
    record["broken_evidence"] = len(outcome.broken_evidence)
    record["absent"] = list(absent)
    return record


def f1_of_record(record: object, source: str) -> dict[str, float]:
    """Return F1 by kind, and of the core, from a record that `scores_record` made.

    Raises:
        GlocalError: the value is no such record.
    """
    rows = record if isinstance(record, dict) else {}
    try:
        kinds = {str(fact): float(rows[fact]["f1"]) for fact in Fact if fact in rows}
        return kinds | {CORE: float(rows[CORE])}
    except (KeyError, TypeError, ValueError) as error:
        raise GlocalError(f"{source}: holds no scores", "name a file that --save wrote") from error


def f1_of_outcome(outcome: Outcome) -> dict[str, float]:
    """Return F1 by kind, and of the core."""
    return {str(fact): outcome.count(fact).f1 for fact in Fact} | {CORE: outcome.core_f1}


def falls(now: Mapping[str, float], before: Mapping[str, float]) -> list[str]:
    """Return the names whose F1 is lower than before, in the order of the table.

    >>> falls({"ties": 0.8, "places": 0.9}, {"ties": 0.81, "places": 0.9})
    ['ties']
    """
    return [name for name, value in now.items() if value < before.get(name, value) - _LEAST_CHANGE]


def table(outcome: Outcome, before: Mapping[str, float]) -> str:
    """Return the scores as lines of text: kind, precision, recall, F1, its change where known, true facts."""
    lines = [f"{'':18}{'precision':>10}{'recall':>8}{'F1':>8}{'change':>9}{'gold':>7}"]
    for fact in Fact:
        count = outcome.count(fact)
        change = _change(count.f1, before.get(fact))
        figures = f"{count.precision:>10.3f}{count.recall:>8.3f}{count.f1:>8.3f}"
        lines.append(f"{fact:18}{figures}{change:>9}{count.true:>7}")
    lines.append(f"{'core F1':18}{'':18}{outcome.core_f1:>8.3f}{_change(outcome.core_f1, before.get(CORE)):>9}")
    return "\n".join(lines)


def _change(now: float, before: float | None) -> str:
    if before is None:
        return ""
    return "=" if abs(now - before) < _LEAST_CHANGE else f"{now - before:+.3f}"
