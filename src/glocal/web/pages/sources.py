"""Sources with their figures: newsletters and registers."""

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from glocal.ledger.counting import taken_back
from glocal.web import queries, sources_kept
from glocal.web.lists import page_of


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """List the newsletters and the registers that facts come from."""
    context = {"newsletters": sources_kept.newsletters(), "registers": sources_kept.registers()}
    return render(request, "web/sources.html", context)


@require_safe
def newsletter(request: HttpRequest, slug: str) -> HttpResponse:
    """Show one newsletter with its figures and its issues."""
    found = next((each for each in sources_kept.newsletters() if each.slug == slug), None)
    if found is None:
        raise Http404
    issues = sources_kept.issues_of(found, queries.issues())
    context = {
        "newsletter": found,
        "figures": sources_kept.figures_of_newsletter(found.titles),
        "page": page_of(issues, request.GET.get("page"), found.issues),
    }
    return render(request, "web/newsletter.html", context)


@require_safe
def register(request: HttpRequest, name: str) -> HttpResponse:
    """Show one list of ties with its figures, its problems and its rows; of one that was taken back no figures.

    Raises:
        Http404: no list was ever imported under the name.
    """
    reading = sources_kept.register(name)
    if reading is None:
        raise Http404
    back = taken_back(reading.document) if reading.retired_at_utc else None
    figures = None if back else sources_kept.figures_of_register(name)
    rows = figures.articles if figures else reading.articles.count()
    context = {
        "reading": reading,
        "back": back,
        "figures": figures,
        "problems": reading.problems.all()[: queries.BESIDE],
        "page": page_of(reading.articles.all(), request.GET.get("page"), rows),
    }
    return render(request, "web/register.html", context, status=HTTPStatus.GONE if back else HTTPStatus.OK)
