"""What the words around an event word say: held, hoped for, called off, how people met."""

import functools
from enum import StrEnum

from glocal.claims.activities import attendance_words, cues
from glocal.claims.lexicon import Lexicon
from glocal.model.span import Span


class Cue(StrEnum):
    """One thing that words around an event word can say."""

    HELD = "held"
    VAGUE = "vague"
    CALLED_OFF = "called off"
    RECURRING = "recurring"
    CALL = "call to apply"
    AGREEMENT = "agreement"
    ATTENDING = "attending"
    ONLINE = "online"
    NOT_ONLINE = "not online"
    HYBRID = "hybrid"


Cues = dict[Cue, list[Span]]
"""Where each cue stands in a sentence; a cue that is not there is missing."""


@functools.lru_cache(maxsize=512)
def find_cues(small: str, sentence: Span) -> Cues:
    """Return the cues in a sentence of a lower-cased text; not to be changed, as it is kept for the next who asks."""
    return _lexicon().find_all(small, sentence)


@functools.cache
def _lexicon() -> Lexicon[Cue]:
    return Lexicon(
        {
            Cue.HELD: cues.HELD,
            Cue.VAGUE: cues.VAGUE,
            Cue.CALLED_OFF: cues.CALLED_OFF,
            Cue.RECURRING: cues.RECURRING,
            Cue.CALL: cues.CALL,
            Cue.AGREEMENT: cues.AGREEMENTS,
            Cue.ATTENDING: attendance_words.ATTENDING,
            Cue.ONLINE: cues.ONLINE,
            Cue.NOT_ONLINE: cues.NOT_ONLINE,
            Cue.HYBRID: cues.HYBRID,
        }
    )
