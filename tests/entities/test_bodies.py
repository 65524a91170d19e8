import pytest

from glocal.entities.bodies import is_organisation, place_named
from glocal.model.claim import PlaceMention
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel
from tests.readings import MISATO_SAITAMA

JAPAN = Place("Japan", PlaceLevel.COUNTRY, "JP", None, 36.0, 138.0, 1861060)
SAITAMA = Place("Saitama", PlaceLevel.REGION, "JP", "Saitama", 36.0, 139.4, 1853226)
BAY = Place("San Francisco Bay Area", PlaceLevel.REGION, "US", "California", 37.8, -122.3, None)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kazuno International Exchange Association", True),
        ("Ministry of Foreign Affairs of Japan", True),
        ("MOFA", True),
        ("富山大学", True),
        ("Misato City", False),
        ("Mayor of Hiroshima City", False),
        ("Residents of Kanra Town", False),
        ("International Exchange Association", False),
        ("Japan in Bangladesh", False),
    ],
)
def test_an_organisation_is_known_by_a_name_of_its_own(name: str, *, expected: bool):
    assert is_organisation(name) is expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Misato", MISATO_SAITAMA),
        ("Misato City", MISATO_SAITAMA),
        ("City of Misato", MISATO_SAITAMA),
        ("Misato City in Saitama Prefecture", MISATO_SAITAMA),
        ("Saitama Prefecture", SAITAMA),
        ("Misato City Council", None),
        ("Japan in Bangladesh", None),
        ("San Francisco", None),
        ("", None),
    ],
)
def test_a_body_is_a_place_where_the_article_names_it(body: str, expected: Place | None):
    mentions = [
        PlaceMention(Span(0, 6), text, place)
        for text, place in (("Misato City", MISATO_SAITAMA), ("Saitama", SAITAMA), ("Japan", JAPAN), ("Bay Area", BAY))
    ]

    assert place_named(body, mentions) == expected
