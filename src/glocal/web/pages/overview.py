"""Across all ties: where their sources differ, and the anniversaries ahead."""

import datetime
import itertools

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from glocal.entities.anniversaries import Anniversary
from glocal.web import queries
from glocal.web.lists import page_of

_AHEAD = datetime.timedelta(days=365)
_MOST = 80
"""Anniversaries on one page: as many as a reader looks through; the next page goes on where they end."""
_LOOKED_AT = 5 * _MOST
"""Of most ties only the year is known: those must not push out the ones with a day."""
_ONE_MONTH = datetime.timedelta(days=31)


@require_safe
def disagreements(request: HttpRequest) -> HttpResponse:
    """List where the sources of ties differ, the weightiest first."""
    page = page_of(queries.differing(), request.GET.get("page"))
    return render(request, "web/disagreements.html", {"page": page, "rows": queries.with_ties(page.object_list)})


@require_safe
def anniversaries(request: HttpRequest) -> HttpResponse:
    """List the anniversaries of twelve months by month, and apart those of which only the year is known."""
    today = timezone.localdate()
    start = _month(request.GET.get("from", "")) or today
    found = queries.anniversaries_between(start, start + _AHEAD, _LOOKED_AT)
    exact = [each for each in found if each.latest - each.earliest <= _ONE_MONTH]
    context = {
        "months": _by_month(exact[:_MOST], start),
        "years": _by_year([each for each in found if each.latest - each.earliest > _ONE_MONTH][: _MOST // 2]),
        "start": start,
        "next": _first_of_month(exact[_MOST].earliest if len(exact) > _MOST else start + _AHEAD),
        "is_now": start == today,
    }
    return render(request, "web/anniversaries.html", context)


def _by_month(found: list[Anniversary], start: datetime.date) -> list[tuple[str, list[Anniversary]]]:
    """Return anniversaries by the month they fall in, EDTF; one that began before the page does stands in its first."""
    months = itertools.groupby(found, key=lambda each: max(each.earliest, start).strftime("%Y-%m"))
    return [(month, list(members)) for month, members in months]


def _by_year(found: list[Anniversary]) -> list[tuple[str, list[Anniversary]]]:
    ordered = sorted(found, key=lambda each: each.latest.year)
    return [(str(year), list(of)) for year, of in itertools.groupby(ordered, key=lambda each: each.latest.year)]


def _month(text: str) -> datetime.date | None:
    """Return the first day of a month, `2026-11`; None for anything else."""
    try:
        return datetime.datetime.strptime(text, "%Y-%m").replace(tzinfo=datetime.UTC).date()
    except ValueError:
        return None


def _first_of_month(day: datetime.date) -> datetime.date:
    return day.replace(day=1)
