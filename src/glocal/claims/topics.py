"""Topics that a text names or plainly deals with, each with the words that show it."""

import functools
import re
from dataclasses import dataclass

from glocal.claims.phrases import lowered
from glocal.claims.topic_words import STRONG, WEAK
from glocal.model.span import Span
from glocal.model.vocabulary import Topic

_HINTS_ENOUGH = 2


@dataclass(frozen=True, slots=True)
class FoundTopic:
    """One word or phrase that names a topic."""

    topic: Topic
    span: Span


def topics_in(text: str) -> tuple[FoundTopic, ...]:
    """Return every phrase of `text` that names a topic by itself.

    Shape: in the order of the text, not overlapping; may be empty.
    """
    return _found(_table(strong=True), text)


def read_topics(text: str) -> tuple[Topic, ...]:
    """Return the topics that `text` names or plainly deals with.

    Shape: each once, in the order in which the text shows them; may be empty.
    """
    strong, weak = topics_in(text), _found(_table(strong=False), text)
    hints: dict[Topic, set[str]] = {}
    for found in weak:
        hints.setdefault(found.topic, set()).add(found.span.of(text).lower())
    shown = {found.topic for found in strong}
    shown |= {topic for topic, words in hints.items() if len(words) >= _HINTS_ENOUGH}
    first: dict[Topic, int] = {}
    for found in (*strong, *weak):
        first[found.topic] = min(found.span.start, first.get(found.topic, found.span.start))
    return tuple(sorted(shown, key=first.__getitem__))


def _found(table: "Table", text: str) -> tuple[FoundTopic, ...]:
    return tuple(
        FoundTopic(table.topics[(found.lastindex or 1) - 1], Span(*found.span()))
        for found in table.pattern.finditer(lowered(text))
    )


@dataclass(frozen=True, slots=True)
class Table:
    """One pattern for all phrases of a table, and the topic of each of its groups."""

    pattern: "re.Pattern[str]"
    topics: tuple[Topic, ...]


@functools.cache
def _table(*, strong: bool) -> Table:
    """Return the pattern of a table of words, its phrases grouped by first letter, longest first."""
    rows: dict[str, list[tuple[str, Topic]]] = {}
    for topic, phrases in (STRONG if strong else WEAK).items():
        for phrase in _split(phrases):
            rows.setdefault(phrase[0] if phrase.isascii() else "", []).append((phrase, topic))
    topics: list[Topic] = []
    by_letter = []
    for letter in sorted(rows, reverse=True):
        listed = sorted(rows[letter], key=lambda row: -len(row[0]))
        topics += [topic for _, topic in listed]
        parts = "|".join(f"({_pattern_of(phrase[len(letter) :])})" for phrase, _ in listed)
        by_letter.append(f"{letter}(?:{parts})" if letter else parts)
    spaced = [part for part in by_letter if part[0] != "("]
    unspaced = [part for part in by_letter if part[0] == "("]
    return Table(re.compile("|".join([rf"(?<![a-z0-9])(?:{'|'.join(spaced)})", *unspaced])), tuple(topics))


def _split(phrases: str) -> list[str]:
    """Return the phrases of a row: a bar inside parentheses separates nothing."""
    return re.split(r"\|(?![^(]*\))", phrases)


def _pattern_of(phrase: str) -> str:
    """Return the pattern of a phrase: a stem runs to the end of its word, `$` ends a whole word."""
    if not phrase.isascii():
        return phrase
    spaced = phrase.removesuffix("$").replace(" ", r"[ \n-]")
    return spaced + (r"(?![a-z0-9])" if phrase.endswith("$") else "[a-z]*")
