"""An article with all its facts."""

import dataclasses
from collections import Counter
from collections.abc import Iterator, Sequence

from glocal.claims.activities import read_activities
from glocal.claims.home import find_homes
from glocal.claims.people import read_people
from glocal.claims.places import read_places
from glocal.claims.scene import Scene, see
from glocal.claims.ties import read_ties
from glocal.claims.topics import read_topics
from glocal.gazetteer import FoundPlace, Gazetteer, find_places
from glocal.model.article import Article, Issue
from glocal.model.place import Place
from glocal.model.reading import ArticleReading
from glocal.model.vocabulary import PlaceLevel


def read_claims(article: Article, issue: Issue, gazetteer: Gazetteer, masthead: str = "") -> ArticleReading:
    """Return the article with its topics, places, people, ties and activities.

    Args:
        article: The article; every span counts in its text.
        issue: What it stands in; days without a year are read against its date.
        gazetteer: The known places.
        masthead: What the issue prints of itself, as for `read_all_claims`.
    """
    return next(read_all_claims([article], issue, gazetteer, masthead))


def read_all_claims(
    articles: Sequence[Article], issue: Issue, gazetteer: Gazetteer, masthead: str = ""
) -> Iterator[ArticleReading]:
    """Yield the articles of an issue with their facts, in their order, each when it is asked for.

    Args:
        articles: The articles; every span counts in the text of its own.
        issue: What they stand in; days without a year are read against its date.
        gazetteer: The known places.
        masthead: The lines that the issue prints of itself beside its title and its publisher; they tell whose it is.

    Of an article without end only the first `MOST_READ` characters of the body are read for facts.
    """
    begun = [
        article if len(article.body) <= MOST_READ else dataclasses.replace(article, body=article.body[:MOST_READ])
        for article in articles
    ]
    for article, scene in zip(articles, see_all(begun, issue, gazetteer, masthead), strict=True):
        yield _read(scene, article)


MOST_READ = 500_000
"""A novel in one article; every word of an article is evidence for every other, and a line of 10 MB would take minutes
(`python benchmarks/reading/length.py`)."""


def see_all(articles: Sequence[Article], issue: Issue, gazetteer: Gazetteer, masthead: str) -> Iterator[Scene]:
    """Yield the scene of each article of an issue.

    Places are found again in an article that prints the name of the issue's home and did not know it there: a word
    that opens a sentence may be any word, unless it is the town that publishes. So they are where a town stands alone
    in its country: in a letter from Lismore the airport in Ballina is none of Ireland.
    """
    printed = "\n".join(filter(None, (masthead, issue.title, issue.publisher, issue.division)))
    first = [find_places(gazetteer, article.text) for article in articles[:_ENOUGH]]
    homes = find_homes(gazetteer, printed, first)
    for number, article in enumerate(articles):
        found = first[number] if number < len(first) else find_places(gazetteer, article.text)
        printed_here = [home for home in homes if home.name in article.text]
        if printed_here and _may_be_nearer(found, printed_here):
            found = find_places(gazetteer, article.text, homes)
        yield see(article, issue, found, homes)


def _may_be_nearer(found: Sequence[FoundPlace], homes: Sequence[Place]) -> bool:
    """Return whether a home was not known, or a town stands alone in its country and may be one nearer to it."""
    known = {each.place for each in found}
    alone = Counter(place.country for place in known)
    abroad = {country for country, count in alone.items() if count == 1} - {home.country for home in homes}
    return any(home not in known for home in homes) or any(
        place.country in abroad and place.level is PlaceLevel.LOCALITY for place in known
    )


_ENOUGH = 30
"""Articles whose places tell what the masthead's names mean; issues have ten, and a longer text is read as it comes."""


def _read(scene: Scene, article: Article) -> ArticleReading:
    """Return the facts of a scene under its article, which may be longer than what was read of it."""
    ties = read_ties(scene)
    return ArticleReading(
        article=dataclasses.replace(article, topics=read_topics(scene.small, scene.topics)),
        places=read_places(scene.places),
        people=read_people(
            scene.article,
            scene.places,
            scene.dates,
            issued=scene.issue.date,
            homes=[home.end for home in scene.homes if isinstance(home.end, Place)],
        ),
        ties=ties,
        activities=read_activities(scene, ties),
    )
