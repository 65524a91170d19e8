"""Topics that a text names or plainly deals with, each with the words that show it."""

from dataclasses import dataclass

from glocal.claims.topic_words import ENGLISH, JAPANESE
from glocal.model.span import Span
from glocal.model.vocabulary import Topic
import functools
import re


@dataclass(frozen=True, slots=True)
class FoundTopic:
    """One word or phrase that names a topic."""

    topic: Topic
    span: Span
    plain: bool
    """Whether the word alone names the topic; a hint needs a second one."""


def topics_in(text: str) -> tuple[FoundTopic, ...]:
    """Return every word of `text` that shows a topic, in the order of the text."""
    found = [_found(match) for match in _pattern().finditer(text)]
    return tuple(found)


def read_topics(text: str) -> tuple[Topic, ...]:
    """Return the topics of `text`, in the order in which it names them, each once."""
    return tuple(dict.fromkeys(found.topic for found in topics_in(text)))


def _found(match: "re.Match[str]") -> FoundTopic:
    return FoundTopic(_topics()[match.lastgroup or ""], Span(*match.span()), plain=True)


@functools.cache
def _topics() -> dict[str, Topic]:
    return {topic.name: topic for topic in Topic}


@functools.cache
def _pattern() -> "re.Pattern[str]":
    groups = [f"(?P<{topic.name}>{'|'.join(words)})" for topic, words in ENGLISH.items()]
    groups += []
    return re.compile(r"\b(?:" + "|".join(groups) + ")", re.IGNORECASE)
