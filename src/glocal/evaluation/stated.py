"""What a reading file states, as it stands: the values that are compared, right or wrong.

Unlike the claims of `glocal.model` they refuse nothing: an unknown kind or a broken date is a wrong answer that has to
be counted, not an error. None stands wherever a file leaves something out.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StatedPlace:
    """A place with whatever the file says about it."""

    name: str | None = None
    level: str | None = None
    country: str | None = None
    region: str | None = None
    lat: float | None = None
    """Degrees north, WGS 84."""
    lon: float | None = None
    """Degrees east, WGS 84."""
    geonames: int | None = None


@dataclass(frozen=True, slots=True)
class StatedEnd:
    """What stands at one end of a tie: a place, or an organisation with or without its place."""

    organisation: str | None
    place: StatedPlace | None


@dataclass(frozen=True, slots=True)
class StatedArticle:
    """A headline with all that stands under it."""

    headline: str
    captions: tuple[str, ...] = ()
    body: str = ""
    topics: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """Headline, captions and body joined by one newline each: what spans count in."""
        return "\n".join([self.headline, *self.captions, self.body])


@dataclass(frozen=True, slots=True)
class StatedQuote:
    """One piece of evidence: half-open span in code points, and the words that should stand there."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class StatedMention:
    """A place named in an article."""

    article: int | None
    text: str | None
    place: StatedPlace


@dataclass(frozen=True, slots=True)
class StatedPerson:
    """A person named in an article."""

    article: int | None
    name: str | None
    role: str | None


@dataclass(frozen=True, slots=True)
class StatedTie:
    """A lasting relationship told in an article."""

    article: int | None
    kind: str | None
    status: str | None
    between: tuple[StatedEnd, ...]
    since: str | None
    formalised: str | None
    evidence: tuple[StatedQuote, ...]


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """One figure of attendance."""

    count: int | None
    of: str | None
    bound: str


@dataclass(frozen=True, slots=True)
class StatedActivity:
    """An event told in an article."""

    article: int | None
    kind: str | None
    title: str | None
    date: str | None
    mode: str | None
    places: tuple[StatedPlace, ...]
    attendance: tuple[StatedFigure, ...]
    evidence: tuple[StatedQuote, ...]


@dataclass(frozen=True, slots=True)
class StatedReading:
    """All that one file states; everything empty for a file that is absent."""

    articles: tuple[StatedArticle, ...] = ()
    places: tuple[StatedMention, ...] = ()
    people: tuple[StatedPerson, ...] = ()
    ties: tuple[StatedTie, ...] = ()
    activities: tuple[StatedActivity, ...] = ()
