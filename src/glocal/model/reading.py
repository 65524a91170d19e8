"""A reading: everything that one document says, as values."""

from collections.abc import Iterator
from dataclasses import dataclass

from glocal.model.article import Article, Issue
from glocal.model.claim import ActivityClaim, PersonClaim, PlaceMention, TieClaim
from glocal.model.document import Document
from glocal.model.problem import Problem


@dataclass(frozen=True, slots=True)
class ArticleReading:
    """One article, or one row of a list, and its facts, each kind in the order of the text."""

    article: Article
    places: tuple[PlaceMention, ...] = ()
    people: tuple[PersonClaim, ...] = ()
    ties: tuple[TieClaim, ...] = ()
    activities: tuple[ActivityClaim, ...] = ()
    row_key: str = ""
    """What a row of a list is known by in a later copy of the list; empty for an article."""
    row_number: int = 0
    """The row as a person counts it in the file, from one; 0 for an article, and for a row that is gone."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, its issue and its articles with their facts.

    Shape: `articles` may be empty; then `problems` says why.
    """

    document: Document
    issue: Issue
    articles: tuple[ArticleReading, ...]
    maker: str
    """Who read it, with version: `grammar 0.1.0`."""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class BegunReading:
    """A reading whose articles are read one by one as they are asked for: a long document needs little memory.

    Shape: `articles` can be gone through once.
    """

    document: Document
    issue: Issue
    articles: Iterator[ArticleReading]
    maker: str
    problems: tuple[Problem, ...] = ()

    def finish(self) -> Reading:
        """Return the reading with all articles that have not been asked for yet."""
        return Reading(self.document, self.issue, tuple(self.articles), self.maker, self.problems)
