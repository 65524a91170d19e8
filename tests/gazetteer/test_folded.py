from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer.folded import FoldedText
from glocal.gazetteer.names import fold

_NAMES = st.sampled_from(
    ["Saint-Denis", "St. Pölten", "L'Aquila", "Groß Gerau", "Łódź", "Tromsø", "Japan’s", "Ærø", "富山", "Mt. Fuji"]
)


def test_every_word_leads_back_to_where_it_stands():
    text = "In St. Pölten, Japan's envoy saw Groß-Gerau."
    folded = FoldedText(text)
    for word in ("In", "Japan", "envoy", "saw", "Groß", "Gerau"):
        start = text.index(word)
        position = folded.folded_position(start)
        assert folded.folded.startswith(fold(word), position)
        assert folded.original(position) == start
        assert folded.original_end(position + len(fold(word))) == start + len(word)


def test_a_name_is_folded_in_the_text_as_it_is_alone():
    assert FoldedText("to St. Pölten, too").folded == "to saint polten, too"


def test_a_full_stop_parts_two_names():
    assert "paris london" not in FoldedText("Paris. London").folded


@given(st.lists(_NAMES, min_size=1, max_size=8), st.sampled_from([", ", " (", ") ", "; "]))
def test_names_in_a_row_are_found_at_their_places(names: list[str], between: str):
    text = between.join(names)
    folded = FoldedText(text)
    start = 0
    for name in names:
        position = folded.folded_position(start)
        assert folded.folded.startswith(fold(name), position)
        assert folded.original_end(position + len(fold(name))) == start + len(name)
        start += len(name) + len(between)


@given(st.text())
def test_any_text_is_folded_and_no_position_leads_out_of_it(text: str):
    folded = FoldedText(text)
    assert all(0 <= folded.original_end(position) <= len(text) for position in range(len(folded.folded) + 1))
