"""The phrase around an event word."""

import pytest

from glocal.claims.activities.phrase import phrase_around
from glocal.model.span import Span

PHRASES = [
    ("At the Green Cities Summit in Saitama City, all sang.", "Summit", "Green Cities Summit in Saitama City", True),
    ("They held “The Long Summit” in June.", "Summit", "The Long Summit", True),
    ('They met at the "Taste of Oita" reception.', "reception", '"Taste of Oita" reception', True),
    ("Opening Ceremony of Finland Fair 2023", "Ceremony", "Opening Ceremony of Finland Fair 2023", True),
    ("a joint canoe-building project in 1991", "project", "joint canoe-building project", False),
    ("It was launched by a promotional campaign in May.", "campaign", "promotional campaign", False),
    ("The prefecture conducted tourism promotion activities in New York in May.", "activities",
     "tourism promotion activities in New York", False),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "head", "expected", "named"), PHRASES)
def test_the_phrase_has_what_belongs_to_the_name(sentence: str, head: str, expected: str, named: bool):  # noqa: FBT001
    start = sentence.index(head)

    phrase = phrase_around(sentence, Span(start, start + len(head)), Span(0, len(sentence)))

    assert phrase.span.of(sentence) == expected
    assert phrase.is_named is named
