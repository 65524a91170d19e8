"""What programs that crawl look for: which pages there are, and which they may leave out.

Sources: sitemaps.org 0.9, with the alternate languages of a page; RFC 9309, robots exclusion.
"""

from collections.abc import Iterable, Iterator, Sequence
from xml.sax.saxutils import escape

from django.db.models import F, Model, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_safe

from glocal.entities.models import Activity, Organisation, Person, Place, Tie
from glocal.ledger.models import Article
from glocal.web.addresses import address
from glocal.web.streaming import streamed

_PART = 10_000
"""Numbers of rows that one part covers: with both languages it stays far below the 50 MB that a part may have."""
_KINDS: dict[str, type[Model]] = {
    "ties": Tie,
    "places": Place,
    "activities": Activity,
    "people": Person,
    "organisations": Organisation,
    "articles": Article,
}
_FRONT = ("home", "ties", "places", "activities", "people", "organisations", "issues", "topics", "sources", "about")
_LANGUAGES = ("en", "ja")
_XML = "application/xml"
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """List the parts that list the pages."""
    parts = [("lists", 0), *((name, part) for name, model in _KINDS.items() for part in _parts_of(model))]
    places = (request.build_absolute_uri(reverse("sitemap-part", args=part)) for part in parts)
    rows = "".join(f"<sitemap><loc>{escape(place)}</loc></sitemap>\n" for place in places)
    return HttpResponse(f'{_HEAD}<sitemapindex xmlns="{_NAMESPACE}">\n{rows}</sitemapindex>\n', content_type=_XML)


@require_safe
def sitemap_part(request: HttpRequest, name: str, number: int) -> HttpResponseBase:
    """List some pages, each with its address in the other language.

    Raises:
        Http404: there is no such part.
    """
    if name == "lists" and number == 0:
        pages = ([_front(code, route) for code in _LANGUAGES] for route in _FRONT)
    elif name in _KINDS and (rows := _rows(name, number)).exists():
        pages = ([_of(code, row) for code in _LANGUAGES] for row in rows.iterator(chunk_size=1000))
    else:
        raise Http404
    response = streamed(request, _urls(request, pages), _XML, f"sitemap-{name}-{number}.xml")
    del response["Content-Disposition"]
    return response


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Say which pages need not be crawled: lists narrowed in every way, and searches."""
    there = request.build_absolute_uri(reverse("sitemap"))
    lines = ("User-agent: *", "Disallow: /*?", "Disallow: /ja/*?", "Disallow: /search/", "Disallow: /ja/search/")
    return HttpResponse("\n".join((*lines, "", f"Sitemap: {there}", "")), content_type="text/plain; charset=utf-8")


def _parts_of(model: type[Model]) -> list[int]:
    """Return the numbers of the parts that have rows."""
    return sorted(model._default_manager.order_by().values_list(F("pk") / _PART, flat=True).distinct())


def _rows(name: str, number: int) -> QuerySet[Model]:
    rows = _KINDS[name]._default_manager.filter(pk__gte=number * _PART, pk__lt=(number + 1) * _PART)
    return rows.only(*(("pk",) if name == "articles" else ("pk", "path"))).order_by("pk")


def _front(code: str, route: str) -> str:
    with override(code):
        return reverse(route)


def _of(code: str, row: Model) -> str:
    with override(code):
        return address(row)


def _urls(request: HttpRequest, pages: Iterable[Sequence[str]]) -> Iterator[bytes]:
    yield f'{_HEAD}<urlset xmlns="{_NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'.encode()
    for paths in pages:
        there = [escape(request.build_absolute_uri(path), {'"': "&quot;"}) for path in paths]
        others = "".join(
            f'<xhtml:link rel="alternate" hreflang="{code}" href="{each}"/>'
            for code, each in zip(_LANGUAGES, there, strict=True)
        )
        yield "".join(f"<url><loc>{each}</loc>{others}</url>\n" for each in there).encode()
    yield b"</urlset>\n"
