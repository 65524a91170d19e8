"""Weak spots: words that tell an event where a dated sentence has nothing stronger."""

import functools
import re
from collections.abc import Collection, Iterator

from glocal.claims.activities.cue import Cue, find_cues
from glocal.claims.activities.phrase import phrase_around
from glocal.claims.activities.spot import Spot, Word, is_something_else
from glocal.claims.activities.weak_words import WEAK_NOUNS, WEAK_VERBS
from glocal.claims.activities.when import days_in
from glocal.claims.dates import DateRole
from glocal.claims.lexicon import Lexicon
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind


def find_weak_spots(scene: Scene, told: Collection[Sentence]) -> Iterator[Spot]:
    """Yield the weak spots of the sentences of the body that bear a day and tell no event yet.

    Args:
        scene: The article.
        told: The sentences that tell events.
    """
    for sentence in scene.body:
        if sentence in told or not _is_dated(scene, sentence):
            continue
        cues = find_cues(scene.small, sentence.span)
        for hit in _lexicon().find(scene.small, sentence.span):
            kind, word = hit.key
            if _is_aside(scene, sentence, hit.span) or is_something_else(scene.small, hit.span):
                continue
            if kind is ActivityKind.SIGNING and Cue.AGREEMENT not in cues:
                continue
            phrase = phrase_around(scene.text, hit.span, sentence.span)
            travels = kind is ActivityKind.VISIT and word is not Word.NOUN
            yield Spot(kind, hit.span, sentence, phrase, word, is_meeting=False, is_journey=travels, cues=cues)


def _is_dated(scene: Scene, sentence: Sentence) -> bool:
    """Return whether a sentence tells the day, or from when to when; `the earthquake of May 3` is another time."""
    return any(
        each.role is DateRole.TIME
        and each.date
        and len(each.date.text) >= len("2026-04-01")
        and not _OF_SOMETHING.search(scene.small, max(0, each.span.start - _NEAR), each.span.start)
        for each in days_in(scene, sentence)
    )


_OF_SOMETHING = re.compile(
    r"(?<!morning )(?<!evening )(?<!afternoon )(?<!night )(?<!end )\b(?:of|between|by|until|till|for) (?:the )?$"
)
_NEAR = 20


def _is_aside(scene: Scene, sentence: Sentence, head: Span) -> bool:
    """Return whether the word stands in a clause that only explains another: `who had landed`, `when they met`."""
    return bool(_ASIDE.search(scene.small, sentence.span.start, head.start))


_ASIDE = re.compile(
    r"\b(?:who|which|that|whose|(?<!\d, )when|while|where|because|since|before|after|if|although"
    r"|though|as|until) [^,;:]*$"
    r"|\bto $"
)
"""Begins such a clause, up to its comma."""


@functools.cache
def _lexicon() -> Lexicon[tuple[ActivityKind, Word]]:
    verbs = {(kind, Word.LOOSE_VERB): phrases for kind, phrases in WEAK_VERBS.items()}
    return Lexicon(verbs | {(kind, Word.NOUN): phrases for kind, phrases in WEAK_NOUNS.items()})
