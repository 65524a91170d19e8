"""What a reading says, added to its row so many articles at a time: a list may have a million rows."""

from collections.abc import Iterable, Sequence

from glocal.ledger import models
from glocal.ledger.payloads import payloads_of
from glocal.ledger.rows import add_rows
from glocal.model.problem import Problem
from glocal.model.reading import ArticleReading


def add_articles(row: models.Reading, articles: Sequence[ArticleReading], first: int) -> list[models.Claim]:
    """Add articles of a reading, the first at position `first`, and return their claims in order.

    Only who has the turn to write may call it.
    """
    added = add_rows(_article(row, position, each) for position, each in enumerate(articles, first))
    return add_rows(
        models.Claim(article=article, kind=kind, position=number, payload=payload)
        for article, each in zip(added, articles, strict=True)
        for kind, payloads in payloads_of(each).items()
        for number, payload in enumerate(payloads)
    )


def _article(row: models.Reading, position: int, each: ArticleReading) -> models.Article:
    return models.Article(
        reading=row,
        position=position,
        headline=each.article.headline,
        captions=list(each.article.captions),
        body=each.article.body,
        topics=[topic.value for topic in each.article.topics],
        row_key=each.row_key,
        row_number=each.row_number,
    )


def add_problems(row: models.Reading, problems: Iterable[Problem]) -> None:
    """Add problems that were met while reading. Only who has the turn to write may call it."""
    add_rows(
        models.ReadingProblem(
            reading=row,
            severity=problem.severity.value,
            line=problem.line,
            column=problem.column,
            message=problem.message,
            remedy=problem.remedy,
        )
        for problem in problems
    )
