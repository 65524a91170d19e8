"""The place that `the city` means, the label of a column, the partner and the home."""

import pytest

from tests.claims.activities.conftest import Read

MEANT = {
    "printed as such before": (
        "Ichinoseki City has a friend. In April, the Ambassador of Ghana visited the city.",
        ["Ichinoseki"],
    ),
    "the label of the column": (
        "Nelson (New Zealand). In April, the Ambassador of Ghana visited the town.",
        ["Nelson"],
    ),
    "the partner": ("Sapporo has snow. In April, our mayor visited our sister city.", ["Sapporo"]),
}


@pytest.mark.parametrize(("body", "expected"), MEANT.values(), ids=MEANT.keys())
def test_words_for_a_place_mean_the_one_told_of(body: str, expected: list[str], read_body: Read):
    (visit,) = read_body(body, publisher="City of Portland, Oregon")

    assert [place.name for place in visit.places] == expected
