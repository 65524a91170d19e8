"""How a dossier says values: labels, dates, names of places, in the language of its reader."""

from collections.abc import Callable
from dataclasses import dataclass

from glocal.entities.models import Activity, Place


def _plain_label(value: str) -> str:
    return value.replace("-", " ")


def _as_it_is(text: str) -> str:
    return text


def _english_name(place: Place) -> str:
    return place.name


def _region(place: Place) -> str:
    return place.region


def _where(place: Place) -> str:
    parts = (place.region if place.level == "locality" else "", place.country)
    return ", ".join(part for part in parts if part)


def _no_other(_activity: Activity) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Wording:
    """The functions that word values; without any, plain English with dates in EDTF.

    The pages' own labels, dates and names stand above this package and come in here.
    """

    language: str = "en"
    label: Callable[[str], str] = _plain_label
    """Words for a value of a closed list."""
    date: Callable[[str], str] = _as_it_is
    """Words for a date in EDTF."""
    country: Callable[[str], str] = _as_it_is
    """Name of a country by its ISO 3166-1 alpha-2 code."""
    name: Callable[[Place], str] = _english_name
    """Name of a place."""
    region: Callable[[Place], str] = _region
    """Name of the division that a place lies in."""
    where: Callable[[Place], str] = _where
    """Everything that a place lies in: `Saitama, Japan`; not asked of a country."""

    called: Callable[[Activity], str] = _no_other
    """What an activity is called in the language, empty where its title is in it."""


PLAIN = Wording()
