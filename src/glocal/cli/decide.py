"""`glocal decide`: a person's word goes before what sources say."""

import datetime
import functools
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

import click

from glocal.cli.asking import question, tie_meant
from glocal.cli.home import ledger_error, open_ledger
from glocal.cli.meant import place_named, thing_meant
from glocal.cli.saying import say
from glocal.cli.table import print_rows

if TYPE_CHECKING:
    from glocal.entities.deciding import Signed
    from glocal.ledger.models import Decision


@click.group(
    epilog="Example: glocal decide tie 'Misato, Saitama' Salamina formalised 2025-12-18 --author Anna --note 'read it'",
    short_help="Correct what is shown, with author and reason.",
)
def decide() -> None:
    """Say what is shown of ties, activities, people, organisations and places, and which of them are one.

    What sources say stays as it is; a decision goes before it until it is taken back with `undo`.
    """


class _Rest(TypedDict):
    """The options of `signing`."""

    author: str
    note: str
    home: Path | None
    as_json: bool


def signing(command: Callable[..., Any]) -> Callable[..., Any]:  # Any: click's own signature of decorators
    """Add who decides, and why, to a command."""
    author = click.option("--author", required=True, envvar="GLOCAL_AUTHOR", help="Who decides (GLOCAL_AUTHOR).")
    note = click.option("--note", required=True, help="Why: what was read, who was asked.")
    return author(note(question(command)))


@decide.command(
    "tie",
    epilog="Example: glocal decide tie Kazuno Sopron status ended --author Anna --note 'asked the town'",
    short_help="Say the kind, state or dates of one tie.",
)
@click.argument("one")
@click.argument("other")
@click.argument("aspect")
@click.argument("value")
@signing
def decide_tie(one: str, other: str, aspect: str, value: str, **rest: Unpack[_Rest]) -> None:
    """Say the kind, status, since, formalised or ended of the tie between two places."""
    with _deciding(**rest) as (signed, tell):
        from glocal.entities.deciding import decide_value

        tell(decide_value(tie_meant(one, other), aspect, value, signed))


def _of_kind(kind: str, aspects: str, example: str) -> None:
    """Add a command that says an aspect of one kind of thing."""

    @decide.command(
        kind,
        epilog=f"Example: glocal decide {kind} {example} --author Anna --note 'see page 3'",
        short_help=f"Say the {aspects} of one {kind}.",
    )
    @click.argument("name", metavar=kind.upper())
    @click.argument("aspect")
    @click.argument("value")
    @signing
    def of_kind(name: str, aspect: str, value: str, **rest: Unpack[_Rest]) -> None:
        with _deciding(**rest) as (signed, tell):
            from glocal.entities.deciding import decide_value

            is_place = (kind, aspect) == ("activity", "place")
            tell(decide_value(thing_meant(kind, name), aspect, _places(value) if is_place else value, signed))

    of_kind.help = f"Say the {aspects} of one {kind}, given by its identifier, address or name."


_of_kind("activity", "kind, title, date, mode or place", "3f2a1c0d9b8e7a65 place 'Misato, Saitama; Salamina'")
_of_kind("person", "name", "hachiro-nitta name 'Hachiro NITTA'")
_of_kind("organisation", "name", "university-of-milan name 'University of Milan'")
_of_kind("place", "name or name-ja", "jp/fukushima/tamanoi name-ja 大玉村")


def _places(names: str) -> str:
    """Return as the value of a decision where an activity took place, from names with semicolons between them."""
    from glocal.entities.decided import places_value

    return places_value(place_named(name) for name in names.split(";"))


_KINDS = click.Choice(["activity", "person", "place", "organisation"])


@decide.command(
    epilog="Example: glocal decide same place Hanawa 'Kazuno, Akita' --author Anna --note 'its main quarter'",
    short_help="Say that two things are one.",
)
@click.argument("kind", type=_KINDS)
@click.argument("one")
@click.argument("other")
@signing
def same(kind: str, one: str, other: str, **rest: Unpack[_Rest]) -> None:
    """Say that two things are one; of places and organisations, the first is then called as the other."""
    with _deciding(**rest) as (signed, tell):
        from glocal.entities.deciding import decide_same

        tell(decide_same(thing_meant(kind, one), thing_meant(kind, other), signed))


