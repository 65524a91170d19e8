"""Answers to a single name: ranked candidates, or the best of them."""

from glocal.gazetteer.designations import split_designation
from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.names import fold, shorten_vowels
from glocal.gazetteer.resolve import Candidate, Question, Surroundings, rank_candidates
from glocal.model.vocabulary import PlaceLevel


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
        name: As printed, with or without designation: `City of Salamina`.
        country: ISO 3166-1 alpha-2; a country the gazetteer does not know has no places.
        region: Name of the first-order division it lies in.
        level: Only places of this level.
    """
    number = None
    if country is not None:
        number = gazetteer.country_numbers.get(country.upper())
        if number is None:
            return ()
    key = fold(name)
    bare, kind = split_designation(key)
    parents = tuple(c.number for c in lookup(gazetteer, region, country, level=PlaceLevel.REGION)) if region else ()
    question = Question((key, bare, shorten_vowels(key)), kind, parents, number)
    ranked = rank_candidates(gazetteer, question, Surroundings())
    return tuple(c for c in ranked if level is None or c.place.level is level)


def resolve_name(gazetteer: Gazetteer, name: str, country: str | None = None) -> Candidate | None:
    """Return the place that a name in a list most likely means, or None rather than a wild guess."""
    return next(iter(lookup(gazetteer, name, country)), None)
