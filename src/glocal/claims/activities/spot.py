"""Spots: where a sentence names or tells an event."""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from glocal.claims.activities.cue import Cue, Cues, find_cues
from glocal.claims.activities.no_event_words import NO_EVENTS
from glocal.claims.activities.phrase import EventPhrase, phrase_around
from glocal.claims.activities.verb_words import LOOSE_VERBS, RUNNING_VERBS, VERBS
from glocal.claims.activities.words import NOUNS
from glocal.claims.lexicon import Lexicon
from glocal.claims.phrases import words
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind


class Word(Enum):
    """What sort of word tells an event."""

    NOUN = auto()
    VERB = auto()
    LOOSE_VERB = auto()
    RUNNING_VERB = auto()
    NAME = auto()
    """No word for an event: a name behind a word of holding, `held the Hakodate Christmas Fantasy`."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One event word in a sentence."""

    kind: ActivityKind
    head: Span
    sentence: Sentence
    phrase: EventPhrase
    word: Word
    is_meeting: bool
    """Whether the verb tells what visitors do: `met the mayor`, `were welcomed`."""
    is_journey: bool
    """Whether a verb of travel tells it, of whatever kind it turns out to be: a stay with host families."""
    cues: Cues
    """What the words of its sentence say."""

    @property
    def is_verb(self) -> bool:
        """Whether a verb tells it."""
        return self.word not in (Word.NOUN, Word.NAME)

    @property
    def is_loose(self) -> bool:
        """Whether its verb tells an event only where its sentence says when."""
        return self.word is Word.LOOSE_VERB


def find_spots(scene: Scene, sentences: tuple[Sentence, ...]) -> list[Spot]:
    """Return the spots of some neighbouring sentences in the order of the text; of a compound only the last word."""
    if not sentences:
        return []
    whole = Span(sentences[0].span.start, sentences[-1].span.end)
    found = [(hit.span, hit.key) for hit in _lexicon().find(scene.small, whole)]
    found += [(name, (kind, Word.NAME)) for name, kind in _names(scene, whole, [span for span, _ in found])]
    found += [(name, (kind, Word.NAME)) for name, kind in _called_so(scene, whole, [span for span, _ in found])]
    found.sort(key=lambda each: each[0])
    called = _called(scene)
    spots: list[Spot] = []
    cues: dict[Sentence, Cues] = {}
    for span, (kind, word) in found:
        sentence = scene.sentence_at(span.start)
        if sentence not in cues:
            cues[sentence] = {**find_cues(scene.small, sentence.span), **called}
        if span.end > sentence.span.end or is_something_else(scene.small, span):
            continue
        if word is Word.RUNNING_VERB and Cue.RECURRING not in cues[sentence]:
            continue
        if _is_no_signing(scene, kind, span, cues[sentence]) and not _takes_up(scene, span, sentence):
            continue
        phrase = phrase_around(scene.text, span, sentence.span)
        phrase = EventPhrase(span, span, "", is_named=True) if word is Word.NAME else phrase
        meets = kind is ActivityKind.VISIT and _is_meeting(scene.small, span)
        travels = kind is ActivityKind.VISIT and word is not Word.NOUN
        spot = Spot(
            kind, span, sentence, phrase, word, meets, travels, _with_habit(scene.small, kind, span, cues[sentence])
        )
        if not _joined(scene, spots, spot):
            spots.append(spot)
    return spots


def _with_habit(small: str, kind: ActivityKind, span: Span, cues: Cues) -> Cues:
    """Return the cues, with a running scheme where its verb stands in the present: `Goulburn sends a teacher`."""
    is_habit = kind is ActivityKind.PROGRAMME and _HABIT.match(small, span.start, span.end)
    return {**cues, Cue.RECURRING: [span]} if is_habit and Cue.RECURRING not in cues else cues


_HABIT = re.compile(r"(?:sends|dispatches|swaps|recommends|runs)\b")


def _names(scene: Scene, whole: Span, known: Sequence[Span]) -> Iterator[tuple[Span, ActivityKind]]:
    """Yield the names behind words of holding that hold no word for an event and name no party."""
    for found in _HELD_NAME.finditer(scene.text, whole.start, whole.end):
        name = Span(*found.span("name" if found["name"] else "subject"))
        taken = [*known, *(party.span for party in scene.within(scene.parties, Span(found.start(), found.end())))]
        if not any(name.overlaps(span) for span in taken):
            yield name, _kind_of_name(name.of(scene.text))


