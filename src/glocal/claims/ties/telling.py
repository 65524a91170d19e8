"""What one sentence tells of a tie: its pairs, kinds, status and dates."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glocal.claims.dates import DateRole
from glocal.claims.parties import Party
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.claims.ties.antecedents import named_ones, with_antecedents
from glocal.claims.ties.asides import without_asides
from glocal.claims.ties.cues import Cue, Cues, find_cues
from glocal.claims.ties.dating import Dated, dates_of
from glocal.claims.ties.meant import Spoken, find_pairs_of
from glocal.claims.ties.mention import WEAK, TieWord, tie_words
from glocal.claims.ties.pairs import Pair
from glocal.claims.ties.strangers import unknown_names
from glocal.model.place import Organisation
from glocal.model.span import Span
from glocal.model.vocabulary import TieKind, TieStatus


@dataclass(frozen=True, slots=True)
class Telling:
    """What one sentence tells of a tie."""

    sentence: Sentence
    words: tuple[TieWord, ...]
    pairs: tuple[Pair, ...]
    """Empty where the sentence takes up a tie that was told before."""
    status: TieStatus | None
    dates: tuple[Dated, ...]
    is_lasting: bool
    """Whether it speaks of more than one meeting."""


def tell(scene: Scene, sentence: Sentence) -> Iterator[Telling]:
    """Yield what a sentence tells of ties; a host town beside a friendship city is told of for itself."""
    span = sentence.span
    if span.end - span.start > _LONGEST:
        return
    cues = _settled(scene, span, find_cues(scene.small, span))
    found = tie_words(scene, span, cues)
    if (not found and Cue.TAKEN_UP not in cues) or _is_asked(scene, span, cues):
        return
    acting = [each for party in scene.within(scene.parties, span) for each in _acting(party)]
    acting = sorted([*acting, *_unknown_bodies(scene, span, acting, found)], key=lambda party: party.span)
    named = without_asides(scene.text, span, acting, [*(word.span for word in found), *cues.get(Cue.AGREED, ())])
    parties = with_antecedents(scene, sentence, [*named_ones(scene, named)], cues) if found else []
    spoken = Spoken(scene, sentence, cues, parties, tuple(unknown_names(scene.text, span, parties)))
    for words, joining in _groups(found):
        pairs = find_pairs_of(spoken, joining) if words else ()
        if pairs or words is found:
            telling = _telling(spoken, words, pairs)
            told = _by_kind(scene.text, telling) if words is found else [replace(telling, status=None)]
            yield from (part for each in told for part in _by_clause(scene, cues, each))


def _is_asked(scene: Scene, span: Span, cues: Cues) -> bool:
    """Return whether a sentence only asks: `A sister-city tie between Sado and Venice?`."""
    return scene.text[span.start : span.end].rstrip("”’\"')").endswith("?") and Cue.IN_FORCE not in cues


def _settled(scene: Scene, span: Span, cues: Cues) -> Cues:
    """Return the cues of a sentence, a decision of a year that is long past taken for the agreement."""
    today = scene.issue.date.latest if scene.issue.date else None
    made = [each for each in cues.get(Cue.PREPARED, ()) if each.of(scene.small).startswith(_DECIDED)]
    dates = [each.date.latest for each in scene.within(scene.dates, span) if each.role is DateRole.TIME and each.date]
    if not (today and made and any(day and (today - day).days > _LONG_AGO for day in dates)):
        return cues
    kept = [each for each in cues[Cue.PREPARED] if each not in made]
    rest = {cue: spans for cue, spans in cues.items() if cue is not Cue.PREPARED}
    return rest | ({Cue.PREPARED: kept} if kept else {}) | {Cue.AGREED: sorted([*cues.get(Cue.AGREED, ()), *made])}


_DECIDED = ("decided", "agreed")
_LONG_AGO = 730
"""Days after which towns that decided to become sisters are so: preparations take months, rarely two years."""


def _by_clause(scene: Scene, cues: Cues, telling: Telling) -> Iterator[Telling]:
    """Yield what a sentence tells, parted where one tie stands and another is over: `A remains, but B ran out`."""
    span = telling.sentence.span
    cuts = [span.start, *(found.start() for found in _CONTRAST.finditer(scene.small, span.start, span.end)), span.end]
    clauses = [Span(start, end) for start, end in itertools.pairwise(cuts)]
    held = [[pair for pair in telling.pairs if clause.overlaps(_later(pair))] for clause in clauses]
    if Cue.ENDED not in cues or sum(map(bool, held)) < 2:  # noqa: PLR2004
        yield telling
        return
    for clause, pairs in zip(clauses, held, strict=True):
        own = {
            cue: inside for cue, spans in cues.items() if (inside := [each for each in spans if clause.overlaps(each)])
        }
        dates = tuple(each for each in telling.dates if clause.overlaps(each.span))
        if pairs:
            yield replace(telling, pairs=tuple(pairs), status=_status(scene.small, own), dates=dates)


_CONTRAST = re.compile(r", (?:but|while|whereas|although|though|yet) |; ")


def _later(pair: Pair) -> Span:
    return max(pair.one.span, pair.other.span)


def _by_kind(text: str, telling: Telling) -> Iterator[Telling]:
    """Yield what a sentence tells, a sister city beside a friendship city or an agreement each with its own words."""
    formal = [word for word in telling.words if word.kind in _OF_TOWNS or _is_with(text, word)]
    if len(telling.pairs) < 2 or len({word.kind for word in formal}) < 2:  # noqa: PLR2004
        yield telling
        return
    nearest = {pair: _nearest(formal, pair) for pair in telling.pairs}
    for kind in dict.fromkeys(word.kind for word in formal):
        near = [pair for pair in telling.pairs if nearest[pair].kind is kind]
        if near:
            words = tuple(word for word in telling.words if word.kind is kind or word not in formal)
            own = (each for each in telling.dates if _pair_of(telling, each) in near)
            dates = tuple(replace(each, kind=each.kind and kind) for each in own)
            yield replace(telling, pairs=tuple(near), words=words, dates=dates)


_OF_TOWNS = (TieKind.SISTER_CITY, TieKind.FRIENDSHIP_CITY)


def _is_with(text: str, word: TieWord) -> bool:
    """Return whether an agreement is said to be with somebody: `and a cooperation agreement with Pune`."""
    is_agreement = word.kind in (TieKind.COOPERATION_AGREEMENT, TieKind.PARTNERSHIP_AGREEMENT)
    return is_agreement and text.startswith((" with ", " between "), word.span.end)


def _pair_of(telling: Telling, dated: Dated) -> Pair:
    """Return the pair that a date stands behind, or in front of where dates come first: `in 1992 with Galway`."""
    pairs = sorted(telling.pairs, key=_later)
    first = min(each.span.start for each in telling.dates)
    if first < _later(pairs[0]).start:
        return next((pair for pair in pairs if dated.span < _later(pair)), pairs[-1])
    return next((pair for pair in reversed(pairs) if _later(pair) < dated.span), pairs[0])


def _nearest(words: Sequence[TieWord], pair: Pair) -> TieWord:
    """Return the tie word that stands nearest in front of the later party, or else nearest."""
    later = _later(pair)
    return min(words, key=lambda word: (word.span > later, abs(word.span.start - later.start)))


def _unknown_bodies(scene: Scene, span: Span, parties: Sequence[Party], words: Sequence[TieWord]) -> Iterator[Party]:
    """Yield whom an agreement is said to be with by a name of several words that no list knows: `Startup Estonia`."""
    for word in words:
        if word.kind is not TieKind.COOPERATION_AGREEMENT:
            continue
        found = _WITH_A_NAME.match(scene.text, word.span.end, span.end)
        if found and not any(party.span.overlaps(Span(*found.span("name"))) for party in parties):
            yield Party(Span(*found.span("name")), found["name"], Organisation(found["name"], None), None)


_WITH_A_NAME = re.compile(
    r",? (?:with|between) (?:the )?"
    r"(?P<name>(?!(?:Mr|Ms|Mrs|Dr|Mayor|Governor)\b)[A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+){1,4})"
)


def _acting(party: Party) -> Iterator[Party]:
    """Yield who acts: a town's council acts for the town, one without a name for nobody who has ties."""
    if party.is_place or not _GOVERNMENT.search(party.name):
        yield party
    elif isinstance(party.end, Organisation) and party.end.place:
        yield replace(party, end=party.end.place)


