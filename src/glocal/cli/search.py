"""`glocal search`: everything that is kept, found by words."""

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.cli.asking import country_meant, question
from glocal.cli.home import open_ledger
from glocal.exports.briefs.plain import visible

if TYPE_CHECKING:
    from glocal.gazetteer.local_names import LocalNames
    from glocal.search.finder import Found
    from glocal.search.showing import Item
    from glocal.search.snippets import Piece

_WHATS = ("place", "tie", "activity", "person", "organisation", "article")
_EXAMPLES = """\b
Examples:
  glocal search Peru
  glocal search "sister city Lueneburg" --what tie
  glocal search 姉妹都市 --country Greece --sort date
  glocal search '"young people" -sport' --year 2025 --json
"""


@click.command(epilog=_EXAMPLES, short_help="Find all that is kept by words.")
@click.argument("words", nargs=-1)
@click.option("--what", type=click.Choice(_WHATS), multiple=True, help="Only things of this kind.")
@click.option("--kind", multiple=True, metavar="KIND", help="Only this kind of tie or activity: sister-city, visit.")
@click.option("--country", help="The country it belongs to, by name or two-letter code.")
@click.option("--region", metavar="KEY", help="The prefecture or region it belongs to: jp/saitama.")
@click.option("--topic", multiple=True, metavar="TOPIC", help="What it deals with: sports, youth.")
@click.option("--status", multiple=True, metavar="STATUS", help="What sources say of a tie: active, ended, exploring.")
@click.option("--size", metavar="CLASS", help="Inhabitants of a municipality it belongs to: 10000-50000.")
@click.option("--year", multiple=True, type=click.IntRange(1, 9999), help="The year it happened, began or appeared.")
@click.option("--sort", type=click.Choice(["relevance", "date"]), default="relevance", show_default=True)
@click.option("--page", type=click.IntRange(1), default=1, help="Which twenty of the things found.")
@click.option("--rebuild", is_flag=True, help="Make the index anew before.")
@question
def search(
    words: tuple[str, ...],
    what: tuple[str, ...],
    kind: tuple[str, ...],
    country: str | None,
    region: str | None,
    topic: tuple[str, ...],
    status: tuple[str, ...],
    size: str | None,
    year: tuple[int, ...],
    sort: str,
    page: int,
    home: Path | None,
    *,
    rebuild: bool,
    as_json: bool,
) -> None:
    """Find places, ties, activities, people, organisations and articles that have all the WORDS.

    Names of places are found in any script and spelling, words in their English forms, Japanese also by its reading.
    Words in double quotes stand together: keep them from the shell as in '"young people"'. -word must not be there,
    beg* is how a word begins.
    """
    open_ledger(home)
    from glocal.gazetteer import open_gazetteer
    from glocal.gazetteer.local_names import LocalNames
    from glocal.search.asking import Asked, Sort
    from glocal.search.finder import Finder

    chosen = {
        "what": what, "kind": kind, "topic": topic, "status": status, "year": tuple(map(str, year)),
        "country": _given(country_meant(country)), "region": _given(region), "size": _given(size),
    }  # fmt: skip
    names = LocalNames(open_gazetteer())
    folder = _up_to_date(names, anew=rebuild)
    asked = Asked(" ".join(words), {name: values for name, values in chosen.items() if values})
    found = Finder(folder, names).find(Asked(asked.text, asked.chosen, Sort(sort), page))
    _print(found, as_json=as_json)
    sys.exit(0 if found.answer.total else 1)


def _given(value: str | None) -> tuple[str, ...]:
    return (value,) if value else ()


def _up_to_date(names: "LocalNames", *, anew: bool) -> Path:
    """Bring the index up to date, with progress where that takes long; return the folder it lies in."""
    from django.conf import settings

    from glocal.search import following
    from glocal.search.index import IndexBusyError

    filed = 0

    def tell(count: int) -> None:
        nonlocal filed
        filed += count
        if sys.stderr.isatty():
            click.echo(f"\r{filed:,} things filed", nl=False, err=True)

    folder: Path = settings.HOME
    try:
        (following.rebuild if anew else following.follow)(folder, names, tell)
    except IndexBusyError as error:
        click.echo(f"glocal: {error.message}: what it has not filed yet is not found", err=True)
    if filed and sys.stderr.isatty():
        click.echo("", err=True)
    return folder


def _print(found: "Found", *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(_record(found), ensure_ascii=False, indent=1))
        return
    if not found.answer.total:
        click.echo(_nothing(found), err=True)
        return
    if found.wished:
        click.echo(f"nothing has all the words of {found.wished!r}: this is for {found.asked.text!r}", err=True)
    alike = Counter(map(_line, found.items))
    for item in found.items:
        _print_item(item, with_level=alike[_line(item)] > 1)
    counts = ", ".join(f"{name} {count}" for name, count in found.answer.facets["what"])
    pages = f"; page {found.asked.page} of {found.answer.last_page}" if found.answer.last_page > 1 else ""
    click.echo(f"{found.answer.total:,} found: {counts}{pages}")


def _line(item: "Item") -> str:
    return f"{item.what.value:12}  {_marked(item.title)}{_told(item)}"


def _print_item(item: "Item", *, with_level: bool) -> None:
    bold = sys.stdout.isatty()
    click.echo(f"{item.what.value:12}  {_marked(item.title, bold=bold)}{_told(item, with_level=with_level)}")
    if item.passage:
        click.echo(f"{'':14}{_marked(item.passage, bold=bold)}")


def _told(item: "Item", *, with_level: bool = False) -> str:
    """Return in brackets what tells a thing from others of its name; of a place its level, where nothing else does."""
    thing = item.thing
    names = ("level",) if with_level else ()
    facts = [getattr(thing, name, "") for name in (*names, "kind", "region", "country", "since", "formalised", "date")]
    if item.what == "article":
        facts = [str(thing.reading)]  # type: ignore[union-attr]  # what is an article has a reading
    told = ", ".join(str(fact) for fact in facts if fact)
    return visible(f" ({told})") if told else ""


def _marked(pieces: Iterable["Piece"], *, bold: bool = False) -> str:
    words = ((visible(piece.text), piece.is_found) for piece in pieces)
    return "".join(click.style(text, bold=True) if bold and is_found else text for text, is_found in words)


def _nothing(found: "Found") -> str:
    """Return what a person is told where nothing was found, with what to do."""
    if found.without_filters:
        return f"nothing fits all of these: without the options there are {found.without_filters:,}"
    if found.meant:
        return f"nothing found: did you mean {found.meant!r}?"
    return "nothing found: use fewer or other words, or add documents"


def _record(found: "Found") -> dict[str, object]:
    """Return an answer for programs: a boundary format, not a value of ours."""
    return {
        "query": found.asked.text,
        "total": found.answer.total,
        "page": found.asked.page,
        "pages": found.answer.last_page,
        "did_you_mean": found.meant,
        "facets": {name: dict(values) for name, values in found.answer.facets.items()},
        "items": [
            {
                "what": item.what.value,
                "id": item.thing.pk,
                "path": getattr(item.thing, "path", ""),
                "title": "".join(piece.text for piece in item.title),
                "passage": "".join(piece.text for piece in item.passage),
            }
            for item in found.items
        ],
    }
