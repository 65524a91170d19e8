"""Parties that a sentence means without naming them: `the two`, `the city`, `its`."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glocal.claims.parties import Party
from glocal.claims.protagonist import ranked
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.claims.ties.cues import Cue, Cues
from glocal.claims.ties.pairs import can_pair, lies_in
from glocal.model.place import HOME_COUNTRY, Place
from glocal.model.span import Span


def with_antecedents(scene: Scene, sentence: Sentence, parties: Sequence[Party], cues: Cues) -> list[Party]:
    """Return the parties of a sentence and those it means by a word, in order; those named only if they are enough."""
    named = {party.end for party in parties if party.is_place}
    with_organisation = bool(named) and not all(party.is_place for party in parties)
    if with_organisation or len({party.country for party in parties if party.is_place}) > 1:
        return sorted([*parties, *_beside_body(scene, sentence, parties, cues)], key=lambda party: party.span)
    if many := _many(scene, sentence, parties, cues):
        return many
    both = cues.get(Cue.MEANT_BOTH, [])
    two = latest_two(scene, sentence, both[0]) if both else ()
    others = [party for party in parties if party.end not in {each.end for each in two}]
    if two and all(_is_venue(scene, party, two) for party in others):
        acting = [party for party in parties if party not in others]
        return sorted([*acting, *_at(both[0], two)], key=lambda party: party.span)
    if both and not two and (met := _just_met(scene, sentence, parties, both[0])):
        return [*_at(both[0], met)]
    return sorted([*parties, *_ones(scene, sentence, parties, cues)], key=lambda party: party.span)


def _many(scene: Scene, sentence: Sentence, parties: Sequence[Party], cues: Cues) -> list[Party]:
    """Return the parties with the list of the sentence before that `all three` means; empty where there is none."""
    words = cues.get(Cue.MEANT_MANY, ())
    before = scene.sentence_at(max(0, sentence.span.start - 1))
    if not words or before.span >= sentence.span or before.part is not sentence.part:
        return []
    runs: list[list[Party]] = []
    for party in scene.within(scene.parties, before.span):
        follows = runs and _LISTED.fullmatch(scene.text, runs[-1][-1].span.end, party.span.start)
        runs[-1:] = [[*runs[-1], party]] if follows else [*runs[-1:], [party]]
    named = {party.end for party in parties}
    longest = [party for party in max(runs, key=len, default=[]) if party.is_place and party.end not in named]
    if len(longest) < 2:  # noqa: PLR2004
        return []
    behind = Span(words[0].end, words[0].end)
    return sorted([*parties, *(replace(party, span=behind) for party in longest)], key=lambda party: party.span)


_LISTED = re.compile(r"(?: \([^()]*\))?(?:, and |,? and |, )(?:the )?(?:\w+ (?:of|in) )?")
"""Between two places of a list: `Tulsa (USA), Nice and the city of Riga`."""


def _just_met(scene: Scene, sentence: Sentence, parties: Sequence[Party], word: Span) -> tuple[Party, ...]:
    """Return the place that a sentence comes to name before `the two` and its partner told before; else empty.

    `Twelve came from Nancy; the two cities signed an agreement in 1955.`
    """
    named = [party for party in parties if party.is_place and party.span < word and not party.is_country]
    if len({party.end for party in named}) != 1 or _WHERE.search(
        scene.small, max(0, named[0].span.start - _NOUN), named[0].span.start
    ):
        return ()
    partner = latest_partner(scene, sentence, named[0])
    return (partner, named[0]) if partner else ()


def _is_venue(scene: Scene, party: Party, two: Sequence[Party]) -> bool:
    """Return whether a place in one of the two only tells where they met: `The two regions signed it in Innsbruck`."""
    where = _WHERE.search(scene.small, max(0, party.span.start - _NOUN), party.span.start)
    return where is not None and any(lies_in(party, each) or party.country == each.country for each in two)


_WHERE = re.compile(r"\b(?:in|at|near|around|outside|above) (?:the )?(?:\w+ of )?$")


def _at(word: Span, meant: Sequence[Party]) -> Iterator[Party]:
    """Yield the parties as if they stood at the word that means them."""
    for number, party in enumerate(meant):
        position = min(word.start + number, word.end)
        yield replace(party, span=Span(position, position))


def named_ones(scene: Scene, parties: Sequence[Party]) -> Iterator[Party]:
    """Yield the parties, the town that `the one in Hokkaido` means for the region that it lies in."""
    for party in parties:
        meant = _in_namesake(scene, party)
        if party.is_region and _THE_ONE.search(scene.small, max(0, party.span.start - _NOUN), party.span.start):
            meant = next((each for each in ranked(scene) if lies_in(each, party)), None)
        yield replace(meant, span=party.span) if meant else party


def _in_namesake(scene: Scene, party: Party) -> Party | None:
    """Return the town told of that `the Miyazaki town` means: one in the prefecture of this name."""
    if not _THE_TOWN.match(scene.text, max(0, party.span.start - len("the "))):
        return None
    same = (each for each in ranked(scene) if each.country == party.country and each.end != party.end)
    return next((each for each in same if _region_of(each) == _region_of(party) and not each.is_region), None)


def _region_of(party: Party) -> str | None:
    return party.end.region if isinstance(party.end, Place) else None


_THE_TOWN = re.compile(r"\bthe [^\W\d_a-z][\w’'-]+ (?:city|town|village|port)\b(?! of\b)")


_THE_ONE = re.compile(r"\b(?:the (?:one|other|town|city|village)|that) in (?:the )?$")


def _ones(scene: Scene, sentence: Sentence, parties: Sequence[Party], cues: Cues) -> Iterator[Party]:
    """Yield the place that `the city` or `its` means, once, if the sentence names the other one."""
    other = next((party for party in parties if party.is_place), None) or next(iter(parties), None)
    words = cues.get(Cue.MEANT_ONE, [])
    if not other or not words:
        return
    noun = words[0].of(scene.small).removeprefix("the ")
    meant = _home_of(scene, words, other) or _designated(scene, sentence, other, noun)
    meant = meant or latest_partner(scene, sentence, other)
    if meant:
        yield replace(meant, span=Span(words[0].start, words[0].start))


def _beside_body(scene: Scene, sentence: Sentence, parties: Sequence[Party], cues: Cues) -> Iterator[Party]:
    """Yield the place that `the city` means where it acts with a body: `the city and Sokoine University`."""
    words = [each for each in cues.get(Cue.MEANT_ONE, ()) if not each.of(scene.small).startswith("it")]
    bodies = [party for party in parties if not party.is_place]
    for word, body in itertools.product(words, bodies):
        first, second = sorted((word, body.span))
        if not _AND.fullmatch(scene.small, first.end, second.start):
            continue
        noun = word.of(scene.small).removeprefix("the ")
        told = (
            party for party in ranked(scene) if party.country != body.country and noun in party.name.lower().split()
        )
        meant = _home_of(scene, [word], body) or _designated(scene, sentence, body, noun) or next(told, None)
        if meant:
            yield replace(meant, span=Span(word.start, word.start))
            return


_AND = re.compile(r" and (?:the )?")


def _designated(scene: Scene, sentence: Sentence, other: Party, noun: str) -> Party | None:
    """Return the last place of another country printed with a noun: `the town` is `Onjuku Town`, not Acapulco."""
    before = told_before(scene, sentence)
    fitting = (party for party in reversed(before) if party.country != other.country and can_pair(party, other))
    return next((party for party in fitting if noun in party.name.lower().split()), None)


def _home_of(scene: Scene, words: Sequence[Span], other: Party) -> Party | None:
    """Return the place of those who publish, whom `the city` means beside a place abroad; `its` means the latest.

    `The prefecture` means none of its towns.
    """
    if all(word.of(scene.small).startswith("it") for word in words):
        return None
    homes = [home for home in scene.homes if home.is_region or not _REGIONAL.search(words[0].of(scene.small))]
    return next((home for home in homes if home.country != other.country and can_pair(home, other)), None)


_REGIONAL = re.compile(r"prefecture|state|province|県")


def latest_two(scene: Scene, sentence: Sentence, word: Span) -> tuple[Party, ...]:
    """Return the last two places of two countries that stand before a sentence, in its paragraph or the headline.

    Args:
        scene: The article.
        sentence: The sentence.
        word: The word that means the two; `the two cities` are no regions.
    """
    before = told_before(scene, sentence)
    if _LOCAL.match(scene.small[word.end : word.end + _NOUN]):
        before = [party for party in before if not party.is_region and not party.is_country]
    counts = Counter(party.end for party in scene.parties)
    together: list[Party] = []
    for _, each in itertools.groupby(reversed(before), lambda party: scene.sentence_at(party.span.start).span):
        spoken = sorted(_named_in_full(list(each)), key=lambda party: (-counts[party.end], party.span))
        nearer = [party for party in together if not party.is_country]
        together += spoken
        beside = (two for party in nearer for other in spoken if (two := _two_countries((party, other))))
        two = next(beside, ()) or _two_countries(spoken) or _two_countries(together)
        if two:
            return two
    return ()


def _named_in_full(parties: Sequence[Party]) -> Iterator[Party]:
    """Yield the parties of a sentence without a bare name that it also gives in full: `Salem, Massachusetts`."""
    longest: dict[str, int] = {}
    for party in parties:
        longest[party.name] = max(longest.get(party.name, 0), party.span.end - party.span.start)
    yield from (party for party in parties if party.span.end - party.span.start == longest[party.name])


def _two_countries(parties: Sequence[Party]) -> tuple[Party, ...]:
    """Return the first two parties that lie in two countries, in the order of the text; empty where there are none."""
    for one, other in itertools.combinations(parties, 2):
        if one.country != other.country and can_pair(one, other):
            return (one, other) if one.span < other.span else (other, one)
    return ()


def latest_partner(scene: Scene, sentence: Sentence, other: Party) -> Party | None:
    """Return the place of another country that the paragraph or the headline speaks of most.

    Towns go before regions; of equals the first told, whom the paragraph is about.
    """
    before = [
        party for party in told_before(scene, sentence) if party.country != other.country and can_pair(party, other)
    ]
    local = [party for party in before if not party.is_country]
    counts = Counter(party.end for party in local)
    return max(
        local,
        key=lambda party: (not party.is_region, party.country == HOME_COUNTRY, counts[party.end], -party.span.start),
        default=None,
    )


def told_before(scene: Scene, sentence: Sentence) -> list[Party]:
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
