"""An article with all its facts."""

import dataclasses
from collections.abc import Iterator, Sequence

from glocal.claims.activities import read_activities
from glocal.claims.home import find_homes
from glocal.claims.people import read_people
from glocal.claims.places import read_places
from glocal.claims.scene import Scene, see
from glocal.claims.ties import read_ties
from glocal.claims.topics import read_topics
from glocal.gazetteer import Gazetteer, find_places
from glocal.model.article import Article, Issue
from glocal.model.reading import ArticleReading


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
    """
    return (_read(scene) for scene in see_all(articles, issue, gazetteer, masthead))


def see_all(articles: Sequence[Article], issue: Issue, gazetteer: Gazetteer, masthead: str) -> Iterator[Scene]:
    """Yield the scene of each article of an issue.

    Places are found again in an article that prints the name of the issue's home and did not know it there: a word
    that opens a sentence may be any word, unless it is the town that publishes.
    """
    printed = "\n".join(filter(None, (masthead, issue.title, issue.publisher, issue.division)))
    first = [find_places(gazetteer, article.text) for article in articles[:_ENOUGH]]
    homes = find_homes(gazetteer, printed, first)
    for number, article in enumerate(articles):
        found = first[number] if number < len(first) else find_places(gazetteer, article.text)
        known = {each.place for each in found}
        if any(home.name in article.text and home not in known for home in homes):
            found = find_places(gazetteer, article.text, homes)
        yield see(article, issue, found, homes)


_ENOUGH = 30
"""Articles whose places tell what the masthead's names mean; issues have ten, and a longer text is read as it comes."""


def _read(scene: Scene) -> ArticleReading:
    ties = read_ties(scene)
    return ArticleReading(
        article=dataclasses.replace(scene.article, topics=read_topics(scene.text)),
        places=read_places(scene.places),
        people=read_people(scene.article, scene.places, scene.dates),
        ties=ties,
        activities=read_activities(scene, ties),
    )
