"""What the words around a tie word say: status, agreement, beginning, lasting, whom they mean."""

import functools
from enum import StrEnum

from glocal.claims.lexicon import Lexicon
from glocal.claims.ties import status_words, words
from glocal.model.span import Span


class Cue(StrEnum):
    """One thing that words around a tie word can say."""

    ENDED = "ended"
    PREPARED = "prepared"
    IN_FORCE = "in force"
    AGREED = "agreed"
    RENEWED = "renewed"
    BEGUN = "begun"
    LASTING = "lasting"
    TAKEN_UP = "taken up"
    MEANT_BOTH = "meant both"
    MEANT_ONE = "meant one"
    MEANT_MANY = "meant many"
    STATES_ONLY = "states only"


Cues = dict[Cue, list[Span]]
"""Where each cue stands in a sentence; a cue that is not there is missing."""


def find_cues(small: str, sentence: Span) -> Cues:
    """Return the cues in a sentence of a lower-cased text."""
    return _lexicon().find_all(small, sentence)


@functools.cache
def _lexicon() -> Lexicon[Cue]:
    return Lexicon(
        {
            Cue.ENDED: status_words.ENDED,
            Cue.PREPARED: status_words.PREPARED,
            Cue.IN_FORCE: status_words.IN_FORCE,
            Cue.AGREED: status_words.AGREED,
            Cue.RENEWED: status_words.RENEWED,
            Cue.BEGUN: status_words.BEGUN,
            Cue.LASTING: words.LASTING,
            Cue.TAKEN_UP: words.ANAPHORS,
            Cue.MEANT_BOTH: words.MEANT_BOTH,
            Cue.MEANT_ONE: words.MEANT_ONE,
            Cue.MEANT_MANY: words.MEANT_MANY,
            Cue.STATES_ONLY: words.STATES_ONLY,
        }
    )
