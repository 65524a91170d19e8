"""Reading the people of an article: every sighting, gathered by person, with body and date."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from glocal.claims.dates import DateRole, FoundDate
from glocal.claims.dates.placing import sentence_around
from glocal.claims.people import japanese, words
from glocal.claims.people.gathering import Person, gathered
from glocal.claims.people.sightings import sightings
from glocal.model.article import Article
from glocal.model.claim import PersonClaim
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.model.span import Evidence, Span


class NamedPlace(Protocol):
    """A place that was found in the article's text."""

    @property
    def span(self) -> Span:
        """Where it stands."""

    @property
    def text(self) -> str:
        """The words at `span`."""

    @property
    def place(self) -> Place:
        """The place that is meant."""


def read_people(
    article: Article, found_places: Sequence[NamedPlace], dates: Sequence[FoundDate]
) -> tuple[PersonClaim, ...]:
    """Return the people whom the article names with an office, each once.

    Args:
        article: The article; spans count in its text.
        found_places: The places found in the article's text; may be empty.
        dates: The dates found in the article's text; may be empty.

    Shape: in the order of the text; may be empty.
    """
    text = article.text
    told = sorted((found for found in dates if found.role is DateRole.TIME and found.date), key=_start)
    scene = _Scene(article, _by_level(found_places), told, [_start(found) for found in told])
    spans = [found.span for found in found_places]
    people = gathered([*sightings(text, spans), *japanese.sightings(text)])
    return tuple(_claim(person, scene) for person in people)


@dataclass(frozen=True, slots=True)
class _Scene:
    """The article with its dates in order and the printed forms of its places by level."""

    article: Article
    forms: dict[str, dict[str, str]]
    """Level to plain name to the longest form printed."""
    told: list[FoundDate]
    starts: list[int]


def _start(found: FoundDate) -> int:
    return found.span.start


def _by_level(places: Sequence[NamedPlace]) -> dict[str, dict[str, str]]:
    forms: dict[str, dict[str, str]] = {}
    for found in places:
        named = forms.setdefault(found.place.level, {})
        named[found.place.name] = max(named.get(found.place.name, ""), found.text, key=len)
    return forms


def _claim(person: Person, scene: _Scene) -> PersonClaim:
    return PersonClaim(
        name=person.name,
        role=person.role,
        of=_body(person, scene),
        date=_date(person, scene),
        evidence=tuple(Evidence.from_text(scene.article.text, span) for span in person.spans),
    )


def _body(person: Person, scene: _Scene) -> str | None:
    """Return the body as printed, a place in its longest form; without one the only place that fits the office."""
    forms = scene.forms.get(words.LOCAL_OFFICES.get((person.role or "").lower(), ""), {})
    if person.of is None:
        return next(iter(forms.values())) if len(forms) == 1 else None
    longest = forms.get(person.of, "")
    return longest if longest.startswith(person.of) else person.of


def _date(person: Person, scene: _Scene) -> Edtf | None:
    """Return when the person was seen: the nearest date of the sentence, else the body's first date."""
    if (person.role or "").lower() in words.HISTORICAL:
        return None
    for span in person.spans:
        sentence = sentence_around(scene.article.text, span)
        first, last = bisect_left(scene.starts, sentence.start), bisect_left(scene.starts, sentence.end)
        if first < last:
            return min(scene.told[first:last], key=lambda found: abs(found.span.start - span.start)).date
    body = scene.article.body_span
    first = bisect_left(scene.starts, body.start)
    return scene.told[first].date if first < len(scene.told) else None
