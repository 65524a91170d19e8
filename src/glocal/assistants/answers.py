"""What the tools answer: records with their sources, and what was found beside them.

The docstring below a field is its description for the assistant.
"""

from dataclasses import dataclass

from glocal.exports.records.forms import ActivityRecord, AnniversaryRecord, PlaceRecord, TieRecord


@dataclass(frozen=True, slots=True)
class FoundThing:
    """A thing that a search found."""

    kind: str
    """`place`, `tie`, `activity`, `person`, `organisation` or `article`."""
    id: str
    """Permanent identifier."""
    title: str
    """What it is called."""
    quote: str
    """The passage that fits the words; empty where the title does."""
    page: str
    """Address of its page."""


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """What a search found."""

    total: int
    """How many things there are."""
    found: tuple[FoundThing, ...]
    """The best of them."""
    note: str
    """What else there is to know: words left out, another spelling, or things that are not found yet; mostly empty."""


@dataclass(frozen=True, slots=True)
class PlaceAnswer:
    """A place with what is known of it."""

    place: PlaceRecord
    """The place."""
    ties: tuple[TieRecord, ...]
    """Its ties and those of the places in it, those last seen alive first."""
    activities: tuple[ActivityRecord, ...]
    """What took place there, the newest first."""
    has_more: bool
    """Whether there are more ties or activities than are listed."""


@dataclass(frozen=True, slots=True)
class ActivitiesAnswer:
    """Activities, the newest first."""

    activities: tuple[ActivityRecord, ...]
    """The activities."""
    has_more: bool
    """Whether there are more than are listed."""


@dataclass(frozen=True, slots=True)
class AnniversariesAnswer:
    """Anniversaries ahead, the nearest first."""

    anniversaries: tuple[AnniversaryRecord, ...]
    """The anniversaries."""


@dataclass(frozen=True, slots=True)
class BriefAnswer:
    """A dossier on a place or a tie."""

    markdown: str
    """The dossier in Markdown; the notes at its end hold the sentences."""
    page: str
    """Address of the page about it."""
