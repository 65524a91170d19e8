import datetime

import pytest

from glocal.entities import asking
from glocal.entities.history import What
from glocal.entities.models import Place, Tie
from glocal.entities.tie_activities import activities_of
from glocal.web import queries
from glocal.web.evidence import Known
from glocal.web.tie_known import TieKnown, tie_known
from glocal.web.timeline import Moment, story

TODAY = datetime.date(2026, 5, 2)


def known_of(tie: Tie) -> TieKnown:
    return tie_known(tie, list(queries.claims_about_tie(tie)), TODAY)


def story_of(tie: Tie) -> list[Moment]:
    activities = activities_of(tie)
    return story(known_of(tie), activities, queries.told_by(activities))


@pytest.mark.usefixtures("issue")
def test_a_story_runs_from_the_agreement_to_the_last_sign_of_life() -> None:
    assert [(moment.what, moment.date) for moment in story_of(Tie.objects.get())] == [
        (What.AGREEMENT, "1974"),
        (What.ACTIVITY, "2025-06-01"),
        (What.LAST_SIGN, "2025-06"),
    ]


@pytest.mark.usefixtures("issue")
def test_every_moment_stands_with_the_sentence_that_tells_of_it() -> None:
    agreement, concert, _ = story_of(Tie.objects.get())
    assert agreement.source is not None
    assert concert.source is not None
    quotes = [moment.source.quote_of(moment.date) for moment in (agreement, concert) if moment.source]
    assert [quote.words for quote in quotes if quote] == [
        "The two have been sister cities since 1974.",
        "On 1 June 2025, Naruto City and its guests from Lüneburg, Germany, sang Beethoven's Ninth.",
    ]


@pytest.mark.usefixtures("issue")
def test_every_value_leads_to_its_words() -> None:
    tie = Tie.objects.get()
    about = known_of(tie)
    assert [(each.aspect, each.value) for each in (about.kind, *about.dates, *about.fields)] == [
        ("kind", "sister-city"),
        ("formalised", "1974"),
        ("fields", "culture"),
    ]
    assert all(each.address.startswith("/articles/") for each in (about.kind, *about.dates, *about.fields))
    assert about.label is None  # it is the name of the kind


@pytest.mark.usefixtures("kept_examples")
def test_what_another_source_says_stands_beside() -> None:
    misato = Place.objects.get(path="jp/saitama/misato")
    tie = next(each for each in asking.ties(asking.TieFilter(place=misato)) if "Salamina" in str(each))
    agreed = next(each for each in known_of(tie).dates if each.aspect == "formalised")
    assert agreed.value == "2025-12"
    assert [other.value for other in agreed.others] == ["2014-05-01"]
    signing = next(moment for moment in story_of(tie) if moment.what is What.AGREEMENT)
    assert signing.activity is not None
    assert [isinstance(other, Known) and other.value for other in signing.others] == ["2014-05-01"]
