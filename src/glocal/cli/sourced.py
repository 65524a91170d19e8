"""The claims that make a thing, with where they stand and the words that say them."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from glocal.cli.saying import say

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from glocal.ledger.models import Article

Record = dict[str, Any]
"""A JSON object; Any: what JSON can hold."""


def source_records(sources: "QuerySet[Any]") -> list[Record]:  # Any: rows of any kind of source
    """Return each claim with its number, its place and its quotes, in the order of the ledger."""
    claims = sources.select_related("claim__article__reading__document").defer(
        "claim__article__reading__document__text"
    )
    return [
        {
            "claim": source.claim_id,
            "report": source.report[:16],
            "from": words_of(source.claim.article),
            "quotes": [each["quote"] for each in source.claim.payload["evidence"]],
        }
        for source in claims.order_by("claim")
    ]


def words_of(article: "Article") -> str:
    """Return where a claim stands: the issue and the headline, or the list and its row."""
    row = f"row {article.row_number}" if article.row_number else "a row that is gone"
    where = row if article.row_key else f"“{article.headline}”"
    return f"{article.reading}, {where}"


def print_sources(records: Iterable[Record]) -> None:
    """Print each claim with its quotes."""
    for source in records:
        say(f"\nclaim {source['claim']}, {source['from']}")
        for quote in source["quotes"]:
            say(f"  “{quote}”")
