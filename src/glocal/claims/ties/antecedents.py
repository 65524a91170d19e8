"""Parties that a sentence means without naming them: `the two`, `the city`, `its`."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glocal.claims.parties import Party
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.claims.ties.cues import Cue, Cues
from glocal.claims.ties.pairs import can_pair
from glocal.model.place import Place
from glocal.model.span import Span


def with_antecedents(scene: Scene, sentence: Sentence, parties: Sequence[Party], cues: Cues) -> list[Party]:
    """Return the parties of a sentence and those it means by a word, in order; those named only if they are enough."""
    named = {party.end for party in parties if party.is_place}
    with_organisation = bool(named) and not all(party.is_place for party in parties)
    if with_organisation or len({party.country for party in parties if party.is_place}) > 1:
        return list(parties)
    both = cues.get(Cue.MEANT_BOTH, []) if not named else []
    meant = _at(both[0], latest_two(scene, sentence, both[0])) if both else _ones(scene, sentence, parties, cues)
    return sorted([*parties, *meant], key=lambda party: party.span)


def _at(word: Span, meant: Sequence[Party]) -> Iterator[Party]:
    """Yield the parties as if they stood at the word that means them."""
    for number, party in enumerate(meant):
        position = min(word.start + number, word.end)
        yield replace(party, span=Span(position, position))


def _ones(scene: Scene, sentence: Sentence, parties: Sequence[Party], cues: Cues) -> Iterator[Party]:
    """Yield the place that `the city` or `its` means, once, if the sentence names the other one."""
    other = next((party for party in parties if party.is_place), None) or next(iter(parties), None)
    words = cues.get(Cue.MEANT_ONE, [])
    meant = (_home_of(scene, words, other) or latest_partner(scene, sentence, other)) if other and words else None
    if meant:
        yield replace(meant, span=Span(words[0].start, words[0].start))


def _home_of(scene: Scene, words: Sequence[Span], other: Party) -> Party | None:
    """Return the place of those who publish, whom `the city` means beside a place abroad; `its` means the latest."""
    if all(word.of(scene.small).startswith("it") for word in words):
        return None
    return next((home for home in scene.homes if home.country != other.country and can_pair(home, other)), None)


def latest_two(scene: Scene, sentence: Sentence, word: Span) -> tuple[Party, ...]:
    """Return the last two places of two countries that stand before a sentence, in its paragraph or the headline.

    Args:
        scene: The article.
        sentence: The sentence.
        word: The word that means the two; `the two cities` are no regions.
    """
    seen: list[Party] = []
    before = _before(scene, sentence)
    local = [party for party in before if not party.is_region and not party.is_country]
    behind = scene.small[word.end : word.end + _NOUN]
    for party in reversed(local if _LOCAL.match(behind) else before):
        other = next((each for each in seen if can_pair(each, party) and each.country != party.country), None)
        if other:
            return party, other
        seen.append(party)
    return ()


def latest_partner(scene: Scene, sentence: Sentence, other: Party) -> Party | None:
    """Return the place of another country that the paragraph or the headline speaks of most, the latest of equals."""
    before = [party for party in _before(scene, sentence) if party.country != other.country and can_pair(party, other)]
    local = [party for party in before if not party.is_country]
    counts = Counter(party.end for party in local)
    return max(local, key=lambda party: (counts[party.end], party.span), default=None)


def _before(scene: Scene, sentence: Sentence) -> list[Party]:
    """Return the place parties of the headline and of the paragraph in front of the sentence; narrow ones only."""
    spans = [scene.article.headline_span] if sentence.part is not Part.HEADLINE else []
    if sentence.part is Part.BODY:
        spans.append(Span(_first_before(scene, sentence).span.start, sentence.span.start))
    found = [party for span in spans for party in scene.within(scene.parties, span) if isinstance(party.end, Place)]
    narrow = {party.country for party in found if not party.is_country}
    return [party for party in found if not (party.is_country and party.country in narrow)]


def _first_before(scene: Scene, sentence: Sentence) -> Sentence:
    """Return the first sentence of the same paragraph, but none farther away than a reader remembers."""
    first = sentence
    for _ in range(_REMEMBERED):
        before = scene.sentence_at(max(0, first.span.start - 1))
        if before.span >= first.span or (before.part, before.paragraph) != (sentence.part, sentence.paragraph):
            break
        first = before
    return first


_LOCAL = re.compile(r"(?:[ -]?(?:sister|partner)?[ -]?)?(?:ports?|cities|towns?|villages?)\b")
_NOUN = 20
"""Characters behind `the two` that are searched for what they are."""
_REMEMBERED = 12
"""Sentences; paragraphs of newsletters have ten at most, and a text without breaks must not cost its square."""
