"""What is known of one tie: each value with the sentence that says it, and what other sources say instead."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from glocal.entities.decided import decided_of_rows
from glocal.entities.disagreements import NOTHING, Disagreement, disagreements
from glocal.entities.liveness import Liveness, liveness
from glocal.entities.models import Tie
from glocal.entities.said import SaidTie, most_trusted_first, said_tie
from glocal.entities.shown import DATES, shown_tie
from glocal.entities.silence import silences_on
from glocal.ledger.models import Claim
from glocal.web.evidence import Known, Source, known, sourced
from glocal.web.labels import names_of


@dataclass(frozen=True, slots=True)
class TieKnown:
    """A tie with all that is known of it."""

    tie: Tie
    sources: tuple[Source, ...]
    """Every claim that speaks of it, in the order in which a page lists them."""
    trusted: tuple[Source, ...]
    """The same, the most trusted first."""
    said: tuple[SaidTie, ...]
    decided: Mapping[str, str]
    """What people decided, by aspect."""
    today: datetime.date
    life: Liveness
    differing: tuple[Disagreement, ...]
    """What sources differ on, the weightiest first."""

    @property
    def sign(self) -> Source:
        """The source that says how the tie stands."""
        return self.numbered[self.life.number]

    @property
    def numbered(self) -> dict[int, Source]:
        """Each source by the number of its claim."""
        return {source.claim.pk: source for source in self.sources}

    @property
    def kind(self) -> Known:
        """What kind of tie it is."""
        return self._known("kind")

    @property
    def label(self) -> Known | None:
        """What its sources call it, where that is not the name of its kind."""
        return None if self.tie.label in names_of(self.tie.kind) else self.value("label")

    @property
    def is_unlisted(self) -> bool:
        """Whether some list does not have it, or has it no more, while another source does."""
        return any(each.aspect == "existence" for each in self.differing)

    @property
    def other_states(self) -> tuple[Known, ...]:
        """What other sources say of its state."""
        return self.others("status")

    def value(self, aspect: str) -> Known | None:
        """Return what is known of a kind, a label or a date; None where no source tells."""
        return self._known(aspect) if getattr(self.tie, aspect) else None

    def _known(self, aspect: str) -> Known:
        found = known(aspect, getattr(self.tie, aspect), self.trusted, attrgetter(aspect))
        return replace(found, others=self.others(aspect), is_decided=aspect in self.decided)

    def others(self, aspect: str) -> tuple[Known, ...]:
        """Return what other sources say of an aspect that sources differ on."""
        shown, by_number = getattr(self.tie, aspect, ""), self.numbered
        return tuple(
            Known(aspect, value.text, by_number[value.numbers[0]])
            for each in self.differing
            for value in each.values
            if each.aspect == aspect and value.text != shown
        )

    @property
    def dates(self) -> list[Known]:
        """When it began, was agreed and ended, as far as sources tell."""
        return [found for aspect in DATES if (found := self.value(aspect))]

    @property
    def fields(self) -> list[Known]:
        """What it works on, each field with its source."""
        return [known("fields", field, self.trusted, attrgetter("fields")) for field in self.tie.fields]


def tie_known(tie: Tie, claims: Sequence[Claim], today: datetime.date) -> TieKnown:
    """Return all that is known of a tie.

    Args:
        tie: With its ends and its sources.
        claims: All claims about it with article, reading and document, in the order of the page.
        today: The day on which it is told whether it lives.
    """
    said = tuple(said_tie(claim) for claim in claims)
    sources = tuple(sourced(claim) for claim in claims)
    by_trust = sorted(zip(said, sources, strict=True), key=lambda pair: most_trusted_first(pair[0]))
    reports = {source.report: tie.pk for source in tie.sources.all()}
    decided = decided_of_rows({tie.pk: tie}, reports).get(tie.pk, NOTHING)
    return TieKnown(
        tie=tie,
        sources=sources,
        trusted=tuple(source for _, source in by_trust),
        said=said,
        decided=decided,
        today=today,
        life=liveness(said, shown_tie(said, decided), today),
        differing=disagreements(tie.key, said, silences_on([tie]).get(tie.pk, ()), decided),
    )