def _kind_of_name(name: str) -> ActivityKind:
    return _KINDS_OF_NAMES.get(name.rsplit(maxsplit=1)[-1], ActivityKind.FESTIVAL)


_NAME_OF_MANY = r"(?:[A-ZÀ-Þ][\w’'&-]+ ){1,5}[A-ZÀ-Þ][\w-]+"
_HELD_NAME = re.compile(
    r"\b(?:held|holds|hold|hosted|hosts|organi[sz]e[sd]|staged|stages|celebrated|launched|ran|runs)"
    rf" (?:the|an?|its|their|our|this year['’]s)(?: [a-z\d]+){{0,3}} (?P<name>{_NAME_OF_MANY})"
    rf"|\b[Tt]he (?P<subject>{_NAME_OF_MANY}) (?:was|were|is|will be) (?:held|hosted|organi[sz]ed|staged)\b"
)


def _called_so(scene: Scene, whole: Span, known: Sequence[Span]) -> Iterator[tuple[Span, ActivityKind]]:
    """Yield names that end in a word which names an event only with a large letter: `the Twin Cities Gateball Open`."""
    for found in _CALLED.finditer(scene.text, whole.start, whole.end):
        span = Span(*found.span("name"))
        if not any(span.overlaps(other) for other in known) and not is_something_else(scene.small, span):
            yield span, _kind_of_name(span.of(scene.text))


_KINDS_OF_NAMES = dict.fromkeys(
    ("Open", "Meet", "Cup", "Classic", "Sevens", "Rally", "Games", "Race", "Run", "Derby", "Trophy", "Championship"),
    ActivityKind.SPORTS_EVENT,
) | dict.fromkeys(("Showcase",), ActivityKind.PROMOTION)
_CALLED = re.compile(
    r"(?:\b(?:[Tt]he|an?|its|their|of) [\"“]?|[\"“])(?P<name>(?:[A-ZÀ-Þ][\w’'&–-]* ){1,5}"
    rf"(?:Days?|Weeks?|Weekends?|Nights?|Ball|Biennale|Triennale|Mardi Gras|{'|'.join(_KINDS_OF_NAMES)}))\b"
    r"(?=[\"”]?(?: of (?:the )?[A-Z][^.,;]{2,40}?)?,? (?:was|were|is|will|took|takes|opened|ran|runs|began|drew"
    r"|attracted|on|from|\(\d|to be))"
)


_MEETING = re.compile(r"(?:met|toured|inspected)\b")
_RECEIVED = re.compile(r"(?:received|welcomed|greeted)\b")


_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been)(?: \w+)? $")


def _is_meeting(small: str, head: Span) -> bool:
    return bool(_MEETING.match(small, head.start)) or (
        bool(_RECEIVED.match(small, head.start)) and is_passive(small, head)
    )


def is_passive(small: str, head: Span) -> bool:
    """Return whether a verb stands behind a form of `be`."""
    return bool(_PASSIVE.search(small, max(0, head.start - 20), head.start))


def is_something_else(small: str, span: Span) -> bool:
    """Return whether the word belongs to the name of a hall, a holiday or games held elsewhere."""
    near = _no_events().finditer(small, max(0, span.start - _NAME), span.end + _NAME)
    return any(
        span.start < found.end() and found.start() < span.end and (span.end <= found.end() or not found[0].isascii())
        for found in near
    )


_NAME = 24
"""Characters around an event word in which such a name stands."""


def _called(scene: Scene) -> Cues:
    """Return the call to apply that the headline of the article makes, if any; it holds for all its sentences."""
    cues = find_cues(scene.small, scene.article.headline_span)
    return {Cue.CALL: cues[Cue.CALL]} if Cue.CALL in cues else {}


def _is_no_signing(scene: Scene, kind: ActivityKind, span: Span, cues: Cues) -> bool:
    """Return whether a word like `signed` or `concluded` stands without anything that is agreed."""
    return kind is ActivityKind.SIGNING and Cue.AGREEMENT not in cues and not _CEREMONY.search(span.of(scene.small))


