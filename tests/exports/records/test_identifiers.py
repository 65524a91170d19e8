import pytest
from django.db.models import Model

from glocal.entities.models import Activity, Place, Tie
from glocal.exports.records.identifiers import identifier, page_of, urn
from glocal.ledger.models import Article, Claim, Reading
from glocal.web.addresses import address


@pytest.mark.parametrize(
    "thing",
    [
        Tie(path="misato-saitama--salamina"),
        Tie(path="三郷~3f2a1c0d--x"),
        Activity(path="2026/study-tour"),
        Place(path="jp/saitama/misato"),
        Article(pk=12),
        Claim(pk=7, article_id=12),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_a_record_gives_the_address_that_the_pages_give(thing: Model):
    assert page_of(thing) == address(thing)
    assert page_of(thing, "https://register.example") == f"https://register.example{address(thing)}"


def test_an_issue_is_found_by_its_number_whatever_its_title():
    assert page_of(Reading(document_id=3, title="News")) == "/issues/3/"


def test_what_has_no_page_has_no_identifier():
    with pytest.raises(TypeError, match="Claim has no identifier"):
        identifier(Claim())


def test_different_identifiers_have_different_urns():
    assert urn("tie-1") != urn("tie-2")
    assert urn("tie-1") == urn("tie-1")
