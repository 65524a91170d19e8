"""Fields of cooperation that an article names for a tie, by the words beside them."""

import functools
import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from glocal.claims.lexicon import Lexicon
from glocal.claims.scene import Scene
from glocal.claims.ties.field_words import EXCHANGED, LASTINGLY, NAMING, PARTAKERS
from glocal.model.span import Span
from glocal.model.vocabulary import Topic


class _Way(StrEnum):
    """How a sentence names a field."""

    BEHIND = "behind"
    BEFORE = "before"
    ANYWHERE = "anywhere"


def fields_of(scene: Scene, spans: Iterable[Span]) -> tuple[Topic, ...]:
    """Return the fields that the sentences at `spans` name for a tie, each once, in their order; may be empty."""
    parts = (part for span in spans for part in _naming(scene.small, span))
    return tuple(dict.fromkeys(topic for part in parts for topic in _topics(scene, part)))


def _naming(small: str, span: Span) -> Iterator[Span]:
    """Yield the parts of a sentence that name fields."""
    for way, found in _ways().find_all(small, span).items():
        if way is _Way.ANYWHERE:
            yield span
        elif way is _Way.BEHIND:
            yield Span(min(each.end for each in found), span.end)
        else:
            yield from (Span(_words_before(small, span, each.start), each.start) for each in found)


def _words_before(small: str, span: Span, position: int) -> int:
    found = _FEW_WORDS.search(small, max(span.start, position - _REACH), position)
    return found.start() if found else position


def _topics(scene: Scene, part: Span) -> Iterator[Topic]:
    exchanged = list(_partakers().find(scene.small, part))
    found = [(hit.span.start, hit.key) for hit in exchanged]
    found += [
        (each.span.start, each.topic)
        for each in scene.within(scene.topics, part)
        if not any(each.span.overlaps(hit.span) for hit in exchanged)
    ]
    yield from (topic for _, topic in sorted(found) if topic is not Topic.DIPLOMACY)


_FEW_WORDS = re.compile(r"(?:[\w’'-]+(?:,| and|、)? ?){1,3}$|[^\s、。「」]+$")
_REACH = 40


@functools.cache
def _ways() -> Lexicon[_Way]:
    return Lexicon({_Way.BEHIND: NAMING, _Way.BEFORE: EXCHANGED, _Way.ANYWHERE: LASTINGLY})


@functools.cache
def _partakers() -> Lexicon[Topic]:
    return Lexicon(PARTAKERS)
