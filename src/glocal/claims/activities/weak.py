"""Weak spots: dated sentences without a word for an event, whose words together say what kind they tell."""

import functools
import re
from collections import Counter
from collections.abc import Collection, Iterator

from glocal.claims.activities.cue import Cue, find_cues
from glocal.claims.activities.days import days_in
from glocal.claims.activities.phrase import phrase_around
from glocal.claims.activities.spot import Spot, Word, is_something_else
from glocal.claims.activities.title_words import MORE_PAST
from glocal.claims.activities.weak_words import EVIDENCE, HINTS
from glocal.claims.activities.wording import is_done
from glocal.claims.dates import DateRole
from glocal.claims.lexicon import Lexicon
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.model.edtf import Edtf
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind

_IN_SENTENCE, _IN_HEADLINE = 2, 1
_EVIDENCE, _HINT = 2, 1
"""How much a word of a kind counts."""


def find_weak_spots(scene: Scene, told: Collection[Sentence]) -> Iterator[Spot]:
    """Yield the weak spots of the sentences of the body that bear a day and tell no event yet.

    Args:
        scene: The article.
        told: The sentences that tell events.
    """
    for sentence in scene.body:
        days = [] if sentence in told else _days(scene, sentence)
        going_on = None if sentence in told or days else _going_on(scene, sentence)
        head = _verb(scene, sentence) if days else going_on
        kind, count = kind_said(scene.small, sentence.span, scene.article.headline_span) if head else (None, 0)
        if head is None or kind is None:
            continue
        if going_on:
            kind = kind if kind in _RUNNING else ActivityKind.PROGRAMME
        elif not any(_is_late(scene, day) for day in days) and (count < _PLAINLY or head.of(scene.text) in _HELPING):
            continue
        cues = find_cues(scene.small, sentence.span)
        if kind is ActivityKind.SIGNING and Cue.AGREEMENT not in cues:
            continue
        phrase = phrase_around(scene.text, head, sentence.span)
        travels = kind is ActivityKind.VISIT
        yield Spot(kind, head, sentence, phrase, Word.LOOSE_VERB, is_meeting=False, is_journey=travels, cues=cues)


_PLAINLY = 2 * _IN_SENTENCE * _EVIDENCE
"""How much must speak for an event of years ago, as most days of then are those of something else."""


def kind_said(small: str, sentence: Span, headline: Span) -> tuple[ActivityKind | None, int]:
    """Return the kind that most words of the sentence and of the headline speak for, and how much they count.

    A visit where no word speaks; None where it tells of a meeting that is no event: a press conference, a council's.
    """
    said: Counter[ActivityKind] = Counter()
    for span, weight in ((sentence, _IN_SENTENCE), (headline, _IN_HEADLINE)):
        for hit in _lexicon().find(small, span):
            kind, counts = hit.key
            if not is_something_else(small, hit.span):
                said[kind] += weight * counts
            elif kind is ActivityKind.FORUM and span is sentence:
                return None, 0
    best = max(EVIDENCE, key=lambda kind: said[kind]) if said else ActivityKind.VISIT
    return best, said[best]


def _going_on(scene: Scene, sentence: Sentence) -> Span | None:
    """Return the verb of what has been done ever since a time: `has been teaching … since April 2023`."""
    begun = [
        each.span for each in scene.within(scene.dates, sentence.span) if each.role is DateRole.START and each.date
    ]
    found = _DOING.search(scene.small, sentence.span.start, sentence.span.end) if begun else None
    if not found:
        return None
    opens = scene.small.startswith("since ", sentence.span.start) and begun[0].end < found.start()
    start = begun[0].end if opens else sentence.span.start
    verb = found.span("verb") if found["verb"] else found.span("yearly")
    return None if _ASIDE.search(scene.small, start, found.start()) else Span(*verb)


_RUNNING = (ActivityKind.PROGRAMME, ActivityKind.TRAINING, ActivityKind.DONATION)
"""Kinds that go on for years."""
_DOING = re.compile(
    r"\b(?:has|have) (?:\w+ )?been "
    r"(?P<verb>(?!be|work|liv|grow|try|hop|study|us)[a-z]+ing|working(?= (?:in|at|as) ))\b"
    r"|\b(?:has|have) (?P<yearly>[a-z]+ed|paid|sent|given|taught|held|brought|taken)\b"
    r"(?=[^.;]*\b(?:each|every) (?:year|summer|winter|spring|autumn|fall|month)\b)"
)


