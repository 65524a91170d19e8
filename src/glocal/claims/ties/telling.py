"""What one sentence tells of a tie: its pairs, kinds, status, dates and fields."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from glocal.claims.dates import DateRole, FoundDate
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.claims.ties.antecedents import with_antecedents
from glocal.claims.ties.cues import Cue, Cues, find_cues
from glocal.claims.ties.meant import Spoken, find_pairs_of
from glocal.claims.ties.mention import FORMALITY, WEAK, TieWord, tie_words
from glocal.claims.ties.pairs import Pair
from glocal.model.edtf import Edtf
from glocal.model.span import Span
from glocal.model.vocabulary import TieKind, TieStatus, Topic


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that a sentence gives to a tie."""

    kind: TieKind | None
    """The kind whose word stands nearest; None where the sentence has no tie word."""
    is_agreement: bool
    """Whether it is the day of the agreement, not the beginning of contact."""
    date: Edtf
    span: Span


@dataclass(frozen=True, slots=True)
class Telling:
    """What one sentence tells of a tie."""

    sentence: Sentence
    words: tuple[TieWord, ...]
    pairs: tuple[Pair, ...]
    """Empty where the sentence takes up a tie that was told before."""
    status: TieStatus | None
    dates: tuple[Dated, ...]
    fields: tuple[Topic, ...]
    is_lasting: bool
    """Whether it speaks of more than one meeting."""


def tell(scene: Scene, sentence: Sentence) -> Iterator[Telling]:
    """Yield what a sentence tells of ties; a host town beside a friendship city is told of for itself."""
    span = sentence.span
    if span.end - span.start > _LONGEST:
        return
    cues = find_cues(scene.small, span)
    found = tie_words(scene, span, cues)
    if not found and Cue.TAKEN_UP not in cues:
        return
    parties = with_antecedents(scene, sentence, scene.within(scene.parties, span), cues) if found else []
    spoken = Spoken(scene, sentence, cues, parties)
    for words, joining in _groups(found):
        pairs = find_pairs_of(spoken, joining) if words else ()
        if pairs or words is found:
            yield _telling(spoken, words, pairs)


def tell_listed(scene: Scene, sentence: Sentence, word: TieWord, pair: Pair) -> Telling:
    """Return what the first sentence of a paragraph tells of a tie that the headline speaks of."""
    return _telling(Spoken(scene, sentence, find_cues(scene.small, sentence.span), ()), (word,), (pair,))


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
        status=_status(cues),
        dates=_most_formal(tuple(_dates(_Clauses(scene, span, cues), found)), found),
        fields=_fields(scene, span, cues),
        is_lasting=Cue.LASTING in cues,
    )


def _status(cues: Cues) -> TieStatus | None:
    """Return the status that the sentence states, None where it only mentions the tie."""
    if Cue.ENDED in cues:
        return TieStatus.ENDED
    if Cue.PREPARED in cues:
        return TieStatus.EXPLORING
    return TieStatus.ACTIVE if Cue.IN_FORCE in cues else None


@dataclass(frozen=True, slots=True)
class _Clauses:
    """A sentence with its cues, to find those that a date belongs to."""

    scene: Scene
    span: Span
    cues: Cues

    def leads(self, date: Span) -> bool:
        """Return whether a date opens its clause: `In 1991 the two`, `and in March they signed`."""
        opens = date.start - self.span.start < _OPENING
        return opens or bool(_CLAUSE.search(self.scene.small, max(self.span.start, date.start - 30), date.start))

    def nearest(self, cue: Cue, date: Span) -> int:
        """Return the distance in characters from a date to the nearest such cue."""
        leads = self.leads(date)
        return min((_apart(each, date, leads=leads) for each in self.cues.get(cue, ())), default=_FAR)


