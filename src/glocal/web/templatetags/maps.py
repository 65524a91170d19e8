"""The maps in the templates: `{% load maps %}`."""

from dataclasses import dataclass

from django import template
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe

from glocal.entities.models import Place, Tie
from glocal.exports.map import Spot, above
from glocal.model.vocabulary import TieKind, TieStatus
from glocal.web.maps import drawn
from glocal.web.maps.pairs import CountryPair, country_pairs

register = template.Library()


@dataclass(frozen=True, slots=True)
class Globe:
    """What the globe's snippet shows."""

    pairs: tuple[CountryPair, ...]
    """Every two countries that a tie joins, those with most ties first."""
    svg: SafeString
    middle: Spot
    """The point from above which it is seen."""
    kinds: tuple[TieKind, ...] = tuple(TieKind)
    statuses: tuple[TieStatus, ...] = tuple(TieStatus)

    @property
    def first_year(self) -> int:
        """The year in which the first tie began."""
        return min((pair.first_year for pair in self.pairs if pair.first_year), default=self.last_year)

    @property
    def last_year(self) -> int:
        """This year: a tie may have begun in it."""
        return timezone.localdate().year

    @property
    def count(self) -> int:
        """How many ties have a place at both ends."""
        return sum(pair.count for pair in self.pairs)


@register.simple_tag
def globe() -> Globe:
    """Return the globe with all ties."""
    threads = drawn.world_threads()
    return Globe(country_pairs(), _drawn(drawn.world_map(threads)), above(threads))


@register.simple_tag
def tie_map(tie: Tie) -> SafeString:
    """Return the map of a tie; empty where there is nothing to draw."""
    return _drawn(drawn.tie_map(tie))


@register.simple_tag
def place_map(place: Place) -> SafeString:
    """Return the map of a place with its ties; empty where there is nothing to draw."""
    return _drawn(drawn.place_map(place))


def _drawn(svg: str) -> SafeString:
    return mark_safe(svg)  # noqa: S308 - exports/map.py escapes every name
