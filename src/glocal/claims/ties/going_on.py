"""Ties of a list that goes on without a word for them: `Its sister city is Bonn (1957). Nice followed in 1961.`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glocal.claims.parties import Party
from glocal.claims.phrases import words
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.claims.ties.dating import Dated, Event
from glocal.claims.ties.pairs import Pair, can_pair, lies_in
from glocal.claims.ties.telling import Telling
from glocal.model.place import HOME_COUNTRY
from glocal.model.reason import Reason
from glocal.model.vocabulary import TieKind

_WHY = Reason("goes on with the list of its ties", 1.0)
_OF_TOWNS = (TieKind.SISTER_CITY, TieKind.FRIENDSHIP_CITY)
_BETWEEN = re.compile(
    words(
        (
            "in",
            "and",
            "both",
            "came",
            "come",
            "follow(?:ed|s)?",
            "join(?:ed|s)?",
            "respectively",
            "the",
            "remaining",
            "other",
            "two",
            "three",
            "four",
            "five",
            "six",
            "is",
            "are",
            "was",
            "were",
            "being",
            "youngest",
            "oldest",
            "eldest",
            "newest",
            "latest",
            "last",
            "first",
            "with",
            "which",
            "papers",
            "signed",
            "concluded",
            "agreements?",
            "since",
            "later",
            "then",
            "next",
            "list",
            "added",
            "by",
            "to",
            "too",
            "also",
            "of",
            "from",
            "finally",
            "years?",
            "city",
            "europe",
            "asia",
        )
    ).pattern
    + r"|[\s,;.()–—-]+"
)
"""What stands between the places and the years of such a sentence; any other word tells of something else."""


def find_going_on(scene: Scene, told: Sequence[Telling]) -> Iterator[Telling]:
    """Yield what the sentences behind one that tells of a town's ties say of its others: places, each with its year.

    Args:
        scene: The article.
        told: What its sentences tell, in their order.
    """
    known = {telling.sentence.span for telling in told if telling.pairs}
    for telling in told:
        hub = _hub(scene, telling) if telling.sentence.part is Part.BODY else None
        last = telling
        while hub and (further := _further(scene, last, hub)) and further.sentence.span not in known:
            known.add(further.sentence.span)
            yield further
            last = further


def _further(scene: Scene, telling: Telling, hub: Party) -> Telling | None:
    """Return what the next sentence of the paragraph says of the hub, None where it goes on with something else."""
    sentence = telling.sentence
    following = scene.sentence_at(sentence.span.end + 1)
    is_next = following.span > sentence.span and following.paragraph == sentence.paragraph
    pairs = _pairs(scene, following, hub) if is_next else ()
    dates = tuple(_dates(scene, following, telling))
    return replace(telling, sentence=following, pairs=pairs, dates=dates) if pairs else None


def _hub(scene: Scene, telling: Telling) -> Party | None:
    """Return the town whose ties a sentence lists: the one in each of its pairs, of one pair that at home."""
    if not telling.pairs or not any(word.kind in _OF_TOWNS for word in telling.words):
        return None
    homes = {home.country for home in scene.homes} or {HOME_COUNTRY}
    both = (telling.pairs[0].one, telling.pairs[0].other)
    shared = [each for each in both if all(each.end in (pair.one.end, pair.other.end) for pair in telling.pairs)]
    return next((each for each in shared if each.country in homes), None) or (shared[0] if len(shared) == 1 else None)


def _pairs(scene: Scene, sentence: Sentence, hub: Party) -> tuple[Pair, ...]:
    """Return the pairs of a hub with the places that a sentence lists, each with its year; else none."""
    named = scene.within(scene.parties, sentence.span)
    places = [each for each in named if each.is_place and not any(lies_in(other, each) for other in named)]
    years = [each for each in scene.within(scene.dates, sentence.span) if each.date]
    are_abroad = all(each.country != hub.country and can_pair(hub, each) for each in places)
    if not places or len(years) * 2 < len(places) or not are_abroad:
        return ()
    text, position = [], sentence.span.start
    for span in sorted([*(each.span for each in named), *(each.span for each in years)]):
        text.append(scene.small[position : span.start])
        position = max(position, span.end)
    text.append(scene.small[position : sentence.span.end])
    is_list = all(not _BETWEEN.sub("", each) for each in text)
    return tuple(Pair(hub, each, _WHY) for each in places) if is_list else ()


def _dates(scene: Scene, sentence: Sentence, telling: Telling) -> Iterator[Dated]:
    kind = next(word.kind for word in telling.words if word.kind in _OF_TOWNS)
    for each in scene.within(scene.dates, sentence.span):
        if each.date:
            yield Dated(kind, Event.AGREED, each.date, each.span)
