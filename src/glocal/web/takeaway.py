"""The ways to keep up with a list or a thing, and to take it away: feeds, calendars, files."""


def ways_of(thing: object) -> list[tuple[str, str]]:
    """Return addresses with their words; empty where nothing of it can be taken away."""
    del thing
    return []