_CEREMONY = re.compile("ceremon|式$")


def _takes_up(scene: Scene, span: Span, sentence: Sentence) -> bool:
    """Return whether the verb has `it` behind it and the sentence before names what is agreed."""
    if not scene.small.startswith(" it", span.end) or sentence is scene.sentences[0]:
        return False
    before = scene.sentence_at(sentence.span.start - 1)
    return Cue.AGREEMENT in find_cues(scene.small, before.span)


def _joined(scene: Scene, spots: list[Spot], spot: Spot) -> bool:
    """Make one spot of a compound, `festival opening ceremony`, and leave out what is only its complement."""
    if not spots or spots[-1].sentence is not spot.sentence:
        return False
    last = spots[-1]
    between = scene.text[last.head.end : spot.head.start]
    if scene.text.endswith("(", last.head.end, spot.head.start) and not last.is_verb:
        return True
    if spot.kind is ActivityKind.FESTIVAL and spot.word is Word.NOUN and _leads_to(scene, spots, spot):
        return True
    if last.phrase.before == "the" and _AT_OPENING.fullmatch(
        scene.small, max(0, last.phrase.core.start - len("at the ")), spot.phrase.core.start
    ):
        spots[-1] = spot
        return True
    if spot.phrase.core.start <= last.head.start and not (last.is_verb or spot.is_verb) and _is_compound(between):
        kind = last.kind if last.kind in _KEEP_KIND and spot.kind is ActivityKind.CEREMONY else spot.kind
        spots[-1] = replace(spot, kind=kind, head=Span(last.head.start, spot.head.end))
        return True
    return (spot.head.end <= last.phrase.span.end and not last.is_verb) or (
        not last.is_verb and not spot.is_verb and bool(_COMPLEMENT.fullmatch(between))
    )


_AT_OPENING = re.compile(r"at the (?:opening|closing) of (?:(?:the|an?|its|this year['’]s) )?[\"“]?")
"""Stands before the name of an event that somebody took part in: `spoke at the opening of the fair`."""


def _leads_to(scene: Scene, spots: list[Spot], spot: Spot) -> bool:
    """Return whether a festival is only where a journey or a stand of its sentence was: `led a group to the fair`."""
    here = [each for each in spots if each.sentence is spot.sentence]
    ways = [(each, _TO_EVENT) for each in here if each.is_journey]
    ways += [(each, _AT_EVENT) for each in here if each.kind is ActivityKind.PROMOTION]
    return any(way.fullmatch(scene.text, each.head.end, spot.phrase.core.start) for each, way in ways)


_TO_EVENT = re.compile(r"(?: [^.;]{0,60}?(?:to|for))? (?:the|this year['’]s|its|their)(?: [a-z]+)? ")
_AT_EVENT = re.compile(r"(?: [^.;]{0,60}?)? (?:at|during) (?:an?|the|this year['’]s)(?: [a-z]+)? ")


_KEEP_KIND = (ActivityKind.DONATION, ActivityKind.SIGNING)
"""Kinds that a ceremony in their name does not change: a shoe donation ceremony is a donation."""
_COMPLEMENT = re.compile(r"(?: (?:of|at|during|in|for|to))(?: the| a| an| its| their)?(?: [A-Z0-9][\w’'&-]*)* ")


def _is_compound(between: str) -> bool:
    return len(between) < 30 and not re.search(r"\b(?:of|at|in|for|to|and|during|by|with)\b|[,;:.!?]", between)  # noqa: PLR2004


@functools.cache
def _lexicon() -> Lexicon[tuple[ActivityKind, Word]]:
    tables: dict[Word, dict[ActivityKind, tuple[str, ...]]] = {
        Word.NOUN: NOUNS,
        Word.VERB: VERBS,
        Word.LOOSE_VERB: LOOSE_VERBS,
        Word.RUNNING_VERB: RUNNING_VERBS,
    }
    told = {(kind, word): phrases for word, table in tables.items() for kind, phrases in table.items()}
    return Lexicon(told)


@functools.cache
def _no_events() -> "re.Pattern[str]":
    return words(NO_EVENTS)
