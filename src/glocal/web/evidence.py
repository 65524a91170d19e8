"""Claims with the sentences that say them, and the way from a value to the sentence that says it."""

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from glocal.claims.dates import find_dates
from glocal.ledger.models import Article, Claim
from glocal.model import claim as said
from glocal.web.addresses import address
from glocal.web.facts import said_by, spans_in
from glocal.web.languages import language
from glocal.web.quotes import Quote, quote

_YEAR = re.compile(r"\d{4}")
_COUNT = re.compile(r"(?<!\d)\d{1,3}(?!\d)")
_ANNIVERSARY = re.compile(r"anniversar|jubilee|周年", re.IGNORECASE)


def telling(sentences: Sequence[str], value: str) -> int:
    """Return which sentence says a value, from zero.

    It is the first that prints its year, else the first that tells it otherwise (令和7年), else the first anniversary
    that the year is reckoned from, else the first.

    >>> telling(["A friend of Peru.", "The 10th anniversary was in 2025.", "They met in 1991."], "2015")
    1
    """
    years = set(map(int, _YEAR.findall(value)))
    if not years:
        return 0
    holding = (n for n, each in enumerate(sentences) if years & set(map(int, _YEAR.findall(each))))
    telling_it = (n for n, each in enumerate(sentences) if years & _years_told(each))
    leading = (n for n, each in enumerate(sentences) if _leads_to(each, years))
    return next(itertools.chain(holding, telling_it, leading), 0)


def _years_told(sentence: str) -> set[int]:
    """Return the years of the dates in a sentence that need no other date to be read."""
    return {each.date.first_year for each in find_dates(sentence, None) if each.date and each.date.first_year}


def _leads_to(sentence: str, years: set[int]) -> bool:
    """Return whether an anniversary can be that of a year; one without a year or a number can be of any."""
    if not _ANNIVERSARY.search(sentence):
        return False
    held, counts = (list(map(int, pattern.findall(sentence))) for pattern in (_YEAR, _COUNT))
    return not held or not counts or any(year - count in years for year in held for count in counts)


@dataclass(frozen=True, slots=True)
class Source:
    """One claim about a thing, with the sentences that say it."""

    claim: Claim
    said: said.Claim
    quotes: tuple[Quote, ...]

    @property
    def article(self) -> Article:
        """The article that says it."""
        return self.claim.article

    def passage(self, value: object = "") -> int:
        """Return which of the sentences says a value, from one; 1 where none holds its year or leads to it."""
        return telling([each.words for each in self.quotes], str(value)) + 1

    def quote_of(self, value: object = "") -> Quote | None:
        """Return the sentence that says a value; None where the words are not found in the text."""
        return self.quotes[self.passage(value) - 1] if self.quotes else None

    def address_of(self, value: object = "") -> str:
        """Return the address of the words that say a value."""
        passage = self.passage(value)
        return address(self.claim) + (f"-{passage}" if passage > 1 else "")


@dataclass(frozen=True, slots=True)
class Known:
    """A value that a page shows, with the source that says it."""

    aspect: str
    value: str
    source: Source | None
    """None where a person decided it, or it is computed."""
    others: tuple["Known", ...] = ()
    """What other sources say instead."""
    is_decided: bool = False
    """Whether it is shown because a person decided so."""

    @property
    def address(self) -> str:
        """The address of the words that say it, empty without a source."""
        return self.source.address_of(self.value) if self.source else ""


def sourced(claim: Claim) -> Source:
    """Return a claim with the sentences that say it; `claim.article.reading` should be loaded."""
    fact = said_by(claim)
    if claim.article.row_key:
        return Source(claim, fact, (Quote("", claim.article.body, ""),))
    text = claim.article.text
    return Source(claim, fact, tuple(quote(text, span) for span in spans_in(claim.article, fact)))


def known(aspect: str, value: object, sources: Sequence[Source], says: Callable[[said.Claim], object]) -> Known:
    """Return a value with the source that says it, the first of those in the page's language.

    Args:
        aspect: What the value is of.
        value: As the page shows it, before it is put into words.
        sources: Where it is looked for, the most trusted first.
        says: What a claim says of the aspect: a value, or several.
    """
    text = str(value)
    return Known(aspect, text, quoted_first(source for source in sources if text in _said(says(source.said))))


def quoted_first(sources: Iterable[Source]) -> Source | None:
    """Return the source to be quoted of those that say the same: an article in the page's language before others."""
    return min(sources, key=_is_foreign, default=None)


def _is_foreign(source: Source) -> tuple[bool, bool]:
    return bool(source.article.row_key), source.article.reading.language != language()


def _said(values: object) -> Iterator[str]:
    if isinstance(values, Iterable) and not isinstance(values, str):
        yield from map(str, values)
    elif values is not None:
        yield str(values)
