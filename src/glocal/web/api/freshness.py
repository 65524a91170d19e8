"""Answers that cost nothing while the ledger stays as it is: their tag is made of the question and that state."""

import datetime
import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response

import glocal
from glocal.ledger.turns import last_sequence
from glocal.web.remembered import noticing_old_answers


@dataclass(frozen=True, slots=True)
class Question:
    """A question with what its answer depends on."""

    request: HttpRequest
    base: str
    """Address of the site, without a slash at its end."""
    today: datetime.date
    sequence: int
    """Number of the newest change in the ledger."""

    @property
    def tag(self) -> str:
        """The entity tag of the answer: the same for the same question on the same day in the same state."""
        parts = (self.base, self.request.get_full_path(), self.today, self.sequence, glocal.__version__)
        digest = hashlib.sha256("\n".join(map(str, parts)).encode("utf-8", "surrogatepass")).hexdigest()[:16]
        return f'"{self.sequence}-{digest}"'


def question_of(request: HttpRequest) -> Question:
    """Return the question as it stands now."""
    return Question(request, request.build_absolute_uri("/").rstrip("/"), timezone.localdate(), last_sequence())


def fresh_answer(question: Question, media_type: str, make: Callable[[], bytes]) -> HttpResponse:
    """Return what `make` yields, with its tag; it is not made where the asker has it already.

    What shows an answer of a state before has no tag: it is not to be kept.
    """
    kept = get_conditional_response(question.request, etag=question.tag)
    with noticing_old_answers() as old:
        response = kept if isinstance(kept, HttpResponse) else HttpResponse(make(), content_type=media_type)
    if not old:
        response["ETag"] = question.tag
    response["Cache-Control"] = "no-store" if old else "no-cache"
    return response
