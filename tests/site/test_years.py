import pytest

from glocal.model.errors import GlocalError
from glocal.site.years import years


@pytest.mark.parametrize(("told", "expected"), [({}, 6), ({"QUIET": ""}, 6), ({"QUIET": "10"}, 10)])
def test_years_are_those_that_are_told_or_the_usual(told: dict[str, str], expected: int):
    assert years(told, "QUIET", 6) == expected


@pytest.mark.parametrize("told", ["six", "0", "-3", "2.5", "６", "1001"])
def test_what_is_no_number_of_years_is_refused(told: str):
    with pytest.raises(GlocalError, match="which is no number of years"):
        years({"QUIET": told}, "QUIET", 6)
