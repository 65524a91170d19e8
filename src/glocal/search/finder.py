"""Search as pages and commands use it: an index kept open, kept up to date, and made anew where it is damaged."""

import contextlib
import logging
import threading
from dataclasses import dataclass, replace
from pathlib import Path

from django.db import connections

from glocal.entities.models import Activity
from glocal.gazetteer.local_names import LocalNames
from glocal.ledger.models import Article
from glocal.search.asking import FACETS, Answer, Asked, ask, best_of_each
from glocal.search.entry import What
from glocal.search.following import follow, is_current, open_index, rebuild
from glocal.search.index import IndexBusyError, IndexDamagedError, SearchIndex, damage_noticed, index_folder
from glocal.search.query import parse, without_asking
from glocal.search.showing import Item, Thing, rows, show
from glocal.search.snippets import Highlighter
from glocal.search.suggesting import begun, did_you_mean

_log = logging.getLogger(__name__)
_AT_ONCE = 3_000
"""Articles and activities that are filed while the reader waits, in about a second."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a question, ready for a page."""

    asked: Asked
    answer: Answer
    items: tuple[Item, ...]
    highlighter: Highlighter
    """Marks the words asked for in any text."""
    is_behind: bool
    """Whether things were added to the ledger that are not found yet."""
    meant: str = ""
    """What may have been meant where nothing was found."""
    without_filters: int = 0
    """How many things the words alone find, where nothing was found with what was chosen."""
    wished: str = ""
    """The question as it was put, where only without the words that merely ask something was found."""


class Finder:
    """Answers questions about one home folder; may be used by several threads."""

    def __init__(self, home: Path, names: LocalNames) -> None:
        self._home = home
        self._names = names
        self._index: SearchIndex | None = None
        self._inode = 0
        self._filing = threading.Lock()

    def find(self, asked: Asked, facets: tuple[str, ...] = FACETS) -> Found:
        """Return what is found, on the page asked for or, if that lies behind the last one, on the last.

        Where no thing has all words of a question, it is what is found without those that only ask.
        """
        found = self._find(asked, facets)
        telling = "" if found.answer.total or found.is_behind else without_asking(asked.text)
        again = self._find(replace(asked, text=telling), facets) if telling else found
        return replace(again, wished=asked.text) if again.answer.total and telling else found

    def best_of_each(self, found: Found, most: int) -> dict[What, list[Item]]:
        """Return the best things of each kind that a question found, at most so many of each.

        Shape: by kind; looked for are only those that the page at hand does not show.
        """
        counts = dict(found.answer.facets.get("what", ()))
        best: dict[What, list[Item]] = {What(name): [] for name in counts}
        for item in found.items:
            best[item.what].append(item)
        short = [what for what, items in best.items() if len(items) < min(most, counts[what])]
        with contextlib.suppress(IndexBusyError, IndexDamagedError):
            questions = [found.asked.choosing("what", (what.value,)) for what in short]
            hits = list(best_of_each(self._open(), self._names, questions, most))
            best |= {what: [] for what in short}
            for item in show(hits, found.highlighter):
                best[item.what].append(item)
        return {what: items[:most] for what, items in best.items()}

    def suggest(self, text: str) -> list[Thing]:
        """Return things whose names begin as typed, the best first."""
        try:
            self._is_ready()
            with damage_noticed():
                hits = begun(self._open(), self._names, text)
        except (IndexBusyError, IndexDamagedError):
            return []
        known = rows(hits)
        return [known[hit] for hit in hits if hit in known]

    def _find(self, asked: Asked, facets: tuple[str, ...]) -> Found:
        """Return what has all words."""
        try:
            is_behind = not self._is_ready()
            answer = self._ask(asked, facets)
        except IndexBusyError:
            return Found(asked, Answer((), 0, {}), (), Highlighter(parse(""), self._names), is_behind=True)
        if asked.page > answer.last_page:
            asked = replace(asked, page=answer.last_page)
            answer = self._ask(asked, facets)
        highlighter = Highlighter(parse(asked.text), self._names)
        items = show(answer.hits, highlighter)
        is_behind = is_behind or len(items) < len(answer.hits)
        if answer.total:
            return Found(asked, answer, tuple(items), highlighter, is_behind)
        alone = self._ask(Asked(asked.text), ()).total if asked.chosen else 0
        return Found(asked, answer, (), highlighter, is_behind, self._meant(asked.text), alone)

    def _meant(self, text: str) -> str:
        try:
            with damage_noticed():
                return did_you_mean(self._open(), self._names, text)
        except IndexDamagedError:
            return ""

    def _ask(self, asked: Asked, facets: tuple[str, ...]) -> Answer:
        try:
            return ask(self._open(), self._names, asked, facets)
        except IndexDamagedError as error:
            _log.warning("search index damaged, made anew: %s", error)
            self._index = None
            rebuild(self._home, self._names)
            return ask(self._open(), self._names, asked, facets)

    def _open(self) -> SearchIndex:
        """Return the index, opened again where another process made it anew."""
        folder = index_folder(self._home)
        inode = folder.stat().st_ino if folder.exists() else 0
        if self._index is None or inode != self._inode:
            self._index = open_index(self._home)
            self._inode = folder.stat().st_ino
        return self._index

    def _is_ready(self) -> bool:
        """Bring the index up to date, at once where that is quick; return whether it is."""
        index = self._open()
        if is_current(index):
            return True
        if Article.objects.count() + Activity.objects.count() <= _AT_ONCE:
            return self._follow()
        if self._filing.acquire(blocking=False):
            threading.Thread(target=self._follow_apart, name="search index", daemon=True).start()
        return False

    def _follow_apart(self) -> None:
        try:
            self._follow()
        except Exception:  # noqa: BLE001 - whatever it was, searching goes on with the index as it is
            _log.exception("search index not brought up to date")
        finally:
            self._filing.release()
            connections.close_all()

    def _follow(self) -> bool:
        try:
            with damage_noticed():
                follow(self._home, self._names)
        except IndexBusyError:
            return False
        except IndexDamagedError:
            rebuild(self._home, self._names)
        return True
