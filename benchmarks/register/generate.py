"""Makes a large ledger: ties between real places and activities, the same for the same seed.

Example: python benchmarks/register/generate.py large --ties 200000 --activities 1000000
"""

import argparse
import datetime
import hashlib
import random
import time
from collections.abc import Iterator
from pathlib import Path

from glocal.cli.home import open_ledger
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.claim import ActivityClaim, Attendance, PlaceMention, TieClaim
from glocal.model.document import Document
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.model.reading import ArticleReading, Reading
from glocal.model.span import Evidence, Span
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind, TieStatus, Topic

ARTICLES_AN_ISSUE = 200
KINDS = tuple(ActivityKind)
TIE_KINDS = (TieKind.SISTER_CITY,) * 6 + tuple(TieKind)


class Generator:
    """Readings of made-up issues about real places."""

    def __init__(self, gazetteer: Gazetteer, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - made-up facts, no secrets
        localities = [n for n in range(len(gazetteer)) if gazetteer.level[n] == gazetteer.level[len(gazetteer) - 1]]
        known = (gazetteer.place(number) for number in self.chance.sample(localities, 40_000))
        everywhere = [place for place in known if place.level is PlaceLevel.LOCALITY]
        self.japan = [place for place in everywhere if place.country == "JP"]
        self.abroad = [place for place in everywhere if place.country != "JP"]

    def issues(self, ties: int, activities: int) -> Iterator[Reading]:
        """Yield issues until that many ties and activities are told of."""
        activities_an_article = max(1, round(activities / max(1, ties)))
        for number, start in enumerate(range(0, ties, ARTICLES_AN_ISSUE)):
            count = min(ARTICLES_AN_ISSUE, ties - start)
            yield self._issue(number, [self._article(activities_an_article) for _ in range(count)])

    def _issue(self, number: int, articles: list[ArticleReading]) -> Reading:
        month = f"{2000 + number % 27}-{number % 12 + 1:02}"
        name = f"issue-{number:05}.txt"
        digest = hashlib.sha256(f"{name} {articles[0].article.text}".encode()).hexdigest()
        issue = Issue("Generated News", Edtf.parse(month), None, None, "en")
        return Reading(Document(name, digest, "text/plain", "utf-8", name), issue, tuple(articles), "generator 1")

    def _article(self, activities: int) -> ArticleReading:
        here, there = self.chance.choice(self.japan), self.chance.choice(self.abroad)
        year = self.chance.randint(1955, 2026)
        headline = f"{here.name} and {there.name} Meet Again"
        body = f"{here.name} and {there.name} have been sister cities since {year}. Many came."
        article = Article(headline, (), body)
        evidence = (Evidence.from_text(article.text, article.body_span),)
        return ArticleReading(
            article,
            places=(PlaceMention(Span(0, len(here.name)), here.name, here),),
            ties=(self._tie(here, there, year, evidence),),
            activities=tuple(self._activity(here, there, number, evidence) for number in range(activities)),
        )

    def _tie(self, here: Place, there: Place, year: int, evidence: tuple[Evidence, ...]) -> TieClaim:
        return TieClaim(
            kind=self.chance.choice(TIE_KINDS),
            status=self.chance.choice((TieStatus.ACTIVE,) * 9 + (TieStatus.ENDED,)),
            between=(here, there),
            since=None,
            formalised=Edtf.parse(str(year)),
            fields=(self.chance.choice(tuple(Topic)),),
            label="sister city",
            evidence=evidence,
        )

    def _activity(self, here: Place, there: Place, number: int, evidence: tuple[Evidence, ...]) -> ActivityClaim:
        day = datetime.date(2000, 1, 1) + datetime.timedelta(days=self.chance.randrange(9_700))
        kind = self.chance.choice(KINDS)
        return ActivityClaim(
            kind=kind,
            title=f"{kind.value.capitalize()} {number + 1} of {here.name} and {there.name}",
            date=Edtf.parse(day.isoformat()),
            mode=None,
            places=(here,),
            organisers=(f"{here.name} City",),
            attendance=(Attendance(self.chance.randint(5, 500), "people"),),
            evidence=evidence,
        )


def fill(home: Path, ties: int, activities: int, seed: int) -> None:
    """Fill the ledger of a home folder, with a line of progress every ten seconds."""
    open_ledger(home, making=True)
    from glocal.entities.building import rebuild  # noqa: PLC0415 - only once Django is set up
    from glocal.ledger.writing import keep  # noqa: PLC0415

    generator = Generator(open_gazetteer(), seed)
    begun = told = time.monotonic()
    for number, reading in enumerate(generator.issues(ties, activities), start=1):
        keep(reading, reading.document.text.encode(), datetime.datetime.now(datetime.UTC))
        if time.monotonic() - told > 10:  # noqa: PLR2004 - seconds between two lines
            told = time.monotonic()
            print(f"{number * ARTICLES_AN_ISSUE:,} ties kept in {told - begun:,.0f} s", flush=True)
    kept = time.monotonic()
    rebuild()
    facts = 2 * ties + activities
    print(f"kept {facts:,} claims in {kept - begun:,.0f} s; entities made in {time.monotonic() - kept:,.0f} s")
    size_bytes = (home / "ledger.sqlite3").stat().st_size
    print(f"on disk {size_bytes / 1e6:,.0f} MB, {size_bytes / facts * 1e6 / 1e6:,.0f} MB for a million claims")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path)
    parser.add_argument("--ties", type=int, default=200_000)
    parser.add_argument("--activities", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    fill(asked.home, asked.ties, asked.activities, asked.seed)
