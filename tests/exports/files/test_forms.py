import pytest

from glocal.exports.files.forms import Form, write_list
from tests import recorded

_BEGINNINGS = {
    Form.CSV: b'\xef\xbb\xbf"identifier"',
    Form.JSON_LINES: b'{"id": "tie-',
    Form.PARQUET: b"PAR1",
    Form.GEOJSON: b'{"type":"FeatureCollection"',
    Form.JSON_LD: b'{"@context"',
    Form.FOLLOW_THE_MONEY: b'{"id": "claim-7"',
}


@pytest.mark.parametrize("form", _BEGINNINGS)
def test_each_form_of_a_list_begins_as_its_files_do(form: Form):
    tie = recorded.tie()

    assert b"".join(write_list(form, type(tie), [tie])).startswith(_BEGINNINGS[form])


@pytest.mark.parametrize("form", [form for form in Form if form not in _BEGINNINGS])
def test_other_forms_need_more_than_a_list(form: Form):
    with pytest.raises(ValueError, match="does not hold one list"):
        write_list(form, type(recorded.tie()), [])


def test_every_form_has_an_ending_and_a_media_type_of_its_own():
    assert len({form.ending for form in Form}) == len(Form)
    assert all("/" in form.media_type for form in Form)
