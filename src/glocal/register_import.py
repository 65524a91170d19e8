"""The way of a list of ties: file → rows → claims → ledger → ties, so many rows at a time, in one transaction."""

import dataclasses
import datetime
import hashlib
import itertools
import mimetypes
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction

from glocal.entities.building import Follower
from glocal.gazetteer import Gazetteer
from glocal.ledger import models
from glocal.ledger.adding import add_articles, add_problems
from glocal.ledger.counting import taken_back
from glocal.ledger.imports import claims_on, rows_of
from glocal.ledger.originals import sha256_of
from glocal.ledger.payloads import tie_of
from glocal.ledger.turns import turn_to_write
from glocal.ledger.writing import Effect, Kept, begin
from glocal.model.article import Article, Issue
from glocal.model.claim import TieClaim
from glocal.model.document import Document
from glocal.model.edtf import Edtf
from glocal.model.errors import GlocalError
from glocal.model.problem import Problem, Severity
from glocal.model.reading import ArticleReading, Reading
from glocal.model.span import Evidence
from glocal.registers import Layout, Register, RegisterRow, read_register
from glocal.registers.difference import Difference

_VERSION = "1.1.0"
"""Version of how lists are read; a newer one replaces the claims of an older one."""
_BATCH = 3_000
"""Rows taken at once."""
_TOLD = 20
"""Problems told whole; the others are counted, and stand in the ledger."""

Tell = Callable[[int, float | None], None]
"""Takes how many rows are kept so far, and the share of the file that is read; None where nobody knows."""


@dataclass(slots=True)
class Problems:
    """What could not be read of a list."""

    first: list[Problem] = field(default_factory=list)
    """The first of them."""
    errors: int = 0
    """How many rows could not be used."""
    doubts: int = 0

    def note(self, problems: Iterable[Problem]) -> None:
        """Count problems."""
        for problem in problems:
            is_error = problem.severity is Severity.ERROR
            self.errors += is_error
            self.doubts += not is_error
            if len(self.first) < _TOLD:
                self.first.append(problem)


@dataclass(frozen=True, slots=True)
class Listed:
    """A list to import."""

    path: Path
    """The file: CSV, TSV, Excel, JSON of a query service, a saved web page."""
    name: str
    """The name it is kept under; a later import under it takes the place of an earlier one."""
    columns: Mapping[str, str] | None = None
    """Which column tells what, where the guess is wrong."""

    @property
    def maker(self) -> str:
        """Who reads it: read with other columns, the same file says something else."""
        told = "".join(f"\n{field}={column}" for field, column in sorted((self.columns or {}).items()))
        with_columns = f" columns {hashlib.sha256(told.encode()).hexdigest()[:8]}" if told else ""
        return f"register {self.name} {_VERSION}{with_columns}"


@dataclass(frozen=True, slots=True)
class Import:
    """What an import of a list did."""

    effect: Effect | None
    """None where nothing of the list could be read."""
    layout: Layout
    rows: int
    changes: Difference
    problems: Problems


def import_register(
    listed: Listed, gazetteer: Gazetteer, now_utc: datetime.datetime, tell: Tell | None = None
) -> Import:
    """Read a list of ties and keep what it says in the place of its last import, all of it or nothing.

    Rows are read, kept and made into ties so many at a time; of a row no more than a hash is remembered.

    Args:
        listed: The list.
        gazetteer: The known places.
        now_utc: The day of the list.
        tell: Called as it goes on.

    Raises:
        GlocalError: the list names columns that do not exist, was changed while it was read, or was taken back.
        OSError: the file cannot be read.
        django.db.DatabaseError: the ledger is locked, full or damaged.
    """
    with listed.path.open("rb") as source, listed.path.open("rb") as original, turn_to_write():
        register = read_register(source, str(listed.path), gazetteer, listed.columns)
        document = _document(listed.path, sha256_of(original), register.layout)
        _check_not_taken_back(document)
        kept = begin(_header(document, listed, now_utc), original, now_utc, register=listed.name)
        if kept.effect is Effect.UNCHANGED:
            return _as_it_stands(kept.reading, register)
        taking, size_bytes = _Taking(kept), kept.reading.document.size_bytes
        for batch in _batches(register.rows):
            taking.take(batch)
            if tell:
                tell(taking.rows, source.tell() / size_bytes if register.layout.is_read_in_order else None)
        if not taking.rows:
            transaction.set_rollback(True)
            return _nothing(register, taking.problems)
        taking.finish()
        if sha256_of(original) != document.sha256:
            raise GlocalError(f"{listed.path} was changed while it was read", "call again")
    return Import(kept.effect, register.layout, taking.rows, taking.changes, taking.problems)


