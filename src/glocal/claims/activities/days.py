"""Days that a sentence tells without their month, or by the day told before: `on the 26th`, `two days later`."""

import datetime
import re
from collections.abc import Iterator

from glocal.claims.dates import DateRole, FoundDate
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.model.edtf import Edtf
from glocal.model.span import Span


def times_in(scene: Scene, sentence: Sentence) -> tuple[FoundDate, ...]:
    """Return what a sentence tells of time: its dates, its days without a month, its days counted from another."""
    dates = [each for each in scene.within(scene.dates, sentence.span) if not _is_of_disaster(scene, each)]
    return (*dates, *_bare_days(scene, sentence), *_counted_days(scene, sentence))


def _is_of_disaster(scene: Scene, each: FoundDate) -> bool:
    """Return whether a time tells of a disaster what somebody gave or did for: `after the floods in July`."""
    return bool(_DISASTER.search(scene.small, max(0, each.span.start - _DISASTER_REACH), each.span.start))


_DISASTER = re.compile(
    r"\b(?:rains?|rainfall|floods?|flooding|earthquakes?|typhoon|tsunami|landslides?|wildfires?|bushfires?|eruption"
    r"|disaster)(?: that struck)? (?:in|of|on) (?:the )?(?:(?:early|late|end of|middle of|mid) ?-?)?$"
)
_DISASTER_REACH = 40


def days_in(scene: Scene, sentence: Sentence) -> list[FoundDate]:
    """Return the times of a sentence at which something happened, in its order."""
    found = [each for each in times_in(scene, sentence) if each.role is DateRole.TIME]
    return sorted(found, key=lambda each: each.span)


def _bare_days(scene: Scene, sentence: Sentence) -> Iterator[FoundDate]:
    """Yield days whose month the text has told before: `on the 26th`, `14日`."""
    for found in _BARE_DAY.finditer(scene.small, sentence.span.start, sentence.span.end):
        span = Span(*found.span())
        if any(each.span.overlaps(span) for each in scene.within(scene.dates, Span(max(0, span.start - 20), span.end))):
            continue
        if found["ago"]:
            told = [scene.issue.date] if scene.issue.date and _is_day(scene.issue.date.text) else []
            if told:
                day = datetime.date.fromisoformat(told[0].text) - datetime.timedelta(found["ago"] != "today")
                yield FoundDate(span, Edtf.parse(str(day)))
            continue
        told = [each.date for each in scene.dates if each.span < span and each.date and _MONTH.match(each.date.text)]
        date = told[-1].text[: len("2026-05")] + f"-{int(found['day'] or found['ja']):02d}" if told else ""
        if _is_day(date):
            yield FoundDate(span, Edtf.parse(date))


def _counted_days(scene: Scene, sentence: Sentence) -> Iterator[FoundDate]:
    """Yield days counted from the one told last: `two days later`, `the next morning`, `the day before`."""
    for found in _COUNTED_DAY.finditer(scene.small, sentence.span.start, sentence.span.end):
        told = [each for each in scene.dates if each.span.end <= found.start() and each.role is DateRole.TIME]
        date = told[-1].date if told else None
        if date and _DAY.fullmatch(date.text) and told[-1].span > scene.article.headline_span:
            step = _NUMBERS.get(found["number"] or "one", 0) * (-1 if found["before"] else 1)
            day = datetime.date.fromisoformat(date.text) + datetime.timedelta(step)
            yield FoundDate(Span(*found.span()), Edtf.parse(str(day)))


_NUMBERS = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_COUNTED_DAY = re.compile(
    rf"\b(?P<number>{'|'.join(_NUMBERS)}) (?:days?|nights?)"
    r" (?:later|afterwards|after that|(?P<before>before|earlier))\b"
    r"|\bthe (?:next|following) (?:day|morning|afternoon|evening|night)\b|\bthe (?:day|morning) after\b(?=[,.;])"
)


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True


_BARE_DAY = re.compile(
    r"\b(?:on|(?:morning|evening|afternoon|night) of) (?:\w+day )?the (?P<day>\d{1,2})(?:st|nd|rd"
    r"|th)\b(?! anniversary| of| floor)"
    r"|\b(?P<ago>yesterday|today)\b(?!['’]s)"
    r"|(?<![\d月日〜～])(?P<ja>\d{1,2})日(?![間目本])"
)


_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"\d{4}-(?:0\d|1[0-2])")