@decide.command(
    epilog="Example: glocal decide different activity 3f2a1c0d9b8e7a65 8c11d0aa5e9f7b21 --author Anna --note …"
)
@click.argument("kind", type=click.Choice(["activity", "person"]))
@click.argument("one")
@click.argument("other")
@signing
def different(kind: str, one: str, other: str, **rest: Unpack[_Rest]) -> None:
    """Say that two reports tell of two activities, or two people.

    `glocal activity` and `glocal person` show the identifier of each report that was joined.
    """
    with _deciding(**rest) as (signed, tell):
        from glocal.entities.deciding import decide_different
        from glocal.entities.permanent import report_meant

        keys = [report_meant(kind, name) or thing_meant(kind, name).key for name in (one, other)]
        tell(decide_different(keys[0], keys[1], signed))


@decide.command(
    "not-said",
    epilog="Example: glocal decide not-said 229 --author Anna --note 'that was another year'",
    short_help="Say that a claim is not in its sentence.",
)
@click.argument("claim", type=click.IntRange(1))
@signing
def not_said(claim: int, **rest: Unpack[_Rest]) -> None:
    """Say that the quoted words do not say what was read in them: the claim no longer counts, also when read again."""
    with _deciding(**rest) as (signed, tell):
        from glocal.entities.deciding import decide_not_said

        tell(decide_not_said(claim, signed))


@decide.command(
    epilog="Example: glocal decide undo 3 --author Anna --note 'the town corrected itself'",
    short_help="Take a decision back.",
)
@click.argument("number", type=click.IntRange(1))
@signing
def undo(number: int, **rest: Unpack[_Rest]) -> None:
    """Take the decision with that NUMBER back, so that the sources count again; it stays written down."""
    with _deciding(**rest) as (signed, tell):
        from glocal.entities.deciding import take_back

        tell(take_back(number, signed))


@decide.command("list", epilog="Example: glocal decide list --all --json")
@click.option("--all", "every", is_flag=True, help="Also those that were taken back or decided anew.")
@question
def list_(home: Path | None, *, every: bool, as_json: bool) -> None:
    """List the decisions in force, the latest first."""
    open_ledger(home)
    from glocal.entities.subjects import aspect_words, subject_words, value_words
    from glocal.ledger.decisions import in_force
    from glocal.ledger.models import Decision

    counting = in_force()
    rows = (
        (
            each.pk,
            each.decided_at_utc.date().isoformat(),
            each.author,
            subject_words(each),
            aspect_words(each),
            value_words(each),
            "yes" if each.pk in counting else "no",
            each.note,
        )
        for each in Decision.objects.order_by("-pk")
        if every or each.pk in counting
    )
    columns = ("number", "decided", "author", "about", "aspect", "value", "in_force", "note")
    print_rows(columns, rows, as_json=as_json, nothing="nothing is decided: see `glocal decide --help`")


@contextmanager
def _deciding(
    *, author: str, note: str, home: Path | None, as_json: bool
) -> "Iterator[tuple[Signed, Callable[[Decision], None]]]":
    """Open the ledger; yield who decides, and what tells the decision that was made."""
    open_ledger(home)
    from django.db import DatabaseError

    from glocal.entities.deciding import Signed

    try:
        yield Signed(author, note, datetime.datetime.now(datetime.UTC)), functools.partial(_tell, as_json=as_json)
    except DatabaseError as error:
        raise ledger_error(error) from error


def _tell(made: "Decision", *, as_json: bool) -> None:
    from glocal.entities.subjects import aspect_words, joined_still, subject_words, value_words

    about = subject_words(made)
    if as_json:
        record = {"number": made.pk, "about": about, "aspect": made.aspect, "value": made.value, "author": made.author}
        click.echo(json.dumps({**record, "note": made.note}, ensure_ascii=False, indent=1))
        return
    aspect = aspect_words(made)
    said = f"{aspect} {value_words(made)}" if made.value else f"{aspect} taken back"
    undo = f"; take it back with `glocal decide undo {made.pk}`" if made.value else ""
    say(f"decision {made.pk}: {about}: {said}{undo}")
    for each in joined_still(made):
        say(f"they stay one by decision {each.pk}: {aspect_words(each)} {value_words(each)}", err=True)
