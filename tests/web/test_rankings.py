"""The lists of ties and activities in memory."""

import pytest
from django.utils import timezone

from glocal.entities import asking
from glocal.web.rankings import activity_ranking, tie_ranking

pytestmark = pytest.mark.usefixtures("kept_examples")


def test_ties_stand_in_the_order_of_their_list_and_tell_how_many_have_a_value() -> None:
    known = tie_ranking().known
    assert list(known.keys) == [tie.pk for tie in asking.ties()]
    assert known.count(("country", "JP")) == asking.ties(asking.TieFilter(country="JP")).count() > 0
    assert known.count(("kind", "sister-city")) == asking.ties().filter(kind="sister-city").count() > 0


def test_quiet_ties_are_those_of_the_database() -> None:
    ranked = tie_ranking()
    quiet = {tie.pk for tie in asking.ties().filter(asking.is_quiet(timezone.localdate()))}
    assert set(ranked.known.at(ranked.quiet(), 0, 10_000)) == quiet


def test_activities_stand_in_the_order_of_their_list_and_have_the_topics_of_their_articles() -> None:
    known = activity_ranking()
    assert list(known.keys) == [activity.pk for activity in asking.activities()]
    counts = {topic: asking.activities(topic=topic).distinct().count() for topic in known.counts["topic"]}
    assert known.counts["topic"] == counts
