"""The engine `grammar`: documents, articles and claims by rules and tables."""

import functools
from importlib.metadata import PackageNotFoundError, version

from glocal.articles import read_articles
from glocal.claims import read_claims
from glocal.documents import read_document
from glocal.gazetteer import Gazetteer
from glocal.model.reading import Reading

NAME = "grammar"


def read_by_grammar(data: bytes, name: str, gazetteer: Gazetteer) -> Reading:
    """Return what a file says; whatever is wrong with the bytes stands in its problems.

    Every article is read for itself: places taken along from the articles before it lost more names than they resolved
    (ties F1 1.000 to 0.889 on the five real issues, 0.779 to 0.769 on the samples).
    """
    document = read_document(data, name)
    issue_text = read_articles(document)
    read = tuple(read_claims(article, issue_text.issue, gazetteer) for article in issue_text.articles)
    problems = (*document.problems, *issue_text.problems)
    return Reading(document, issue_text.issue, read, maker(), problems)


@functools.cache
def maker() -> str:
    """Return the name that claims of this engine carry: `grammar 0.1.0`."""
    try:
        return f"{NAME} {version('glocal')}"
    except PackageNotFoundError:
        return NAME
