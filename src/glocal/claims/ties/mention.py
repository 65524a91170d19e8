"""Words of a tie in a sentence: what kind they speak of, and under what label."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from glocal.claims.lexicon import Lexicon
from glocal.claims.phrases import words
from glocal.claims.scene import Scene
from glocal.claims.ties.cues import Cue, Cues
from glocal.claims.ties.words import KINDS, LABELS, NAMES_BEHIND
from glocal.model.span import Span
from glocal.model.vocabulary import TieKind

FORMALITY = tuple(TieKind)
"""Most formal first; sister and friendship are of one rank, the former named first."""

WEAK = (TieKind.HOST_TOWN, TieKind.EXCHANGE)
"""Kinds without an agreement; the words for them also stand for other things."""


@dataclass(frozen=True, slots=True)
class TieWord:
    """One phrase that speaks of a tie."""

    span: Span
    kind: TieKind
    label: str
    """Lower-cased, singular."""
    is_plural: bool = False
    """Whether it was printed as `sister cities`."""


def tie_words(scene: Scene, span: Span, cues: Cues) -> tuple[TieWord, ...]:
    """Return the tie words in a sentence of the scene, in its order; those in other names left out."""
    taken = cues.get(Cue.STATES_ONLY, [])
    taken = taken + [party.span for party in scene.within(scene.parties, span) if not party.is_place]
    return tuple(word for word in _matches(scene.small, span) if not any(each.overlaps(word.span) for each in taken))


def _matches(small: str, span: Span) -> Iterator[TieWord]:
    last, before = -1, TieKind.EXCHANGE
    for found in _lexicon().find(small, span):
        follows, joined = found.span.start == last + 1, found.span.start == last
        last, formal = found.span.end, before
        before = found.key
        less = FORMALITY.index(found.key) > FORMALITY.index(formal)
        if (joined and (less or found.key is formal)) or (follows and less):
            continue
        about = _ABOUT.search(small, max(span.start, found.span.start - _REACH), found.span.start)
        joins = _TWO_TOWNS.search(small, max(span.start, found.span.start - _REACH), found.span.start)
        if not about and (joins or not _name_behind().match(small, found.span.end, span.end)):
            printed = found.span.of(small)
            yield TieWord(found.span, found.key, label_of(printed), is_plural=printed.endswith("s"))


@functools.cache
def label_of(printed: str) -> str:
    """Return a tie word as a label.

    >>> label_of("sister-cities")
    'sister city'
    >>> label_of("exchanges")
    'exchange'
    """
    text = re.sub(r"[\s\-]+", " ", printed)
    for said, label in LABELS:
        if (found := re.fullmatch(said, text)) is not None:
            return found.expand(label)
    text = re.sub(r"ies$", "y", text) if not text.endswith("ties") else text
    text = re.sub(r"\bcities$", "city", text)
    return text if text.endswith(("ss", "ties")) else re.sub(r"s$", "", text)


_DONE = "(?: (?:yet|been|be|become|have|had|signed|concluded|established))"
_ABOUT = re.compile(
    r"\b(?:seminar|lecture|forum|conference|workshop|symposium|summit|panel|discussed|discussions?)"
    r"(?: [\w-]+,?){0,3}? (?:on|about|of|for|and) $"
    r"|\b(?:declin|refus|fail)(?:ed|es|ing|s) to (?:\w+ ){1,2}(?:an? )?$|\b(?:reject|oppos)(?:ed|s|es) an? $"
    rf"|\b(?:no|without (?:an?|any)|(?:is|are|was|were|been) not(?: yet)?"
    rf"|(?:not|never|n[’']t){_DONE}*(?:{_DONE}| an?| any))(?: formal| official| formally| officially)? $"
)
"""In front of a tie word that names what was spoken about, or is not there: `a seminar on sister cities`."""
_TWO_TOWNS = re.compile(r"\w[–—/-](?=\w)[\w’ ]+ $")
"""In front of a tie word that is one even in a name: `the Barrhead–Kitami twinning committee`."""
_REACH = 70


@functools.cache
def _lexicon() -> Lexicon[TieKind]:
    return Lexicon(KINDS)


@functools.cache
def _name_behind() -> "re.Pattern[str]":
    return re.compile(rf"[ \n]?(?:{words(NAMES_BEHIND).pattern})")
