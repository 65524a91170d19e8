import pytest

from glocal.gazetteer import Gazetteer
from glocal.registers.country import Countries, is_part


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("JP", "JP"), ("jp", "JP"), ("JPN", "JP"), ("Japan", "JP"), ("日本", "JP"), ("UK", "GB"), ("England", "GB"),
        ("アメリカ合衆国", "US"), ("ロシア", "RU"), ("豪州", "AU"), ("Deutschland", "DE"), ("Polen", "PL"),
        ("Japón", "JP"), ("Япония", "JP"), ("法国", "FR"), ("XQ", None), ("Atlantis", None), ("", None), ("12", None),
    ],
)  # fmt: skip
def test_a_country_is_known_by_code_and_by_name_in_many_languages(gazetteer: Gazetteer, text: str, code: str | None):
    assert Countries(gazetteer).code(text) == code


def test_a_land_with_a_code_of_its_own_is_part_of_its_state_only():
    assert is_part("RE", "FR")
    assert not is_part("RE", "ES")
    assert not is_part("TW", "CN")
