"""The pairs that a sentence with a tie word means: said by its words, or left to what the reader knows."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from glocal.claims.parties import Party
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.claims.ties.cues import Cue, Cues
from glocal.claims.ties.mention import WEAK, TieWord
from glocal.claims.ties.pairs import Pair, find_only_two, find_pairs
from glocal.claims.ties.protagonist import (
    pair_of_paragraph,
    pair_with_home,
    pair_with_protagonist,
    pairs_of_headline,
    pairs_of_sentence_before,
    with_protagonist,
)
from glocal.claims.ties.signs import marks_of
from glocal.model.span import Span
from glocal.model.vocabulary import TieKind


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence with what was found in it."""

    scene: Scene
    sentence: Sentence
    cues: Cues
    parties: Sequence[Party]
    """With those that it means by a word: `the two`, `its`."""
    unknown: Sequence[Span] = ()
    """Names in a list that the gazetteer does not know."""


def find_pairs_of(spoken: Spoken, words: Sequence[TieWord]) -> tuple[Pair, ...]:
    """Return the pairs that a sentence means by its tie words, by the first way that finds some; may be empty.

    Its own words go first; then, in an issue that has a home, a side named alone is that home's; then two places that
    stand alone in it; then the place that the article is about; then the two of the headline.
    """
    scene, sentence, span = spoken.scene, spoken.sentence, spoken.sentence.span
    small, cues = scene.small, spoken.cues
    cities = all(word.kind in _OF_TOWNS for word in words)
    parties = [party for party in spoken.parties if not (cities and (party.is_country or not party.is_place))]
    left = [_with_particle(small, party.span) for party in spoken.parties if party not in parties and party.is_place]
    dates = (each.span for each in scene.within(scene.dates, span))
    marks = marks_of(parties, words, [*left, *spoken.unknown, *dates])
    formal = any(word.kind not in WEAK or word.label in _REFERRING for word in words)
    hosts = any(word.kind is TieKind.HOST_TOWN and "camp" not in word.label for word in words)
    if not formal and not hosts and _is_of_states(spoken):
        return ()
    stated = find_pairs(
        small, span, marks, with_countries=hosts and not formal, or_two=not (scene.homes or _takes_up(spoken, words))
    )
    stated = with_protagonist(scene, sentence, stated)
    if not stated and scene.homes:
        stated = pair_with_protagonist(scene, sentence, marks)
        stated = stated or (() if _takes_up(spoken, words) else find_only_two(small, span, marks))
    if stated or _is_ours(spoken, words):
        return stated or pair_with_home(scene, marks)
    if (formal or hosts) and not scene.homes:
        stated = pair_with_protagonist(scene, sentence, marks)
    if not stated and (formal or hosts) and not _STATING.isdisjoint(cues):
        stated = pairs_of_sentence_before(scene, sentence, marks)
        stated = stated or pair_of_paragraph(scene, sentence, marks)
        stated = stated or pairs_of_headline(scene, sentence, marks, with_countries=not formal)
        stated = stated or pair_with_home(scene, marks)
    return stated


def _with_particle(small: str, span: Span) -> Span:
    """Return the place of a country with the の that leads to a town in it: `アメリカの`."""
    return Span(span.start, span.end + 1) if small.startswith("の", span.end) else span


def _is_ours(spoken: Spoken, words: Sequence[TieWord]) -> bool:
    """Return whether those who publish speak of a lasting exchange of their own: `the tenth round of our exchange`."""
    if Cue.LASTING not in spoken.cues or not spoken.scene.homes:
        return False
    return any(
        word.kind is TieKind.EXCHANGE
        and _OUR.search(spoken.scene.small, max(spoken.sentence.span.start, word.span.start - _NEAR), word.span.start)
        for word in words
    )


def _takes_up(spoken: Spoken, words: Sequence[TieWord]) -> bool:
    """Return whether the words speak of an exchange that was told before: `the exchange was resumed`."""
    taken_up = spoken.cues.get(Cue.TAKEN_UP, ())
    return all(word.kind is TieKind.EXCHANGE and any(word.span.overlaps(each) for each in taken_up) for word in words)


def _is_of_states(spoken: Spoken) -> bool:
    """Return whether a sentence speaks of what is between two countries: `the friendship between Japan and Hungary`."""
    small, named = spoken.scene.small, [party for party in spoken.parties if party.is_country]
    return any(
        small[one.span.end : other.span.start].strip(" the") == "and" and small[: one.span.start].endswith(_BETWEEN)
        for one, other in itertools.pairwise(named)
    )


_REFERRING = ("the one", "one", "that")
"""Labels that stand for the word of the clause before."""
_OUR = re.compile(r"\bour (?:[\w-]+ ){0,3}$")
_NEAR = 40
_OF_TOWNS = (TieKind.SISTER_CITY, TieKind.FRIENDSHIP_CITY)
"""Kinds that no country has."""
_BETWEEN = ("between ", "between the ")
_STATING = frozenset({Cue.IN_FORCE, Cue.AGREED, Cue.ENDED, Cue.PREPARED, Cue.LASTING, Cue.TAKEN_UP})
"""One of these stands where a sentence speaks of a certain tie, not of sister cities as such."""
