import datetime

import pytest

from glocal.exports.files.columns import COLUMNS, TIES, Type
from glocal.exports.records.forms import Record
from glocal.gazetteer import open_gazetteer
from glocal.registers.columns import Guess
from tests import recorded

_IS = {
    Type.TEXT: (str, type(None)),
    Type.NUMBER: (float, type(None)),
    Type.INTEGER: (int, type(None)),
    Type.DAY: (datetime.date, type(None)),
    Type.TEXTS: (tuple,),
}


@pytest.mark.parametrize("record", recorded.everything("Misato"), ids=lambda record: type(record).__name__)
def test_each_column_holds_what_it_says(record: Record):
    wrong = {
        column.name: column.value(record)
        for column in COLUMNS[type(record)]
        if not isinstance(column.value(record), _IS[column.type])
    }
    assert wrong == {}


def test_every_list_has_columns_with_names_and_descriptions_of_their_own():
    for columns in COLUMNS.values():
        assert len({column.name for column in columns}) == len(columns)
        assert all(column.about.endswith(".") for column in columns)


def test_the_import_of_lists_takes_each_column_of_ties_for_what_it_is():
    headers = [column.name for column in TIES]
    sample = [[str(column.value(recorded.tie()) or "") for column in TIES]]
    with open_gazetteer() as gazetteer:
        fields = Guess(headers, sample, {}, ()).fields(gazetteer)

    taken = {header: field for header, field in zip(headers, fields, strict=True) if field}
    sides = {
        f"{side}_{name}": f"{side}_{name}"
        for side in "ab"
        for name in ("name", "region", "country", "lat", "lon", "level")
    }
    assert taken == {
        **sides,
        "kind": "kind",
        "status": "status",
        "first_contact": "since",
        "formalised": "date",
        "ended": "until",
    }
