import pytest

from glocal.entities.models import Activity, Place, Tie
from glocal.ledger.models import Article, Claim, Document, Reading
from glocal.web.addresses import address, issue_slug


@pytest.mark.parametrize(
    ("thing", "expected"),
    [
        pytest.param(Place(path="jp/saitama/misato"), "/places/jp/saitama/misato/", id="place"),
        pytest.param(Tie(path="misato-saitama--salamina"), "/ties/misato-saitama--salamina/", id="tie"),
        pytest.param(Activity(path="2026/study-tour"), "/activities/2026/study-tour/", id="activity"),
        pytest.param(Article(pk=7), "/articles/7/", id="article"),
        pytest.param(Claim(pk=12, article_id=7), "/articles/7/#c-12", id="claim"),
        pytest.param(
            Reading(document_id=3, title="Glocal News", date="2026-04"),
            "/issues/3-glocal-news-2026-04/",
            id="issue",
        ),
    ],
)
def test_each_thing_has_its_address(thing: Place | Tie | Activity | Article | Claim | Reading, expected: str) -> None:
    assert address(thing) == expected


@pytest.mark.parametrize(
    ("title", "date", "slug"),
    [("広報みさと", "2026-01", "2026-01"), ("広報", "", "issue"), ("", "2025-10/2026-03", "2025-10-2026-03")],
)
def test_an_issue_without_latin_letters_still_has_a_readable_address(title: str, date: str, slug: str) -> None:
    assert issue_slug(Reading(title=title, date=date)) == slug


def test_what_has_no_page_is_told() -> None:
    with pytest.raises(TypeError, match="no page about Document"):
        address(Document())
