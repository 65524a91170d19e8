"""Claims: what an article says, each with the words that say it and the reasons for believing the reading."""

from dataclasses import dataclass

from glocal.model.edtf import Edtf
from glocal.model.place import End, Place
from glocal.model.reason import Reason
from glocal.model.span import Evidence, Span
from glocal.model.vocabulary import ActivityKind, Bound, Mode, TieKind, TieStatus, Topic


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place that an article names, once per article, in the fullest form printed."""

    span: Span
    """Where the fullest form stands in the article's text."""
    text: str
    """The words at `span`: `Misato Town`."""
    place: Place
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class PersonClaim:
    """A person named with an office or a part they play."""

    name: str
    """The longest form printed in the article, without `Mr.`."""
    role: str | None
    of: str | None
    """The body or the place of the office, as printed."""
    date: Edtf | None
    """When they were seen in it."""
    evidence: tuple[Evidence, ...]
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class TieClaim:
    """A lasting relationship between places, or between a place and an organisation."""

    kind: TieKind
    status: TieStatus
    between: tuple[End, End]
    since: Edtf | None
    """When the exchange began."""
    formalised: Edtf | None
    """When it was agreed or signed."""
    fields: tuple[Topic, ...]
    """Fields of cooperation that the article names for it."""
    label: str | None
    """The article's own word, lower-cased, singular: `friendship city`."""
    evidence: tuple[Evidence, ...]
    reasons: tuple[Reason, ...] = ()
    ended: Edtf | None = None
    """When it lapsed or was cancelled."""
    gone: bool = False
    """Whether this says that a list which had the tie before no longer has it."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """One figure of who took part: `over 300 people`."""

    count: int
    of: str
    """The noun as printed."""
    bound: Bound = Bound.EXACT


@dataclass(frozen=True, slots=True)
class ActivityClaim:
    """Something that happened or was announced, at a time or over a time."""

    kind: ActivityKind
    title: str
    date: Edtf | None
    mode: Mode | None
    places: tuple[Place, ...]
    """Where it took place; empty if that is not told."""
    organisers: tuple[str, ...]
    """Those said to hold, host, conduct or organise it, as printed."""
    attendance: tuple[Attendance, ...]
    evidence: tuple[Evidence, ...]
    reasons: tuple[Reason, ...] = ()


Claim = PlaceMention | PersonClaim | TieClaim | ActivityClaim
"""Any fact of an article."""
