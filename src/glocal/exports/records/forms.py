"""What is kept as plain records: the one form that the API, the exports, the feeds and the assistants give out.

A record stands for itself: it carries its permanent identifier, the address of its page, its values, and the sources
with the sentences that say them. The docstring below a field is its description in the API and in data packages, see
`field_descriptions`. `glocal.exports.records.recording` makes records of rows.
"""

import ast
import datetime
import functools
import inspect
import itertools
import textwrap
from dataclasses import dataclass

from glocal.exports.records.parts import (
    AttendanceRecord,
    CountRecord,
    DateRecord,
    EndRecord,
    LinkRecord,
    OfficeRecord,
    SaidRecord,
    SiteRecord,
    SourceRecord,
    UnlistedRecord,
)


@dataclass(frozen=True, slots=True)
class Record:
    """What every record begins with."""

    id: str
    """Permanent identifier: it outlives renamings and mergers, and is never given twice."""
    page: str
    """Address of the page for people."""
    read_at_utc: datetime.datetime | None
    """When the newest of its sources was read; null where that is not told."""


@dataclass(frozen=True, slots=True)
class TieRecord(Record):
    """A lasting relationship between two places, or between a place and an organisation."""

    name: str
    """Its two ends in words."""
    between: tuple[EndRecord, ...]
    """The two ends."""
    kind: str
    """What it is: `sister-city`, `friendship-city`, `partnership-agreement`, and so on."""
    status: str
    """What sources say of its life: `exploring`, `active`, `ended`."""
    life: str
    """How it stands today: `active`, `quiet`, `no sign of life`, `being prepared`, `ended`."""
    last_seen: DateRecord | None
    """Date of the newest article that tells it is alive."""
    label: str
    """The source's own word for it: `friendship city`; empty where none is printed."""
    since: DateRecord | None
    """When the exchange began."""
    formalised: DateRecord | None
    """When it was agreed or signed."""
    ended: DateRecord | None
    """When it lapsed or was cancelled."""
    fields: tuple[str, ...]
    """Topics that it works on."""
    said: tuple[SaidRecord, ...]
    """Every value that some source gives, for each aspect the most trusted first."""
    unlisted: tuple[UnlistedRecord, ...]
    """Lists that cover its places and do not have it, or have it no more."""
    sources: tuple[SourceRecord, ...]
    """The claims that speak of it, the most trusted first."""


@dataclass(frozen=True, slots=True)
class ActivityRecord(Record):
    """Something that happened or was announced, at a time or over a time."""

    title: str
    """What it was, in few words."""
    kind: str
    """What kind of event: `visit`, `study-tour`, `signing`, and so on."""
    date: DateRecord | None
    """When it took place."""
    mode: str
    """How people met: `in-person`, `online`, `hybrid`; empty where nothing tells."""
    places: tuple[SiteRecord, ...]
    """Where it took place."""
    organisers: tuple[str, ...]
    """Who held, hosted or organised it, as printed."""
    attendance: tuple[AttendanceRecord, ...]
    """Who took part, in figures."""
    sources: tuple[SourceRecord, ...]
    """The claims that tell of it, in the order in which they were read."""


@dataclass(frozen=True, slots=True)
class PlaceRecord(Record):
    """A country, a first-order division or a locality that some source names."""

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
    sources: tuple[SourceRecord, ...]
    """The newest claims that name it, at most three; all of them stand on its page."""


@dataclass(frozen=True, slots=True)
class PersonRecord(Record):
    """Somebody whom sources name with an office or a part they play."""

    name: str
    """The fullest form printed."""
    offices: tuple[OfficeRecord, ...]
    """What they are said to be, the latest first."""
    sources: tuple[SourceRecord, ...]
    """The claims that name them, in the order in which they were read."""


@dataclass(frozen=True, slots=True)
class OrganisationRecord(Record):
    """A body that some source gives a part: organiser, end of a tie, body of an office."""

    name: str
    """Its name."""
    place: SiteRecord | None
    """Where a source says that it sits."""
    sources: tuple[SourceRecord, ...]
    """The newest claims that name it, at most three; all of them stand on its page."""


@dataclass(frozen=True, slots=True)
class ChangeRecord:
    """What became of a thing that sources or decisions speak of, or spoke of until then."""

    id: str
    """Permanent identifier of the thing."""
    kind: str
    """What it is: `tie`, `activity`, `place`, `person`, `organisation`."""
    state: str
    """`stands`: ask for it again; `merged`: it became part of another thing; `gone`: no source in force tells of it."""
    became: str | None
    """Permanent identifier of what it is part of now; null where it was not merged."""


@dataclass(frozen=True, slots=True)
class FigureRecord(Record):
    """A table of counts, the same that its chart is drawn from; its identifier is the end of its address."""

    title: str
    """In the language asked for."""
    of: str
    """What the rows stand for, such as `country`."""
    part: str
    """What each row is parted into, such as `kind`."""
    parts: tuple[str, ...]
    """The parts that were counted, in their order."""
    counts: tuple[CountRecord, ...]
    """Row by row: the largest first, or in the order of time."""


