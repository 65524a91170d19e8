"""Which documents count: of versions of one issue the best, of imports of one list the last, none that was taken back.

A reading that counts no more is retired; one that counts again is added as it was, so that whoever follows the ledger
need know nothing else.
"""

import datetime
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from glocal.ledger.models import Article, Change, Claim, Decision, Document, Reading, ReadingProblem
from glocal.ledger.rows import add_rows
from glocal.ledger.turns import Writer, turn_to_write
from glocal.ledger.versions import best_version, last_readings, versions_of

_SUBJECT = "document:"
NO, BESIDE = "no", "beside"
"""What people decide of a document: it does not count, or counts beside the other versions of its issue."""
_BATCH = 1000


@dataclass(slots=True)
class Settled:
    """What changed so that the right documents count."""

    retired: list[Reading] = field(default_factory=list)
    added: list[Reading] = field(default_factory=list)


def subject_of(document: Document) -> str:
    """Return what decisions call a document."""
    return f"{_SUBJECT}{document.sha256}"


def document_of(subject: str) -> Document:
    """Return the document that decisions call so."""
    return Document.objects.get(sha256=subject.removeprefix(_SUBJECT))


def taken_back(document: Document) -> Decision | None:
    """Return the decision that a document does not count, None where it may count."""
    newest = Decision.objects.filter(subject=subject_of(document), aspect=Decision.Aspect.COUNTS).last()
    return newest if newest and newest.value == NO else None


def all_taken_back() -> dict[str, Decision]:
    """Return by SHA-256 the decisions that a document does not count."""
    newest = {each.subject: each for each in Decision.objects.filter(aspect=Decision.Aspect.COUNTS)}
    return {subject.removeprefix(_SUBJECT): each for subject, each in newest.items() if each.value == NO}


def settle(document: Document, now_utc: datetime.datetime) -> Settled:
    """Let count what should of a document and of those that it stands in for."""
    settled = Settled()
    with turn_to_write() as writer:
        registers = Reading.objects.filter(document=document).order_by().values_list("register", flat=True).distinct()
        for register in list(registers):
            group = _imports(register) if register else versions_of(document)
            counting = _last_import(group) if register else _best_and_beside(group)
            retired = [each for each in group if each.retired_at_utc is None and each.document_id not in counting]
            revived = [each for each in group if each.retired_at_utc and each.document_id in counting]
            settled.retired += [_retire(each, now_utc, writer) for each in retired]
            settled.added += [_add_again(each, writer) for each in revived]
    return settled


def _imports(register: str) -> list[Reading]:
    return last_readings(Reading.objects.filter(register=register))


def _last_import(group: Iterable[Reading]) -> set[int]:
    allowed = (each for each in group if not taken_back(each.document))
    last = max(allowed, key=lambda each: (each.read_at_utc, each.pk), default=None)
    return {last.document_id} if last else set()


def _best_and_beside(group: Iterable[Reading]) -> set[int]:
    """Return the documents of one issue that count: those that people said count beside others, and the best other."""
    subjects = {subject_of(each.document): each for each in group}
    said = Decision.objects.filter(aspect=Decision.Aspect.COUNTS, subject__in=subjects)
    decided = dict(said.values_list("subject", "value"))
    beside = {each.document_id for subject, each in subjects.items() if decided.get(subject) == BESIDE}
    others = [each.document for subject, each in subjects.items() if not decided.get(subject)]
    return beside | ({best_version(others).pk} if others else set())


def _retire(reading: Reading, now_utc: datetime.datetime, writer: Writer) -> Reading:
    Reading.objects.filter(pk=reading.pk).update(retired_at_utc=now_utc)
    reading.retired_at_utc = now_utc
    writer.note(Change.Kind.READING_RETIRED, reading)
    return reading


def _add_again(retired: Reading, writer: Writer) -> Reading:
    """Add a reading that says what a retired one says."""
    reading = Reading.objects.get(pk=retired.pk)
    reading.pk, reading.retired_at_utc = None, None
    reading.save(force_insert=True)
    articles = Article.objects.filter(reading=retired).order_by("pk")
    last = 0
    while batch := list(articles.filter(pk__gt=last)[:_BATCH]):
        last = batch[-1].pk
        _copy(reading, batch)
    problems = list(ReadingProblem.objects.filter(reading=retired).order_by("pk"))
    for problem in problems:
        problem.reading = reading
    add_rows(problems)
    writer.note(Change.Kind.READING_ADDED, reading)
    return reading


def _copy(reading: Reading, articles: Collection[Article]) -> None:
    claims = list(Claim.objects.filter(article__in=articles).order_by("pk"))
    of_old = {article.pk: article for article in articles}
    for article in articles:
        article.reading = reading
    add_rows(articles)
    for claim in claims:
        claim.article = of_old[claim.article_id]
    add_rows(claims)
