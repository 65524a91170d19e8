"""Reading the people of an article: every sighting, gathered by person, with body and date."""

from collections.abc import Sequence
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
    spans = [found.span for found in found_places]
    people = gathered([*sightings(text, spans), *japanese.sightings(text)])
    return tuple(_claim(person, article, found_places, dates) for person in people)


def _claim(person: Person, article: Article, places: Sequence[NamedPlace], dates: Sequence[FoundDate]) -> PersonClaim:
    return PersonClaim(
        name=person.name,
        role=person.role,
        of=_fullest(person, places) if person.of else _only_place(person.role, places),
        date=_date(person, article, dates),
        evidence=tuple(Evidence.from_text(article.text, span) for span in person.spans),
    )


def _fullest(person: Person, places: Sequence[NamedPlace]) -> str | None:
    """Return the longest form in which the article prints the place of an office; else the body as it stands."""
    body = person.of or ""
    level = words.LOCAL_OFFICES.get((person.role or "").lower())
    forms = [found.text for found in places if found.place.level == level and found.text.startswith(body)]
    return max([body, *forms], key=len)


def _only_place(role: str | None, places: Sequence[NamedPlace]) -> str | None:
    """Return the only place of the office's level that the article names; None where there are several."""
    level = words.LOCAL_OFFICES.get((role or "").lower())
    forms = {found.place.name: found.text for found in places if found.place.level == level}
    return next(iter(forms.values())) if len(forms) == 1 else None


def _date(person: Person, article: Article, dates: Sequence[FoundDate]) -> Edtf | None:
    """Return when the person was seen: the nearest date of the sentence, else the body's first date."""
    if (person.role or "").lower() in words.HISTORICAL:
        return None
    told = [found for found in dates if found.role is DateRole.TIME and found.date]
    for span in person.spans:
        sentence = sentence_around(article.text, span)
        near = [found for found in told if sentence.covers(found.span)]
        if near:
            return min(near, key=lambda found: abs(found.span.start - span.start)).date
    body = article.body_span
    in_body = [found.date for found in told if body.covers(found.span)]
    return in_body[0] if in_body else None
