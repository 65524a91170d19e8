"""Readings made by hand, for tests of what is done with a reading: each default is a true fact."""

import dataclasses
import hashlib

from glocal.model.article import Article, Issue
from glocal.model.claim import ActivityClaim, PersonClaim, PlaceMention, TieClaim
from glocal.model.document import Document
from glocal.model.edtf import Edtf
from glocal.model.place import End, Place
from glocal.model.reading import ArticleReading, Reading
from glocal.model.span import Evidence, Span
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind, TieStatus, Topic

MISATO_SAITAMA = Place("Misato", PlaceLevel.LOCALITY, "JP", "Saitama", 35.84373, 139.88347, 6822137)
MISATO_TOWN_SAITAMA = Place("Misato", PlaceLevel.LOCALITY, "JP", "Saitama", 36.17, 139.18, 11790000)
MISATO_SHIMANE = Place("Misato", PlaceLevel.LOCALITY, "JP", "Shimane", 35.08333, 132.58333, 1854835)
SALAMINA = Place("Salamina", PlaceLevel.LOCALITY, "GR", "Attica", 37.96427, 23.49649, 254144)
MAS = Place("Mas", PlaceLevel.LOCALITY, "ID", "Bali", -8.65, 115.21667, None)

HEADLINE = "Misato and Salamina become sister cities"
BODY = "The two mayors signed in December 2025."
TEXT = f"{HEADLINE}\n{BODY}"


def evidence(quote: str = BODY, text: str = TEXT) -> tuple[Evidence, ...]:
    """Return the words as evidence from a text."""
    start = text.index(quote)
    return (Evidence(Span(start, start + len(quote)), quote),)


def tie(
    one: End = MISATO_SAITAMA,
    other: End = SALAMINA,
    kind: TieKind = TieKind.SISTER_CITY,
    status: TieStatus = TieStatus.ACTIVE,
    *,
    since: str | None = None,
    formalised: str | None = None,
    fields: tuple[Topic, ...] = (),
    ended: str | None = None,
    gone: bool = False,
) -> TieClaim:
    """Return a claim of a tie."""
    return TieClaim(
        kind=kind,
        status=status,
        between=(one, other),
        since=Edtf.parse(since) if since else None,
        formalised=Edtf.parse(formalised) if formalised else None,
        fields=fields,
        label=kind.value.replace("-", " "),
        evidence=evidence(),
        ended=Edtf.parse(ended) if ended else None,
        gone=gone,
    )


def activity(
    title: str = "Signing of the agreement",
    kind: ActivityKind = ActivityKind.SIGNING,
    date: str | None = "2025-12",
    places: tuple[Place, ...] = (MISATO_SAITAMA,),
    organisers: tuple[str, ...] = ("Misato City",),
) -> ActivityClaim:
    """Return a claim of an activity."""
    return ActivityClaim(
        kind=kind,
        title=title,
        date=Edtf.parse(date) if date else None,
        mode=None,
        places=places,
        organisers=organisers,
        attendance=(),
        evidence=evidence(),
    )


def mention(place: Place = MISATO_SAITAMA) -> PlaceMention:
    """Return a claim that names a place; its words stand in the headline."""
    return PlaceMention(Span(0, 6), "Misato", place)


def person(
    name: str = "Hachiro Nitta",
    role: str | None = "Mayor",
    of: str | None = "Misato City",
    date: str | None = None,
    quote: str = BODY,
) -> PersonClaim:
    """Return a claim of a person."""
    return PersonClaim(name, role, of, Edtf.parse(date) if date else None, evidence(quote))


def article(*claims: TieClaim | ActivityClaim | PlaceMention | PersonClaim) -> ArticleReading:
    """Return an article that makes the claims."""
    return ArticleReading(
        article=Article(HEADLINE, (), BODY, topics=(Topic.SPORTS,)),
        places=tuple(claim for claim in claims if isinstance(claim, PlaceMention)),
        people=tuple(claim for claim in claims if isinstance(claim, PersonClaim)),
        ties=tuple(claim for claim in claims if isinstance(claim, TieClaim)),
        activities=tuple(claim for claim in claims if isinstance(claim, ActivityClaim)),
    )


def reading(*articles: ArticleReading, name: str = "2026-04.txt", date: str | None = "2026-04") -> Reading:
    """Return a reading of an issue; its bytes are those of `content(reading)`."""
    text = f"{name} of {date}: {len(articles)} articles, {hash(articles)}"
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Reading(
        document=Document(name, sha256, "text/plain", "utf-8", text),
        issue=Issue("Glocal Sample News", Edtf.parse(date) if date else None, "Glocal Project", None, "en"),
        articles=articles,
        maker="grammar 1.0.0",
    )


def content(of: Reading) -> bytes:
    """Return the bytes that the reading was made from."""
    return of.document.text.encode()


def read_by(of: Reading, maker: str, *articles: ArticleReading) -> Reading:
    """Return the same document as another reader reads it."""
    return dataclasses.replace(of, maker=maker, articles=articles or of.articles)