def _dates(clauses: _Clauses, found: Sequence[TieWord]) -> Iterable[Dated]:
    """Yield what the dates of the sentence say of the tie."""
    dates = clauses.scene.within(clauses.scene.dates, clauses.span)
    celebrated = {each.date for each in dates if each.role is DateRole.ANNIVERSARY}
    told = [
        each
        for each in dates
        if each.date not in celebrated
        and not any(_is_finer(other, each) for other in dates)
        and not _YEARS_AFTER.match(clauses.scene.small, each.span.end)
    ]
    signed = any(each.role is DateRole.TIME and _is_signing(clauses, each) for each in told)
    for each in dates:
        word = _word_of(clauses, each, found)
        kind = word.kind if word else None
        if each.origin and kind not in WEAK:
            yield Dated(kind, is_agreement=True, date=each.origin, span=each.span)
        elif each in told and each.role is DateRole.START:
            yield from _started(clauses, each, word, signed=signed)
        elif each in told:
            yield from _dated(clauses, each, kind)


def _word_of(clauses: _Clauses, each: FoundDate, found: Sequence[TieWord]) -> TieWord | None:
    leads = clauses.leads(each.span)
    return min(found, key=lambda word: _apart(word.span, each.span, leads=leads), default=None)


def _is_signing(clauses: _Clauses, each: FoundDate) -> bool:
    return bool(each.date) and clauses.nearest(Cue.AGREED, each.span) < _CLAUSE_LENGTH


def _started(clauses: _Clauses, each: FoundDate, word: TieWord | None, *, signed: bool) -> Iterable[Dated]:
    """Yield what `since 2012` says: the agreement, or the beginning where the sentence dates the signing too."""
    date, leads = _plain_date(each), clauses.leads(each.span)
    near = word is None or _apart(word.span, each.span, leads=leads) <= (_NEAR_LEADING if leads else _NEAR)
    near = near and not (
        word and _RELATIVE.search(clauses.scene.small, word.span.end, max(word.span.end, each.span.start))
    )
    if date and (near or signed):
        kind = word.kind if word else None
        yield Dated(kind, is_agreement=kind not in WEAK and not signed, date=date, span=each.span)


def _is_finer(one: FoundDate, other: FoundDate) -> bool:
    """Return whether one date says the same as the other, more exactly: April 2018, five years later."""
    if not one.date or not other.date or one.date == other.date:
        return False
    return one.date.text.startswith(other.date.text) and one.role is other.role


def _most_formal(dates: tuple[Dated, ...], found: Sequence[TieWord]) -> tuple[Dated, ...]:
    """Give the only day of agreement in a sentence to its most formal word: a letter of intent on a sister city."""
    agreed = [each for each in dates if each.is_agreement]
    formal = min((word.kind for word in found), key=FORMALITY.index, default=None)
    if len(agreed) != 1 or agreed[0].kind is None or formal is None:
        return dates
    return tuple(replace(each, kind=formal) if each.is_agreement else each for each in dates)


def _dated(clauses: _Clauses, each: FoundDate, kind: TieKind | None) -> Iterable[Dated]:
    """Yield what one date says, by the nearest word of agreeing or beginning."""
    date = _plain_date(each)
    if date and _is_attached(clauses, each.span):
        yield Dated(kind, is_agreement=kind not in WEAK, date=date, span=each.span)
        return
    if not date or Cue.RENEWED in clauses.cues or Cue.ENDED in clauses.cues:
        return
    agreed, begun = clauses.nearest(Cue.AGREED, each.span), clauses.nearest(Cue.BEGUN, each.span)
    if each.role is DateRole.NAME_PART:
        if begun <= _CLOSE:
            yield Dated(kind, is_agreement=False, date=date, span=each.span)
    elif min(agreed, begun) < _FAR:
        yield Dated(kind, is_agreement=kind not in WEAK and agreed <= begun, date=date, span=each.span)


