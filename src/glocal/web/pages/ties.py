"""Ties, where their sources differ, and their anniversaries."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from glocal.entities.models import Tie
from glocal.entities.tie_activities import activities_of
from glocal.web import queries
from glocal.web.choices import regions_for, tie_choices
from glocal.web.filters import TieFilter
from glocal.web.lists import page_of
from glocal.web.pages.finding import found_or_moved
from glocal.web.rankings import tie_ranking
from glocal.web.tie_known import tie_known
from glocal.web.timeline import story


@require_safe
def ties(request: HttpRequest) -> HttpResponse:
    """List the ties, those told of last first."""
    narrowed = TieFilter.from_query(request.GET)
    context = {
        "page": page_of(narrowed.listed(), request.GET.get("page")),
        "filter": narrowed,
        "choices": tie_choices(),
        "regions": regions_for(narrowed.country, tie_ranking().known),
        "place": queries.place_at(narrowed.place),
    }
    return render(request, "web/ties.html", context)


@require_safe
@found_or_moved("tie")
def tie(request: HttpRequest, row: Tie) -> HttpResponse:
    """Show one tie: its story, and each value with the sentences that say it."""
    claims = queries.claims_about_tie(row)
    about = tie_known(row, claims, timezone.localdate())
    activities = activities_of(row)
    page = page_of(about.sources, request.GET.get("page"))
    context = {
        "tie": row,
        "about": about,
        "page": page,
        "sources": page.object_list,
        "differing": [queries.Differing(each, row, about.numbered) for each in about.differing],
        "story": story(about, activities, queries.told_by(activities)),
        "beside": queries.ties_beside(claims).exclude(pk=row.pk)[: queries.BESIDE],
    }
    return render(request, "web/tie.html", context)
