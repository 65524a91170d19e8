"""The questions behind the tools, asked of the ledger of this home."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from django.utils import timezone

from glocal.assistants.answers import (
    ActivitiesAnswer,
    AnniversariesAnswer,
    BriefAnswer,
    FoundThing,
    PlaceAnswer,
    SearchAnswer,
)
from glocal.assistants.meant import place_meant, place_words, tie_meant
from glocal.entities import asking
from glocal.entities.anniversaries import coming_anniversaries
from glocal.entities.models import Place
from glocal.exports.brief import write_brief
from glocal.exports.briefs.wording import Wording
from glocal.exports.records import recording, recording_questions
from glocal.exports.records.forms import TieRecord
from glocal.exports.records.identifiers import identifier, page_of
from glocal.search.asking import Asked
from glocal.search.finder import Finder, Found
from glocal.search.showing import Item
from glocal.search.snippets import Piece


@dataclass(frozen=True, slots=True)
class Questions:
    """Answers to what assistants ask."""

    base: str
    """Address of the pages, without a slash at its end: answers lead to them."""
    wording: Callable[[str], Wording]
    """How dossiers say values, by language."""
    finder: Callable[[], Finder]
    """Opens the search, which takes half a second, when it is first asked."""

    def search(self, words: str, what: str, country: str, limit: int) -> SearchAnswer:
        """Return what has all the words."""
        chosen = {"what": (what,), "country": (country.upper(),)}
        asked = Asked(words, {name: values for name, values in chosen.items() if values != ("",)})
        found = self.finder().find(asked, ())
        things = tuple(self._found(item) for item in found.items[:limit])
        return SearchAnswer(found.answer.total, things, _note(found))

    def place(self, name: str, limit: int) -> PlaceAnswer:
        """Return a place with its ties and activities."""
        place = place_meant(name)
        ties = list(asking.ties(asking.TieFilter(place=place))[: limit + 1])
        activities = list(asking.activities(place)[: limit + 1])
        return PlaceAnswer(
            place=recording.place_records([place], self.base)[0],
            ties=tuple(recording.tie_records(ties[:limit], self.base, timezone.localdate())),
            activities=tuple(recording.activity_records(activities[:limit], self.base)),
            has_more=len(ties) > limit or len(activities) > limit,
        )

    def tie(self, one: str, other: str) -> TieRecord:
        """Return the tie between two places."""
        return recording.tie_records([tie_meant(one, other)], self.base, timezone.localdate())[0]

    def activities(self, place: str, kind: str | None, year: int | None, limit: int) -> ActivitiesAnswer:
        """Return activities, the newest first."""
        rows = asking.activities(place_meant(place) if place else None, kind=kind)
        rows = rows.filter(first_day__year=year) if year else rows
        found = list(rows[: limit + 1])
        return ActivitiesAnswer(tuple(recording.activity_records(found[:limit], self.base)), len(found) > limit)

    def anniversaries(self, place: str, years_ahead: int, limit: int) -> AnniversariesAnswer:
        """Return the anniversaries ahead, the nearest first."""
        today = timezone.localdate()
        ties = asking.ties(asking.TieFilter(place=place_meant(place))) if place else None
        found = coming_anniversaries(ties, today, today + datetime.timedelta(days=366 * years_ahead), limit)
        return AnniversariesAnswer(tuple(recording_questions.anniversary_records(found, self.base)))

    def brief(self, name: str, other: str, language: str) -> BriefAnswer:
        """Return the dossier on a place, or on the tie between two."""
        subject = tie_meant(name, other) if other else place_meant(name)
        written = write_brief(subject, timezone.localdate(), self.wording(language))
        return BriefAnswer(written, page_of(subject, self.base))

    def _found(self, item: Item) -> FoundThing:
        page = page_of(item.thing, self.base)
        title = place_words(item.thing) if isinstance(item.thing, Place) else _text(item.title)
        return FoundThing(item.what.value, identifier(item.thing), title, _text(item.passage), page)


def _note(found: Found) -> str:
    notes = [
        "" if found.answer.total else "Nothing has all these words: use fewer, or other ones.",
        f"Nothing has all the words of {found.wished!r}: this is for {found.asked.text!r}." if found.wished else "",
        f"Did you mean {found.meant!r}?" if found.meant else "",
        f"{found.without_filters} are found without kind and country." if found.without_filters else "",
        "What was added last is not found yet." if found.is_behind else "",
    ]
    return " ".join(filter(None, notes))


def _text(pieces: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in pieces)