def _is_attached(clauses: _Clauses, date: Span) -> bool:
    """Return whether a year stands by itself as that of the agreement: `Taipei (1961)`, `the 1973 agreement`."""
    small, span = clauses.scene.small, clauses.span
    before = max(span.start, date.start - _REACH)
    if small.startswith(")", date.end) and _IN_PARENTHESES.search(small, before, date.start):
        return True
    if _AGREEMENT_BEGAN.search(small, before, date.start):
        return True
    if date.end - date.start != _YEAR_LENGTH:
        return False
    behind = _AGREEMENT_OF.search(small, before, date.end)
    return bool(behind or _AGREEMENT_BEHIND.match(small, date.end, span.end))


def _plain_date(found: FoundDate) -> Edtf | None:
    """Return the day or year that something was agreed or began, None for other roles."""
    if not found.date or found.role not in (DateRole.TIME, DateRole.START, DateRole.NAME_PART):
        return None
    start, _, end = found.date.text.partition("/")
    return found.date if not end else Edtf.parse(start) if end == ".." else None


def _fields(scene: Scene, span: Span, cues: Cues) -> tuple[Topic, ...]:
    """Return the topics that stand behind a word for fields of cooperation."""
    if Cue.FIELDS not in cues:
        return ()
    behind = Span(cues[Cue.FIELDS][0].end, span.end)
    return tuple(dict.fromkeys(each.topic for each in scene.within(scene.topics, behind)))


_FAR = 200
"""Characters beyond which a word of agreeing says nothing of a date; long sentences run to 300."""
_BEHIND = 3
"""How much farther a tie word behind a date counts than one in front: a date mostly closes its clause."""
_RELATIVE = re.compile(r"\b(?:which|who|whom|where)\b")
_YEAR_LENGTH = 4
_REACH = 100
"""Characters in front of a year that are searched for the agreement it belongs to."""
_IN_PARENTHESES = re.compile(r"\((?:[^()\d]*, )?$")
_AGREEMENT_OF = re.compile(
    r"(?:agreement|accord|pact|memorandum|charter|treaty|city|cities|ties?|link|twinning|relationship) (?:of|from) "
    r"(?=\d)|(?:that|which|originally|first)(?: \w+){0,5}? (?:concluded|signed|made|agreed|sealed|formed|established) "
    r"(?:in )?(?=\d)"
)
_AGREEMENT_BEGAN = re.compile(
    r"(?:sister|twin|partner|friendship)[- ](?:city|cities|town|state|prefecture|province|port)s?[- ]"
    r"(?:relationship|relations|agreement|ties?|link|partnership|affiliation|bond)\b[^,;.]{0,60}? "
    r"(?:began|begun|started|(?:date[sd]?|dating) (?:back )?(?:from|to)|goes back to|was born) (?:in |on )?$"
)
_AGREEMENT_BEHIND = re.compile(r" (?:\w+ ){0,2}?(?:sister|twin|friendship|partner|agreement|memorandum|charter|accord)")
_LONGEST = 4000
"""Characters of a sentence; the longest list of sister cities known has 900, what is longer is no prose."""
_YEARS_AFTER = re.compile(r",? (?:just |exactly |over |almost )?(?:[a-z-]+|\d+) years after\b")
"""Behind the day of something later: `In June 2016, 25 years after the two had signed`."""
_OPENING = 12
"""Characters in front of a date that still opens its sentence: `Meanwhile, in`."""
_CLAUSE = re.compile(r"(?:[;:]|,? and|, but|, when)(?: (?:in|on|from))?(?: the)? $")
_NEAR, _NEAR_LEADING = 150, 60
"""Characters from `since 1986` within which the tie word stands that it belongs to; less where it opens the clause."""
_CLAUSE_LENGTH = 80
"""Characters within which a word of agreeing stands in the clause of a date."""
_CLOSE = 12
"""Characters between `following the` and the year in the name of what it followed."""


def _apart(cue: Span, date: Span, *, leads: bool) -> int:
    """Return how far a word stands from a date; on the other side of its clause it counts as farther away."""
    before, behind = date.start - cue.end, cue.start - date.end
    return max(0, before * (_BEHIND if leads else 1), behind * (1 if leads else _BEHIND))
