import pytest

from glocal.entities import asking
from tests import readings
from tests.entities.test_building import add
from tests.readings import article, reading

pytestmark = pytest.mark.django_db


def test_articles_and_activities_are_found_by_topic():
    add(reading(article(readings.activity())))

    assert [row.headline for row in asking.articles_on("sports")] == [readings.HEADLINE]
    assert [row.title for row in asking.activities(topic="sports")] == ["Signing of the agreement"]
    assert not asking.articles_on("food").exists()
    assert not asking.activities(topic="food").exists()


def test_topics_of_a_retired_reading_go():
    issue = reading(article(readings.activity()))
    add(issue)
    add(readings.read_by(issue, "grammar 2.0.0"))

    assert [row.headline for row in asking.articles_on("sports")] == [readings.HEADLINE]
