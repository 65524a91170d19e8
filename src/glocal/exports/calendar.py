"""Activities and anniversaries as a calendar that a phone or an office can subscribe to.

Source: RFC 5545, iCalendar; RFC 7986 for the name, the address and the pace of renewal.
"""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from icalendar import Alarm, Calendar, Event, Timezone, TimezoneStandard, vText

from glocal.exports.feed import line, plain
from glocal.exports.records.identifiers import urn

MEDIA_TYPE = "text/calendar"
_MONTH_BEFORE = datetime.timedelta(days=-30)
_DAY = datetime.timedelta(days=1)


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
    for occasion in occasions:
        made.add_component(_event(occasion))
    if not made.subcomponents:
        made.add_component(_utc())
    return bytes(made.to_ical())


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


def _event(occasion: Occasion) -> Event:
    event = Event.new(
        uid=_name(occasion.identity),
        stamp=occasion.changed_utc,
        last_modified=occasion.changed_utc,
        summary=line(occasion.title),
        description=plain(occasion.about),
        start=occasion.first_day,
        # The last day of the calendar has no day behind it.
        end=occasion.last_day + _DAY if occasion.last_day < datetime.date.max else None,
        location=line(occasion.where) or None,
        url=occasion.page,
    )
    event.add("TRANSP", "TRANSPARENT")
    event.add("STATUS", "CONFIRMED" if occasion.is_exact else "TENTATIVE")
    if occasion.point:
        event.add("GEO", occasion.point)
    if occasion.is_reminded:
        reminder = Alarm.new_display(line(occasion.title), _MONTH_BEFORE, uid=_name(f"alarm {occasion.identity}"))
        event.add_component(reminder)
    return event


def _name(identity: str) -> str:
    return urn(identity).removeprefix("urn:uuid:")
