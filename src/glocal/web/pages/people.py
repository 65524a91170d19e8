"""People whom articles name with an office or a part, and organisations."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from glocal.entities import asking
from glocal.entities.models import Organisation, Person
from glocal.web import queries
from glocal.web.choices import known_count, organisation_choices, people_choices
from glocal.web.evidence import sourced
from glocal.web.filters import OrganisationFilter, PersonFilter
from glocal.web.lists import first_of, page_of
from glocal.web.pages.finding import found_or_moved

_SHOWN = 12


@require_safe
def people(request: HttpRequest) -> HttpResponse:
    """List the people by family name."""
    narrowed, choices = PersonFilter.from_query(request.GET), people_choices()
    count = known_count(narrowed.chosen, {}, queries.counts().people)
    page = page_of(narrowed.apply(queries.people()), request.GET.get("page"), count)
    return render(request, "web/people.html", {"page": page, "filter": narrowed, "choices": choices})


@require_safe
@found_or_moved("person")
def person(request: HttpRequest, row: Person) -> HttpResponse:
    """Show one person with their offices over time, where they took part, and the sentences that name them."""
    page = page_of(queries.claims_about_person(row), request.GET.get("page"))
    context = {
        "person": row,
        "offices": queries.offices_of(row),
        "activities": first_of(queries.activities_with(row), _SHOWN),
        "page": page,
        "sources": [sourced(claim) for claim in page],
    }
    return render(request, "web/person.html", context)


@require_safe
def organisations(request: HttpRequest) -> HttpResponse:
    """List the organisations by name."""
    narrowed, choices = OrganisationFilter.from_query(request.GET), organisation_choices()
    count = known_count(narrowed.chosen, {}, queries.counts().organisations)
    rows = narrowed.apply(Organisation.objects.select_related("place"))
    context = {"page": page_of(rows, request.GET.get("page"), count), "filter": narrowed, "choices": choices}
    return render(request, "web/organisations.html", context)


@require_safe
@found_or_moved("organisation")
def organisation(request: HttpRequest, row: Organisation) -> HttpResponse:
    """Show one organisation with its ties, what it held, who speaks for it, and the sentences that name it."""
    page = page_of(queries.claims_about_organisation(row), request.GET.get("page"))
    context = {
        "organisation": row,
        "ties": first_of(asking.ties().filter(ends__body=row), _SHOWN),
        "activities": first_of(queries.activities_held_by(row), _SHOWN),
        "people": queries.offices_at(organisation=row)[:_SHOWN],
        "page": page,
        "sources": [sourced(claim) for claim in page],
    }
    return render(request, "web/organisation.html", context)
