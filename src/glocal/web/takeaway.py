"""The ways to keep up with a list or a thing, and to take it away: feeds, calendars, files."""

from glocal.web.downloads import ways_to_take
from glocal.web.feeds.offered import Way, ways_to_follow


def ways_of(thing: object) -> list[Way]:
    """Return the ways of a list, by its name or its filter, or of a thing; empty where there is none."""
    return [*ways_to_take(thing), *ways_to_follow(thing)]
