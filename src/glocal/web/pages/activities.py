"""Activities: what happened or was announced."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from glocal.entities.models import Activity
from glocal.web import queries
from glocal.web.activity_known import activity_known
from glocal.web.choices import activity_choices, regions_for
from glocal.web.evidence import sourced
from glocal.web.filters import ActivityFilter
from glocal.web.lists import page_of
from glocal.web.pages.finding import found_or_moved
from glocal.web.rankings import activity_ranking


@require_safe
def activities(request: HttpRequest) -> HttpResponse:
    """List the activities, the newest first."""
    narrowed = ActivityFilter.from_query(request.GET)
    context = {
        "page": page_of(narrowed.listed(), request.GET.get("page")),
        "filter": narrowed,
        "choices": activity_choices(),
        "regions": regions_for(narrowed.country, activity_ranking()),
        "place": queries.place_at(narrowed.place),
    }
    return render(request, "web/activities.html", context)


@require_safe
@found_or_moved("activity")
def activity(request: HttpRequest, row: Activity) -> HttpResponse:
    """Show one activity with the sentences that tell of it."""
    claims = list(queries.claims_about_activity(row))
    page = page_of(claims, request.GET.get("page"))
    sources = [sourced(claim) for claim in page]
    context = {
        "activity": row,
        "known": activity_known(row, sources),
        "page": page,
        "sources": sources,
        "people": queries.people_of(row),
        "ties": queries.ties_beside(claims)[: queries.BESIDE],
    }
    return render(request, "web/activity.html", context)
