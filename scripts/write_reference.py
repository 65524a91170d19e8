"""Writes docs/reference/commands.md from the commands themselves; a test holds the file to them.

Example: python scripts/write_reference.py
"""

from collections.abc import Iterator
from pathlib import Path

import click

from glocal.cli import command

TARGET = Path(__file__).parent.parent / "docs" / "reference" / "commands.md"


def reference() -> str:
    """Return the help of every command as one page of Markdown."""
    root = click.Context(command, info_name="glocal", max_content_width=100)
    parts = [
        "# Commands",
        "",
        "Written by `scripts/write_reference.py`; every command also says this with `--help`.",
        "",
    ]
    for name, help_text in sorted(_helps(command, root)):
        parts += [f"## {name}", "", "```text", help_text.rstrip(), "```", ""]
    return "\n".join(parts).rstrip() + "\n"


def _helps(group: click.Group, context: click.Context) -> Iterator[tuple[str, str]]:
    for name in group.list_commands(context):
        found = group.get_command(context, name)
        if found is None:
            continue
        below = click.Context(found, info_name=name, parent=context, max_content_width=100)
        yield below.command_path, found.get_help(below)
        if isinstance(found, click.Group):
            yield from _helps(found, below)


if __name__ == "__main__":
    TARGET.write_text(reference(), encoding="utf-8")
