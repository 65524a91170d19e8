"""What is shown of a tie when several claims speak of it: pure rules, one after the other.

The rules, in words: the kind is the most formal that a source says is in force; the status is what the newest
source for that kind says; a date comes from the newest source that gives one; the fields are all that were named.
"""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.model.claim import TieClaim
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieKind, TieStatus

_FORMALITY = {kind: rank for rank, kind in enumerate(TieKind)}


@dataclass(frozen=True, slots=True)
class DatedTie:
    """A claim about a tie with the date of the issue that makes it; None sorts as the oldest."""

    claim: TieClaim
    issued: Edtf | None


@dataclass(frozen=True, slots=True)
class ShownTie:
    """The values that a page shows of a tie."""

    kind: TieKind
    status: TieStatus
    label: str | None
    since: Edtf | None
    formalised: Edtf | None
    fields: tuple[str, ...]
    last_seen: Edtf | None

    @property
    def first_day(self) -> datetime.date | None:
        """The first day that the contact, or else the agreement, can mean."""
        begun = self.since or self.formalised
        return begun.earliest if begun else None


def shown_tie(said: Sequence[DatedTie]) -> ShownTie:
    """Return what to show of a tie.

    Shape: `said` holds at least one claim, in any order; the order does not matter.
    """
    newest_first = sorted(said, key=_newest_first)
    claims = [dated.claim for dated in newest_first]
    in_force = [claim for claim in claims if claim.status is not TieStatus.EXPLORING] or claims
    kind = min((claim.kind for claim in in_force), key=_FORMALITY.__getitem__)
    of_kind = [claim for claim in in_force if claim.kind is kind]
    return ShownTie(
        kind=kind,
        status=of_kind[0].status,
        label=next((claim.label for claim in of_kind if claim.label), None),
        since=next((claim.since for claim in claims if claim.since), None),
        formalised=next((claim.formalised for claim in of_kind if claim.formalised), None),
        fields=tuple(sorted({field for claim in claims for field in claim.fields})),
        last_seen=newest_first[0].issued,
    )


def _newest_first(dated: DatedTie) -> tuple[int, str]:
    latest = dated.issued.latest if dated.issued else None
    # Claims of the same day are ordered by what they say, so that the order of adding does not matter.
    return (-latest.toordinal() if latest else 0, repr(dated.claim))
