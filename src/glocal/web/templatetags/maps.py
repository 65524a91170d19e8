"""The maps in the templates: `{% load maps %}`."""

from dataclasses import dataclass

from django import template
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.safestring import SafeString, mark_safe

from glocal.entities.models import Place, Tie
from glocal.exports.maps.drawing import Spot, above
from glocal.model.vocabulary import TieKind, TieStatus
from glocal.web.languages import language
from glocal.web.maps import drawn
from glocal.web.maps.pairs import country_pairs
from glocal.web.remembered import remembered

register = template.Library()


@dataclass(frozen=True, slots=True)
class Globe:
    """What the globe's snippet shows."""

    count: int
    """How many ties have a place at both ends."""
    first_year: int
    """The year in which the first of them began."""
    last_year: int
    """This year: a tie may have begun in it."""
    svg: SafeString
    middle: Spot
    """The point from above which it is seen."""
    rows: SafeString
    """The rows of the table by country."""
    kinds: tuple[TieKind, ...] = tuple(TieKind)
    statuses: tuple[TieStatus, ...] = tuple(TieStatus)


@register.simple_tag
def globe() -> Globe:
    """Return the globe with all ties."""
    return _globe(language(), timezone.localdate().year)


@remembered
def _globe(code: str, this_year: int) -> Globe:
    """Return the globe in a language, set here: what is remembered may be renewed where no page is asked for."""
    pairs, threads = country_pairs(), drawn.world_threads()
    with translation.override(code):
        return Globe(
            count=sum(pair.count for pair in pairs),
            first_year=min((pair.first_year for pair in pairs if pair.first_year), default=this_year),
            last_year=this_year,
            svg=_drawn(drawn.world_map(threads)),
            middle=above(threads),
            rows=mark_safe(render_to_string("glocal/maps/by_country.html", {"pairs": pairs})),  # noqa: S308 - a template
        )


@register.simple_tag
def tie_map(tie: Tie) -> SafeString:
    """Return the map of a tie; empty where there is nothing to draw."""
    return _drawn(drawn.tie_map(tie))


@register.simple_tag
def place_map(place: Place) -> SafeString:
    """Return the map of a place with its ties; empty where there is nothing to draw."""
    return _drawn(drawn.place_map(place))


def _drawn(svg: str) -> SafeString:
    return mark_safe(svg)  # noqa: S308 - exports/maps/drawing.py escapes every name
