"""The API: its resources, and the description of them in OpenAPI."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import NinjaAPI
from ninja.errors import ValidationError
from ninja.openapi.schema import OpenAPISchema

from glocal.exports.records import forms
from glocal.web.api import changes, figures, finding, problems, questions, resources
from glocal.web.api.answers import MOST
from glocal.web.api.problems import InvalidRecord, ProblemRecord, Refusal

_ABOUT = f"""Ties and activities between local governments and the world, each value with the sentences that say it.

Lists are paged: follow `next` until it is null; `limit` is at most {MOST}. Every answer has an `ETag`; sent back in
`If-None-Match` it costs nothing while the ledger does not change. To keep a copy, remember `sequence` and ask for
`/api/v1/changes`. Errors are problem documents (RFC 9457). Dates are EDTF (ISO 8601-2) with the days that they can
mean.
"""


class _Interface(NinjaAPI):
    """The API with a description that tells of every field and of errors."""

    def get_openapi_schema(
        self, *, path_prefix: str | None = None, path_params: dict[str, Any] | None = None
    ) -> OpenAPISchema:  # Any: a part of a JSON document
        """Return the description, completed by what the records say of their fields."""
        schema = super().get_openapi_schema(path_prefix=path_prefix, path_params=path_params)
        described = schema["components"]["schemas"]
        for name, form in described.items():
            record = getattr(forms, name, None) or getattr(problems, name, None)
            for field, words in forms.field_descriptions(record).items() if record else ():
                form["properties"][field]["description"] = words
        for operations in schema["paths"].values():
            for operation in operations.values():
                _complete(operation)
        return schema


def _complete(operation: dict[str, Any]) -> None:  # Any: a part of a JSON document
    """Tell of headers and of errors, which are problem documents."""
    answers = operation["responses"]
    answers[200]["headers"] = {"ETag": {"description": "Changes with the answer.", "schema": {"type": "string"}}}
    answers[304] = {"description": "Not changed since the ETag in If-None-Match"}
    problem = answers.pop(_DOCUMENTED_ERROR)["content"]["application/json"]
    for status, words in _ERRORS.items():
        answers[status] = {"description": words, "content": {problems.MEDIA_TYPE: problem}}


_DOCUMENTED_ERROR = 422
_ERRORS = {
    400: "There is no such parameter",
    404: "There is no such thing",
    422: "A parameter cannot be used",
    429: "Asked too often; wait as Retry-After says",
}

api = _Interface(title="Glocal", version="1", description=_ABOUT, docs_url=None, urls_namespace="api")
for each in (resources.router, questions.router, figures.router, changes.router, finding.router):
    api.add_router("", each)


@api.exception_handler(Refusal)
def _refuse(request: HttpRequest, refusal: Refusal) -> HttpResponse:  # noqa: ARG001 - ninja's signature
    return refusal.response()


@api.exception_handler(ValidationError)
def _refuse_parameters(request: HttpRequest, error: ValidationError) -> HttpResponse:  # noqa: ARG001
    invalid = [InvalidRecord(str(each["loc"][-1]), each["msg"]) for each in error.errors]
    names = ", ".join(each.parameter for each in invalid)
    detail = f"cannot be used: {names}"
    return Refusal(_DOCUMENTED_ERROR, detail, "see /api/v1/ for what each parameter takes", invalid).response()


__all__ = ["ProblemRecord", "api"]
