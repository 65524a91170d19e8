import pytest

from glocal.entities.names import person_name


@pytest.mark.parametrize(
    ("printed", "whole", "family"),
    [
        pytest.param("Hachiro Nitta", "hachiro nitta", "", id="given name first"),
        pytest.param("Nitta Hachiro", "hachiro nitta", "", id="family name first"),
        pytest.param("Hachiro NITTA", "hachiro nitta", "nitta", id="family name in capitals"),
        pytest.param("NITTA Hachiro", "hachiro nitta", "nitta", id="family name in capitals first"),
        pytest.param("NITTA", "", "nitta", id="family name alone"),
        pytest.param("HACHIRO NITTA", "hachiro nitta", "", id="all in capitals"),
        pytest.param("Frank V. Ortis", "frank ortis", "", id="initial"),
        pytest.param("Frank Ortis Jr.", "frank ortis", "", id="what stands behind"),
        pytest.param("Jürgen Müller", "jurgen muller", "", id="accents"),
        pytest.param("新田八朗", "新田八朗", "", id="Japanese"),
        pytest.param("新田 八朗", "新田八朗", "新田", id="Japanese with a gap"),
        pytest.param("新田", "", "新田", id="Japanese family name"),
        pytest.param("アンナ・スミス", "アンナスミス", "", id="katakana"),
    ],
)
def test_a_name_is_taken_apart(printed: str, whole: str, family: str):
    name = person_name(printed)

    assert (name.whole, name.family) == (whole, family)


def test_middle_names_are_kept_initials_are_not():
    assert person_name("Maria Elena Santos").middle == {"elena"}
    assert person_name("Maria E. Santos").middle == frozenset()


@pytest.mark.parametrize(
    ("printed", "family", "expected"),
    [
        ("Hachiro Nitta", "nitta", True),
        ("Nitta Hachiro", "nitta", True),
        ("Hachiro NITTA", "hachiro", False),
        ("新田八朗", "新田", True),
        ("新田八朗", "八朗", False),
        ("Hachiro Nitta", "nit", False),
    ],
)
def test_a_whole_name_can_have_a_family_name_or_not(printed: str, family: str, *, expected: bool):
    assert person_name(printed).can_be(family) is expected
