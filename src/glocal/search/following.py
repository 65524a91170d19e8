"""The index brought up to date with the ledger, or made anew.

What an index says is a function of the rows as they stand. A change of readings touches the things that rest on them,
the activities of the same kind and month, which may have become one or come apart, and the places that came or went.
At any other change, and for people and organisations at every one, each row is compared with the index by its
fingerprint.
"""

import contextlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import tantivy
from django.core.files import locks
from django.db.models import Min

from glocal.entities.batches import in_batches
from glocal.entities.models import ActivitySource, PlaceSource, TieSource
from glocal.gazetteer.local_names import LocalNames
from glocal.ledger.models import Article, Change, Decision, Reading
from glocal.ledger.turns import last_sequence
from glocal.search.entry import Entry, What, thing_number, thing_of
from glocal.search.gathering import entries, rows_of
from glocal.search.index import (
    NEVER,
    Followed,
    IndexBusyError,
    IndexDamagedError,
    SearchIndex,
    Writing,
    index_folder,
    remove_index,
)
from glocal.search.schema import fingerprint, tag
from glocal.search.sites import Sites

_BATCH = 2_000
"""Things gathered at once: one query for each of their parts, few enough for a database's list of parameters."""
_COMPARED = frozenset({What.PERSON, What.ORGANISATION})
"""Kinds of which each row is compared at any change: who is who depends on all that is said of a name."""
Progress = Callable[[int], None]
"""Takes how many more things were filed."""


def ledger_state() -> Followed:
    """Return what an index that is up to date tells of: a few quick queries."""
    first = (rows_of(what).order_by().aggregate(first=Min("pk"))["first"] for what in What if what is not What.ARTICLE)
    sequence = last_sequence()
    return Followed(sequence, tuple(pk or 0 for pk in first), _told(sequence))


def _told(sequence: int) -> str:
    """Return what the change of a number was, empty where there is none."""
    change = Change.objects.filter(sequence=sequence).first()
    if change is None:
        return ""
    if change.kind == Change.Kind.DECISION_ADDED:
        decisions = Decision.objects.filter(pk=change.row)
        found = list(decisions.values_list("subject", "value", "decided_at_utc"))
    else:
        readings = Reading.objects.filter(pk=change.row)
        found = list(readings.values_list("document__sha256", "maker", "read_at_utc"))
    return " ".join([change.kind, *(str(value) for row in found for value in row)])


def open_index(home: Path) -> SearchIndex:
    """Return the index of a home folder; one that is damaged is removed and an empty one returned.

    Raises:
        IndexBusyError: the index is damaged, and another process is making it anew.
    """
    try:
        return SearchIndex(index_folder(home))
    except IndexDamagedError:
        with _turn(home):
            return _opened(home)


def is_current(index: SearchIndex) -> bool:
    """Return whether the index tells all that the ledger does."""
    return index.followed == ledger_state()


def follow(home: Path, names: LocalNames, progress: Progress | None = None) -> int:
    """Bring the index of a home folder up to date, made anew where there is none; return how many things changed.

    Raises:
        IndexBusyError: another process is at it.
    """
    with _turn(home):
        index = _opened(home)
        now, before = ledger_state(), index.followed
        if before == now:
            return 0
        filing = _Filing(index, Sites(names), progress or (lambda _count: None))
        with index.writing(now) as writing:
            if _continues(before, now):
                filing.changes(writing, before.sequence)
            else:
                filing.all_anew(writing)
        return filing.count


def _continues(before: Followed, now: Followed) -> bool:
    """Return whether the ledger is still the one that the index told of, with more changes behind."""
    return before != NEVER and before.first_rows == now.first_rows and before.newest == _told(before.sequence)


def rebuild(home: Path, names: LocalNames, progress: Progress | None = None) -> int:
    """Throw the index of a home folder away and make it anew; return how many things it holds.

    Raises:
        IndexBusyError: another process is writing it.
    """
    with _turn(home):
        remove_index(home)
    return follow(home, names, progress)


def _opened(home: Path) -> SearchIndex:
    """Return the index of a home folder to whose turn it is to write."""
    try:
        return SearchIndex(index_folder(home))
    except IndexDamagedError:
        remove_index(home)
        return SearchIndex(index_folder(home))


@contextlib.contextmanager
def _turn(home: Path) -> Iterator[None]:
    """Let one process at a time change the index; a process that comes meanwhile is told, not kept waiting."""
    with (home / "search.lock").open("w") as file:
        if not locks.lock(file, locks.LOCK_EX | locks.LOCK_NB):
            raise IndexBusyError("another process is writing the search index", "call again when it is done")
        try:
            yield
        finally:
            locks.unlock(file)


