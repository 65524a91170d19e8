import json

import pytest
from followthemoney import model

from glocal.exports.files.follow_the_money import write_entities
from glocal.exports.records.forms import Record
from tests import recorded
from tests.hostile import HOSTILE


def entities(*records: Record) -> list[dict[str, object]]:
    """Return the entities that a file of the records holds."""
    return [json.loads(line) for line in write_entities(records)]


def test_a_tie_is_a_link_between_two_public_bodies_with_its_proof():
    *named, link = entities(recorded.tie(ended="2022"))

    assert [each["schema"] for each in named] == ["Article", "Address", "PublicBody", "Address", "PublicBody"]
    assert link["schema"] == "UnknownLink"
    assert link["properties"] == {
        "subject": ["place-misato"],
        "object": ["place-salamina"],
        "role": ["sister-city", "Misato"],
        "status": ["active"],
        "summary": ["active"],
        "startDate": ["2014"],
        "endDate": ["2022"],
        "sourceUrl": ["https://register.example/ties/misato--salamina/"],
        "recordId": ["tie-9732c83e3e03fffd"],
        "proof": ["claim-7"],
    }


@pytest.mark.parametrize("text", ["Misato", *HOSTILE])
def test_every_entity_passes_the_model(text: str):
    for each in entities(*recorded.everything(text)):
        proxy = model.get_proxy(each, cleaned=False)
        proxy.schema.validate(each)  # type: ignore[arg-type]  # parsed JSON
        assert set(each["properties"]) <= set(proxy.schema.properties)  # type: ignore[call-overload]  # parsed JSON


def test_values_are_those_that_the_model_takes():
    for each in entities(recorded.tie(), recorded.activity(), recorded.place(), recorded.person()):
        proxy = model.get_proxy(each, cleaned=False)
        lost = [
            (name, value)
            for name, values in each["properties"].items()  # type: ignore[attr-defined]  # parsed JSON
            for value in values
            if proxy.schema.properties[name].type.name != "entity"
            and proxy.schema.properties[name].type.clean(value) is None
        ]
        assert lost == []


def test_a_place_that_several_ties_name_stands_once():
    ids = [each["id"] for each in entities(recorded.tie(), recorded.tie())]

    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(
    ("edtf", "written"),
    [("2014", ["2014"]), ("2014-03~", ["2014-03"]), ("2025-21", ["2025-03-01"]), ("2014/2016", ["2014-01-01"])],
)
def test_dates_are_prefixes_of_days(edtf: str, written: list[str]):
    *_, link = entities(recorded.tie(since=edtf))

    assert link["properties"]["startDate"] == written  # type: ignore[index]  # parsed JSON


def test_an_export_of_nothing_is_empty():
    assert entities() == []
