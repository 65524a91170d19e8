from operator import attrgetter

import pytest

from glocal.entities.models import Place, Tie
from glocal.web import queries
from glocal.web.evidence import known, sourced, telling
from glocal.web.quotes import Quote
from tests.web.conftest import HEADLINE

pytestmark = pytest.mark.usefixtures("issue")


def test_a_source_quotes_the_sentence_around_its_words() -> None:
    claim = queries.claims_about_place(Place.objects.get(path="de")).get()
    assert sourced(claim).quotes == (
        Quote("On 1 June 2025, Naruto City and its guests from Lüneburg, ", "Germany", ", sang Beethoven's Ninth."),
    )


def test_a_source_knows_its_article() -> None:
    assert sourced(queries.claims_about_tie(Tie.objects.get())[0]).article.headline == HEADLINE


def test_a_date_leads_to_the_sentence_that_holds_its_year() -> None:
    source = sourced(queries.claims_about_tie(Tie.objects.get())[0])
    assert [quote.words for quote in source.quotes] == [HEADLINE, "The two have been sister cities since 1974."]
    assert source.quote_of("1974") == Quote("", "The two have been sister cities since 1974.", "")
    assert source.address_of("1974") == f"/articles/{source.article.pk}/#c-{source.claim.pk}-2"
    assert source.address_of("sister-city") == f"/articles/{source.article.pk}/#c-{source.claim.pk}"


def test_a_value_that_no_source_says_leads_nowhere() -> None:
    source = sourced(queries.claims_about_tie(Tie.objects.get())[0])
    assert known("kind", "sister-city", [source], attrgetter("kind")).source is source
    assert known("kind", "host-town", [source], attrgetter("kind")).address == ""


@pytest.mark.parametrize(
    ("sentences", "value", "expected"),
    [
        (["They met.", "The 10th anniversary was in 2025.", "Agreed in 2015."], "2015", 2),
        (["They met.", "The 10th anniversary was in 2025."], "2015", 1),
        (["They met.", "昨年は提携10周年でした。"], "2015", 1),
        (["両市の縁。", "令和7年12月、協定を締結しました。"], "2025-12", 1),
        (["They met.", "The tenth anniversary was in 2025."], "2015", 1),
        (["They met.", "The 10th anniversary was in 2025."], "2026-04", 0),
        (["They met.", "They sang in 2025."], "2015", 0),
        (["They met.", "The 10th anniversary was in 2025."], "sister-city", 0),
        ([], "2015", 0),
    ],
    ids=[
        "printed",
        "reckoned",
        "Japanese",
        "of an era",
        "in words",
        "of another year",
        "no anniversary",
        "no date",
        "none",
    ],
)
def test_a_date_stands_with_the_sentence_that_prints_it_or_that_it_is_reckoned_from(
    sentences: list[str], value: str, expected: int
) -> None:
    assert telling(sentences, value) == expected
