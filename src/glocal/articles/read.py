"""A document as an issue with its articles."""

from collections.abc import Sequence
from dataclasses import dataclass

from glocal.articles.assemble import assemble
from glocal.articles.doubt import doubts
from glocal.articles.label import Label, State
from glocal.articles.layout import best_reading
from glocal.articles.line import Line, split_lines, without_double_spacing
from glocal.articles.line_label import LineLabel
from glocal.articles.markdown import inline_without_marks
from glocal.articles.masthead import read_masthead
from glocal.articles.observe import signs_on
from glocal.articles.run_in import with_own_lines
from glocal.articles.scoring import mask
from glocal.articles.section import sections_of
from glocal.articles.surroundings import see_surroundings
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
    of_itself: str = ""
    """What the issue says of itself: the lines of mastheads, without contents, greetings and links."""


def read_articles(document: Document) -> IssueText:
    """Return the issue and the articles that stand in a document."""
    lines, signs, states = _read_lines(document.text, split_lines(document.text))
    labels = tuple(
        LineLabel(line.number, line.span, state, seen) for line, state, seen in zip(lines, states, signs, strict=True)
    )
    masthead, furniture = (
        [(entry.span.of(document.text), entry.signs) for entry in labels if entry.label is label]
        for label in (Label.MASTHEAD, Label.FURNITURE)
    )
    articles = assemble(lines, states)
    issue = read_masthead(masthead, furniture, document.text)
    of_itself = "\n".join(line for line, seen in masthead if not seen & _OF_OTHERS)
    return IssueText(issue, articles, labels, doubts(document, articles, labels), of_itself)


_OF_OTHERS = mask(
    ["is listed with others that come again", "leads to a page", "is a row of links", "greets above the news"]
)


def _read_lines(text: str, lines: Sequence[Line]) -> tuple[list[Line], list[int], list[State]]:
    """Return all lines with their signs and states, each issue in the text for itself."""
    on_lines = [_signs_on(line) for line in lines]
    kept: list[Line] = []
    signs: list[int] = []
    states: list[State] = []
    for start, end in sections_of(lines, on_lines):
        section = lines[start:end]
        seen, found = _read_section(text, section, on_lines[start:end])
        if parted := with_own_lines(section, seen, found):
            section = [line for line, _ in parted]
            seen, found = _read_section(text, section, [_signs_on(line) | sign for line, sign in parted])
        kept += section
        signs += seen
        states += found
    return kept, signs, states


def _read_section(text: str, lines: Sequence[Line], seen: list[int]) -> tuple[list[int], list[State]]:
    section = without_double_spacing(lines)
    see_surroundings(text, section, seen)
    return best_reading(section, seen)


def _signs_on(line: Line) -> int:
    return signs_on(inline_without_marks(line.text) or line.text)
