"""The whole way on one screen: file → document → articles → claims → ledger → ties, activities, places."""

import datetime
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from glocal.entities.building import follow, forget
from glocal.gazetteer import Gazetteer
from glocal.ledger.models import Document
from glocal.ledger.rereading import Reread, compare, read_by_others
from glocal.ledger.turns import turn_to_write
from glocal.ledger.versions import earlier_version, taken_over
from glocal.ledger.writing import Effect, Kept, keep, reading_in_force, unchanged
from glocal.model.problem import Problem
from glocal.reading import read
from glocal.reading.content import content_of, under_path
from glocal.reading.maker import MAKER


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    `kept` is None where nothing of the file could be kept; then at least one problem says why.
    """

    source: str
    kept: Kept | None
    articles: int = 0
    problems: tuple[Problem, ...] = ()
    changes: Reread | None = None
    """What a newer reader read otherwise; None where nothing was read again."""


def add_file(path: Path, gazetteer: Gazetteer, now_utc: datetime.datetime, *, beside: bool = False) -> Outcome:
    """Read a file and keep what it says, all of it or nothing.

    A corrected version of an issue takes the place of the one that was kept before; the earlier file, added again,
    changes nothing. With `beside` both count.

    Raises:
        django.db.DatabaseError: the ledger is locked, full or damaged.
    """
    source = str(path)
    content = content_of(path)
    if isinstance(content, Problem):
        return Outcome(source, None, problems=(content,))
    if not beside and (earlier := taken_over(hashlib.sha256(content).hexdigest())):
        return Outcome(source, unchanged(earlier), earlier.articles.count())
    return _add(content, path, gazetteer, now_utc, beside=beside)


def outdated() -> Iterator[Document]:
    """Yield the documents that another version of the reader has read, in the order in which they came."""
    yield from Document.objects.filter(readings__in=read_by_others(MAKER)).defer("text").order_by("pk")


def read_again(document: Document, gazetteer: Gazetteer, now_utc: datetime.datetime) -> Outcome:
    """Read the kept bytes of a document with the present reader, whose claims take the place of the older ones.

    A document in which the present reader finds no article keeps its older reading.

    Raises:
        django.db.DatabaseError: the ledger is locked, full or damaged.
    """
    return _add(bytes(document.original.data), Path(document.name), gazetteer, now_utc)


def _add(
    content: bytes, path: Path, gazetteer: Gazetteer, now_utc: datetime.datetime, *, beside: bool = False
) -> Outcome:
    source = str(path)
    known = reading_in_force(hashlib.sha256(content).hexdigest())
    if known and known.maker == MAKER:
        return Outcome(source, unchanged(known), known.articles.count())
    reading = read(content, path.name, gazetteer)
    problems = under_path(reading.problems, path)
    if not reading.articles:
        return Outcome(source, None, problems=problems)
    with turn_to_write():
        kept = keep(reading, content, now_utc, instead_of=None if beside else earlier_version(reading))
        if kept.retired:
            forget(kept.retired)
        if kept.effect is not Effect.UNCHANGED:
            follow(kept.reading)
    changes = compare(kept.retired, kept.reading) if kept.retired else None
    return Outcome(source, kept, len(reading.articles), problems, changes)
