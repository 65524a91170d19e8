"""A dossier as Markdown (CommonMark with tables): for mail, wikis and programs."""

import re
from collections.abc import Iterator

from glocal.exports.briefs.dossier import Cited, Dossier, Entry, Note, Part, Section, Table
from glocal.exports.briefs.plain import printable

_SIGNS = re.compile(r"[\\`*_\[\]<>&|~#]")
"""What would be markup; a backslash in front makes it text. Source: CommonMark 0.31, 2.4."""


def write_markdown(dossier: Dossier) -> str:
    """Return the dossier; the sources stand at its end, numbered, each with the sentences that say it."""
    return "\n".join(line for block in _blocks(dossier) for line in (*block, ""))


def as_text(text: str) -> str:
    r"""Return a text that Markdown shows as it is.

    >>> as_text("*Misato* <b>|</b>")
    '\\*Misato\\* \\<b\\>\\|\\</b\\>'
    """
    return _SIGNS.sub(r"\\\g<0>", printable(text))


def _blocks(dossier: Dossier) -> Iterator[list[str]]:
    yield [f"# {as_text(dossier.title)}"]
    yield [as_text(dossier.lede)]
    figures = ", ".join(f"{figure.count} {figure.of}" for figure in dossier.figures)
    yield [f"{as_text(dossier.as_of)}: {as_text(figures)}"]
    for section in dossier.sections:
        yield from _section(section)
    yield [f"## {as_text(dossier.words.sources)}"]
    yield [_note(note) for note in dossier.notes] or ["–"]


def _section(section: Section) -> Iterator[list[str]]:
    yield [f"## {as_text(section.title)}"]
    if section.is_empty:
        yield [as_text(section.nothing)]
    if section.table:
        yield _table(section.table)
    for part in section.parts:
        yield from _part(part)
    if section.left_out:
        yield [as_text(section.left_out)]


def _table(table: Table) -> list[str]:
    rows = [table.columns, tuple("---" for _ in table.columns)]
    head = [f"| {' | '.join(row)} |" for row in rows]
    return head + [f"| {' | '.join(as_text(cell) for cell in row)} |" for row in table.rows]


def _part(part: Part) -> Iterator[list[str]]:
    if part.title:
        yield [f"### {as_text(part.title)}"]
    if part.lede:
        yield [_cited(part.lede)]
    if part.entries:
        yield [_entry(entry) for entry in part.entries]


def _entry(entry: Entry) -> str:
    when = f"{as_text(entry.when)}: " if entry.when else ""
    beside = [as_text(text) for text in (entry.original, entry.more) if text]
    more = f" ({'; '.join(beside)})" if beside else ""
    return f"- {when}{_cited(entry.what, more)}"


def _cited(said: Cited, more: str = "") -> str:
    marks = "".join(f"[{number}]" for number in said.notes)
    return f"{as_text(said.text)}{more}{f' {marks}' if marks else ''}"


def _note(note: Note) -> str:
    headline = f", “{as_text(note.headline)}”" if note.headline else ""
    return f"{note.number}. {as_text(note.origin)}{headline}: {' … '.join(f'“{as_text(q)}”' for q in note.quotes)}"
