"""Ties of a list under a heading: `News from our twin cities`, and each paragraph begins with one of them."""

import re
from collections.abc import Iterator

from glocal.claims.parties import Party
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.claims.ties.cues import find_cues
from glocal.claims.ties.mention import TieWord, tie_words
from glocal.claims.ties.pairs import Pair, can_pair
from glocal.claims.ties.protagonist import home_for
from glocal.model.reason import Reason
from glocal.model.vocabulary import TieKind

_OURS = re.compile(
    r"\b(?:our|(?:the |(?<!\w))(?P<whose>[\w-]+)[’']s) "
    r"(?P<word>(?:other )?(?:sister|twin|partner)s?|other (?:links|ties|friends|relations|connections))\b"
)
_NOUNS = ("city", "town")
"""Whose news it is, where no name tells it."""
_OPENS = re.compile(r" ?(?:[:.,(–—-]|$)")
"""Behind a name that a paragraph of a list begins with."""


def find_listed(scene: Scene) -> Iterator[tuple[Sentence, TieWord, Pair]]:
    """Yield the first sentence of each paragraph that opens with a place, the heading's word and the new pair.

    Empty where the headline does not speak of several ties of those who publish.
    """
    headline = next((each for each in scene.sentences if each.part is Part.HEADLINE), None)
    ours = _OURS.search(scene.small, headline.span.start, headline.span.end) if headline and scene.homes else None
    if not headline or not ours:
        return
    words = tie_words(scene, headline.span, find_cues(scene.small, headline.span))
    word = next(iter(words), _word_of(headline, ours["word"]))
    hosts = [each for each in scene.homes if ours["whose"] and ours["whose"] in each.name.lower().split()]
    if not hosts and ours["whose"] not in (None, *_NOUNS):
        return
    for sentence, party in _opening(scene):
        home = next((each for each in hosts if can_pair(each, party)), None) or home_for(scene, party)
        if home and home.country != party.country:
            yield sentence, word, Pair(home, party, Reason("listed among the ties of those who publish", 2.0))


def _word_of(headline: Sentence, said: str) -> TieWord:
    """Return the word of a heading as one for ties; `other links` leaves it to the paragraphs which ties they are."""
    kind = TieKind.SISTER_CITY if _SISTERS.search(said) else TieKind.EXCHANGE
    return TieWord(headline.span, kind, said.removesuffix("s"))


_SISTERS = re.compile(r"sister|twin|partner")


def _opening(scene: Scene) -> Iterator[tuple[Sentence, Party]]:
    """Yield the first sentence of each paragraph that opens with a place, and the place."""
    last = -1
    for sentence in scene.body:
        first = next(iter(scene.within(scene.parties, sentence.span)), None) if sentence.paragraph != last else None
        last = sentence.paragraph
        opens = first and first.span.start == sentence.span.start and _OPENS.match(scene.text, first.span.end)
        if first and opens and first.is_place and not first.is_country:
            yield sentence, first
