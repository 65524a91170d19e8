"""The closed lists of words that facts are described with.

Source: the reading guide of the field (newsletter issues, press releases, lists of ties). The values
are what files, tables, addresses and the API carry; labels in English and Japanese belong to the pages.
"""

from enum import StrEnum


class PlaceLevel(StrEnum):
    """How large a place is in the order of government."""

    COUNTRY = "country"
    REGION = "region"
    """First-order division: prefecture, state, province."""
    LOCALITY = "locality"
    """City, town, village, ward, district, county below a state."""


class TieKind(StrEnum):
    """What a lasting relationship is, most formal first."""

    SISTER_CITY = "sister-city"
    FRIENDSHIP_CITY = "friendship-city"
    PARTNERSHIP_AGREEMENT = "partnership-agreement"
    COOPERATION_AGREEMENT = "cooperation-agreement"
    HOST_TOWN = "host-town"
    EXCHANGE = "exchange"


class TieStatus(StrEnum):
    """What a text says of a tie's life; whether it still lives is computed elsewhere."""

    EXPLORING = "exploring"
    """Being prepared, not yet agreed."""
    ACTIVE = "active"
    ENDED = "ended"


class ActivityKind(StrEnum):
    """What kind of event happened or was announced."""

    RECEPTION = "reception"
    STUDY_TOUR = "study-tour"
    FORUM = "forum"
    SEMINAR = "seminar"
    SUMMIT = "summit"
    LECTURE = "lecture"
    SIGNING = "signing"
    VISIT = "visit"
    CEREMONY = "ceremony"
    FESTIVAL = "festival"
    SPORTS_EVENT = "sports-event"
    PROMOTION = "promotion"
    TRAINING = "training"
    PROGRAMME = "programme"
    DONATION = "donation"
    INTERVIEW = "interview"


class Mode(StrEnum):
    """How people met."""

    IN_PERSON = "in-person"
    ONLINE = "online"
    HYBRID = "hybrid"


class Bound(StrEnum):
    """How a figure of attendance is meant."""

    EXACT = "exact"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"


class Topic(StrEnum):
    """What an article deals with, or a tie works on."""

    AGRICULTURE = "agriculture"
    BUSINESS = "business"
    CRAFTS = "crafts"
    CULTURE = "culture"
    DECARBONISATION = "decarbonisation"
    DIPLOMACY = "diplomacy"
    DISASTER_PREVENTION = "disaster-prevention"
    EDUCATION = "education"
    ENVIRONMENT = "environment"
    FOOD = "food"
    HEALTH_AND_CARE = "health-and-care"
    HISTORY = "history"
    IMMIGRATION = "immigration"
    SAKE_AND_DRINKS = "sake-and-drinks"
    SDGS = "sdgs"
    SPORTS = "sports"
    STARTUPS = "startups"
    TECHNOLOGY = "technology"
    TOURISM = "tourism"
    YOUTH = "youth"
