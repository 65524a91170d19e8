"""Reading the people of an article: every sighting, gathered by person, with body and date."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.claims.dates import DateRole, FoundDate
from glocal.claims.dates.placing import sentence_around
from glocal.claims.people import japanese, words
from glocal.claims.people.appositions import appositions
from glocal.claims.people.bodies import Bodies, NamedPlace
from glocal.claims.people.gathering import Person, gathered
from glocal.claims.people.sightings import sightings
from glocal.model.article import Article
from glocal.model.claim import PersonClaim
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.model.span import Evidence, Span


def read_people(
    article: Article,
    found_places: Sequence[NamedPlace],
    dates: Sequence[FoundDate],
    *,
    issued: Edtf | None = None,
    homes: Sequence[Place] = (),
) -> tuple[PersonClaim, ...]:
    """Return the people whom the article names with an office, each once.

    Args:
        article: The article; spans count in its text.
        found_places: The places found in the article's text; may be empty.
        dates: The dates found in the article's text; may be empty.
        issued: When the issue came out; people are seen around that time, not on the days of a tie's history.
        homes: The places that publish the issue.

    Shape: in the order of the text; may be empty.
    """
    text = article.text
    told = sorted((found for found in dates if found.role is DateRole.TIME and found.date), key=_start)
    bodies = Bodies(text, [found for found in found_places if found.counts], homes)
    scene = _Scene(article, bodies, told, [_start(found) for found in told], issued)
    spans = [found.span for found in found_places]
    seen = [*sightings(text, spans), *japanese.sightings(text, found_places)]
    people = gathered([*seen, *appositions(text, spans, seen)])
    return tuple(_claim(person, scene) for person in people)


@dataclass(frozen=True, slots=True)
class _Scene:
    """The article with its places, and its dates in order."""

    article: Article
    bodies: Bodies
    told: list[FoundDate]
    starts: list[int]
    issued: Edtf | None


def _start(found: FoundDate) -> int:
    return found.span.start


def _claim(person: Person, scene: _Scene) -> PersonClaim:
    return PersonClaim(
        name=person.name,
        role=person.role,
        of=_body(person, scene),
        date=_date(person, scene),
        evidence=tuple(Evidence.from_text(scene.article.text, span) for span in person.spans),
    )


def _body(person: Person, scene: _Scene) -> str | None:
    """Return the body as printed, a place in its longest form; without one the place that the office must be of."""
    if person.of is None:
        return scene.bodies.of_office(person.role, person.name, person.spans[0])
    said = re.sub(r"[’']s$", "", person.of)
    return scene.bodies.longest(said) or said


def _date(person: Person, scene: _Scene) -> Edtf | None:
    """Return when the person was seen: the nearest date of the sentence, else the first of the issue's own time."""
    if (person.role or "").lower() in words.HISTORICAL:
        return None
    for span in person.spans:
        sentence = sentence_around(scene.article.text, span)
        first, last = bisect_left(scene.starts, sentence.start), bisect_left(scene.starts, sentence.end)
        if first < last:
            told = _beside(scene, scene.told[first:last], span)
            near = [found for found in told if _is_recent(found, scene.issued)]
            return min(near or told, key=lambda found: abs(found.span.start - span.start)).date
    body = scene.article.body_span
    first = bisect_left(scene.starts, body.start)
    return next((found.date for found in scene.told[first:] if _is_recent(found, scene.issued)), None)


def _beside(scene: _Scene, told: list[FoundDate], span: Span) -> list[FoundDate]:
    """Return the dates that no semicolon parts from a name; all of them where there are none."""
    text = scene.article.text
    return [
        found for found in told if ";" not in text[min(found.span.end, span.end) : max(found.span.start, span.start)]
    ] or told


def _is_recent(found: FoundDate, issued: Edtf | None) -> bool:
    """Return whether a date lies around that of the issue; every date does where that is unknown."""
    day, reference = found.date and found.date.latest, issued and issued.latest
    return not day or not reference or abs((reference - day).days) <= _RECENT_DAYS


_RECENT_DAYS = 500
"""Newsletters tell of the last year, and of the year to come."""
