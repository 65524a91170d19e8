"""Dossiers as pages and as files: of places and of ties, in the language of the address."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from glocal.entities.models import Place, Tie
from glocal.entities.permanent import resolve
from glocal.exports.brief import BriefForm, write_dossier
from glocal.exports.briefs.compose import dossier_on
from glocal.exports.briefs.dossier import Dossier
from glocal.exports.briefs.drawing import draw_chart, draw_map
from glocal.web.addresses import address
from glocal.web.api.freshness import fresh_answer, question_of
from glocal.web.feeds.offered import Way
from glocal.web.languages import language
from glocal.web.wording import wording

ENDINGS = {form.ending: form for form in BriefForm}


@require_safe
def brief(request: HttpRequest, kind: str, path: str) -> HttpResponse:
    """Show a dossier as a page made for printing."""
    row = thing_at(kind, path)
    dossier = _dossier(row)
    context = {
        "dossier": dossier,
        "thing": address(row),
        "files": ways_to_read(row)[1:],
        # The drawings escape each text that they hold, see drawing.py and map.py.
        "map": mark_safe(draw_map(dossier)),  # noqa: S308 - as said above
        "chart": mark_safe(draw_chart(dossier)),  # noqa: S308 - as said above
    }
    return render(request, "web/brief.html", context)


@require_safe
def brief_file(request: HttpRequest, kind: str, path: str, ending: str) -> HttpResponse:
    """Hand out a dossier as a file."""
    form, row, made_at = ENDINGS[ending], thing_at(kind, path), timezone.now()
    response = fresh_answer(question_of(request), form.media_type, lambda: write_dossier(_dossier(row), form, made_at))
    name = row.path.replace("/", "-").encode("ascii", "ignore").decode()
    response["Content-Disposition"] = f'inline; filename="{name or kind}.{ending}"'
    return response


def thing_at(kind: str, path: str) -> Place | Tie:
    """Return the place or the tie that has or had an address, or has that identifier.

    Raises:
        Http404: nothing is or was called so.
    """
    # No database knows a null character, and PostgreSQL refuses it.
    row = None if "\0" in path else resolve(kind, path)
    if not isinstance(row, Place | Tie):
        raise Http404
    return row


def ways_to_read(thing: object) -> list[Way]:
    """Return where the dossier on a place or a tie stands, empty for anything else."""
    if not isinstance(thing, Place | Tie):
        return []
    kind = "tie" if isinstance(thing, Tie) else "place"
    files = [
        Way(reverse("brief-file", args=[kind, thing.path, form.ending]), words, form.media_type)
        for form, words in ((BriefForm.PDF, _("Dossier as PDF")), (BriefForm.WORD, _("Dossier for Word")))
    ]
    return [Way(reverse("brief", args=[kind, thing.path]), _("Dossier"), "text/html"), *files]


def _dossier(row: Place | Tie) -> Dossier:
    return dossier_on(row, timezone.localdate(), wording(language()))