def _check_not_taken_back(document: Document) -> None:
    row = models.Document.objects.filter(sha256=document.sha256).first()
    if row and (decision := taken_back(row)):
        said = (
            f"{document.name} was taken back by {decision.author} on {decision.decided_at_utc.date()}: {decision.note}"
        )
        raise GlocalError(said, f"bring it back with `glocal remove --undo {document.sha256[:12]}`")


class _Taking:
    """Rows on their way into the ledger and the entities.

    Args:
        kept: The reading that was begun; its retired one is the last import.
    """

    def __init__(self, kept: Kept) -> None:
        self._reading, self._before = kept.reading, kept.retired
        self._follower = Follower(kept.reading, kept.retired)
        self._position = 0
        self.changes = Difference.to(rows_of(kept.retired))
        self.problems = Problems()
        self.rows = 0

    def take(self, batch: Sequence[RegisterRow | Problem]) -> None:
        """Keep rows and problems."""
        problems = [each for each in batch if isinstance(each, Problem)]
        rows = [each for each in batch if isinstance(each, RegisterRow)]
        self.problems.note(problems)
        add_problems(self._reading, problems)
        for row in rows:
            self.changes.tell(row.key, row.text)
        self._add([_row_reading(row) for row in rows])
        self.rows += len(rows)

    def finish(self) -> None:
        """Note the rows that are gone: they stood in an earlier import and are missing now."""
        for claims in claims_on(self._before, self.changes.is_gone):
            self._add([_gone(claim.article, tie_of(claim)) for claim in claims])
        self._follower.finish()

    def _add(self, articles: Sequence[ArticleReading]) -> None:
        claims = add_articles(self._reading, articles, self._position)
        self._position += len(articles)
        self._follower.follow(claims)


def _batches(rows: Iterator[RegisterRow | Problem]) -> Iterator[list[RegisterRow | Problem]]:
    while batch := list(itertools.islice(rows, _BATCH)):
        yield batch


def _as_it_stands(reading: models.Reading, register: Register) -> Import:
    """Return what the import that is in force says of the same file."""
    rows = models.Article.objects.filter(reading=reading, row_number__gt=0).count()
    told = models.ReadingProblem.objects.filter(reading=reading).order_by("pk")
    problems = Problems()
    problems.note(
        Problem(register.name, each.message, each.remedy, each.line, each.column, Severity(each.severity))
        for each in told.iterator()
    )
    return Import(Effect.UNCHANGED, register.layout, rows, Difference(), problems)


def _nothing(register: Register, problems: Problems) -> Import:
    if not problems.errors + problems.doubts:
        remedy = "name the columns with --map"
        problems.note([Problem(register.name, "holds no row with two ends", remedy, severity=Severity.ERROR)])
    return Import(None, register.layout, 0, Difference(), problems)


def _document(path: Path, sha256: str, layout: Layout) -> Document:
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Document(path.name, sha256, media_type, layout.encoding, text="")


def _header(document: Document, listed: Listed, now_utc: datetime.datetime) -> Reading:
    issue = Issue(listed.name, Edtf.parse(now_utc.date().isoformat()), None, None, "und")
    return Reading(document, issue, (), listed.maker)


def _row_reading(row: RegisterRow) -> ArticleReading:
    article = Article(headline="", captions=(), body=row.text)
    # The text of an article begins with its headline and a newline, also where the headline is empty.
    evidence = tuple(Evidence(each.span.shifted(1), each.quote) for each in row.tie.evidence)
    return ArticleReading(
        article, ties=(dataclasses.replace(row.tie, evidence=evidence),), row_key=row.key, row_number=row.number
    )


def _gone(row: models.Article, said: TieClaim) -> ArticleReading:
    article = Article(headline="", captions=(), body=row.body)
    return ArticleReading(article, ties=(dataclasses.replace(said, gone=True),), row_key=row.row_key)
