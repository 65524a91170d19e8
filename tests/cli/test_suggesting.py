import pytest

from glocal.cli.suggesting import about_place, did_you_mean
from glocal.entities.models import Place
from glocal.gazetteer import open_gazetteer

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _misato() -> None:
    Place.objects.create(
        key="1", path="jp/saitama/misato", name="Misato", level="locality", country="JP", lat=35.8, lon=139.9
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Misatho", "did you mean Misato?"),
        ("Kushiro", "nothing is kept of Kushiro, Hokkaido, JP: add documents that name it"),
        ("Sapporro", "did you mean Sapporo, Hokkaido, JP? No source names it yet"),
        ("Xqzzy, Peru", "check the spelling, or add documents that name it"),
        ("", "check the spelling, or add documents that name it"),
    ],
    ids=["like one that is kept", "known", "like a known one", "unknown", "nothing"],
)
def test_a_place_that_no_source_names_is_known_or_mistyped(words: str, said: str):
    assert about_place(words, open_gazetteer()) == said


def test_a_known_place_may_still_be_meant_as_one_that_is_kept():
    assert about_place("Misata", open_gazetteer()).endswith("did you mean Misato?")


def test_a_name_like_none_leads_elsewhere():
    assert did_you_mean(Place.objects.all(), "Quito", "see the list") == "see the list"
