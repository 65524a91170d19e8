"""A document as an issue with its articles."""

from dataclasses import dataclass

from glocal.articles.assemble import assemble
from glocal.articles.label import Label, LineLabel
from glocal.articles.line import split_lines
from glocal.articles.masthead import read_masthead
from glocal.articles.observe import observe
from glocal.articles.sequence import best_states
from glocal.model.article import Article, Issue
from glocal.model.document import Document
from glocal.model.problem import Problem


@dataclass(frozen=True, slots=True)
class IssueText:
    """An issue, its articles and what every line was taken for.

    Shape: `articles` may be empty; then `problems` says why. `labels` has one entry per line that holds
    words, in order.
    """

    issue: Issue
    articles: tuple[Article, ...]
    labels: tuple[LineLabel, ...] = ()
    problems: tuple[Problem, ...] = ()


def read_articles(document: Document) -> IssueText:
    """Return the issue and the articles that stand in a document."""
    lines = split_lines(document.text)
    signs = observe(document.text, lines)
    states = best_states(signs, [line.gap for line in lines])
    labels = tuple(
        LineLabel(line.number, line.span, state, seen) for line, state, seen in zip(lines, states, signs, strict=True)
    )
    outside = [
        line.text for line, state in zip(lines, states, strict=True) if state.label in (Label.MASTHEAD, Label.FURNITURE)
    ]
    articles = assemble(lines, states)
    return IssueText(read_masthead(outside, document.text), articles, labels, _doubts(document, articles))


def _doubts(document: Document, articles: tuple[Article, ...]) -> tuple[Problem, ...]:
    if articles or not document.text:
        return ()
    return (Problem(document.name, "has no article", "check that it is a newsletter or press release"),)
