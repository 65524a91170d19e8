import pytest

from glocal.gazetteer import Gazetteer
from glocal.registers.candidates import StatedEnd, find_candidates
from glocal.registers.country import Countries


def best(gazetteer: Gazetteer, end: StatedEnd, country: str | None) -> tuple[str, str]:
    found = max(find_candidates(gazetteer, end, Countries(gazetteer), country), key=lambda each: each.score)
    return found.place.level.value, found.place.name


@pytest.mark.parametrize(
    ("printed", "country", "level"),
    [
        ("Akita", "JP", "locality"),
        ("Akita Prefecture", "JP", "region"),
        ("Bavaria", "DE", "region"),
        ("Singapore", "SG", "locality"),
    ],
)
def test_a_list_means_localities_unless_it_says_otherwise(gazetteer: Gazetteer, printed: str, country: str, level: str):
    assert best(gazetteer, StatedEnd(printed), country)[0] == level


def test_a_japanese_name_decides_among_towns_of_one_romanised_name(gazetteer: Gazetteer):
    ends = [StatedEnd("Fuchu", name_ja, "JP") for name_ja in ("府中市", "")]
    named, bare = (find_candidates(gazetteer, end, Countries(gazetteer), "JP") for end in ends)

    agreed = [each for each in named if any(reason.name == "also called 府中市" for reason in each.reasons)]
    assert agreed
    assert not any("also called" in reason.name for each in bare for reason in each.reasons)


def test_a_part_of_the_world_is_no_end(gazetteer: Gazetteer):
    assert find_candidates(gazetteer, StatedEnd("Europe"), Countries(gazetteer), None) == []
