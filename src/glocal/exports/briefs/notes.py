"""Sources numbered in the order in which a dossier first names them."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from glocal.exports.briefs.dossier import Cited, Note
from glocal.exports.briefs.wording import Wording
from glocal.ledger.models import Article, Claim
from glocal.ledger.payloads import evidence_of

_NAMED = 3
"""How many sources a statement names: the first are the most trusted or the newest."""
_Words = tuple[int, tuple[str, ...]]
"""An article and the sentences quoted from it: claims that rest on the same ones share a number."""


@dataclass(slots=True)
class Notes:
    """The numbers given out so far.

    Args:
        words: The article and the sentences of each claim that can be cited.
    """

    words: dict[int, _Words]
    numbers: dict[_Words, int] = field(default_factory=dict)

    @classmethod
    def on(cls, claims: Iterable[int]) -> "Notes":
        """Return no numbers yet, over these claims."""
        rows = Claim.objects.select_related("article").in_bulk(list(set(claims)))
        return cls({pk: (row.article_id, _quotes(row)) for pk, row in rows.items()})

    def cite(self, text: str, claims: Iterable[int] = ()) -> Cited:
        """Return a statement with the numbers of its sources, at most three."""
        said = dict.fromkeys(self.words[claim] for claim in claims)
        return Cited(text, tuple(self.numbers.setdefault(words, len(self.numbers) + 1) for words in [*said][:_NAMED]))

    def written(self, wording: Wording) -> tuple[Note, ...]:
        """Return the sources in the order of their numbers."""
        rows = Article.objects.select_related("reading__document").defer("reading__document__text")
        articles = rows.in_bulk({article for article, _quoted in self.numbers})
        return tuple(_note(n, articles[article], quotes, wording) for (article, quotes), n in self.numbers.items())


def _quotes(claim: Claim) -> tuple[str, ...]:
    if claim.article.row_key:
        return (claim.article.body,)
    return tuple(dict.fromkeys(each.quote for each in evidence_of(claim)))


def _note(number: int, article: Article, quotes: tuple[str, ...], wording: Wording) -> Note:
    return Note(number, _origin(article, wording), article.headline, quotes, article.reading.language)


def _origin(article: Article, wording: Wording) -> str:
    reading = article.reading
    parts = [reading.title or reading.document.name, wording.date(reading.date) if reading.date else ""]
    if article.row_key:
        gone = _("a row that is gone")
        parts.append(_("row %(number)d") % {"number": article.row_number} if article.row_number else gone)
    return _(", ").join(part for part in parts if part)
