"""The way of a list of ties: file → rows → claims → ledger → ties, with what changed since the last import."""

import dataclasses
import datetime
import hashlib
import io
import mimetypes
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from glocal.entities.building import follow, forget
from glocal.gazetteer import Gazetteer
from glocal.ledger import models
from glocal.ledger.payloads import tie_of
from glocal.ledger.turns import turn_to_write
from glocal.ledger.writing import Effect, keep
from glocal.model.article import Article, Issue
from glocal.model.claim import TieClaim
from glocal.model.document import Document
from glocal.model.edtf import Edtf
from glocal.model.problem import Problem, Severity
from glocal.model.reading import ArticleReading, Reading
from glocal.model.span import Evidence
from glocal.registers import Layout, RegisterRow, read_register
from glocal.registers.difference import Difference, difference

_VERSION = "1.0.0"
"""Version of how lists are read; a newer one replaces the claims of an older one."""


@dataclass(frozen=True, slots=True)
class Import:
    """What an import of a list did."""

    effect: Effect | None
    """None where nothing of the list could be read."""
    layout: Layout
    rows: int
    changes: Difference
    problems: tuple[Problem, ...]


def import_register(
    path: Path,
    name: str,
    gazetteer: Gazetteer,
    *,
    columns: Mapping[str, str] | None = None,
    now_utc: datetime.datetime,
) -> Import:
    """Read a list of ties and keep what it says in the place of its last import, all of it or nothing.

    Args:
        path: The file: CSV, TSV, Excel, JSON of a query service, a saved web page.
        name: The name the list is kept under.
        gazetteer: The known places.
        columns: Which column tells what, where the guess is wrong.
        now_utc: The day of the list.

    Raises:
        OSError: the file cannot be read.
        django.db.DatabaseError: the ledger is locked, full or damaged.
    """
    content = path.read_bytes()
    register = read_register(io.BytesIO(content), path.name, gazetteer, columns)
    found = list(register.rows)
    rows = [each for each in found if isinstance(each, RegisterRow)]
    problems = tuple(dataclasses.replace(each, source=str(path)) for each in found if isinstance(each, Problem))
    if not rows:
        return Import(None, register.layout, 0, difference({}, {}), problems or (_nothing(path),))
    with turn_to_write():
        before = last_import(name)
        changes = difference(row_texts(before), {row.key: row.text for row in rows})
        articles = (*(_row_reading(row) for row in rows), *_gone_rows(before, rows))
        reading = _reading(_document(path, content, register.layout), name, articles, now_utc)
        kept = keep(dataclasses.replace(reading, problems=problems), content, now_utc, register=name)
        if kept.retired:
            forget(kept.retired)
        if kept.effect is not Effect.UNCHANGED:
            follow(kept.reading)
    return Import(kept.effect, register.layout, len(rows), changes, problems)


def _nothing(path: Path) -> Problem:
    return Problem(str(path), "holds no row with two ends", "name the columns with --map", severity=Severity.ERROR)


def last_import(name: str) -> models.Reading | None:
    """Return the import of a list that is in force, None where it was never imported."""
    return models.Reading.objects.filter(register=name, retired_at_utc=None).first()


def earlier_import(name: str) -> models.Reading | None:
    """Return the import of a list before the one in force."""
    return models.Reading.objects.filter(register=name).exclude(retired_at_utc=None).order_by("-pk").first()


def row_texts(reading: models.Reading | None) -> dict[str, str]:
    """Return key and text of the rows that stood in an import; of those noted as gone, none."""
    if reading is None:
        return {}
    rows = models.Article.objects.filter(reading=reading).exclude(claims__payload__gone=True)
    return dict(rows.values_list("row_key", "body"))


def _document(path: Path, content: bytes, layout: Layout) -> Document:
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return Document(path.name, hashlib.sha256(content).hexdigest(), media_type, layout.encoding, text="")


def _reading(
    document: Document, name: str, articles: tuple[ArticleReading, ...], now_utc: datetime.datetime
) -> Reading:
    issue = Issue(name, Edtf.parse(now_utc.date().isoformat()), None, None, "und")
    return Reading(document, issue, articles, f"register {name} {_VERSION}")


def _row_reading(row: RegisterRow) -> ArticleReading:
    article = Article(headline="", captions=(), body=row.text)
    # The text of an article begins with its headline and a newline, also where the headline is empty.
    evidence = tuple(Evidence(each.span.shifted(1), each.quote) for each in row.tie.evidence)
    return ArticleReading(
        article, ties=(dataclasses.replace(row.tie, evidence=evidence),), row_key=row.key, row_number=row.number
    )


def _gone_rows(before: models.Reading | None, rows: Iterable[RegisterRow]) -> list[ArticleReading]:
    """Return the rows that stood in an earlier import and are missing now, each saying that it is gone."""
    if before is None:
        return []
    there = {row.key for row in rows}
    claims = models.Claim.objects.filter(article__reading=before).select_related("article")
    missing = [claim for claim in claims if claim.article.row_key not in there]
    return [_gone(claim.article, tie_of(claim)) for claim in missing]


def _gone(row: models.Article, said: TieClaim) -> ArticleReading:
    article = Article(headline="", captions=(), body=row.body)
    return ArticleReading(article, ties=(dataclasses.replace(said, gone=True),), row_key=row.row_key)
