"""`glocal anniversaries`: those of ties and first contacts that are near."""

import calendar
import datetime
import re
from pathlib import Path

import click

from glocal.cli.asking import country_meant, open_register, place_meant, question, tie_words
from glocal.cli.table import print_rows

_SPAN = re.compile(r"(\d{1,7})([dmy])", re.ASCII)
_DAYS = {"d": 1.0, "m": 30.44, "y": 365.25}
_MOST_DAYS = 1000 * 365.25


class _Month(click.ParamType[datetime.date]):
    """The first day of a month: `2026-05`."""

    name = "month"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        try:
            return datetime.datetime.strptime(str(value), "%Y-%m").replace(tzinfo=datetime.UTC).date()
        except ValueError:
            self.fail(f"{str(value)!r} is no month: write 2026-05", param, ctx)


@click.command(epilog="Example: glocal anniversaries --within 12m --country US", short_help="List anniversaries ahead.")
@click.option("--within", default="12m", show_default=True, metavar="SPAN", help="How far ahead: 90d, 12m, 2y.")
@click.option("--month", type=_Month(), metavar="YYYY-MM", help="Those of one month instead of --within.")
@click.option("--place", help="A place at one end, or a region or country around it.")
@click.option("--country", help="The country of one end, by name or two-letter code.")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1), help="How many at most.")
@question
def anniversaries(
    within: str,
    month: datetime.date | None,
    place: str | None,
    country: str | None,
    limit: int,
    home: Path | None,
    *,
    as_json: bool,
) -> None:
    """List the round anniversaries of agreements and first contacts that are near, the nearest first."""
    length = _length(within)
    today = open_register(home)
    start, end = _days_of(month) if month else (today, today + length)
    from glocal.entities import asking
    from glocal.entities.anniversaries import coming_anniversaries

    wanted = asking.TieFilter(place=place_meant(place) if place else None, country=country_meant(country))
    rows = (
        (_when(each.earliest, each.latest), each.years, _OF[each.aspect], tie_words(each.tie), each.tie.kind)
        for each in coming_anniversaries(asking.ties(wanted) if place or country else None, start, end, limit)
    )
    columns = ("when", "years", "of", "tie", "kind")
    print_rows(columns, rows, as_json=as_json, nothing=_nothing(month, within))


def _length(within: str) -> datetime.timedelta:
    found = _SPAN.fullmatch(within)
    if not found:
        raise click.BadParameter(f"{within!r} is no span: write 90d, 12m or 2y", param_hint="--within")
    days = int(found[1]) * _DAYS[found[2]]
    if days > _MOST_DAYS:
        raise click.BadParameter(f"{within!r} is too far ahead: at most 1000y", param_hint="--within")
    return datetime.timedelta(days=round(days))


def _days_of(first: datetime.date) -> tuple[datetime.date, datetime.date]:
    """Return the first and the last day of a month."""
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])


_OF = {"since": "first contact", "formalised": "agreement"}


def _when(earliest: datetime.date, latest: datetime.date) -> str:
    """Return the day, month or year in EDTF that the bounds are those of."""
    if earliest == latest:
        return earliest.isoformat()
    return earliest.strftime("%Y-%m" if earliest.month == latest.month else "%Y")


def _nothing(month: datetime.date | None, within: str) -> str:
    told = f"in {month:%Y-%m}" if month else f"within {within}"
    return f"no anniversaries {told}: look further ahead with a longer --within, or at more places"
