"""An article with all its facts."""

import dataclasses
import functools
from collections.abc import Sequence

from glocal.claims.activities import read_activities
from glocal.claims.people import read_people
from glocal.claims.places import read_places
from glocal.claims.scene import see
from glocal.claims.ties import read_ties
from glocal.claims.topics import read_topics
from glocal.gazetteer import FoundPlace, Gazetteer, find_places
from glocal.model.article import Article, Issue
from glocal.model.place import Place
from glocal.model.reading import ArticleReading


def read_claims(article: Article, issue: Issue, gazetteer: Gazetteer, context: Sequence[Place] = ()) -> ArticleReading:
    """Return the article with its topics, places, people, ties and activities.

    Args:
        article: The article; every span counts in its text.
        issue: What it stands in; days without a year are read against its date.
        gazetteer: The known places.
        context: Places known from the rest of the issue, which help to resolve names that many places share.
    """
    text = article.text
    found = find_places(gazetteer, text, context)
    scene = see(article, issue, found, _masthead(gazetteer, issue.title or "", issue.publisher or ""))
    ties = read_ties(scene)
    return ArticleReading(
        article=dataclasses.replace(article, topics=read_topics(text)),
        places=read_places(found),
        people=read_people(article, found, scene.dates),
        ties=ties,
        activities=read_activities(scene, ties),
    )


@functools.lru_cache(maxsize=32)
def _masthead(gazetteer: Gazetteer, title: str, publisher: str) -> tuple[FoundPlace, ...]:
    """Return the places in the title and the publisher; the same for all articles of an issue."""
    return find_places(gazetteer, f"{title}\n{publisher}")
