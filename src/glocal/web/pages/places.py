"""Countries, regions and towns."""

import datetime

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from glocal.entities.models import Place
from glocal.web import queries
from glocal.web.choices import place_choices
from glocal.web.evidence import sourced
from glocal.web.filters import PlaceFilter
from glocal.web.lists import first_of, page_of
from glocal.web.pages.finding import found_or_moved

_SHOWN = 12
"""Rows of each list on the page of a place; the whole list is one click away."""
_YEAR = datetime.timedelta(days=365)


@require_safe
def places(request: HttpRequest) -> HttpResponse:
    """List the places that articles name."""
    narrowed = PlaceFilter.from_query(request.GET)
    page = page_of(narrowed.listed(), request.GET.get("page"))
    context = {
        "page": page,
        "named": queries.articles_naming(page.object_list),
        "filter": narrowed,
        "choices": place_choices(),
        "place": queries.place_at(narrowed.place),
    }
    return render(request, "web/places.html", context)


@require_safe
@found_or_moved("place")
def place(request: HttpRequest, row: Place) -> HttpResponse:
    """Show one place with its ties, its activities and the sentences that name it."""
    page = page_of(queries.claims_about_place(row), request.GET.get("page"))
    today = timezone.localdate()
    context = {
        "place": row,
        "above": queries.places_above(row),
        "within": first_of(queries.places_in(row), 2 * _SHOWN),
        "ties": first_of(queries.ties_of(row), _SHOWN),
        "activities": first_of(queries.activities_in(row), _SHOWN),
        "people": queries.offices_at(place=row)[:_SHOWN],
        "anniversaries": queries.anniversaries_of(row, today, today + _YEAR, _SHOWN // 2),
        "page": page,
        "sources": [sourced(claim) for claim in page],
    }
    return render(request, "web/place.html", context)
