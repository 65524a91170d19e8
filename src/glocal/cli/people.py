"""`glocal people` and `glocal person`: who is named, with offices."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.cli.asking import country_meant, open_register, place_meant, place_words, question, tie_words
from glocal.cli.meant import thing_meant
from glocal.cli.narrowing import cut, limit_option
from glocal.cli.saying import say
from glocal.cli.sourced import Record, print_sources, source_records
from glocal.cli.table import print_rows

if TYPE_CHECKING:
    from glocal.entities.models import Office


@click.command(epilog="Example: glocal people --country Peru mayor", short_help="List people with their offices.")
@click.argument("words", required=False, default="")
@click.option("--place", help="Where their offices are, or where activities took place that name them.")
@click.option("--country", help="The country of it, by name or two-letter code.")
@limit_option
@question
def people(
    words: str, place: str | None, country: str | None, home: Path | None, *, limit: int | None, as_json: bool
) -> None:
    """List the people whom sources name, by family name; WORDS stand in a name, an office or a body."""
    open_register(home)
    from glocal.entities import asking_people

    wanted = asking_people.Whose(place_meant(place) if place else None, country_meant(country), words)
    found, more = cut(asking_people.people(wanted), limit)
    rows = (
        (
            row.name,
            [_office_words(each) for each in row.offices.all()],
            _last_seen(list(row.offices.all())),
            row.identifier,
        )
        for row in found
    )
    columns = ("name", "offices", "last_seen", "id")
    print_rows(columns, rows, as_json=as_json, nothing="no such people: widen the filters, or add documents", more=more)


@click.command(epilog="Example: glocal person 'Hachiro Nitta'", short_help="Show a person with the sources.")
@click.argument("name")
@question
def person(name: str, home: Path | None, *, as_json: bool) -> None:
    """Show a person's offices over time, activities and ties, and every sentence that names them.

    NAME is a name or part of one, an identifier, or the last part of the address of the page.
    """
    open_register(home)
    from glocal.entities import asking_people
    from glocal.entities.models import Person

    meant = thing_meant("person", name)
    somebody = asking_people.people().get(pk=meant.pk)
    assert isinstance(somebody, Person)  # noqa: S101 - for the type
    record: Record = {
        "name": somebody.name,
        "id": somebody.identifier,
        "offices": [
            {"office": each.role, "of": each.of, "first_seen": each.first_seen, "last_seen": each.last_seen}
            for each in somebody.offices.all()
        ],
        "activities": [
            {"date": each.date, "title": each.title, "id": each.identifier}
            for each in asking_people.activities_of_person(somebody)
        ],
        "ties": [tie_words(each) for each in asking_people.ties_of_person(somebody)],
        "sources": source_records(somebody.sources.all()),
    }
    if as_json:
        click.echo(json.dumps(record, ensure_ascii=False, indent=1))
        return
    say(f"{somebody.name}  ({somebody.identifier})")
    for office in somebody.offices.all():
        say(f"  {_office_words(office)}")
    for activity in record["activities"]:
        say(f"  took part  {activity['date']}  {activity['title']}")
    for tie in record["ties"]:
        say(f"  tie  {tie}")
    print_sources(record["sources"])


@click.command(epilog="Example: glocal organisations --country IT", short_help="List organisations.")
@click.argument("words", required=False, default="")
@click.option("--place", help="Where they sit, or where they held activities.")
@click.option("--country", help="The country of it, by name or two-letter code.")
@limit_option
@question
def organisations(
    words: str, place: str | None, country: str | None, home: Path | None, *, limit: int | None, as_json: bool
) -> None:
    """List the organisations that hold activities, are ends of ties, or have officers; WORDS stand in the name."""
    open_register(home)
    from django.db.models import Count

    from glocal.entities import asking_people

    wanted = asking_people.Whose(place_meant(place) if place else None, country_meant(country), words)
    found, more = cut(asking_people.organisations(wanted).annotate(source_count=Count("sources")), limit)
    rows = (
        (row.name, place_words(row.place) if row.place else None, row.source_count, row.identifier) for row in found
    )
    columns = ("name", "place", "sources", "id")
    print_rows(
        columns, rows, as_json=as_json, nothing="no such organisations: widen the filters, or add documents", more=more
    )


@click.command(epilog="Example: glocal organisation 'University of Milan'", short_help="Show an organisation.")
@click.argument("name")
@question
def organisation(name: str, home: Path | None, *, as_json: bool) -> None:
    """Show an organisation's ties, activities and people, and every sentence that names it."""
    open_register(home)
    from glocal.entities import asking_people
    from glocal.entities.models import Organisation

    meant = thing_meant("organisation", name)
    assert isinstance(meant, Organisation)  # noqa: S101 - for the type
    rows: list[tuple[object, ...]] = [
        ("tie", row.last_seen, tie_words(row), row.identifier) for row in asking_people.ties_of_organisation(meant)
    ]
    rows += [
        ("activity", row.date, row.title, row.identifier) for row in asking_people.activities_of_organisation(meant)
    ]
    rows += [
        ("person", _last_seen(list(row.offices.all())), row.name, row.identifier)
        for row in asking_people.people_of_organisation(meant)
    ]
    if not as_json:
        say(f"{meant.name}{f', {place_words(meant.place)}' if meant.place else ''}  ({meant.identifier})\n")
    print_rows(("what", "date", "name", "id"), rows, as_json=as_json, nothing="nothing is known but the name")
    if not as_json:
        print_sources(source_records(meant.sources.all()))


def _office_words(office: "Office") -> str:
    """Return an office with when it was seen: `Mayor, Misato City, 2024-06 to 2026-04`."""
    seen = office.first_seen if office.first_seen == office.last_seen else f"{office.first_seen} to {office.last_seen}"
    return ", ".join(word for word in (str(office), seen) if word)


def _last_seen(offices: "list[Office]") -> str:
    return offices[0].last_seen if offices else ""
