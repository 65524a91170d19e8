"""People named with an office or a part they play."""

import re
from collections.abc import Sequence
from typing import Protocol

from glocal.claims.dates import FoundDate
from glocal.model.article import Article
from glocal.model.claim import PersonClaim
from glocal.model.place import Place
from glocal.model.span import Evidence, Span


class NamedPlace(Protocol):
    """A place that was found in the article's text."""

    @property
    def span(self) -> Span: ...
    @property
    def text(self) -> str: ...
    @property
    def place(self) -> Place: ...


_TITLED = re.compile(
    r"\b(Mayor|Governor|Ambassador|Consul General) ((?:[A-Z][a-z]+ )?[A-Z][A-Za-z]+)\b(?!['’]s Office)"
)


def read_people(
    article: Article, found_places: Sequence[NamedPlace], dates: Sequence[FoundDate]
) -> tuple[PersonClaim, ...]:
    """Return the people whom the article names with an office, each once, in the order of the text.

    Args:
        article: The article; spans count in its text.
        found_places: The places found in the article's text; may be empty.
        dates: The dates found in the article's text; may be empty.
    """
    text = article.text
    return tuple(
        PersonClaim(m[2], m[1], None, None, (Evidence.from_text(text, Span(*m.span())),))
        for m in _TITLED.finditer(text)
    )
