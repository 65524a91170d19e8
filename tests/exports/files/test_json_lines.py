import json

import pytest

from glocal.exports.files.json_lines import write_json_lines
from tests import recorded
from tests.hostile import HOSTILE


def test_a_record_stands_whole_in_one_line():
    (line,) = write_json_lines([recorded.tie()])
    told = json.loads(line)

    assert told["read_at_utc"] == "2026-11-21T09:30:00Z"
    assert told["formalised"] == {"edtf": "2025-12", "earliest": "2025-12-01", "latest": "2025-12-31"}
    assert told["sources"][0]["quotes"] == ["Misato"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_comes_back_as_it_was(text: str):
    for line, record in zip(write_json_lines(recorded.everything(text)), recorded.everything(text), strict=True):
        assert line.count(b"\n") == 1
        assert json.loads(line)["sources"][0]["quotes"] == [text]
        assert json.loads(line)["id"] == record.id
