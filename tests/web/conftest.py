"""An issue of our own in the ledger, with the ties, activities and places made of it."""

import datetime
import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import translation
from pytest_django.live_server_helper import LiveServer

from glocal.entities.building import follow
from glocal.gazetteer import open_gazetteer
from glocal.ledger.models import Article, Claim, Document, Reading
from glocal.ledger.payloads import payloads_of
from glocal.model import article as words
from glocal.model.claim import ActivityClaim, Attendance, PersonClaim, PlaceMention, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.model.reading import ArticleReading
from glocal.model.reason import Reason
from glocal.model.span import Evidence, Span
from glocal.model.vocabulary import ActivityKind, Bound, Mode, PlaceLevel, TieKind, TieStatus, Topic
from glocal.pipeline import add_file
from glocal.register_import import Listed, import_register
from glocal.web import remembered, search
from glocal.web.remembered import forget
from tests.web.person import Person, at_a_browser

NARUTO = Place("Naruto", PlaceLevel.LOCALITY, "JP", "Tokushima", 34.17, 134.61, 1856703)
LUENEBURG = Place("Lüneburg", PlaceLevel.LOCALITY, "DE", "Lower Saxony", 53.25, 10.41, 2875392)
GERMANY = Place("Germany", PlaceLevel.COUNTRY, "DE", None, 51.0, 9.0, 2921044)

HEADLINE = "Naruto plays the Ninth again with Lüneburg"
CAPTIONS = ["Mayor IZUMI greets the choir"]
BODY = (
    "On 1 June 2025, Naruto City and its guests from Lüneburg, Germany, sang Beethoven's Ninth.\n\n"
    "The two have been sister cities since 1974."
)
CONCERT = "On 1 June 2025, Naruto City and its guests from Lüneburg, Germany, sang Beethoven's Ninth."


@dataclass
class IssueMaker:
    """Puts issues into the ledger, each with one article whose facts stand in its words."""

    now_utc: datetime.datetime = datetime.datetime(2026, 5, 1, 12, tzinfo=datetime.UTC)
    made: list[Reading] = field(default_factory=list)

    def reading(self, name: str = "2025-06.txt", **issue: str) -> Reading:
        """Add a document with an issue that has no article yet."""
        document = Document.objects.create(
            sha256=hashlib.sha256(f"{name} {len(self.made)}".encode()).hexdigest(),
            name=name,
            media_type="text/plain",
            encoding="utf-8",
            size_bytes=1000,
            text="the whole text, which no page needs",
            added_at_utc=self.now_utc,
        )
        values = {"title": "Glocal Sample News", "date": "2025-06", "language": "en", "maker": "grammar 0.1.0"}
        row = Reading.objects.create(document=document, read_at_utc=self.now_utc, **{**values, **issue})
        self.made.append(row)
        return row

    def article(self, reading: Reading, said: ArticleReading) -> Article:
        """Add an article and its claims to an issue."""
        row = Article.objects.create(
            reading=reading,
            position=reading.articles.count(),
            headline=said.article.headline,
            captions=list(said.article.captions),
            body=said.article.body,
            topics=[str(topic) for topic in said.article.topics],
        )
        Claim.objects.bulk_create(
            Claim(article=row, kind=kind, position=number, payload=payload)
            for kind, records in payloads_of(said).items()
            for number, payload in enumerate(records)
        )
        return row

    def issue(self, **issue: str) -> Reading:
        """Add an issue with the article about Naruto and Lüneburg."""
        row = self.reading(**issue)
        self.article(row, concert())
        follow(row)
        return row


def evidence(text: str, *quotes: str) -> tuple[Evidence, ...]:
    """Return quotes with the spans at which they first stand in the text."""
    starts = [(text.index(words), words) for words in quotes]
    return tuple(Evidence(Span(start, start + len(words)), words) for start, words in starts)


def mention(text: str, words: str, place: Place) -> PlaceMention:
    """Return a place with the span at which its words first stand in the text."""
    start = text.index(words)
    reasons = (Reason("designation fits", 2.0), Reason("two candidates", -1.0))
    return PlaceMention(Span(start, start + len(words)), words, place, reasons)


def concert() -> ArticleReading:
    """Return the article about Naruto and Lüneburg with its facts."""
    article = words.Article(HEADLINE, tuple(CAPTIONS), BODY, topics=(Topic.CULTURE,))
    text = article.text
    tie = TieClaim(
        TieKind.SISTER_CITY,
        TieStatus.ACTIVE,
        (NARUTO, LUENEBURG),
        since=None,
        formalised=Edtf.parse("1974"),
        fields=(Topic.CULTURE,),
        label="sister city",
        evidence=evidence(text, "The two have been sister cities since 1974.", HEADLINE),
    )
    activity = ActivityClaim(
        ActivityKind.FESTIVAL,
        "Concert of the Ninth",
        Edtf.parse("2025-06-01"),
        Mode.IN_PERSON,
        places=(NARUTO,),
        organisers=("Naruto City",),
        attendance=(Attendance(600, "singers", Bound.ABOUT),),
        evidence=evidence(text, CONCERT),
    )
    return ArticleReading(
        article,
        places=(
            mention(text, "Naruto City", NARUTO),
            mention(text, "Lüneburg, Germany", LUENEBURG),
            mention(text, "Germany", GERMANY),
        ),
        people=(PersonClaim("IZUMI", "Mayor", "Naruto", Edtf.parse("2025-06-01"), evidence(text, "IZUMI")),),
        ties=(tie,),
        activities=(activity,),
    )


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A test begins in English and without memory, and asks in its own thread; what it switched to ends with it."""
    forget()
    monkeypatch.setattr(remembered, "_QUICK_S", 60.0)
    with translation.override("en"):
        yield


@pytest.fixture(scope="session")
def person(live_server: LiveServer) -> Iterator[Person]:  # noqa: ARG001 - the browser is to end before the server does
    yield from at_a_browser()


REGISTER = """\
a_name,a_country,b_name,b_country,kind,date
Misato,JP,Salamina,GR,sister city,2014-05-01
Kazuno,JP,Sopron,HU,sister city,1986
Saitama,JP,Ohio,US,sister city,1990-10-22
Naruto,JP,Lüneburg,DE,sister city,1974-04-18
"""


@pytest.fixture
def kept_examples(db: None, examples: Path, tmp_path: Path) -> None:  # noqa: ARG001 - pytest-django sets up what tests name
    """Keep the examples and a list of ties that does not always agree with them."""
    gazetteer, now_utc = open_gazetteer(), datetime.datetime(2026, 5, 1, 12, tzinfo=datetime.UTC)
    for path in sorted(examples.iterdir()):
        add_file(path, gazetteer, now_utc)
    listed = tmp_path / "council.csv"
    listed.write_text(REGISTER, encoding="utf-8")
    import_register(Listed(listed, "council"), gazetteer, now_utc)


@pytest.fixture
def own_index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """Give a test a search index of its own."""
    monkeypatch.setattr(settings, "HOME", tmp_path / "home")
    search.finder.cache_clear()
    yield
    search.finder.cache_clear()


@pytest.fixture
def ledger(db: None) -> IssueMaker:  # noqa: ARG001 - pytest-django sets up what tests name
    return IssueMaker()


@pytest.fixture
def issue(ledger: IssueMaker) -> Reading:
    return ledger.issue()


@pytest.fixture
def article(issue: Reading) -> Article:
    return issue.articles.get()