@dataclass(slots=True)
class _Filing:
    """Entries on their way into the index."""

    index: SearchIndex
    sites: Sites
    progress: Progress
    count: int = 0

    def all_anew(self, writing: Writing) -> None:
        """File everything in an index that may hold anything."""
        writing.clear()
        for what in What:
            for batch in in_batches(rows_of(what).values_list("pk", flat=True).iterator(_BATCH), _BATCH):
                self._add(writing, entries(what, batch, self.sites), len(batch))

    def changes(self, writing: Writing, sequence: int) -> None:
        """File what the changes of the ledger behind a number touched."""
        searcher = self.index.searcher()
        changed = Change.objects.filter(sequence__gt=sequence)
        kinds = set(changed.values_list("kind", flat=True))
        if Change.Kind.DECISION_ADDED in kinds:
            self._compare(writing, searcher, What)
            return
        readings = set(changed.values_list("row", flat=True))
        for what, pks in touched(searcher, self.index.schema, readings).items():
            self._replace(writing, what, pks)
        self._compare(writing, searcher, _COMPARED)

    def _replace(self, writing: Writing, what: What, pks: set[int]) -> None:
        for batch in in_batches(sorted(pks), _BATCH):
            writing.remove({thing_number(what, pk) for pk in batch})
            self._add(writing, entries(what, batch, self.sites), len(batch))

    def _compare(self, writing: Writing, searcher: tantivy.Searcher, kinds: Iterable[What]) -> None:
        """Replace each thing whose entry is another than the one in the index."""
        for what in kinds:
            filed = _fingerprints(searcher, self.index.schema, what)
            for batch in in_batches(rows_of(what).values_list("pk", flat=True).iterator(_BATCH), _BATCH):
                for entry in entries(what, batch, self.sites):
                    if filed.pop(entry.thing, None) != fingerprint(entry):
                        writing.remove({entry.thing})
                        self._add(writing, [entry], 1)
            writing.remove(filed.keys())
            self.count += len(filed)

    def _add(self, writing: Writing, found: Iterable[Entry], count: int) -> None:
        for entry in found:
            writing.add(entry)
        self.count += count
        self.progress(count)


def touched(searcher: tantivy.Searcher, fields: tantivy.Schema, readings: set[int]) -> dict[What, set[int]]:
    """Return the things that a change of these readings may have changed, by kind; those compared anyway left out."""
    rest_on_them = tantivy.Query.term_set_query(fields, "reading", sorted(readings))
    sources = ActivitySource.objects.filter(claim__article__reading__in=readings)
    blocks = set(sources.values_list("block", flat=True)) | _blocks(searcher, rest_on_them)
    found: dict[What, set[int]] = {what: set() for what in What}
    for query in (rest_on_them, tantivy.Query.term_set_query(fields, "block", sorted(blocks))):
        for what, pk in map(thing_of, _values(searcher, query, "thing")):
            found[what].add(pk)
    found[What.ARTICLE] |= set(Article.objects.filter(reading__in=readings).values_list("pk", flat=True))
    for batch in in_batches(sorted(blocks)):
        of_block = ActivitySource.objects.filter(block__in=batch)
        found[What.ACTIVITY] |= set(of_block.values_list("activity_id", flat=True))
    told = TieSource.objects.filter(claim__article__reading__in=readings)
    found[What.TIE] |= set(told.values_list("tie_id", flat=True))
    mentions = PlaceSource.objects.filter(claim__article__reading__in=readings)
    filed = {thing_of(thing)[1] for thing in _values(searcher, _all(fields, What.PLACE), "thing")}
    found[What.PLACE] |= set(mentions.values_list("place_id", flat=True))
    found[What.PLACE] |= filed ^ set(rows_of(What.PLACE).values_list("pk", flat=True))
    return {what: pks for what, pks in found.items() if what not in _COMPARED}


def _blocks(searcher: tantivy.Searcher, query: tantivy.Query) -> set[str]:
    hits = searcher.search(query, max(1, searcher.num_docs), count=False).hits
    return {block for _, address in hits for block in searcher.doc(address)["block"]}


def _fingerprints(searcher: tantivy.Searcher, fields: tantivy.Schema, what: What) -> dict[int, int]:
    """Return the fingerprint of each thing of a kind in the index, by its number."""
    query = _all(fields, what)
    return dict(zip(_values(searcher, query, "thing"), _values(searcher, query, "fingerprint"), strict=True))


def _values(searcher: tantivy.Searcher, query: tantivy.Query, field: str) -> list[int]:
    """Return the value of a field of every document that a query finds, in the order of the documents."""
    hits = searcher.search(query, max(1, searcher.num_docs), count=False).hits
    return [
        int(value) for value in searcher.fast_field_values(field, [address for _, address in hits]) if value is not None
    ]


def _all(fields: tantivy.Schema, what: What) -> tantivy.Query:
    return tantivy.Query.const_score_query(tantivy.Query.term_query(fields, "tag", tag("what", what.value)), 1.0)
