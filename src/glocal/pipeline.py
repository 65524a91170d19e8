"""The whole way on one screen: file → document → articles → claims → ledger → ties, activities, places."""

import dataclasses
import datetime
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from glocal.entities.building import follow, forget, settle
from glocal.gazetteer import Gazetteer
from glocal.ledger.counting import BESIDE, subject_of, taken_back
from glocal.ledger.models import Decision, Document
from glocal.ledger.models import Reading as ReadingRow
from glocal.ledger.rereading import Reread, compare, read_by_others
from glocal.ledger.turns import turn_to_write
from glocal.ledger.versions import later_version, taken_over
from glocal.ledger.writing import Effect, Kept, decide, keep, reading_in_force, unchanged
from glocal.model.problem import Problem
from glocal.model.reading import Reading
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

    Of versions of one issue the corrected one counts, whatever the order in which they come; with `beside` this one
    counts beside the others. What was taken back stays so.

    Raises:
        django.db.DatabaseError: the ledger is locked, full or damaged.
    """
    source = str(path)
    content = content_of(path)
    if isinstance(content, Problem):
        return Outcome(source, None, problems=(content,))
    if not beside and (earlier := taken_over(hashlib.sha256(content).hexdigest())):
        problems = _not_counting(earlier, source)
        return Outcome(source, unchanged(earlier), earlier.articles.count(), problems)
    modified_at_utc = datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)
    return _add(_File(content, path, modified_at_utc), gazetteer, now_utc, beside=beside)


def outdated() -> Iterator[Document]:
    """Yield the documents that another version of the reader has read, in the order in which they came."""
    yield from Document.objects.filter(readings__in=read_by_others(MAKER)).defer("text").order_by("pk")


def read_again(document: Document, gazetteer: Gazetteer, now_utc: datetime.datetime) -> Outcome:
    """Read the kept bytes of a document with the present reader, whose claims take the place of the older ones.

    A document in which the present reader finds no article keeps its older reading.

    Raises:
        django.db.DatabaseError: the ledger is locked, full or damaged.
    """
    file = _File(bytes(document.original.data), Path(document.name), document.modified_at_utc)
    return _add(file, gazetteer, now_utc)


@dataclass(frozen=True, slots=True)
class _File:
    content: bytes
    path: Path
    modified_at_utc: datetime.datetime | None


def _add(file: _File, gazetteer: Gazetteer, now_utc: datetime.datetime, *, beside: bool = False) -> Outcome:
    source, content = str(file.path), file.content
    known = reading_in_force(hashlib.sha256(content).hexdigest())
    if known and known.maker == MAKER:
        return Outcome(source, unchanged(known), known.articles.count())
    reading = read(content, file.path.name, gazetteer)
    problems = under_path(reading.problems, file.path)
    if not reading.articles:
        return Outcome(source, None, problems=problems)
    with turn_to_write():
        kept = _keep(reading, file, now_utc, beside=beside)
    if kept.reading.retired_at_utc:
        problems += _not_counting(kept.reading, source)
    changes = compare(kept.retired, kept.reading) if kept.retired else None
    return Outcome(source, kept, len(reading.articles), problems, changes)


def _keep(reading: Reading, file: _File, now_utc: datetime.datetime, *, beside: bool) -> Kept:
    kept = keep(reading, file.content, now_utc, modified_at_utc=file.modified_at_utc)
    if kept.effect is Effect.UNCHANGED:
        return kept
    if kept.retired:
        forget(kept.retired)
    if beside:
        decide(Decision(subject=subject_of(kept.reading.document), aspect=Decision.Aspect.COUNTS, value=BESIDE,
                        author="glocal add --beside", decided_at_utc=now_utc))  # fmt: skip
    follow(kept.reading)
    settled = settle(kept.reading.document, now_utc)
    kept.reading.refresh_from_db()
    if kept.reading.retired_at_utc or not settled.retired:
        return kept
    return dataclasses.replace(kept, retired=settled.retired[0])


def _not_counting(reading: ReadingRow, source: str) -> tuple[Problem, ...]:
    """Return why a document does not count."""
    if decision := taken_back(reading.document):
        day = decision.decided_at_utc.date()
        said = f"was taken back by {decision.author} on {day}: {decision.note}"
        return (Problem(source, said, f"bring it back with `glocal remove --undo {reading.document.sha256[:12]}`"),)
    later = later_version(reading)
    if later is None:
        return ()
    remedy = f"if this one is right, take that one back: `glocal remove {later.document.sha256[:12]}`"
    return (Problem(source, f"is a version of {later.document.name}, which counts", remedy),)