def _verb(scene: Scene, sentence: Sentence) -> Span | None:
    """Return the first word of something done that stands in no clause of its own, `was` and `will` as the last."""
    if japanese := _JAPANESE_VERB.search(scene.text, sentence.span.start, sentence.span.end):
        return Span(*japanese.span())
    helping: Span | None = None
    for word in _WORD.finditer(scene.text, sentence.span.start, sentence.span.end):
        span = Span(*word.span())
        if not _is_finite(word[0]) or _is_aside(scene, sentence, span):
            continue
        if _NO_ACTS.match(scene.text, span.start):
            return None
        if word[0] not in _HELPING:
            return span
        helping = helping or span
    return helping


def _is_finite(word: str) -> bool:
    return is_done(word) or word in MORE_PAST or word in _HELPING


_WORD = re.compile(r"(?<![\w’'-])[a-z]+(?![\w’'-])")
_HELPING = frozenset(("was", "were", "will", "had"))
"""Stand before what tells the event, or alone: `was in town`. What is, has or can be is no event."""
_JAPANESE_VERB = re.compile(r"(?:[をがにへと]|(?<=[ぁ-ん])の)[一-龠ぁ-ん]{1,6}(?:まし)?た(?=。|$)")
_NO_ACTS = re.compile(
    r"(?:said|announced|decided|became|died|elected|appointed|voted|approved|resolved|struck|hit|hoped|planned|expected"
    r"|closed|cancell?ed|postponed|agreed|wrote(?! (?:his|her|their) names?)|suspended|declared|ended|warned|protested"
    r"|demanded|dissolved|withdrew|refused|thanked|made (?:at|in|by)|promised|applied|suffered|chose"
    r"|selected|chosen|ranked|listed|designated|certified|recogni[sz]ed|nominated|registered"
    r"|told (?:[\w’']+ ){1,4}that|will (?:vote|decide|consider|apply))\b"
)
"""Verbs of what is no event: of words, plans, losses."""


def _days(scene: Scene, sentence: Sentence) -> list[Edtf]:
    """Return the days that a sentence tells, or from when to when; `the earthquake of May 3` is another time."""
    return [
        each.date
        for each in days_in(scene, sentence)
        if each.role is DateRole.TIME
        and each.date
        and _DAY_OR_MONTH.match(each.date.text)
        and not (_MONTH.fullmatch(each.date.text) and _is_aside(scene, sentence, each.span))
        and not (_MONTH.fullmatch(each.date.text) and _SORT_OF.match(scene.small, each.span.end))
        and not _OF_SOMETHING.search(scene.small, max(0, each.span.start - _NEAR), each.span.start)
        and not _OPENS.fullmatch(scene.text, sentence.span.start, each.span.start)
    ]


def _is_late(scene: Scene, day: Edtf) -> bool:
    issued = scene.issue.date and scene.issue.date.first_year
    return not issued or (day.first_year or 0) >= issued - 1


_MONTH = re.compile(r"\d{4}-(?:0\d|1[012])")
_DAY_OR_MONTH = re.compile(rf"\d{{4}}-\d\d-\d\d|(?!\d{{4}}-04/\d{{4}}-03){_MONTH.pattern}(?:$|/)")
"""Also from one to another, but no fiscal year."""
_OPENS = re.compile(r"(?:When|After|Since|Before|Until|Because|As|If|While|Although|Though|Whether) [^,]*")
"""Opens a sentence with a clause of its own, whose day is that of something else."""
_OF_SOMETHING = re.compile(
    r"(?<!morning )(?<!evening )(?<!afternoon )(?<!night )(?<!end )\b(?:of|by|until|till|for) (?:the )?$"
)
_SORT_OF = re.compile(r" (?:issue|meeting|session|storm|windstorm|snow|rain|sun|heat|edition|holidays?)\b")
"""Behind a month that only says which: `the December windstorm`."""
_NEAR = 20


def _is_aside(scene: Scene, sentence: Sentence, head: Span) -> bool:
    """Return whether the word stands in a clause that only explains another: `who had landed`, `when they met`."""
    return bool(_ASIDE.search(scene.small, sentence.span.start, head.start))


_ASIDE = re.compile(
    r"\b(?:who|which|that|whose|(?<!\d, )when|while|where|because|since|before|after|if|although"
    r"|though|as|until) [^,;:]*$"
    r"|\bto $"
)
"""Begins such a clause, up to its comma."""


@functools.cache
def _lexicon() -> Lexicon[tuple[ActivityKind, int]]:
    told = {(kind, _EVIDENCE): phrases for kind, phrases in EVIDENCE.items()}
    return Lexicon(told | {(kind, _HINT): phrases for kind, phrases in HINTS.items()})
