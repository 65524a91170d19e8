"""What sources say, printed so that it cannot steer the terminal."""

import click

from glocal.exports.briefs.plain import visible

_MOST_LETTERS = 60


def say(text: str = "", *, err: bool = False) -> None:
    """Print a text; characters that would move the cursor or change colours are shown as a mark."""
    click.echo(visible(text), err=err)


def quoted(words: str) -> str:
    """Return words that a person gave, in quotes and not too many, for a message."""
    return repr(words if len(words) <= _MOST_LETTERS else f"{words[:_MOST_LETTERS]}…")
