"""Errors as problem documents: what happened, to what, what to do.

Source: RFC 9457, Problem Details for HTTP APIs.
"""

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from http import HTTPStatus

from django.http import JsonResponse

from glocal.web.parameters import Unknown

MEDIA_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class InvalidRecord:
    """One parameter that cannot be used."""

    parameter: str
    """Its name."""
    detail: str
    """What is wrong with it."""


@dataclass(frozen=True, slots=True)
class ProblemRecord:
    """Why a question was not answered."""

    type: str
    """The kind of problem; `about:blank` says that the status tells all."""
    title: str
    """The status in words."""
    status: int
    """The HTTP status."""
    detail: str
    """What happened, to what."""
    remedy: str
    """What to do; empty where nothing can be done."""
    invalid: tuple[InvalidRecord, ...] = ()
    """The parameters that cannot be used."""


class Refusal(Exception):  # noqa: N818 - no error of the program: an answer that is a refusal
    """Ends a question with a problem document.

    Args:
        status: The HTTP status.
        detail: What happened, to what.
        remedy: What to do.
        invalid: The parameters that cannot be used.
    """

    def __init__(self, status: int, detail: str, remedy: str = "", invalid: Sequence[InvalidRecord] = ()) -> None:
        super().__init__(detail)
        title = HTTPStatus(status).phrase
        self.problem = ProblemRecord("about:blank", title, status, detail, remedy, tuple(invalid))

    def response(self) -> JsonResponse:
        """Return the problem document."""
        return JsonResponse(asdict(self.problem), status=self.problem.status, content_type=MEDIA_TYPE)


def nothing_there(what: str) -> Refusal:
    """Return the refusal for a thing that does not exist."""
    return Refusal(HTTPStatus.NOT_FOUND, f"there is no {what}", "look it up in a list or with /api/v1/search")


def no_parameters(unknown: Sequence[Unknown], known: Collection[str]) -> Refusal:
    """Return the refusal for parameters that there are not; it names those that may be meant, and all there are."""
    meant = {each.name: f", did you mean {each.nearest}?" if each.nearest else "" for each in unknown}
    invalid = [InvalidRecord(name, f"there is no such parameter{words}") for name, words in meant.items()]
    detail = "; ".join(f"{each.parameter}: {each.detail}" for each in invalid)
    remedy = f"these can be used: {', '.join(sorted(known)) or 'none'}"
    return Refusal(HTTPStatus.BAD_REQUEST, detail, remedy, invalid)


def unusable(parameter: str, detail: str, remedy: str = "") -> Refusal:
    """Return the refusal for a parameter that cannot be used."""
    invalid = [InvalidRecord(parameter, detail)]
    return Refusal(HTTPStatus.UNPROCESSABLE_ENTITY, f"{parameter}: {detail}", remedy, invalid)