_GOVERNMENT = re.compile(
    r"\b(?:City|Town|Village|Municipal|Prefectural|Regional|District|County) (?:Council|Assembly)\b"
    r"|\bPeople[’']s Committee\b|\b(?:City|Town|Municipal|Provincial|Prefectural|Metropolitan) Government\b"
)


def tell_listed(scene: Scene, sentence: Sentence, word: TieWord, pair: Pair) -> Telling:
    """Return what the first sentence of a paragraph tells of a tie that the headline speaks of."""
    cues = find_cues(scene.small, sentence.span)
    status = _status(scene.small, cues) if Cue.TAKEN_UP in cues else None
    return Telling(sentence, (word,), (pair,), status, dates=(), is_lasting=Cue.LASTING in cues)


def _groups(found: Sequence[TieWord]) -> Iterator[tuple[Sequence[TieWord], Sequence[TieWord]]]:
    """Yield the words of a sentence with those that join its places: formal ones where there are some, then hosts."""
    formal = [word for word in found if word.kind not in WEAK]
    yield found, formal or found
    hosting = [word for word in found if word.kind is TieKind.HOST_TOWN]
    if formal and hosting:
        yield hosting, hosting


def _telling(spoken: Spoken, found: Sequence[TieWord], pairs: tuple[Pair, ...]) -> Telling:
    scene, span, cues = spoken.scene, spoken.sentence.span, spoken.cues
    return Telling(
        sentence=spoken.sentence,
        words=tuple(found),
        pairs=pairs,
        status=_status(scene.small, cues),
        dates=tuple(
            each
            for each in dates_of(scene, span, cues, found)
            if not any(name.overlaps(each.span) for name in spoken.unknown)
        ),
        is_lasting=Cue.LASTING in cues,
    )


def _status(small: str, cues: Cues) -> TieStatus | None:
    """Return the status that the sentence states, None where it only mentions the tie."""
    stated = [each for cue in (Cue.ENDED, Cue.RENEWED) for each in cues.get(cue, ()) if not _is_negated(small, each)]
    revived = any(_REVIVED.match(small, each.start) for each in stated)
    if not revived and any(each in stated for each in cues.get(Cue.ENDED, ())):
        return TieStatus.ENDED
    if Cue.PREPARED in cues:
        return TieStatus.EXPLORING
    return TieStatus.ACTIVE if Cue.IN_FORCE in cues else None


def _is_negated(small: str, cue: Span) -> bool:
    return bool(_NEGATED.search(small, max(0, cue.start - _BEFORE), cue.start))


_REVIVED = re.compile(r"(?:revived|restored|resumed|reinstated)\b")
_NEGATED = re.compile(r"\b(?:not|never|neither|against|without)(?: \w+)? $")
_BEFORE = 25


_LONGEST = 4000
"""Characters of a sentence; the longest list of sister cities known has 900, what is longer is no prose."""
