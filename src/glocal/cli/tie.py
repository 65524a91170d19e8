"""`glocal tie`: one tie with its history and everything that sources say of it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from glocal.cli.asking import open_register, question, tie_meant, tie_words
from glocal.cli.saying import say
from glocal.cli.sourced import print_sources, source_records

if TYPE_CHECKING:
    import datetime

    from glocal.entities.history import Entry
    from glocal.entities.models import Tie


_EXAMPLES = """\b
Examples:
  glocal tie 'Misato, Saitama' Salamina
  glocal tie f47fe533f5f6e73e
"""


@click.command(epilog=_EXAMPLES, short_help="Show a tie with its history.")
@click.argument("one")
@click.argument("other", required=False)
@question
def tie(one: str, other: str | None, home: Path | None, *, as_json: bool) -> None:
    """Show how a tie stands, its history, each value with who says it, and every sentence it rests on.

    Name its two ends, or give the one Id that `glocal ties` prints.
    """
    today = open_register(home)
    record = _record(tie_meant(one, other), today)
    if as_json:
        click.echo(json.dumps(record, ensure_ascii=False, indent=1))
        return
    say(f"{record['tie']}  ({record['id']})\n{record['kind']}, {record['stands']}")
    for aspect, values in record["values"].items():
        for value in values:
            say(f"  {aspect:<11} {_said(value)}")
    for each in record["unlisted"]:
        claims = f"  (claim {', '.join(map(str, each['claims']))})" if each["claims"] else ""
        say(f"  {'existence':<11} {each['state']} by {each['list']}, read on {each['read_on']}{claims}")
    say("\nhistory")
    for entry in record["history"]:
        dates = " / ".join(_said(value) for value in entry["dates"])
        say(f"  {entry['what']:<17} {': '.join(word for word in (entry['words'], dates) if word)}")
    print_sources(record["sources"])


def _said(value: dict[str, Any]) -> str:  # Any: what JSON can hold
    by = [f"claim {', '.join(map(str, value['claims']))}"] if value["claims"] else []
    by = ["decided", *by] if value.get("decided", not by) else by
    return f"{value['text'] or 'no date'}  ({'; '.join(by)})"


def _record(tie: "Tie", today: "datetime.date") -> dict[str, Any]:  # Any: what JSON can hold
    from glocal.entities import asking
    from glocal.entities.decided import decided_of_tie
    from glocal.entities.disagreements import unlisted
    from glocal.entities.history import history
    from glocal.entities.shown import values_of, with_decided
    from glocal.entities.silence import silences_on

    stands = asking.liveness_of(tie, today)
    said, decided = asking.said_of(tie), decided_of_tie(tie)
    aspects = ("kind", "status", "since", "formalised", "ended")
    return {
        "tie": tie_words(tie),
        "id": tie.identifier,
        "kind": tie.kind,
        "stands": f"{stands.life}{f', {stands.date}' if stands.date else ''}",
        "says_so": stands.number,
        "values": {
            aspect: [
                {"text": value.text, "claims": list(value.numbers), "decided": value.text == decided.get(aspect)}
                for value in with_decided(values_of(said, aspect), decided.get(aspect, ""))
            ]
            for aspect in aspects
        },
        "unlisted": [
            {
                "list": each.register,
                "state": "no longer listed" if each.had_it else "not listed",
                "read_on": each.read_on,
                "claims": list(each.claims),
            }
            for each in unlisted(said, silences_on([tie]).get(tie.pk, ()))
        ],
        "history": [_entry_record(entry) for entry in history(tie, today)],
        "sources": source_records(tie.sources.all()),
    }


def _entry_record(entry: "Entry") -> dict[str, Any]:  # Any: what JSON can hold
    return {
        "what": entry.what.value,
        "words": entry.words,
        "dates": [{"text": value.text, "claims": list(value.numbers)} for value in entry.dates],
        "id": entry.activity.identifier if entry.activity else None,
    }
