"""The whole way on one screen: file → document → articles → claims → ledger → ties, activities, places."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from django.db import transaction

from glocal import entities, reading
from glocal.documents import size_problem
from glocal.entities.building import follow, forget
from glocal.gazetteer import Gazetteer
from glocal.ledger.writing import Change, Kept, keep
from glocal.model.problem import Problem, Severity

__all__ = ["Outcome", "add_file", "entities"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    `kept` is None where nothing of the file could be kept; then at least one problem is an error.
    """

    source: str
    kept: Kept | None
    articles: int = 0
    problems: tuple[Problem, ...] = ()


def add_file(path: Path, gazetteer: Gazetteer, now_utc: datetime.datetime) -> Outcome:
    """Read a file and keep what it says, all of it or nothing.

    Raises:
        django.db.DatabaseError: the ledger is locked, full or damaged.
    """
    source = str(path)
    if too_large := size_problem(path):
        return Outcome(source, None, problems=(too_large,))
    try:
        data = path.read_bytes()
    except OSError as error:
        said = f"cannot be read: {error.strerror}"
        return Outcome(source, None, problems=(Problem(source, said, severity=Severity.ERROR),))
    read = reading.read(data, path.name, gazetteer)
    if not read.articles:
        return Outcome(source, None, problems=read.problems)
    with transaction.atomic():
        kept = keep(read, data, now_utc)
        if kept.retired:
            forget(kept.retired)
        if kept.change is not Change.UNCHANGED:
            follow(kept.reading)
    return Outcome(source, kept, len(read.articles), read.problems)
