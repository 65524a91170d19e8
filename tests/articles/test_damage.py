"""The table of damages."""

from glocal.articles.damage import AT_WORDS, INSIDE_WORDS, damaged_places


def test_damages_are_told_apart_by_name():
    names = [damage.name for damage in (*AT_WORDS, *INSIDE_WORDS)]
    assert len(set(names)) == len(names)


def test_places_are_given_with_what_stood_there():
    assert sorted(damaged_places("ln 20l8 at a govern ment part-\nner")) == [
        (0, 2, "In"),
        (3, 7, "2018"),
        (13, 24, "government"),
        (29, 31, ""),
    ]


def test_a_split_word_of_the_field_is_known_at_every_blank():
    for at in range(2, len("friendship") - 1):
        split = f"{'friendship'[:at]} {'friendship'[at:]}"
        assert list(damaged_places(f"a {split}.")) == [(2, 13, "friendship")]


def test_an_l_between_capitals_is_an_i():
    assert list(damaged_places("Alina ZAGlTOVA of Il Ponte")) == [(9, 10, "I")]
