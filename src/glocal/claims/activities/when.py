"""When an event of a sentence is: the date beside it, or the one told last."""

import bisect
import datetime
import re
from collections.abc import Sequence

from glocal.claims.activities.clauses import is_of_clause, is_of_life, is_of_name
from glocal.claims.activities.cue import Cue
from glocal.claims.activities.days import times_in
from glocal.claims.activities.spot import Spot
from glocal.claims.dates import DateRole, FoundDate
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.model.edtf import Edtf
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind

_ROLES = (DateRole.TIME, DateRole.START, DateRole.NAME_PART)
_RUNNING = (ActivityKind.PROGRAMME, ActivityKind.DONATION, ActivityKind.TRAINING)
"""Kinds that can go on: of others `since 1991` tells the beginning of something else."""
_REACH = 2
"""Sentences back in a paragraph that a date still holds for; three back it mostly is another event's."""
_NEXT_CLAUSE = 1.5
"""How much farther a date behind a verb counts than one in front: it may belong to the next verb."""
_LOOSE = 40
"""Characters within which `about 150 years ago` can still date an event."""
_OTHER_CLAUSE = 60
"""Characters that a clause between counts, and brackets that stand behind something else."""
_OF_OTHERS = 200
_IN_BRACKETS = 3
_CLAUSES = re.compile(r"; |: |, (?:and|where|who|while|which) ")
_OF_TIE = re.compile(
    r"\b(?:sister|twin|friend|partner)\w*(?:(?!\b(?:running|run|held|taking place|going on|exchang\w+"
    r"|sen[dt]\w*)\b)[^.;,])*,? $"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-(?:0\d|1[0-2])")
_DAYS = re.compile(r"\d{4}-\d\d-\d\d/\d{4}-\d\d-\d\d")
_OPENING = 40
_SHIFTS = (
    (-1, re.compile(r"(?:on |in )?the (?:evening|night|day) before")),
    (1, re.compile(r"翌日|(?:on )?(?:the )?(?:following|next) (?:day|morning|evening|afternoon)|the day after")),
)
_DAYS_OF_STAY = ("first", "second", "third", "fourth", "fifth", "last")
_DAY_OF_STAY = re.compile(rf"on the (?P<number>{'|'.join(_DAYS_OF_STAY)}) (?:day|evening|morning|afternoon)")
_YEAR_IN_NAME = re.compile(r"(?:19|20)\d\d$|^(?:19|20)\d\d\b")


def own_date(scene: Scene, spot: Spot, spots: Sequence[Spot] = ()) -> Edtf | None:
    """Return the date in the sentence that stands nearest to the event, or the year in the event's name.

    Args:
        scene: The article.
        spot: The event word.
        spots: All event words; a date right behind another one is that one's: `the agreement signed in 1992`.
    """
    found = times_in(scene, spot.sentence)
    if not found:
        return None
    rivals = [other.head.end for other in spots if other.sentence is spot.sentence and other.head != spot.head]
    if len(found) == 1 and spot.is_verb and not spot.is_loose and spot.head < found[0].span:
        rivals = [other.head.end for other in spots if other.sentence is spot.sentence and other.is_verb]
    others = [other.phrase.core for other in spots if other.sentence is spot.sentence and other.head != spot.head]
    found = tuple(
        each
        for each in found
        if not each.span.of(scene.text).isdigit() or not any(core.covers(each.span) for core in others)
    )
    dates = [each for each in found if _tells(scene, each, spot) and not _is_of_rival(scene, each, spot, rivals)]
    dates = [each for each in dates if not any(_is_finer(scene, other, each) for other in dates)]
    nearest = min(dates, key=lambda each: _distance(scene, each, spot), default=None)
    if nearest and nearest.date and nearest.role is DateRole.START and not _runs(spot):
        return Edtf.parse(nearest.date.text.partition("/")[0])
    if nearest and nearest.date and spot.kind is ActivityKind.PROGRAMME and _is_begun(scene, nearest):
        return Edtf.parse(f"{nearest.date.text}/..")
    return _within_stay(scene, nearest) if nearest else None


def _runs(spot: Spot) -> bool:
    return spot.kind in _RUNNING or Cue.RECURRING in spot.cues


def _is_begun(scene: Scene, each: FoundDate) -> bool:
    """Return whether a scheme is said to have begun then: `the exchange of planners, begun in 2016`."""
    if not each.date or each.date.is_interval or each.date.is_approximate:
        return False
    before = _BEGUN.search(scene.small, max(0, each.span.start - _LOOSE), each.span.start)
    before = before or _EVER_SINCE.search(scene.small, max(0, each.span.start - _OF_OTHERS), each.span.start)
    return bool(before) or scene.text.startswith(("に始ま", "から続"), each.span.end)


_EVER_SINCE = re.compile(r"\bsince (?:(?!\d)[\w’'-]+ ){2,12}in $")
"""Tells since when by what happened: `ever since the two became sister towns in 1989`."""
_BEGUN = re.compile(r"\b(?:begun|started|launched|established|introduced|founded) (?:back )?in $")


def taken_up_date(scene: Scene, spot: Spot) -> tuple[Edtf, Sentence] | None:
    """Return the date of what goes on to tell when an undated event was, with its sentence: `It was held on May 3`."""
    if spot.sentence.part is not Part.BODY:
        return None
    here, behind = spot.sentence, scene.sentence_at(spot.sentence.span.end + 1)
    clause = scene.text.find("; ", spot.head.end, here.span.end)
    spans = [(Span(clause + 2, here.span.end), here)] if clause >= 0 else []
    spans += [(behind.span, behind)] if behind.paragraph == here.paragraph and behind is not here else []
    for span, sentence in spans:
        taken = _TAKEN_UP.match(scene.small, span.start, span.end)
        dates = [each.date for each in scene.within(scene.dates, span) if each.role is DateRole.TIME and each.date]
        begun = _BEGAN.match(scene.small, span.start, span.end) if spot.kind is ActivityKind.PROGRAMME else None
        if begun and dates and len(dates[0].text) == len("1991"):
            return Edtf.parse(f"{dates[0]}/.."), sentence
        if taken and dates and (not taken["word"] or _is_word_for(scene, taken["word"], spot)):
            return dates[0], sentence
    return None


_TAKEN_UP = re.compile(
    r"(?:(?:it|this|the event)|(?:the|this) (?:[\w-]+ )?(?P<word>[a-z]+))"
    r" (?:was|is|will|took|takes|were|began|starts?|ran)\b"
)
_BEGAN = re.compile(
    r"(?:it|this|(?:the|this) (?:[\w-]+ )?(?:programme|program|scheme|exchange|project|tradition|practice))"
    r" (?:was|were|has been) (?:\w+ )?(?:started|begun|launched|established|introduced|founded|set up|going on)\b"
    r"|(?:it|this|(?:the|this) (?:[\w-]+ )?(?:programme|program|scheme|exchange|project|tradition|practice)) began\b"
)
"""Tells when a scheme began that was told before: `the scheme was started in 1991`."""
_WORDS_FOR = {
    ActivityKind.VISIT: ("visit", "trip", "tour", "journey", "stay"),
    ActivityKind.SIGNING: ("ceremony", "signing"),
    ActivityKind.PROGRAMME: ("programme", "program", "scheme", "exchange", "project", "tradition", "practice"),
}


def _is_word_for(scene: Scene, word: str, spot: Spot) -> bool:
    """Return whether a noun takes up the event: its own last word, or one for what its verb tells."""
    if spot.is_verb:
        return word in _WORDS_FOR.get(spot.kind, (spot.kind.value,))
    return spot.head.of(scene.small).endswith(word)


def goes_on(scene: Scene, sentence: Sentence) -> bool:
    """Return whether a sentence is of the day told before: `The same evening, …`, `A reception followed.`."""
    start, end = sentence.span.start, sentence.span.end
    return bool(_SAME_DAY.match(scene.small, start) or _AGAIN_THEN.search(scene.small, start, end))


_SAME_DAY = re.compile(
    r"(?:on |in |later )?(?:the )?(?:same|that|following|next) (?:day|evening|night|afternoon|morning)"
    r"|(?:in|on) the (?:evening|morning|afternoon|night)|the (?:evening|day|night) before|afterwards|later that"
    r"|on the (?:first|second|third|fourth|fifth|last) (?:day|evening|morning|afternoon)"
    r"|同日|その夜|翌日|その後"
)
_AGAIN_THEN = re.compile(
    r"\bon the same (?:\w+ )?(?:days?|weekend|evening|afternoon)\b|\bat the same (?:place|venue)\b"
    r"|\b(?:reception|dinner|concert|party|meal|buffet|lunch)\b[^.,;]* (?:followed|will follow|follows)\b"
)
"""Tells anywhere in a sentence that it is of the day told before."""


def told_date(scene: Scene, spot: Spot) -> Edtf | None:
    """Return the date that the sentences before tell, for an event that has none of its own."""
    if spot.sentence.part is not Part.BODY:
        return None
    index = bisect.bisect_left(scene.sentences, spot.sentence.span.start, key=lambda each: each.span.start)
    follows = goes_on(scene, spot.sentence)
    for sentence in reversed(scene.sentences[max(0, index - _REACH * (1 + follows)) : index]):
        if sentence.part is not Part.BODY:
            return None
        if sentence.paragraph != spot.sentence.paragraph and not follows:
            return None
        dates = [each for each in scene.within(scene.dates, sentence.span) if each.role is DateRole.TIME and each.date]
        if dates:
            days = [each for each in dates if each.date and _DAY.match(each.date.text)]
            if follows and not days:
                continue
            return _shifted(scene, spot.sentence, (days or dates)[-1].date)
    return None


def is_heading(scene: Scene, sentence: Sentence) -> bool:
    """Return whether a sentence is what stands behind the number of an item: `3. Hot Spring Forum`."""
    return bool(_NUMBER.search(scene.text, max(0, sentence.span.start - len("10. ")), sentence.span.start))


_NUMBER = re.compile(r"\b\d{1,2}[.)] $")


def labelled_date(scene: Scene, heading: Sentence | None = None) -> tuple[Edtf, Sentence] | None:
    """Return the date that stands under `Period` or `日時` in a press release, with its sentence.

    Args:
        scene: The article.
        heading: The heading of an item, if the date must stand right behind it.
    """
    for sentence, following in zip(scene.body, (*scene.body[1:], None), strict=False):
        if heading and scene.sentence_at(max(0, sentence.span.start - 1)) is not heading:
            continue
        if not _LABEL.match(scene.text, sentence.span.start):
            continue
        for each in (sentence, following):
            dates = scene.within(scene.dates, each.span) if each else ()
            found = next((date.date for date in dates if date.role is DateRole.TIME and date.date), None)
            if each and found:
                return found, each
    return None


_LABEL = re.compile(
    r"(?:\(?\d+[.)]?\s*|[１-９]\s*|[■●・]\s*)?(?:Period|Dates?(?: and [Tt]ime)?|When|Schedule|Day)\b(?! of\b)"
    r"|(?:\d+[.)]?\s*|[１-９]\s*|[■●・(（]\s*)?(?:日時|期間|日程|開催日|会期|訪問期間|実施日)"
)


def first_date(scene: Scene) -> tuple[Edtf, Sentence] | None:
    """Return the first date of the body's first two sentences, with the sentence, for an event of the headline."""
    for sentence in scene.body[:_REACH]:
        dates = [
            each.date for each in scene.within(scene.dates, sentence.span) if each.role is DateRole.TIME and each.date
        ]
        for date in dates:
            if not any(lies_within(other, date) for other in dates if len(other.text) > len(date.text)):
                return date, sentence
    return None


def _opens_clause_of(scene: Scene, each: FoundDate) -> bool:
    """Return whether the event stands in `since 1991, when …`."""
    return scene.small.startswith(", when", each.span.end)


def _tells(scene: Scene, each: FoundDate, spot: Spot) -> bool:
    if not each.date or each.role not in _ROLES:
        return False
    if is_of_clause(scene, each, spot) or is_of_life(scene, each, spot) or is_of_name(scene, each):
        return False
    if each.role is DateRole.START:
        return _tells_start(scene, each, spot)
    if (
        each.date.is_approximate
        and each.date.text[:4] == each.date.text.rstrip("~?")
        and _distance(scene, each, spot) > _LOOSE
    ):
        return False
    return each.role is DateRole.TIME or spot.phrase.span.overlaps(each.span)


def _tells_start(scene: Scene, each: FoundDate, spot: Spot) -> bool:
    """Return whether `since 1991` or `from May 3` is the beginning of the event itself."""
    near = max(0, each.span.start - _LOOSE), each.span.start
    if _OF_TIE.search(scene.small, *near) or _SUSPENDED.search(scene.small, *near):
        return False
    between = scene.text[min(each.span.end, spot.head.end) : max(each.span.start, spot.head.start)]
    if Cue.RECURRING in spot.cues and _CLAUSES.search(between):
        return False
    lead = scene.small[max(0, each.span.start - len("since ")) : each.span.start + len("since")]
    is_shown = spot.kind is ActivityKind.PROMOTION and "since" in lead
    from_day = bool(each.date and _DAY.match(each.date.text)) and ("from" in lead or is_shown)
    return _runs(spot) or from_day or _opens_clause_of(scene, each)


_SUSPENDED = re.compile(r"\b(?:suspended|interrupted|cancel+ed|paused|halted|stopped|postponed|missing) $")


def _is_of_rival(scene: Scene, each: FoundDate, spot: Spot, rivals: Sequence[int]) -> bool:
    """Return whether the date stands right behind another event word, and not right behind this one."""
    if any(_JOINS.fullmatch(scene.text, end, each.span.start) for end in (spot.head.end, spot.phrase.span.end)):
        return False
    return any(_JOINS.fullmatch(scene.text, end, each.span.start) for end in rivals if end <= each.span.start)


_JOINS = re.compile(r" (?:on|in|back in|in early|in late)? ?(?:the )?(?:\w+day,? )?")


def _distance(scene: Scene, each: FoundDate, spot: Spot) -> int:
    """Return how far the date stands from the event; a date in its name is nearest but least exact."""
    if each.role is DateRole.NAME_PART:
        return 10_000
    phrase = Span(spot.phrase.core.start, spot.phrase.span.end)
    behind = (each.span.start - phrase.end) * (_NEXT_CLAUSE if spot.is_verb else 1)
    gap = max(0, phrase.start - each.span.end, round(behind))
    between = scene.text[min(phrase.end, each.span.end) : max(phrase.start, each.span.start)]
    if scene.text.endswith("(", 0, each.span.start) and gap > _IN_BRACKETS:
        gap += _OF_OTHERS
    return gap + _OTHER_CLAUSE * len(_CLAUSES.findall(between))


def _is_finer(scene: Scene, one: FoundDate, other: FoundDate) -> bool:
    """Return whether one date of a clause lies within the other: May 9 and this year."""
    between = scene.text[min(one.span.end, other.span.end) : max(one.span.start, other.span.start)]
    if _NEW_DAY.search(between):
        return False
    if not one.date or not other.date or one.date == other.date or "/" in other.date.text:
        return False
    return one.date.text.startswith(other.date.text) and not one.date.text.startswith(f"{other.date.text}/")


_NEW_DAY = re.compile(r"[,;] and (?:on|in) $")
"""Begins the next clause with a day of its own: `In 1997 the two signed the agreement, and on May 3 they met`."""


def _within_stay(scene: Scene, found: FoundDate) -> Edtf | None:
    """Return the date, moved into the stay told before if it lies within it but for the year."""
    date = found.date
    if not date or not _DAY.match(date.text) or date.first_year is None:
        return date
    year = str(date.first_year)
    if year in found.span.of(scene.text):
        return date
    for stay in scene.dates:
        if stay.date and _DAYS.match(stay.date.text) and stay.date.first_year and stay.span < found.span:
            moved = Edtf.parse(date.text.replace(year, str(stay.date.first_year)))
            if lies_within(moved, stay.date):
                return moved
    return date


def lies_within(one: Edtf, other: Edtf | None) -> bool:
    """Return whether one time lies within the other; of times without end only the same."""
    if other is None or not (one.earliest and one.latest and other.earliest and other.latest):
        return one == other
    return other.earliest <= one.earliest and one.latest <= other.latest


def _shifted(scene: Scene, sentence: Sentence, told: Edtf | None) -> Edtf | None:
    """Return the date told before, a day earlier or later where the sentence opens so: `The evening before`."""
    opening = scene.small[sentence.span.start : sentence.span.start + _OPENING]
    of_stay = _DAY_OF_STAY.match(opening)
    if told and of_stay and _DAYS.fullmatch(told.text) and told.earliest and told.latest:
        number = _DAYS_OF_STAY.index(of_stay["number"])
        day = told.earliest + datetime.timedelta(number) if number < len(_DAYS_OF_STAY) - 1 else told.latest
        return Edtf.parse(str(day))
    if not told or not _DAY.fullmatch(told.text):
        return told
    for days, pattern in _SHIFTS:
        if pattern.match(opening):
            return Edtf.parse(str(datetime.date.fromisoformat(told.text) + datetime.timedelta(days)))
    return told
