"""The import of one file."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from glocal.gazetteer.file import GazetteerError
from glocal.gazetteer.imports.kinds import KINDS, guess_kind
from glocal.gazetteer.imports.reading import Progress, Reading
from glocal.gazetteer.imports.shelf import Label, keep, kept_labels
from glocal.model.problem import Problem


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file."""

    kind: str
    """Empty where nobody knows what the file is."""
    rows: int
    """How many of its rows are kept; 0 where it was kept already, or nothing of it can be used."""
    is_known: bool
    """Whether the same content was imported before, so that nothing changed."""
    problems: tuple[Problem, ...]
    problem_count: int
    """How many there were; `problems` holds the first thousand."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a user may say of a file."""

    kind: str = ""
    """One of `KINDS`; empty where name and header tell."""
    smallest: int | None = None
    """Inhabitants from which on places of a dump are kept; None for all of one country, 1 for many countries."""
    licence: str = ""
    """In place of the usual one of its kind."""


def import_file(path: Path, gazetteer: Path, wish: Wish | None = None, progress: Progress | None = None) -> Imported:
    """Keep the content of a file beside the gazetteer file; the next building takes it in.

    The same content again changes nothing. Lines that cannot be used are problems, and the rest is kept; where
    nothing can be used, an earlier import of the same name stays.

    Raises:
        GazetteerError: the file cannot be read, or the folder beside the gazetteer cannot be written.
    """
    wish = wish or Wish()
    reading = Reading(path, progress) if progress else Reading(path)
    try:
        return _import(reading, gazetteer, wish)
    except OSError as error:
        raise GazetteerError(f"{path} cannot be read: {error.strerror}", "check name and rights of the file") from error


def _import(reading: Reading, gazetteer: Path, wish: Wish) -> Imported:
    name = wish.kind or guess_kind(reading)
    if not name:
        reading.reject("is of an unknown kind", f"tell it: --kind {'|'.join(KINDS)}")
        return Imported("", 0, is_known=False, problems=tuple(reading.problems), problem_count=reading.problem_count)
    kind = KINDS[name]
    day = datetime.datetime.fromtimestamp(reading.path.stat().st_mtime, datetime.UTC).date().isoformat()
    options = f"from-{wish.smallest}" if wish.smallest is not None else ""
    label = Label(name, reading.path.name, reading.digest(), wish.licence or kind.licence, day, options)
    kept = [(each.name, each.digest, each.options) for each in kept_labels(gazetteer)]
    if (label.name, label.digest, label.options) in kept:
        return Imported(name, 0, is_known=True, problems=(), problem_count=0)
    rows = keep(gazetteer, label, kind.read(reading, wish.smallest))
    if not rows:
        reading.reject("holds no row that can be used", f"check that it is of the kind {name}")
    return Imported(name, rows, is_known=False, problems=tuple(reading.problems), problem_count=reading.problem_count)
