"""The place that an article is about, for sentences that name only the other one: `our sister city Nancy`."""

import re
from collections.abc import Sequence

from glocal.claims.parties import Party
from glocal.claims.protagonist import ranked
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.claims.ties.antecedents import latest_partner
from glocal.claims.ties.mention import TieWord
from glocal.claims.ties.pairs import Pair, can_pair
from glocal.model.reason import Reason
from glocal.model.vocabulary import TieKind

_BEFORE = re.compile(
    r"(?: (?:city|agreement|relationship|partnership|ties?|status|links?))?(?:,|:)?(?: (?:with|of|to|in))?(?: the)? ?"
)
"""What stands between a tie word and the place it is said of: `sister city agreement with the …`."""
_BEHIND = re.compile(
    r"(?:,| is| are| as| was| were| has been| have been| became| becoming| –| \()? ?(?:now )?"
    r"(?:our|its|their|a|the|one of our|one of its|his|her)? ?"
    r"(?:first |second |third |newest |oldest |official )?"
)
"""What stands between a place and the tie word said of it: `Nancy, our oldest …`."""


def pair_with_protagonist(
    scene: Scene, sentence: Sentence, parties: Sequence[Party], found: Sequence[TieWord]
) -> tuple[Pair, ...]:
    """Return a pair for each place that the sentence calls a sister, with the place that the article is about."""
    formal = [word for word in found if word.kind is not TieKind.EXCHANGE and "camp" not in word.label]
    if not formal:
        return ()
    pairs = []
    for party in parties:
        if party.is_place and any(_is_said_of(scene.small, word, party) for word in formal):
            home = latest_partner(scene, sentence, party) or find_protagonist(scene, party)
            if home:
                pairs.append(Pair(home, party, Reason("the place that the article is about", 1.0)))
    return tuple(pairs)


def _is_said_of(small: str, word: TieWord, party: Party) -> bool:
    if word.span.end <= party.span.start:
        return bool(_BEFORE.fullmatch(small, word.span.end, party.span.start))
    return bool(_BEHIND.fullmatch(small, party.span.end, word.span.start))


def find_protagonist(scene: Scene, other: Party) -> Party | None:
    """Return the place of another country that the article speaks of most, the smallest kind first."""
    homes = (party for party in scene.homes if party.country != other.country and can_pair(party, other))
    home = next(homes, None)
    if home:
        return home
    abroad = (party for party in ranked(scene) if party.country != other.country and can_pair(party, other))
    return next(abroad, None)
