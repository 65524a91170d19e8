"""Answers to a single name, as lists of ties have them: ranked candidates, or the best of them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.forms import Form, read_forms, split_parent
from glocal.gazetteer.resolve import (
    IN_LIST,
    IN_TEXT,
    LOCALITY,
    MISSING,
    NOTHING_AROUND,
    SAID,
    Candidate,
    Question,
    missing_place,
    rank_candidates,
)
from glocal.model.vocabulary import PlaceLevel

_DEPENDENCIES = {
    "FR": ("GP", "MQ", "GF", "RE", "YT", "PF", "NC", "BL", "MF", "PM", "WF"),
    "CN": ("HK", "MO", "TW"), "US": ("PR", "GU", "VI", "MP", "AS"), "NL": ("CW", "AW", "SX", "BQ"),
    "GB": ("JE", "GG", "IM", "GI", "BM", "KY", "FK", "SH", "MS", "TC", "VG", "AI"), "DK": ("GL", "FO"),
    "NO": ("SJ",), "FI": ("AX",), "IL": ("PS",), "MA": ("EH",), "AU": ("NF", "CX", "CC"), "NZ": ("CK", "NU", "TK"),
    "RS": ("XK",), "UA": ("RU",), "CY": ("TR",),
}  # fmt: skip
"""Territories that lists also count to a country. Source: ISO 3166-1, remarks; and disputed lands."""


def lookup(
    gazetteer: Gazetteer,
    name: str,
    country: str | None = None,
    *,
    region: str | None = None,
    level: PlaceLevel | None = None,
) -> tuple[Candidate, ...]:
    """Return the places that a name may mean, best first, each with its reasons.

    Args:
        gazetteer: The known places.
        name: As printed, with or without designation or parent: `City of Salamina`, `Keçiören, Ankara`.
        country: ISO 3166-1 alpha-2; a code that is none has no places.
        region: Name of the first-order division, or of another place, that holds it.
        level: Only places of this level.
    """
    return tuple(_look(gazetteer, name, country, _Wanted(region, level)))


@dataclass(frozen=True, slots=True)
class _Wanted:
    region: str | None = None
    level: PlaceLevel | None = None
    most: int = 12
    """Candidates to give; no page shows more."""


def _look(gazetteer: Gazetteer, name: str, country: str | None, wanted: _Wanted) -> list[Candidate]:
    most = wanted.most if wanted.level is None else _ALL
    elsewhere: list[Candidate] = []
    for number in _countries(gazetteer, country):
        for form in read_forms(name):
            if elsewhere and form.price:
                break
            if wanted.region and not form.parent:
                form = replace(form, parent=wanted.region)  # noqa: PLW2901 - the same form with its parent
            found = _ask(gazetteer, form, (name, number), most)
            if wanted.level is not None:
                found = [candidate for candidate in found if candidate.place.level is wanted.level]
            if found and not _is_missing(found[0]):
                return found[: wanted.most]
            elsewhere = elsewhere or found
    return elsewhere[: wanted.most]


def _is_missing(candidate: Candidate) -> bool:
    """Return whether the gazetteer lacks the place where it is said to lie: `Ota City` is a ward, but not in Gunma."""
    return candidate.place.geonames is None and candidate.reasons[0].name.startswith(MISSING)


_ALL = 1000


def _countries(gazetteer: Gazetteer, country: str | None) -> Iterator[int | None]:
    """Yield the numbers of the country and its territories; None once where no country is told."""
    if country is None:
        yield None
        return
    code = country.upper()
    for told in (code, *_DEPENDENCIES.get(code, ())):
        if told in gazetteer.country_numbers:
            yield gazetteer.country_numbers[told]


def _ask(gazetteer: Gazetteer, form: Form, asked: tuple[str, int | None], most: int) -> list[Candidate]:
    name, country = asked
    keys = (form.key,) if not form.key.endswith(" ") else tuple(_longer_keys(gazetteer, form.key))
    levels = IN_TEXT if country is None else IN_LIST
    question = Question(keys, form.kind, (), country, name, levels)
    if not form.parent:
        found = rank_candidates(gazetteer, question, NOTHING_AROUND, most)
    else:
        parents = _parents(gazetteer, form.parent, country)
        found = rank_candidates(gazetteer, replace(question, parents=parents), NOTHING_AROUND, most)
        if found and parents and not any(reason.name.endswith(SAID) for reason in found[0].reasons):
            found = [_missing(gazetteer, name, parents), *found]
    if form.is_parent_only:
        return [_missing(gazetteer, name, tuple(c.number for c in found))] if found else []
    if form.reading:
        found = [candidate.with_reason(form.reading, form.price) for candidate in found]
    return found


_CITY = 200_000


def _missing(gazetteer: Gazetteer, name: str, parents: tuple[int, ...]) -> Candidate:
    """Return the named place at the point of the city that holds it, else of the division."""
    cities = [n for n in parents if gazetteer.level[n] == LOCALITY and gazetteer.population[n] >= _CITY]
    return missing_place(gazetteer, split_parent(name)[0][0], (cities or list(parents))[0])


def _parents(gazetteer: Gazetteer, parent: str, country: int | None) -> tuple[int, ...]:
    """Return the places that a parent may be, divisions first, then towns."""
    for form in read_forms(parent.partition(",")[0]):
        if form.price < -1:
            break
        question = Question((form.key,), form.kind, (), country, parent)
        found = rank_candidates(gazetteer, question, NOTHING_AROUND)
        if found:
            return tuple(candidate.number for candidate in found[:3])
    return ()


_SHORTEST_BEGINNING = 5


def _longer_keys(gazetteer: Gazetteer, beginning: str) -> list[str]:
    """Return the names that begin with these words, the shortest first."""
    if len(beginning) < _SHORTEST_BEGINNING:
        return []
    return sorted(gazetteer.trie.keys(beginning), key=len)[:200]


def resolve_name(gazetteer: Gazetteer, name: str, country: str | None = None) -> Candidate | None:
    """Return the place that a name in a list most likely means, or None where nothing fits."""
    return next(iter(_look(gazetteer, name, country, _Wanted(most=1))), None)
