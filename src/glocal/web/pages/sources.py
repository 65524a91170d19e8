"""Sources with their figures: newsletters and registers."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

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
    """Show one list of ties with its figures, its problems and its rows."""
    reading = get_object_or_404(sources_kept.registers(), register=name)
    figures = sources_kept.figures_of_register(name)
    context = {
        "reading": reading,
        "figures": figures,
        "problems": reading.problems.all()[: queries.BESIDE],
        "page": page_of(reading.articles.all(), request.GET.get("page"), figures.articles),
    }
    return render(request, "web/register.html", context)
