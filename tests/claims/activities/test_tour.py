"""One word, several days, each with its place."""

import pytest

from tests.claims.activities.conftest import Read

TOURS = {
    "day, place": (
        "The band went on tour in May: on the 8th it played in Weimar, on the 9th in Jena, on the 10th in Apolda.",
        ["2024-05-08 Weimar", "2024-05-09 Jena", "2024-05-10 Apolda"],
    ),
    "place (day)": (
        "Calligraphy workshops were held in Esbjerg (12 October, 30 participants) and Ribe (13 October).",
        ["2024-10-12 Esbjerg", "2024-10-13 Ribe"],
    ),
    "one day": ("A concert was held in Weimar on 8 September.", ["2024-09-08 Weimar"]),
}


@pytest.mark.parametrize(("body", "expected"), TOURS.values(), ids=TOURS.keys())
def test_each_stop_is_an_event(body: str, expected: list[str], read_body: Read):
    assert [f"{each.date} {each.places[0].name}" for each in read_body(body)] == expected


def test_a_visit_that_leads_to_several_towns_is_one(read_body: Read):
    said = read_body("A delegation from Lyon visited Otsu on October 3 and Kyoto on October 4.")
    assert [str(each.kind) for each in said] == ["visit"]
