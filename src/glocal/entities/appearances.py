"""Who appears in which activity: a person whom the very words name that tell of it.

An activity's words are the sentences that say what happened, so that a person named elsewhere in the article, or in a
sentence of another activity, does not count.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from glocal.entities import models
from glocal.entities.corrected import Told
from glocal.ledger.rows import add_rows
from glocal.model.claim import ActivityClaim, PersonClaim
from glocal.model.span import Evidence


class _Said(Protocol):
    @property
    def evidence(self) -> tuple[Evidence, ...]: ...


Fact = TypeVar("Fact", bound=_Said)
Row = TypeVar("Row")
Sourced = tuple[Sequence[tuple[Told, Fact]], Sequence[Row]]
"""Claims, and in the same order the rows that attach them."""


def source_appearances(
    people: Sourced[PersonClaim, models.PersonSource], activities: Sourced[ActivityClaim, models.ActivitySource]
) -> None:
    """Note who appears in which activity of the same article."""
    in_article = defaultdict(list)
    for (told, person), row in zip(*people, strict=True):
        in_article[told.article].append((person, row))
    add_rows(
        (
            models.Appearance(person=seen, activity=row)
            for (told, activity), row in zip(*activities, strict=True)
            for person, seen in in_article.get(told.article, ())
            if _overlap(person.evidence, activity.evidence)
        )
    )


def _overlap(some: Iterable[Evidence], others: Sequence[Evidence]) -> bool:
    return any(one.span.overlaps(other.span) for one in some for other in others)
