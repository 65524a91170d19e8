"""Figures for programs: the tables of counts that the charts are drawn from."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated, Literal

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from ninja import Field, Path, Query, Router, Schema

from glocal.exports.records.forms import FigureRecord
from glocal.web.api.answers import Paged, PageOf, answer, asked
from glocal.web.api.freshness import Question
from glocal.web.api.problems import ProblemRecord, nothing_there
from glocal.web.api.walking import walk_of, walked_answer
from glocal.web.figures import FIGURES, figure_record

router = Router()
Language = Literal["en", "ja"]
_ABOUT_LANGUAGE = "Of titles and words: `en` or `ja`."


class FigureQuery(Schema):
    """How a figure is told."""

    language: Language = Field("en", description=_ABOUT_LANGUAGE)


class FiguresQuery(Paged):
    """How figures are told."""

    language: Language = Field("en", description=_ABOUT_LANGUAGE)


@router.get(
    "/figures",
    response={200: PageOf[FigureRecord], 422: ProblemRecord},
    tags=["figures"],
    operation_id="list_figures",
    summary="List figures",
)
def figures(request: HttpRequest, query: Query[FiguresQuery]) -> HttpResponse:
    """Ties by country, prefecture, kind and decade, activities by year, and how much is known of what is kept."""
    records, question = _told(asked(request, query), query.language, FIGURES)
    return walked_answer(question, query, walk_of(lambda: records))


@router.get(
    "/figures/{name}",
    response={200: FigureRecord, 422: ProblemRecord},
    tags=["figures"],
    operation_id="get_figures",
    summary="One of the figures",
    url_name="figure",
)
def figure(
    request: HttpRequest,
    name: Annotated[str, Path(pattern="^[a-z-]{1,40}$", description="The identifier of a figure.")],
    query: Query[FigureQuery],
) -> HttpResponse:
    """By its identifier."""
    question = asked(request, query)
    if name not in FIGURES:
        raise nothing_there(f"figure {name!r}")
    (record,), question = _told(question, query.language, [name])
    return answer(question, lambda: record)


def _told(question: Question, language: Language, names: Iterable[str]) -> tuple[list[FigureRecord], Question]:
    """Return figures, and the question as it stood when the oldest of them was counted: that is what its tag tells."""
    with translation.override(language):
        told = [figure_record(name, question.today, question.base) for name in names]
    return [record for record, _ in told], replace(question, sequence=min(sequence for _, sequence in told))
