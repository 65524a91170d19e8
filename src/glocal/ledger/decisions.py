"""The decisions in force."""

from collections import defaultdict
from collections.abc import Iterable

from glocal.ledger.models import Decision

_ABOUT_READING = (Decision.Aspect.SAME_AS, Decision.Aspect.NOT_SAID)


def decided_of(subjects: Iterable[str]) -> dict[str, dict[str, str]]:
    """Return what people decided to show of these subjects: subject, aspect, value."""
    decided: dict[str, dict[str, str]] = defaultdict(dict)
    # Most ledgers hold few decisions and many subjects: all decisions are one small query.
    wanted = set(subjects)
    for subject, aspect, value in Decision.objects.exclude(aspect__in=_ABOUT_READING).values_list(
        "subject", "aspect", "value"
    ):
        if subject in wanted:
            decided[subject][aspect] = value
    return {subject: {aspect: value for aspect, value in of.items() if value} for subject, of in decided.items()}


def same_things() -> dict[str, str]:
    """Return which places people decided to be another place: its key, and the other place as JSON."""
    return {subject: value for subject, value in _newest(Decision.Aspect.SAME_AS).items() if value}


def not_said() -> frozenset[int]:
    """Return the numbers of claims that people found not to be said by their sentence."""
    return frozenset(int(subject) for subject, value in _newest(Decision.Aspect.NOT_SAID).items() if value)


def _newest(aspect: Decision.Aspect) -> dict[str, str]:
    return dict(Decision.objects.filter(aspect=aspect).values_list("subject", "value"))
