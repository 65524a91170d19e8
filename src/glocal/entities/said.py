"""Claims about one tie with where they come from: what all rules about ties take in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from glocal.ledger.models import Claim
from glocal.ledger.payloads import issue_date, tie_of
from glocal.model.claim import TieClaim
from glocal.model.edtf import Edtf

_RENEWED = re.compile(
    r"\b(?:re-?new|re-?sign|extend(?:ed|s|ing) (?:the|their|its))|更新|再締結|再調印"
    # A ceremony may reaffirm a bond or a wish: no agreement is made again.
    r"|\bre-?(?:af|con)firm\w*\s(?:[\w-]+\s){0,5}(?:agreement|memorand|declaration|partnership|treaty|pact|charter)",
    re.IGNORECASE,
)
"""Words that speak of an agreement made again."""


@dataclass(frozen=True, slots=True)
class SaidTie:
    """One claim about a tie."""

    number: int
    """The claim's number in the ledger."""
    claim: TieClaim
    issued: Edtf | None
    """The date of the issue or of the list; None is taken as the oldest."""
    register: str = ""
    """The name of the list that says it; empty where an article does."""

    @property
    def is_listed(self) -> bool:
        """Whether a row of a list says it, not a sentence."""
        return bool(self.register)

    @property
    def tells_kind(self) -> bool:
        """Whether the source says what kind of tie it is; a list without such a column only has it."""
        return not self.is_listed or self.claim.label is not None

    @property
    def is_renewal(self) -> bool:
        """Whether its words speak of an agreement made again: the date is not that of the first one."""
        return any(_RENEWED.search(each.quote) for each in self.claim.evidence)

    @property
    def is_exploring(self) -> bool:
        """Whether it speaks of a tie that is only being prepared."""
        return self.claim.status == "exploring"


def said_tie(claim: Claim) -> SaidTie:
    """Return what a row of the ledger says about a tie."""
    return SaidTie(claim.pk, tie_of(claim), issue_date(claim), claim.article.reading.register)


def by_trust(said: Iterable[SaidTie]) -> list[SaidTie]:
    """Return claims about one tie, the most trusted first."""
    # Most ties of a long list have one claim, and to tell why it would be the first takes an eighth of an import.
    claims = list(said)
    return claims if len(claims) == 1 else sorted(claims, key=most_trusted_first)


@dataclass(frozen=True, slots=True)
class _Words:
    """A claim in the order of what it says, written out only where nothing else tells two claims apart."""

    claim: TieClaim

    def __lt__(self, other: "_Words") -> bool:
        return repr(self.claim) < repr(other.claim)


Trust = tuple[bool, int, _Words]


def most_trusted_first(said: SaidTie) -> Trust:
    """Return the key that sorts claims about a tie by how much they are trusted.

    A sentence of an article before a row of a list: it was written of this tie alone. Then the newer before the older.
    Of one day by what is said, so that the order of adding does not matter.
    """
    latest = said.issued.latest if said.issued else None
    return said.is_listed, -latest.toordinal() if latest else 0, _Words(said.claim)
