import dataclasses

import pytest

from glocal.exports.records import forms

RECORDS = [each for each in vars(forms).values() if isinstance(each, type) and dataclasses.is_dataclass(each)]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_field_of_every_record_says_what_it_is(record: type):
    descriptions = forms.field_descriptions(record)

    assert list(descriptions) == [field.name for field in dataclasses.fields(record)]
    assert all(said.endswith(".") for said in descriptions.values())
