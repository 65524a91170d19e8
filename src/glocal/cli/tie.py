"""`glocal tie`: one tie with everything that sources say of it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glocal.cli.asking import open_register, place_meant, question, tie_words
from glocal.model.errors import GlocalError

if TYPE_CHECKING:
    import datetime

    from glocal.entities.models import Place, Tie
    from glocal.ledger.models import Article


@click.command(epilog="Example: glocal tie 'Misato, Saitama' Salamina", short_help="Show a tie with its sources.")
@click.argument("one")
@click.argument("other")
@question
def tie(one: str, other: str, home: Path | None, *, as_json: bool) -> None:
    """Show how a tie stands, each value with who says it, and every sentence it rests on."""
    today = open_register(home)
    record = _record(_tie_between(place_meant(one), place_meant(other)), today)
    if as_json:
        click.echo(json.dumps(record, ensure_ascii=False, indent=1))
        return
    click.echo(f"{record['tie']}\n{record['kind']}, {record['stands']}")
    for aspect, values in record["values"].items():
        for value in values:
            click.echo(f"  {aspect:<11} {value['text']}  (claim {', '.join(map(str, value['claims']))})")
    for source in record["sources"]:
        click.echo(f"\nclaim {source['claim']}, {source['from']}")
        for quote in source["quotes"]:
            click.echo(f"  “{quote}”")


def _tie_between(one: "Place", other: "Place") -> "Tie":
    from glocal.entities.asking import TieFilter, ties, within

    found = ties(TieFilter(place=one)).filter(ends__place__in=within(other).exclude(pk=one.pk)).first()
    if not found:
        raise GlocalError(f"no source tells of a tie between {one} and {other}", "see `glocal ties --place`")
    return found


def _record(tie: "Tie", today: "datetime.date") -> dict[str, Any]:  # Any: what JSON can hold
    from glocal.entities import asking
    from glocal.entities.shown import values_of

    stands = asking.liveness_of(tie, today)
    said = asking.said_of(tie)
    aspects = ("kind", "status", "since", "formalised", "ended")
    sources = tie.sources.select_related("claim__article__reading__document")
    return {
        "tie": tie_words(tie),
        "kind": tie.kind,
        "stands": f"{stands.life}{f', {stands.date}' if stands.date else ''}",
        "says_so": stands.number,
        "values": {
            aspect: [{"text": value.text, "claims": list(value.numbers)} for value in values_of(said, aspect)]
            for aspect in aspects
        },
        "sources": [
            {
                "claim": source.claim_id,
                "from": _words_of(source.claim.article),
                "quotes": [each["quote"] for each in source.claim.payload["evidence"]],
            }
            for source in sources
        ],
    }


def _words_of(article: "Article") -> str:
    """Return where a claim stands: the issue and the headline, or the list and its row."""
    row = f"row {article.row_number}" if article.row_number else "a row that is gone"
    where = row if article.row_key else f"“{article.headline}”"
    return f"{article.reading}, {where}"
