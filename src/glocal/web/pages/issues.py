"""Issues of newsletters and their articles."""

from http import HTTPStatus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_safe

from glocal.ledger.counting import taken_back
from glocal.ledger.models import Claim, Decision
from glocal.ledger.versions import later_version, replaced_versions, versions_beside
from glocal.web import queries
from glocal.web.addresses import address, issue_slug
from glocal.web.facts import facts_of, marked
from glocal.web.lists import page_of

_FACT_ORDER = (Claim.Kind.TIE, Claim.Kind.ACTIVITY, Claim.Kind.PERSON, Claim.Kind.PLACE)


@require_safe
def issues(request: HttpRequest) -> HttpResponse:
    """List the issues, the latest first."""
    page = page_of(queries.issues_with_articles(), request.GET.get("page"), queries.counts().issues)
    return render(request, "web/issues.html", {"page": page})


@require_safe
def issue(request: HttpRequest, document_id: int, slug: str = "") -> HttpResponse:
    """Show one issue; an outdated readable part of the address leads to the present one.

    Raises:
        Http404: no issue was kept under the number.
    """
    reading = queries.issue_of(document_id)
    if reading is None:
        raise Http404
    if slug != issue_slug(reading):
        return redirect(address(reading))
    beside = versions_beside(reading)
    back = taken_back(reading.document)
    context = {
        "issue": reading,
        "back": back,
        "problems": reading.problems.all(),
        "beside": beside,
        "versions": queries.other_versions(reading).exclude(document__in=[each.document_id for each in beside]),
        "later": later_version(reading),
        "earlier": replaced_versions(reading),
    }
    return render(request, "web/issue.html", context, status=_status(back))


@require_safe
def article(request: HttpRequest, article_id: int) -> HttpResponse:
    """Show one article with its facts marked in the text and listed beside it."""
    row = get_object_or_404(queries.articles(), pk=article_id)
    facts = facts_of(row, queries.claims_of(row))
    back = taken_back(row.reading.document)
    groups = [(kind, [fact for fact in facts if fact.claim.kind == kind]) for kind in _FACT_ORDER]
    context = {
        "article": row,
        "back": back,
        "issue": row.reading,
        "later": later_version(row.reading),
        "parts": marked(row, facts),
        "fact_count": len(facts),
        "groups": [(kind, members) for kind, members in groups if members],
        "before": queries.article_beside(row, -1),
        "behind": queries.article_beside(row, 1),
    }
    return render(request, "web/article.html", context, status=_status(back))


def _status(back: Decision | None) -> int:
    """Return 410, gone, for a document that was taken back: the page says by whom and why, and shows what it was."""
    return HTTPStatus.GONE if back else HTTPStatus.OK
