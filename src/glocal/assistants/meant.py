"""What an assistant means by a name, or what it can do where that is not clear."""

from mcp.server.mcpserver.exceptions import ToolError

from glocal.entities.asking import find_places, tie_between
from glocal.entities.models import Place, Tie
from glocal.entities.permanent import resolve
from glocal.gazetteer import open_gazetteer

_MANY = 8
"""Places that an error names."""


def place_meant(words: str) -> Place:
    """Return the one place that a name, an identifier or an address means.

    Raises:
        ToolError: no source names such a place, or several fit.
    """
    words = words.replace("\0", "").strip()
    known = resolve("place", words.removeprefix("place-"))
    if isinstance(known, Place):
        return known
    with open_gazetteer() as gazetteer:
        found = find_places(words, gazetteer)
    if not found:
        raise ToolError(f"No source names a place {words!r}. Check the spelling, or look it up with the tool search.")
    # A prefecture and its seat share a name: the larger one includes the smaller.
    largest = [place for place in found if place.level == found[0].level]
    if len(largest) > 1:
        named = "; ".join(place_words(place) for place in largest[:_MANY])
        raise ToolError(f"{words!r} can mean {len(largest)} places: {named}. Ask again with the region or the country.")
    return found[0]


def place_words(place: Place) -> str:
    """Return a place with what it lies in: `Misato, Saitama, JP`."""
    region = place.region if place.region != place.name else ""
    return ", ".join(filter(None, (place.name, region, place.country)))


def tie_meant(one: str, other: str) -> Tie:
    """Return the tie between two places, or in them.

    Raises:
        ToolError: a name is not clear, or no source tells of such a tie.
    """
    here, there = place_meant(one), place_meant(other)
    found = tie_between(here, there)
    if not found:
        raise ToolError(f"No source tells of a tie between {here} and {there}. The tool place lists the ties of each.")
    return found
