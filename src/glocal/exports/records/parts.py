"""What records consist of: dates, sources, links, figures. See `glocal.exports.records.forms`."""

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateRecord:
    """A date as precise as its source gives it."""

    edtf: str
    """The date in EDTF (ISO 8601-2): `2025-12`, `1997~`, `2014/..`."""
    earliest: datetime.date | None
    """The first day that it can mean; null where that side is open."""
    latest: datetime.date | None
    """The last day that it can mean; null where that side is open."""


@dataclass(frozen=True, slots=True)
class SourceRecord:
    """One claim of one article, or of one row of a list, with the words that say it."""

    claim: int
    """Number of the claim in the ledger; values refer to it."""
    page: str
    """Address of the article's page at these words."""
    article: str
    """Permanent identifier of the article."""
    headline: str
    """Headline of the article; empty for a row of a list."""
    issue: str
    """Title of the newsletter or of the list; the name of its file where it prints none."""
    date: DateRecord | None
    """Date of the issue or of the list."""
    register: str
    """Name of the list of ties that says it; empty where an article does."""
    row: int | None
    """Number of the row in the list, from one; null where an article says it, or where the row is gone."""
    maker: str
    """Who read it, with version: `grammar 0.1.0`."""
    read_at_utc: datetime.datetime
    """When it was read."""
    quotes: tuple[str, ...]
    """The words that say it, as printed."""


@dataclass(frozen=True, slots=True)
class SaidRecord:
    """One value that sources give, and which."""

    aspect: str
    """What the value is of: `kind`, `status`, `since`, `formalised`, `ended`."""
    value: str
    """The value: a word of the vocabulary, or a date in EDTF."""
    claims: tuple[int, ...]
    """Numbers of the claims that say it, the most trusted first."""


@dataclass(frozen=True, slots=True)
class UnlistedRecord:
    """A list of ties that does not have a tie which another source tells of; no list need be complete."""

    register: str
    """Name of the list."""
    page: str
    """Address of its page."""
    state: str
    """`not listed`: it covers the places and does not have the tie; `no longer listed`: an earlier copy had it."""
    read_on: DateRecord | None
    """When the copy in force was read."""
    claims: tuple[int, ...]
    """Numbers of the claims that say that the tie is gone from it; none where it never had the tie."""


@dataclass(frozen=True, slots=True)
class LinkRecord:
    """Another thing by name, with the way to it."""

    id: str
    """Permanent identifier."""
    page: str
    """Address of its page."""
    name: str
    """What it is called."""


@dataclass(frozen=True, slots=True)
class SiteRecord:
    """A place by name, with where it lies."""

    id: str
    """Permanent identifier of the place."""
    page: str
    """Address of its page."""
    name: str
    """Plain English name without designation."""
    level: str
    """How large it is in the order of government: `country`, `region`, `locality`."""
    country: str
    """ISO 3166-1 alpha-2."""
    region: str
    """First-order division; empty for a country."""
    lat: float
    """Degrees north, WGS 84."""
    lon: float
    """Degrees east, WGS 84."""
    geonames: int | None
    """Number in GeoNames; null where it has none."""


@dataclass(frozen=True, slots=True)
class EndRecord:
    """One end of a tie: a place, or an organisation that may sit in a place."""

    name: str
    """Name of the place or of the organisation."""
    organisation: LinkRecord | None
    """The organisation; null where the end is a place."""
    place: SiteRecord | None
    """The place, or where the organisation sits; null where nothing tells."""


@dataclass(frozen=True, slots=True)
class AttendanceRecord:
    """One figure of who took part."""

    count: int
    """How many."""
    of: str
    """Of whom or what, as printed: `people`."""
    bound: str
    """How the figure is meant: `exact`, `about`, `over`, `under`."""


@dataclass(frozen=True, slots=True)
class OfficeRecord:
    """What a person is said to be."""

    role: str
    """The office or part, as printed; empty where nothing tells."""
    of: str
    """The body or the place of the office, as printed."""
    place: LinkRecord | None
    """The place of the office, if it is one that sources name."""
    organisation: LinkRecord | None
    """The body of the office, if it is one that sources name."""
    first_seen: DateRecord | None
    """When they were first seen in it."""
    last_seen: DateRecord | None
    """When they were last seen in it."""


@dataclass(frozen=True, slots=True)
class CountRecord:
    """How much was counted of one thing and one part of it."""

    of: str
    """What was counted: a country's code, a year, a word of the records; empty where no date is known."""
    of_in_words: str
    """The same as it is shown."""
    part: str
    """Which part of it, such as a kind."""
    part_in_words: str
    """The same as it is shown."""
    count: int
    """How much."""
