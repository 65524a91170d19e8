"""A dossier as values: what every writer of it prints, in the words and the language of its reader.

Every text is plain text, whatever it holds; each writer makes it safe for its own form.
"""

from dataclasses import dataclass

from glocal.exports.maps.drawing import Spot, Thread


@dataclass(frozen=True, slots=True)
class Cited:
    """A statement with the numbers of its sources."""

    text: str
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list."""

    what: Cited
    when: str = ""
    more: str = ""
    """What is said of it in smaller type."""
    original: str = ""
    """Its title as printed, where that is in the other language of the pages."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a section: a tie with its history, a year with its activities."""

    title: str
    """Empty where the section has but one part."""
    entries: tuple[Entry, ...]
    lede: Cited | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under named columns; the first cell of a row names it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A section with its heading."""

    name: str
    """What it is called in addresses and tests: `ties`."""
    title: str
    nothing: str
    """What is said where it has neither table nor parts."""
    table: Table | None = None
    parts: tuple[Part, ...] = ()
    left_out: str = ""
    """Where not all is printed: how much is left out, and where it is found."""

    @property
    def is_empty(self) -> bool:
        """Whether it has nothing to tell."""
        return not (self.table or self.parts)


@dataclass(frozen=True, slots=True)
class Note:
    """A source with the sentences that say what the dossier states."""

    number: int
    origin: str
    """Newsletter and month, or list and row."""
    headline: str
    quotes: tuple[str, ...]
    language: str
    """ISO 639-1 code of headline and quotes; `und` where it is not known."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the summary with what it counts."""

    count: str
    of: str


@dataclass(frozen=True, slots=True)
class Course:
    """The life of one tie on the chart of times.

    Units: years with their fraction, 2014.5 is the middle of 2014.
    """

    name: str
    begun: float
    last: float
    """When it ended, or was last told of."""
    agreed: float | None
    is_ended: bool
    told: tuple[float, ...]
    """When something was done or told of it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The few words of a dossier that belong to no section."""

    contents: str
    map: str
    chart: str
    sources: str
    foot: str
    """What stands at the foot of each page."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is known of one thing, on one day, in one language."""

    language: str
    """`en` or `ja`."""
    kicker: str
    title: str
    lede: str
    as_of: str
    figures: tuple[Figure, ...]
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    words: Words
    middle: Spot | None = None
    """The place that the map is drawn around; None where it shows one tie, or a whole country's."""
    threads: tuple[Thread, ...] = ()
    """What the map draws."""
    courses: tuple[Course, ...] = ()
    """What the chart of times draws, longest first."""

    @property
    def is_empty(self) -> bool:
        """Whether no source says anything."""
        return not self.notes
