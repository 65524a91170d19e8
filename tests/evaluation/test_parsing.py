"""From JSON text to what a reading states."""

import pytest

from glocal.evaluation.parsing import parse_reading
from glocal.evaluation.stated import StatedEnd, StatedPlace, StatedReading
from glocal.model.errors import GlocalError


def test_an_empty_object_states_nothing():
    assert parse_reading("{}", "a.json") == StatedReading()


def test_an_article_without_captions_has_none():
    (article,) = parse_reading('{"articles": [{"headline": "H", "body": "B."}]}', "a.json").articles
    assert (article.headline, article.captions, article.text) == ("H", (), "H\nB.")


def test_an_unknown_kind_is_kept_as_it_stands():
    (activity,) = parse_reading('{"activities": [{"article": 0, "kind": "picnic"}]}', "a.json").activities
    assert activity.kind == "picnic"


def test_an_organisation_at_the_end_of_a_tie_keeps_its_place():
    text = (
        '{"ties": [{"between": [{"name": "Ube", "lat": 33.95, "lon": 131}, {"organisation": "Port", "place": null}]}]}'
    )
    (tie,) = parse_reading(text, "a.json").ties
    assert tie.between == (
        StatedEnd(None, StatedPlace(name="Ube", lat=33.95, lon=131.0)),
        StatedEnd("Port", None),
    )


def test_a_figure_without_bound_is_exact():
    text = '{"activities": [{"attendance": [{"count": 20, "of": "guests"}]}]}'
    assert parse_reading(text, "a.json").activities[0].attendance[0].bound == "exact"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"articles": [\n}', "a.json:2:1: not JSON, Expecting value: mend the file or leave it out"),
        ("[]", "a.json: the file: an object expected, a list found: mend the file or leave it out"),
        ('{"ties": 3}', "a.json: ties: a list expected, a number found: mend the file or leave it out"),
        (
            '{"ties": [{"evidence": [{"start": "0"}]}]}',
            "a.json: ties[0].evidence[0].start: a whole number expected, text found: mend the file or leave it out",
        ),
        (
            '{"places": [{"lat": true}]}',
            "a.json: places[0].lat: a number expected, yes or no found: mend the file or leave it out",
        ),
        ("[" * 100_000, "a.json: nested too deeply: mend the file or leave it out"),
    ],
)
def test_a_broken_file_is_refused_with_the_position(text: str, message: str):
    with pytest.raises(GlocalError) as caught:
        parse_reading(text, "a.json")
    assert str(caught.value) == message
