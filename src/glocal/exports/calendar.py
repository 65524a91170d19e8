"""Activities and anniversaries as a calendar that a phone or an office can subscribe to.

Source: RFC 5545, iCalendar; RFC 7986 for the name, the address and the pace of renewal.
"""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from icalendar import Calendar, Timezone, TimezoneStandard, vText

from glocal.exports.feed import line, plain
from glocal.exports.records.identifiers import urn

MEDIA_TYPE = "text/calendar"
_MONTH_BEFORE = "-P30D"
_DAY = datetime.timedelta(days=1)
_END = b"END:VCALENDAR\r\n"
_MOST_BYTES = 75
"""Of a line without its end. Source: RFC 5545, 3.1."""
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": ""})
"""Source: RFC 5545, 3.3.11."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """Something on a day, or on a day that is only known to lie between two."""

    identity: str
    """Permanent identifier; it stays when the date is corrected."""
    title: str
    about: str
    """Plain text: what its sources say."""
    page: str
    """Address of the page about it."""
    first_day: datetime.date
    last_day: datetime.date
    changed_utc: datetime.datetime
    """When the newest of its sources was read."""
    where: str = ""
    point: tuple[float, float] | None = None
    """Degrees north and degrees east, WGS 84."""
    is_exact: bool = True
    """Whether it lasted all the days, and not on some of them."""
    is_reminded: bool = False
    """Whether the calendar reminds a month before."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """A calendar with its occasions."""

    name: str
    about: str
    address: str
    """Address that it is renewed from."""
    page: str
    """Address of the list's page."""
    language: str
    """ISO 639-1."""


def calendar(subscription: Subscription, occasions: Iterable[Occasion]) -> bytes:
    """Return the calendar; the same occasions give the same bytes."""
    made = Calendar.new(
        name=line(subscription.name),
        description=plain(subscription.about),
        prodid=f"-//Glocal//Glocal//{subscription.language.upper()}",
        refresh_interval=_DAY,
        source=subscription.address,
        uid=_name(f"calendar {subscription.address}"),
        url=subscription.page,
    )
    made["NAME"] = vText(line(subscription.name))  # the library writes it without escaping
    # RFC 7986 gives neither a type by default.
    made["REFRESH-INTERVAL"].params["VALUE"] = "DURATION"
    made["SOURCE"].params["VALUE"] = "URI"
    # The library takes a third of a millisecond for an event, ten times as long as the event itself takes to be made.
    events = b"".join(_folded(content) for occasion in occasions for content in _event(occasion))
    if not events:
        made.add_component(_utc())
    return bytes(made.to_ical()).removesuffix(_END) + events + _END


def _utc() -> Timezone:
    """Return a time zone for a calendar that has nothing else: one without any component is none.

    Source: RFC 5545, 3.6: `component = 1*(eventc / todoc / journalc / freebusyc / timezonec / ...)`.
    """
    standard = TimezoneStandard()
    standard.add("DTSTART", datetime.datetime(1970, 1, 1))  # noqa: DTZ001 - RFC 5545, 3.6.5: a local time
    standard.add("TZOFFSETFROM", datetime.timedelta())
    standard.add("TZOFFSETTO", datetime.timedelta())
    zone = Timezone()
    zone.add("TZID", "Etc/UTC")
    zone.add_component(standard)
    return zone


def _event(occasion: Occasion) -> Iterator[str]:
    """Yield the lines of an event."""
    changed = f"{occasion.changed_utc:%Y%m%dT%H%M%SZ}"
    yield "BEGIN:VEVENT"
    yield f"UID:{_name(occasion.identity)}"
    yield f"DTSTAMP:{changed}"
    yield f"LAST-MODIFIED:{changed}"
    yield f"DTSTART;VALUE=DATE:{_date(occasion.first_day)}"
    # The last day of the calendar has no day behind it.
    if occasion.last_day < datetime.date.max:
        yield f"DTEND;VALUE=DATE:{_date(occasion.last_day + _DAY)}"
    yield f"SUMMARY:{_text(line(occasion.title))}"
    yield f"DESCRIPTION:{_text(plain(occasion.about))}"
    if where := line(occasion.where):
        yield f"LOCATION:{_text(where)}"
    if occasion.point:
        yield f"GEO:{occasion.point[0]};{occasion.point[1]}"
    yield f"URL:{occasion.page}"
    yield "TRANSP:TRANSPARENT"
    yield f"STATUS:{'CONFIRMED' if occasion.is_exact else 'TENTATIVE'}"
    if occasion.is_reminded:
        yield from _reminder(occasion)
    yield "END:VEVENT"


def _reminder(occasion: Occasion) -> Iterator[str]:
    yield "BEGIN:VALARM"
    yield f"UID:{_name(f'alarm {occasion.identity}')}"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{_text(line(occasion.title))}"
    yield f"TRIGGER:{_MONTH_BEFORE}"
    yield "END:VALARM"


def _date(day: datetime.date) -> str:
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _text(words: str) -> str:
    return words.translate(_ESCAPED)


def _folded(content: str) -> bytes:
    """Return a line with its end, folded where it is too long; no character is cut."""
    left = content.encode()
    parts: list[bytes] = []
    while len(left) > (most := _MOST_BYTES - bool(parts)):
        while left[most] & 0xC0 == 0x80:  # noqa: PLR2004 - the byte goes on a character (UTF-8)
            most -= 1
        parts.append(left[:most])
        left = left[most:]
    return b"\r\n ".join([*parts, left]) + b"\r\n"


def _name(identity: str) -> str:
    return urn(identity).removeprefix("urn:uuid:")
