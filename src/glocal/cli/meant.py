"""Things meant by an identifier, an address or a name on the command line."""

from typing import TYPE_CHECKING

from glocal.cli.asking import place_meant
from glocal.cli.saying import quoted
from glocal.cli.suggesting import did_you_mean
from glocal.model.errors import GlocalError

if TYPE_CHECKING:
    from glocal.entities.models import Addressed
    from glocal.gazetteer import Gazetteer
    from glocal.model.place import Place

_MANY = 8
_FAR_BEHIND = 5.0
"""Log-odds between a place that lies in what is said and one that does not, whatever their inhabitants: at least 7."""
_LISTED = {"activity": "activities", "person": "people", "organisation": "organisations"}


def thing_meant(kind: str, name: str) -> "Addressed":
    """Return the one thing of a kind that a name means.

    Args:
        kind: `activity`, `person`, `organisation` or `place`.
        name: An identifier, an address of today or before, or words: of an activity of its title.

    Raises:
        GlocalError: nothing fits, or several things do.
    """
    from glocal.entities.permanent import KINDS, resolve

    if found := resolve(kind, name):
        return found
    if kind == "place":
        return place_meant(name)
    if not name.strip():
        raise GlocalError(f"no {kind} is named", f"see `glocal {_LISTED[kind]}`")
    column = "title" if kind == "activity" else "name"
    rows = KINDS[kind][0]._default_manager
    fitting = list(rows.filter(**{f"{column}__iexact": name})[: _MANY + 1])
    fitting = fitting or list(rows.filter(**{f"{column}__icontains": name})[: _MANY + 1])
    if not fitting:
        otherwise = f"see `glocal {_LISTED[kind]}`"
        remedy = otherwise if kind == "activity" else did_you_mean(rows.all(), name, otherwise)
        raise GlocalError(f"no source tells of the {kind} {quoted(name)}", remedy)
    if len(fitting) > 1:
        named = "; ".join(f"{row} ({row.identifier})" for row in fitting[:_MANY])
        raise GlocalError(f"{quoted(name)} can mean several: {named}", "give the identifier")
    return fitting[0]


def place_named(words: str) -> "Place":
    """Return the one place that words mean: one that sources name, else one of the known places.

    Raises:
        GlocalError: there is no such place, or several fit.
    """
    from glocal.entities.asking import find_places
    from glocal.entities.places import place_of_row
    from glocal.gazetteer import open_gazetteer

    with open_gazetteer() as gazetteer:
        if "/" in words or find_places(words, gazetteer):
            return place_of_row(place_meant(words))
        known = _known_places(words, gazetteer)
    if not known:
        raise GlocalError(f"there is no known place {quoted(words)}", "check the spelling, or name the town it lies in")
    if len(known) > 1:
        named = "; ".join(f"{place.name}, {place.region}, {place.country}" for place in known[:_MANY])
        raise GlocalError(f"{quoted(words)} can mean several places: {named}", "add the region or the country")
    return known[0]


def _known_places(words: str, gazetteer: "Gazetteer") -> "list[Place]":
    """Return the known places of a name that lie in what stands behind its commas, the likeliest first."""
    from glocal.gazetteer import lookup
    from glocal.model.vocabulary import PlaceLevel

    found = lookup(gazetteer, words)
    near = [each.place for each in found if each.score > found[0].score - _FAR_BEHIND]
    # A prefecture and its seat share a name: things take place in the town.
    return [place for place in near if place.level is PlaceLevel.LOCALITY] or near[:1]
