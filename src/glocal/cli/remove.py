"""`glocal remove`: a document that was kept by mistake counts no more, until it is brought back."""

import datetime
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.cli.asking import question
from glocal.cli.home import ledger_error, open_ledger
from glocal.cli.saying import say
from glocal.cli.table import print_rows
from glocal.model.errors import GlocalError

if TYPE_CHECKING:
    from glocal.ledger.models import Decision, Document

_DIGITS = 8
"""Fewest digits of a digest that name a document."""
_MANY = 8


@click.command(
    epilog="Example: glocal remove 2026-04-draft.txt --reason 'a draft, never published' --author Anna",
    short_help="Take back a document that was kept by mistake.",
)
@click.argument("document", metavar="FILE|ID", required=False)
@click.option("--reason", help="Why it is taken back, or brought back.")
@click.option("--author", envvar="GLOCAL_AUTHOR", help="Who decides (GLOCAL_AUTHOR).")
@click.option("--undo", is_flag=True, help="Bring it back.")
@click.option("--list", "listing", is_flag=True, help="List what is taken back.")
@question
def remove(document: str | None, reason: str | None, author: str | None, home: Path | None, **asked: bool) -> None:
    """Take a document back, an issue or an imported list: nothing that it says counts any more.

    It is named by its file, by the name it came under, or by the first digits of its SHA-256, which its page shows.
    Nothing is deleted: the document stays with its bytes and facts, and with who took it back, when and why. Where
    another version of the issue is kept, or an earlier import of the list, that one counts again. `--undo` brings the
    document back. Adding the file again does not.
    """
    open_ledger(home)
    if asked["listing"]:
        _print_list(as_json=asked["as_json"])
        return
    if not document or not reason or not author:
        raise click.UsageError("name the document, a --reason and an --author, or say --list")
    from django.db import DatabaseError

    from glocal.entities.deciding import Signed, decide_document

    row = _document_meant(document)
    signed = Signed(author, reason, datetime.datetime.now(datetime.UTC))
    try:
        made = decide_document(row, counts=asked["undo"], signed=signed)
    except DatabaseError as error:
        raise ledger_error(error) from error
    _tell(row, made, as_json=asked["as_json"])


def _document_meant(words: str) -> "Document":
    """Return the one document that a path, a name or the first digits of a digest mean.

    Raises:
        GlocalError: none is meant, or several are.
    """
    from django.db.models import Q

    from glocal.ledger.models import Document

    path = Path(words)
    if path.is_file():
        meant = Q(sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    elif len(words) >= _DIGITS and not set(words.lower()) - set("0123456789abcdef"):
        meant = Q(sha256__startswith=words.lower()) | Q(name=words)
    else:
        meant = Q(name=path.name)
    found = list(Document.objects.filter(meant).defer("text").order_by("pk")[: _MANY + 1])
    if not found:
        raise GlocalError(f"no document {words!r} is kept", "name its file, or the first digits of its SHA-256")
    if len(found) > 1:
        digests = "; ".join(f"{each.sha256[:12]} of {each.added_at_utc.date()}" for each in found[:_MANY])
        raise GlocalError(f"{words!r} can mean several documents: {digests}", "name the digits of one")
    return found[0]


def _tell(document: "Document", made: "Decision", *, as_json: bool) -> None:
    record = {"number": made.pk, "document": document.name, "sha256": document.sha256, "counts": not made.value}
    if as_json:
        click.echo(json.dumps({**record, "author": made.author, "reason": made.note}, ensure_ascii=False, indent=1))
        return
    in_force = document.readings.filter(retired_at_utc=None).exists()
    if made.value:
        said = f"taken back; bring it back with `glocal remove --undo {document.sha256[:12]}`"
    else:
        said = "brought back" if in_force else "brought back; another version of it counts"
    say(f"{document.name}: {said}")


def _print_list(*, as_json: bool) -> None:
    from glocal.ledger.counting import all_taken_back
    from glocal.ledger.models import Document

    decided = all_taken_back()
    found = Document.objects.filter(sha256__in=decided).order_by("pk").values_list("name", "sha256")
    rows = (
        (name, sha256[:12], said.decided_at_utc.date().isoformat(), said.author, said.note)
        for name, sha256 in found
        for said in (decided[sha256],)
    )
    columns = ("document", "id", "taken_back", "by", "reason")
    print_rows(columns, rows, as_json=as_json, nothing="nothing is taken back")
