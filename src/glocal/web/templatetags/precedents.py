"""What pages show of precedents."""

from collections.abc import Mapping

from django import template

from glocal.entities.models import Activity, ActivitySource, Place
from glocal.search.comparing import Comparable, Likeness
from glocal.web.precedents import comparable, reason_words

register = template.Library()
_BESIDE = 4
"""Comparable places on the page of a place."""


@register.filter
def reason(likeness: Likeness) -> str:
    """Return in words what two places have in common."""
    return reason_words(likeness)


@register.filter
def source_of(told: Mapping[int, ActivitySource], activity: Activity) -> ActivitySource | None:
    """Return the claim that tells of an activity."""
    return told.get(activity.pk)


@register.simple_tag
def comparable_places(place: Place) -> list[Comparable]:
    """Return the places that compare with one, each with the reasons."""
    return comparable(place, _BESIDE)
