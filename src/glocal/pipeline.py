"""The whole way on one screen: file → document → articles → claims → ledger → ties, activities, places."""

import datetime
import hashlib
from dataclasses import dataclass
from pathlib import Path

from glocal.entities.building import follow, forget
from glocal.gazetteer import Gazetteer
from glocal.ledger.turns import turn_to_write
from glocal.ledger.writing import Effect, Kept, keep, reading_in_force, unchanged
from glocal.model.problem import Problem
from glocal.reading import read
from glocal.reading.content import content_of, under_path
from glocal.reading.grammar import maker


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    `kept` is None where nothing of the file could be kept; then at least one problem says why.
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
    content = content_of(path)
    if isinstance(content, Problem):
        return Outcome(source, None, problems=(content,))
    known = reading_in_force(hashlib.sha256(content).hexdigest())
    if known and known.maker == maker():
        return Outcome(source, unchanged(known), known.articles.count())
    reading = read(content, path.name, gazetteer)
    problems = under_path(reading.problems, path)
    if not reading.articles:
        return Outcome(source, None, problems=problems)
    with turn_to_write():
        kept = keep(reading, content, now_utc)
        if kept.retired:
            forget(kept.retired)
        if kept.effect is not Effect.UNCHANGED:
            follow(kept.reading)
    return Outcome(source, kept, len(reading.articles), problems)
