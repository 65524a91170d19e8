"""Topics that a text names or plainly deals with, each with the words that show it."""

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.claims.lexicon import Lexicon
from glocal.claims.topic_words import STRONG, WEAK
from glocal.model.span import Span
from glocal.model.vocabulary import Topic

_HINTS_ENOUGH = 2
_BAR = re.compile(r"\|(?![^(]*\))")
"""Between two phrases of a row; a bar inside parentheses separates nothing."""


@dataclass(frozen=True, slots=True)
class FoundTopic:
    """One word or phrase that names a topic."""

    topic: Topic
    span: Span


def topics_in(small: str) -> tuple[FoundTopic, ...]:
    """Return every phrase of a lower-cased text that names a topic by itself.

    Shape: in the order of the text, not overlapping; may be empty.
    """
    return _found(_lexicon(strong=True), small)


def read_topics(small: str, strong: Sequence[FoundTopic]) -> tuple[Topic, ...]:
    """Return the topics that a lower-cased text names or plainly deals with.

    Args:
        small: An article's.
        strong: What `topics_in` found in it.

    Shape: each once, in the order in which the text shows them; of two that begin together the first by name.
    """
    weak = _found(_lexicon(strong=False), small)
    hints: dict[Topic, set[str]] = {}
    for found in weak:
        hints.setdefault(found.topic, set()).add(found.span.of(small))
    shown = {found.topic for found in strong}
    shown |= {topic for topic, words in hints.items() if len(words) >= _HINTS_ENOUGH}
    first: dict[Topic, int] = {}
    for found in (*strong, *weak):
        first[found.topic] = min(found.span.start, first.get(found.topic, found.span.start))
    return tuple(sorted(shown, key=lambda topic: (first[topic], topic)))


def _found(lexicon: Lexicon[Topic], small: str) -> tuple[FoundTopic, ...]:
    return tuple(FoundTopic(hit.key, hit.span) for hit in lexicon.find(small, Span(0, len(small))))


@functools.cache
def _lexicon(*, strong: bool) -> Lexicon[Topic]:
    table = STRONG if strong else WEAK
    return Lexicon({topic: [_phrase(row) for row in _BAR.split(rows)] for topic, rows in table.items()})


def _phrase(row: str) -> str:
    """Return the phrase of a row: a stem runs to the end of its word, `$` ends a whole word."""
    if not row.isascii():
        return row
    return row.removesuffix("$") if row.endswith("$") else f"{row}[a-z]*"
