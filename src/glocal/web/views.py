"""The pages: each view asks its queries and hands the answers to its template."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from glocal.entities import asking
from glocal.entities.liveness import Life
from glocal.entities.models import Place
from glocal.ledger.models import Claim
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind, TieStatus
from glocal.web import queries
from glocal.web.addresses import address, issue_slug
from glocal.web.facts import facts_of, marked
from glocal.web.filters import ActivityFilter, PlaceFilter, TieFilter, narrowed_to
from glocal.web.languages import led_by_wish

_ON_THE_FRONT = 6
"""Rows of each list on the home page."""
_FACT_ORDER = (Claim.Kind.TIE, Claim.Kind.ACTIVITY, Claim.Kind.PERSON, Claim.Kind.PLACE)


@require_safe
@led_by_wish
def home(request: HttpRequest) -> HttpResponse:
    """Show the latest issue, the ties and activities last told of, the places named most."""
    shown = list(queries.issues_with_articles()[: _ON_THE_FRONT + 1])
    context = {
        "counts": queries.counts(),
        "latest": shown[0] if shown else None,
        "earlier": shown[1:],
        "ties": asking.ties()[:_ON_THE_FRONT],
        "activities": asking.activities()[:_ON_THE_FRONT],
        "places": queries.places_told_of()[: 2 * _ON_THE_FRONT],
    }
    return render(request, "web/home.html", context)


@require_safe
def issues(request: HttpRequest) -> HttpResponse:
    """List the issues, the latest first."""
    page = queries.page_of(queries.issues_with_articles(), request.GET.get("page"))
    return render(request, "web/issues.html", {"page": page})


@require_safe
def issue(request: HttpRequest, document_id: int, slug: str = "") -> HttpResponse:
    """Show one issue; an outdated readable part of the address leads to the present one."""
    reading = get_object_or_404(queries.issues_with_articles(), document_id=document_id)
    if slug != issue_slug(reading):
        return redirect(address(reading))
    context = {
        "issue": reading,
        "problems": reading.problems.all(),
        "versions": queries.other_versions(reading),
    }
    return render(request, "web/issue.html", context)


@require_safe
def article(request: HttpRequest, article_id: int) -> HttpResponse:
    """Show one article with its facts marked in the text and listed beside it."""
    row = get_object_or_404(queries.articles(), pk=article_id)
    facts = facts_of(row, queries.claims_of(row))
    groups = [(kind, [fact for fact in facts if fact.claim.kind == kind]) for kind in _FACT_ORDER]
    context = {
        "article": row,
        "issue": row.reading,
        "parts": marked(row, facts),
        "fact_count": len(facts),
        "groups": [(kind, members) for kind, members in groups if members],
    }
    return render(request, "web/article.html", context)


@require_safe
def places(request: HttpRequest) -> HttpResponse:
    """List the places that articles name."""
    narrowed = PlaceFilter.from_query(request.GET)
    context = {
        "page": queries.page_of(narrowed.apply(queries.places()), request.GET.get("page")),
        "filter": narrowed,
        "kinds": list(PlaceLevel),
        "countries": queries.countries_of_places(),
    }
    return render(request, "web/places.html", context)


@require_safe
def place(request: HttpRequest, path: str) -> HttpResponse:
    """Show one place with its ties, its activities and the sentences that name it."""
    row = get_object_or_404(Place, path=path)
    page = queries.page_of(queries.claims_about_place(row), request.GET.get("page"))
    context = {
        "place": row,
        "above": queries.places_above(row),
        "narrowed": narrowed_to(row),
        "within": queries.page_of(queries.places_in(row)),
        "ties": queries.page_of(asking.ties(asking.TieFilter(place=row))),
        "activities": queries.page_of(asking.activities(row)),
        "page": page,
        "sources": [queries.sourced(claim) for claim in page],
    }
    return render(request, "web/place.html", context)


@require_safe
def ties(request: HttpRequest) -> HttpResponse:
    """List the ties, those told of last first."""
    narrowed = TieFilter.from_query(request.GET)
    context = {
        "page": queries.page_of(narrowed.apply(asking.ties()), request.GET.get("page")),
        "filter": narrowed,
        "kinds": list(TieKind),
        "statuses": [*TieStatus, Life.QUIET],
        "countries": queries.countries_of_ties(),
    }
    return render(request, "web/ties.html", context)


@require_safe
def tie(request: HttpRequest, path: str) -> HttpResponse:
    """Show one tie, each value with the sentences that say it."""
    row = get_object_or_404(asking.ties(), path=path)
    claims = queries.claims_about_tie(row)
    page = queries.page_of(claims, request.GET.get("page"))
    context = {
        "tie": row,
        "page": page,
        "sources": [queries.sourced(claim) for claim in page],
        "activities": queries.activities_beside(claims),
        "says_so": asking.liveness_of(row, timezone.localdate()).number,
        "disagreements": asking.disagreements_of(row),
    }
    return render(request, "web/tie.html", context)


@require_safe
def activities(request: HttpRequest) -> HttpResponse:
    """List the activities, the newest first."""
    narrowed = ActivityFilter.from_query(request.GET)
    context = {
        "page": queries.page_of(narrowed.apply(asking.activities()), request.GET.get("page")),
        "filter": narrowed,
        "kinds": list(ActivityKind),
        "countries": queries.countries_of_activities(),
        "years": queries.years_of_activities(),
    }
    return render(request, "web/activities.html", context)


@require_safe
def activity(request: HttpRequest, path: str) -> HttpResponse:
    """Show one activity with the sentences that tell of it."""
    row = get_object_or_404(asking.activities(), path=path)
    claims = queries.claims_about_activity(row)
    page = queries.page_of(claims, request.GET.get("page"))
    context = {
        "activity": row,
        "page": page,
        "sources": [queries.sourced(claim) for claim in page],
        "ties": queries.ties_beside(claims),
    }
    return render(request, "web/activity.html", context)


@require_safe
def about(request: HttpRequest) -> HttpResponse:
    """Say what this is, how to read it and where its facts come from."""
    return render(request, "web/about.html", {"counts": queries.counts()})
