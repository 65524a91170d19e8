"""`glocal activity`: one activity with everything that sources say of it."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.cli.asking import open_register, place_words, question
from glocal.cli.meant import thing_meant
from glocal.cli.saying import say
from glocal.cli.sourced import Record, print_sources, source_records

if TYPE_CHECKING:
    from glocal.entities.models import Activity


@click.command(epilog="Example: glocal activity 3f2a1c0d9b8e7a65", short_help="Show an activity with its sources.")
@click.argument("name", metavar="ACTIVITY")
@question
def activity(name: str, home: Path | None, *, as_json: bool) -> None:
    """Show an activity, who took part, and every report of it with its identifier and why it was joined.

    ACTIVITY is an identifier, the last part of the address of the page, or words of the title.
    """
    open_register(home)
    from glocal.entities import asking_people
    from glocal.entities.models import Activity

    meant = thing_meant("activity", name)
    assert isinstance(meant, Activity)  # noqa: S101 - for the type
    record: Record = {
        "title": meant.title,
        "id": meant.identifier,
        "kind": meant.kind,
        "date": meant.date,
        "mode": meant.mode,
        "places": [place_words(each) for each in meant.places.all()],
        "organisers": meant.organisers,
        "attendance": meant.attendance,
        "people": [each.name for each in asking_people.people_of_activity(meant)],
        "decided": _decided(meant),
        "joined": _joined(meant),
        "sources": source_records(meant.sources.all()),
    }
    if as_json:
        click.echo(json.dumps(record, ensure_ascii=False, indent=1))
        return
    say(f"{meant.title}  ({meant.identifier})")
    say(", ".join(word for word in (meant.kind, meant.date, meant.mode, *record["places"]) if word))
    for label, words in (("held by", meant.organisers), ("with", record["people"]), ("decided", record["decided"])):
        if words:
            say(f"  {label:<8} {', '.join(words)}")
    for pair in record["joined"]:
        say(f"  {' = '.join(pair['reports'])}: {', '.join(pair['reasons'])}")
    print_sources(record["sources"])


def _decided(activity: "Activity") -> list[str]:
    """Return what of it is shown because a person decided so: `date`, `place`."""
    from glocal.entities.decided import decided_of_activity

    return sorted(decided_of_activity(activity))


def _joined(activity: "Activity") -> list[dict[str, list[str]]]:
    from glocal.entities.activities import reasons_joined

    return [
        {"reports": [one[:16], other[:16]], "reasons": [f"{reason.name} {reason.weight:+.1f}" for reason in reasons]}
        for one, other, reasons in reasons_joined(activity)
    ]
