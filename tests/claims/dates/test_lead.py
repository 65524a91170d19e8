"""The words in front of a time."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.claims.dates.lead import Lead, first_word, read_lead
from glocal.claims.dates.patterns import LEAD

GROUP = re.compile(r"\?P<\w+>|\\.|\(\?[:=!<]+")
"""What a pattern holds beside the words that it names."""
WORDS = sorted({word for word in re.findall(r"[a-z]+", GROUP.sub(" ", LEAD.pattern)) if word != "z"} - {"a"})


def lead_of(words: str) -> Lead:
    return read_lead(words, len(words))


@pytest.mark.parametrize(
    ("words", "lead"),
    [
        ("It began in early ", Lead(12, 9, "in", part="early")),
        ("since about the end of ", Lead(6, 0, "since", about=True, part="end")),
        ("held there in the first half of last ", Lead(18, 11, "in", part="first half", shift="last")),
        ("The event of ", Lead(13, 10, "of")),
        ("every ", Lead(0, 6, "", shift="every")),
    ],
    ids=str,
)
def test_a_lead_is_read(words: str, lead: Lead):
    assert lead_of(words) == lead


@given(st.lists(st.sampled_from([*WORDS, "in", "since", "mayor", "Tokyo", "x.", "(", "“"]), max_size=9).map(" ".join))
def test_a_lead_is_sought_no_further_back_than_it_can_begin(words: str):
    before = f"{words} "
    whole, near = LEAD.search(before), LEAD.search(before, first_word(before))

    assert whole is not None
    assert near is not None
    assert near.groupdict() == whole.groupdict()
    assert near.end() == whole.end()
