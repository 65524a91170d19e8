"""Named reasons: why something was decided, as a sum that a page can show."""

import math
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence for or against a decision.

    Units: `weight` in log-odds (natural logarithm); positive speaks for the decision.
    """

    name: str
    """What was seen, in words that a page can show: `parent named: Shimane`."""
    weight: float


def confidence(reasons: Iterable[Reason]) -> float:
    """Return the probability, from 0 to 1, that the summed weights of the reasons stand for.

    >>> confidence([])
    0.5
    >>> round(confidence([Reason("designation fits", 2.0), Reason("two candidates", -1.0)]), 2)
    0.73
    """
    total = max(-60.0, min(60.0, math.fsum(reason.weight for reason in reasons)))
    return 1 / (1 + math.exp(-total))
