"""What the index holds of a thing: one entry for each article, tie, activity, place, person and organisation."""

import datetime
from dataclasses import dataclass
from enum import StrEnum

_BITS = 48
"""Bits of a thing's number that hold its primary key."""


class What(StrEnum):
    """The kinds of things that are found, in the order in which a page lists them."""

    PLACE = "place"
    TIE = "tie"
    ACTIVITY = "activity"
    PERSON = "person"
    ORGANISATION = "organisation"
    ARTICLE = "article"


_ORDER = tuple(What)
NOTHING = "-"
"""Stands where a thing has no value of a facet, so that each has one: counting is ten times faster so."""


class Size(StrEnum):
    """Classes of municipalities by their inhabitants.

    Source: Japan's Local Autonomy Act, which lets a municipality of 50,000 be a city (article 8), of 200,000 a core
    city (252-22), of 500,000 a designated city (252-19); half of all towns and villages have fewer than 10,000.
    """

    UNDER_10_000 = "under-10000"
    UNDER_50_000 = "10000-50000"
    UNDER_200_000 = "50000-200000"
    UNDER_500_000 = "200000-500000"
    LARGER = "from-500000"


_BOUNDS = (10_000, 50_000, 200_000, 500_000)


def size_of(population: int) -> Size | None:
    """Return the class of a municipality, None where nobody knows how many live there.

    >>> size_of(49_999).value, size_of(50_000).value, size_of(0)
    ('10000-50000', '50000-200000', None)
    """
    if population <= 0:
        return None
    return tuple(Size)[sum(population >= bound for bound in _BOUNDS)]


@dataclass(frozen=True, slots=True)
class Site:
    """A place that a thing belongs to, with what lies around it.

    `country` is an ISO 3166-1 code or empty; `region` is the key of the first-order division or empty.
    """

    key: str
    country: str
    region: str
    size: Size | None

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the place and of all that holds it."""
        return tuple(dict.fromkeys(filter(None, (self.key, self.region, self.country.lower()))))


@dataclass(frozen=True, slots=True)
class Entry:
    """A thing as it is found.

    Shape: `names` are other names and spellings of the thing itself; `readings` are the numbers of the ledger's
    readings that it rests on; `blocks` are those of an activity, in which others may become one with it.
    """

    what: What
    pk: int
    title: str
    text: str = ""
    names: tuple[str, ...] = ()
    key: str = ""
    kind: str = ""
    status: str = ""
    day: datetime.date | None = None
    """What it is sorted by."""
    year: int | None = None
    topics: tuple[str, ...] = ()
    sites: tuple[Site, ...] = ()
    readings: tuple[int, ...] = ()
    blocks: tuple[str, ...] = ()

    @property
    def thing(self) -> int:
        """The number by which the index knows the thing."""
        return thing_number(self.what, self.pk)


def thing_number(what: What, pk: int) -> int:
    """Return the number by which the index knows a thing.

    >>> thing_of(thing_number(What.TIE, 7))
    (<What.TIE: 'tie'>, 7)
    """
    return _ORDER.index(what) << _BITS | pk


def thing_of(number: int) -> tuple[What, int]:
    """Return what a thing is and its primary key, by its number."""
    return _ORDER[number >> _BITS], number & (1 << _BITS) - 1
