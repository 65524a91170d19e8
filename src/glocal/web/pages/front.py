"""The front page, and what this is."""

import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from glocal.entities import asking
from glocal.web import queries
from glocal.web.kept import kept
from glocal.web.languages import language, led_by_wish

_ON_THE_FRONT = 6
"""Rows of each list on the home page."""
_DAYS_AHEAD = 180
"""How far the home page looks for anniversaries: a delegation is planned half a year before."""


@require_safe
@led_by_wish
@kept
def home(request: HttpRequest) -> HttpResponse:
    """Show the latest issue, in the page's language where there is one, the ties on the globe and what is ahead."""
    shown = list(queries.issues()[: _ON_THE_FRONT + 1])
    latest = next((issue for issue in shown if issue.language == language()), shown[0] if shown else None)
    today = timezone.localdate()
    ahead = today + datetime.timedelta(days=_DAYS_AHEAD)
    context = {
        "counts": queries.counts(),
        "latest": latest,
        "articles": queries.first_articles(latest, _ON_THE_FRONT + 1) if latest else [],
        "earlier": [issue for issue in shown if issue != latest],
        "ties": asking.ties()[:_ON_THE_FRONT],
        "activities": asking.activities()[:_ON_THE_FRONT],
        "places": queries.places_told_of(2 * _ON_THE_FRONT),
        "anniversaries": queries.anniversaries_between(today, ahead, _ON_THE_FRONT),
    }
    return render(request, "web/home.html", context)


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Say what this is, how to read it and where its facts come from."""
    return render(request, "web/about.html", {"counts": queries.counts()})
