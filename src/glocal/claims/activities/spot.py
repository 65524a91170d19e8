"""Spots: where a sentence names or tells an event."""

import functools
import re
from dataclasses import dataclass

from glocal.claims.activities.phrase import EventPhrase, phrase_around
from glocal.claims.activities.words import AGREEMENTS, NOUNS, VERBS
from glocal.claims.lexicon import Lexicon
from glocal.claims.phrases import words
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind


@dataclass(frozen=True, slots=True)
class Spot:
    """One event word in a sentence."""

    kind: ActivityKind
    head: Span
    sentence: Sentence
    phrase: EventPhrase
    is_verb: bool


def find_spots(scene: Scene, sentences: tuple[Sentence, ...]) -> list[Spot]:
    """Return the spots of some neighbouring sentences in the order of the text; of a compound only the last word."""
    if not sentences:
        return []
    whole = Span(sentences[0].span.start, sentences[-1].span.end)
    found = [(hit.span, hit.key) for hit in _lexicon().find(scene.small, whole)]
    spots: list[Spot] = []
    for span, (kind, is_verb) in found:
        sentence = scene.sentence_at(span.start)
        if span.end > sentence.span.end or _is_no_signing(scene, kind, span, sentence):
            continue
        phrase = phrase_around(scene.text, span, sentence.span)
        spot = Spot(kind, span, sentence, phrase, is_verb)
        if not _joined(scene, spots, spot):
            spots.append(spot)
    return spots


def _is_no_signing(scene: Scene, kind: ActivityKind, span: Span, sentence: Sentence) -> bool:
    """Return whether a word like `signed` or `concluded` stands without anything that is agreed."""
    if kind is not ActivityKind.SIGNING:
        return False
    return not _agreements().search(scene.small, sentence.span.start, sentence.span.end) and "ceremon" not in span.of(
        scene.small
    )


def _joined(scene: Scene, spots: list[Spot], spot: Spot) -> bool:
    """Make one spot of a compound, `festival opening ceremony`, and leave out what is only its complement."""
    if not spots or spots[-1].sentence is not spot.sentence:
        return False
    last = spots[-1]
    between = scene.text[last.head.end : spot.head.start]
    if spot.phrase.core.start <= last.head.start and not (last.is_verb or spot.is_verb) and _is_compound(between):
        kind = last.kind if last.kind in _KEEP_KIND and spot.kind is ActivityKind.CEREMONY else spot.kind
        spots[-1] = Spot(kind, Span(last.head.start, spot.head.end), spot.sentence, spot.phrase, spot.is_verb)
        return True
    return spot.head.end <= last.phrase.span.end or (
        not last.is_verb and not spot.is_verb and bool(_COMPLEMENT.fullmatch(between))
    )


_KEEP_KIND = (ActivityKind.DONATION, ActivityKind.SIGNING)
"""Kinds that a ceremony in their name does not change: a shoe donation ceremony is a donation."""
_COMPLEMENT = re.compile(r"(?: (?:of|at|during|in|for|to))(?: the| a| an| its| their)?(?: [A-Z0-9][\w’'&-]*)* ")


def _is_compound(between: str) -> bool:
    return len(between) < 30 and not re.search(r"\b(?:of|at|in|for|to|and|during|by|with)\b|[,;:.!?]", between)  # noqa: PLR2004


@functools.cache
def _lexicon() -> Lexicon[tuple[ActivityKind, bool]]:
    nouns = {(kind, False): phrases for kind, phrases in NOUNS.items()}
    return Lexicon({**nouns, **{(kind, True): phrases for kind, phrases in VERBS.items()}})


@functools.cache
def _agreements() -> "re.Pattern[str]":
    return words(AGREEMENTS)
