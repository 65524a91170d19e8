"""What the questions share: the ledger opened, a place meant, a country meant, a tie in words."""

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import click

from glocal.cli.home import home_option, open_ledger
from glocal.cli.saying import quoted, say
from glocal.cli.suggesting import about_place
from glocal.model.errors import GlocalError

if TYPE_CHECKING:
    from glocal.entities.models import Place, Tie

_MANY = 8


def question(command: Callable[..., Any]) -> Callable[..., Any]:  # Any: click's own signature of decorators
    """Add the options that every question has: `--home` and `--json`."""
    as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
    return as_json(home_option(command))


def open_register(home: Path | None) -> datetime.date:
    """Open the ledger and return the day that liveness and anniversaries are counted against."""
    open_ledger(home, with_pages=False)
    return datetime.datetime.now(datetime.UTC).date()


def place_meant(words: str) -> "Place":
    """Return the one place that words mean: its address, or a name; which of several is taken, standard error says.

    Raises:
        GlocalError: no source names such a place, or several fit.
    """
    if not words.strip(", "):
        raise GlocalError("no place is named", "write its name: 'Misato, Saitama'")
    from glocal.entities.asking import find_places
    from glocal.entities.permanent import resolve
    from glocal.gazetteer import open_gazetteer

    if "/" in words and (addressed := resolve("place", words)):
        return cast("Place", addressed)
    with open_gazetteer() as gazetteer:
        found = find_places(words, gazetteer)
        if not found:
            raise GlocalError(f"no source names a place {quoted(words)}", about_place(words, gazetteer))
    # A prefecture and its seat share a name: the larger one includes the smaller.
    largest = [place for place in found if place.level == found[0].level]
    if len(largest) > 1:
        named = "; ".join(place_words(place) for place in largest[:_MANY])
        raise GlocalError(f"{quoted(words)} can mean {len(largest)} places: {named}", "add the region or the country")
    if found[len(largest) :]:
        _tell_others(found[0], found[len(largest) :])
    return found[0]


def _tell_others(taken: "Place", others: "Sequence[Place]") -> None:
    """Say on standard error that the larger of several places of a name is meant, and how to ask for the others."""
    named = "; ".join(f"the {other.level} {place_words(other)}: {other.path}" for other in others[:_MANY])
    say(f"glocal: this is the {taken.level} {place_words(taken)}; ask by address for {named}", err=True)


def tie_meant(one: str, other: str | None) -> "Tie":
    """Return the tie between two places, or between a place and an organisation, that words mean.

    Args:
        one: The name of an end; without another one the identifier of the tie, or its address of today or before.
        other: The name of the other end.

    Raises:
        GlocalError: no source tells of it, or the words can mean several places.
    """
    if other is None:
        return _tie_called(one)
    from glocal.entities.asking import tie_between
    from glocal.entities.keys import organisation_key
    from glocal.entities.models import Organisation

    body = Organisation.objects.filter(key__in=[organisation_key(name) for name in (one, other)]).first()
    words = [name for name in (one, other) if not body or organisation_key(name) != body.key]
    found = tie_between(place_meant(words[0]), body or place_meant(words[-1]))
    if not found:
        raise GlocalError(f"no source tells of a tie between {one} and {other}", "see `glocal ties --place`")
    return found


def _tie_called(name: str) -> "Tie":
    from glocal.entities.models import Tie
    from glocal.entities.permanent import resolve

    found = resolve("tie", name)
    if not isinstance(found, Tie):
        raise GlocalError(f"no tie has the Id {quoted(name)}", "give both ends, or an Id that `glocal ties` prints")
    return found


def told_written(output: Path) -> None:
    """Say on standard error what was written and how large it is."""
    click.echo(f"wrote {output} ({output.stat().st_size:,} bytes)", err=True)


def country_meant(words: str | None) -> str | None:
    """Return the ISO 3166-1 alpha-2 code of a country given by code or name.

    Raises:
        GlocalError: there is no such country.
    """
    if words is None:
        return None
    from glocal.gazetteer import lookup, open_gazetteer
    from glocal.model.vocabulary import PlaceLevel

    with open_gazetteer() as gazetteer:
        if words.upper() in gazetteer.country_numbers:
            return words.upper()
        for candidate in lookup(gazetteer, words):
            if candidate.place.level is PlaceLevel.COUNTRY:
                return candidate.place.country
    raise GlocalError(f"there is no country {quoted(words)}", "give its English name or its two-letter code")


def place_words(place: "Place") -> str:
    """Return a place with what it lies in: `Misato, Saitama, JP`."""
    parts = (place.name, place.region if place.level == "locality" else "", place.country)
    return ", ".join(part for part in parts if part)


def tie_words(tie: "Tie") -> str:
    """Return a tie by its two ends, the one at home first."""
    from glocal.entities.ends import home_first

    return " – ".join(end.organisation or (place_words(end.place) if end.place else "") for end in home_first(tie))