@dataclass(frozen=True, slots=True)
class TopicRecord(Record):
    """What articles deal with and ties work on; its identifier is the word for it in records and parameters."""

    name: str
    """In English."""
    name_ja: str
    """In Japanese."""


@dataclass(frozen=True, slots=True)
class PublicationRecord(Record):
    """Where facts come from: a newsletter with its issues, or a list of ties."""

    kind: str
    """`newsletter` or `list`."""
    name: str
    """Its title as printed, or the name of the list; empty for issues without a title."""
    issues: int
    """Issues that are kept; of a list one, the copy in force."""
    first: DateRecord | None
    """Date of the earliest."""
    last: DateRecord | None
    """Date of the latest."""


@dataclass(frozen=True, slots=True)
class FoundRecord(Record):
    """A thing that a search found."""

    kind: str
    """`place`, `tie`, `activity`, `person`, `organisation` or `article`."""
    title: str
    """What it is called."""
    quote: str
    """The passage that fits the words; empty where the title does."""


@dataclass(frozen=True, slots=True)
class IssueRecord(Record):
    """An issue of a newsletter, a press release, or one copy of a list of ties."""

    title: str
    """Title as printed; empty where none is."""
    date: DateRecord | None
    """Month or day of issue."""
    publisher: str
    """Who publishes it; empty where it is not printed."""
    division: str
    """The publisher's division; empty where it is not printed."""
    language: str
    """ISO 639-1 code of the running text."""
    register: str
    """Name of the list that this is a copy of; empty for an issue."""
    maker: str
    """Who read it, with version."""
    file: str
    """The name its file came under."""
    sha256: str
    """SHA-256 of the file's bytes."""
    articles: tuple[LinkRecord, ...]
    """Its articles in order; for a list it is empty, since its rows are asked for as articles."""
    superseded_by: LinkRecord | None
    """The corrected version that took its place; null where it counts itself."""
    supersedes: tuple[LinkRecord, ...]
    """The earlier versions whose place it took."""
    beside: tuple[LinkRecord, ...]
    """Other versions of the issue that count beside it."""


@dataclass(frozen=True, slots=True)
class FactRecord:
    """One thing that an article says."""

    claim: int
    """Number of the claim in the ledger."""
    kind: str
    """What it is about: `place`, `person`, `tie`, `activity`."""
    about: LinkRecord | None
    """The thing that was made of it; null where nothing was."""
    quotes: tuple[str, ...]
    """The words that say it."""


@dataclass(frozen=True, slots=True)
class ArticleRecord(Record):
    """One article of an issue, or one row of a list, with what it says."""

    issue: LinkRecord
    """The issue or list that it stands in."""
    date: DateRecord | None
    """Date of that issue."""
    language: str
    """ISO 639-1 code of the running text."""
    headline: str
    """Headline; empty for a row of a list."""
    captions: tuple[str, ...]
    """Captions of its pictures."""
    body: str
    """Paragraphs, joined by a blank line."""
    topics: tuple[str, ...]
    """What it deals with."""
    facts: tuple[FactRecord, ...]
    """What it says, by kind in the order of the text."""


@dataclass(frozen=True, slots=True)
class AnniversaryRecord(Record):
    """A round number of years since a date of a tie, some days ahead."""

    tie: LinkRecord
    """The tie."""
    aspect: str
    """What is counted from: `since` for the first contact, `formalised` for the agreement."""
    years: int
    """How many years."""
    earliest: datetime.date
    """The first day that it can fall on."""
    latest: datetime.date
    """The last day that it can fall on."""
    counted_from: DateRecord
    """The date counted from."""
    sources: tuple[SourceRecord, ...]
    """The claims that give the date."""


@dataclass(frozen=True, slots=True)
class DisagreementRecord(Record):
    """Something that sources of one tie differ on."""

    tie: LinkRecord
    """The tie."""
    aspect: str
    """What they differ on: `status`, `kind`, `since`, `formalised`, `ended`, `existence`."""
    weight: float
    """How much it matters to somebody who relies on the register; status weighs most."""
    values: tuple[SaidRecord, ...]
    """The values and who says them, the shown one first."""
    decided: str
    """What a person decided it to be; that is shown. Empty where nobody did."""
    unlisted: tuple[UnlistedRecord, ...]
    """Of `existence`: the lists that do not have the tie, or have it no more; else empty."""
    sources: tuple[SourceRecord, ...]
    """The claims behind the values."""


@functools.cache
def field_descriptions(record: type) -> dict[str, str]:
    """Return what each field of a record means, in the order of its columns.

    >>> field_descriptions(TieRecord)["since"]
    'When the exchange began.'
    """
    inherited = [each for base in record.__bases__ if base is not object for each in field_descriptions(base).items()]
    (written,) = ast.parse(textwrap.dedent(inspect.getsource(record))).body
    lines = written.body if isinstance(written, ast.ClassDef) else []
    own = [
        (line.target.id, inspect.cleandoc(str(said.value.value)))
        for line, said in itertools.pairwise(lines)
        if isinstance(line, ast.AnnAssign)
        and isinstance(line.target, ast.Name)
        and isinstance(said, ast.Expr)
        and isinstance(said.value, ast.Constant)
    ]
    return dict([*inherited, *own])
