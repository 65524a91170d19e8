import json

import geojson
import pytest

from glocal.exports.files.columns import COLUMNS
from glocal.exports.files.geographic import geometry_of, write_geojson
from glocal.exports.records.parts import EndRecord
from tests import recorded
from tests.hostile import HOSTILE


def test_a_tie_is_a_line_with_the_columns_of_the_tables_as_properties():
    content = b"".join(write_geojson([recorded.tie()], COLUMNS[type(recorded.tie())]))
    (feature,) = json.loads(content)["features"]

    assert feature["geometry"]["type"] == "LineString"
    assert feature["geometry"]["coordinates"][0] == [139.88347, 35.84373]
    assert (feature["properties"]["begun_on"], feature["properties"]["fields"]) == ("2014-01-01", ["sports", "youth"])


def test_a_tie_over_the_pacific_is_two_lines():
    far = EndRecord("San Francisco", None, recorded.site("San Francisco", "US", 37.77, -122.42))

    geometry = geometry_of(recorded.tie(between=(recorded.tie().between[0], far)))

    assert geometry
    assert geometry["type"] == "MultiLineString"


def test_what_stands_nowhere_has_no_geometry():
    assert geometry_of(recorded.person()) is None


def test_an_export_of_nothing_is_an_empty_collection():
    assert json.loads(b"".join(write_geojson([], ()))) == {"type": "FeatureCollection", "features": []}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_stays_text(text: str):
    records = recorded.everything(text)
    for record in records:
        (feature,) = json.loads(b"".join(write_geojson([record], COLUMNS[type(record)])))["features"]
        assert feature["id"] == record.id
        assert feature["type"] == "Feature"
        assert set(feature) == {"type", "id", "geometry", "properties"}


@pytest.mark.parametrize("text", ["Misato – Salamina", *HOSTILE])
def test_a_public_validator_finds_nothing_against_the_file(text: str):
    far = EndRecord("San Francisco", None, recorded.site("San Francisco", "US", 37.77, -122.42))
    over_the_pacific = recorded.tie(between=(recorded.tie().between[0], far))
    for record in (*recorded.everything(text), over_the_pacific):
        collection = geojson.loads(b"".join(write_geojson([record], COLUMNS[type(record)])))
        assert collection.is_valid
        assert all(each["geometry"].is_valid for each in collection["features"] if each["geometry"])
