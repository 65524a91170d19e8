"""`glocal disagreements`: where sources differ."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.cli.asking import open_register, question, tie_words
from glocal.cli.narrowing import limit_option
from glocal.cli.table import print_rows

if TYPE_CHECKING:
    from glocal.entities.shown import Value
    from glocal.entities.silence import Silence


@click.command(epilog="Example: glocal disagreements --json", short_help="List where sources differ.")
@limit_option
@question
def disagreements(home: Path | None, *, limit: int | None, as_json: bool) -> None:
    """List where sources of ties differ, the weightiest first; each value with the claims that say it.

    What a person decided comes last, with the value that was decided: it is settled, though sources differ.
    """
    open_register(home)
    from glocal.entities import asking

    found = asking.all_disagreements()
    rows = (
        (
            tie_words(tie),
            each.aspect,
            " / ".join([*map(_said, each.values), *map(_unsaid, each.silences)]),
            each.decided,
            round(each.weight, 1),
        )
        for each, tie in found[:limit]
    )
    columns = ("tie", "about", "values", "decided", "weight")
    print_rows(
        columns,
        rows,
        as_json=as_json,
        nothing="sources agree wherever several speak of one tie",
        more=len(found[limit or len(found) :]),
    )


def _said(value: "Value") -> str:
    return f"{value.text} (claim {', '.join(map(str, value.numbers))})"


def _unsaid(silence: "Silence") -> str:
    return f"not listed by {silence.register} (read on {silence.read_on})"
