import pytest

from glocal.entities import asking
from glocal.entities.facets import regions_of, topics, years_of_activities, years_of_ties
from tests import readings
from tests.entities.test_building import add
from tests.readings import article, mention, reading

pytestmark = pytest.mark.django_db


def test_articles_and_activities_are_found_by_topic():
    add(reading(article(readings.activity())))

    assert [row.headline for row in asking.articles_on("sports")] == [readings.HEADLINE]
    assert [row.title for row in asking.activities(topic="sports")] == ["Signing of the agreement"]
    assert not asking.articles_on("food").exists()
    assert not asking.activities(topic="food").exists()


def test_facets_are_the_values_that_occur():
    add(
        reading(
            article(
                mention(),
                readings.tie(since="2014"),
                readings.activity(),
                readings.activity("A visit", date="2023-05"),
                readings.activity("Another", date="2023-01"),
            )
        )
    )

    assert topics() == {"sports": 1}
    assert years_of_activities() == [2025, 2023]
    assert years_of_ties() == [2014]
    assert regions_of("JP") == ["Saitama"]


def test_topics_of_a_retired_reading_go():
    issue = reading(article(readings.activity()))
    add(issue)
    add(readings.read_by(issue, "grammar 2.0.0"))

    assert topics() == {"sports": 1}
