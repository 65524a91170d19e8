"""Lists of what is to come: under a headline such as `Calendar` each entry opens with a day that is still ahead."""

import re

from glocal.model.span import Span

_HEADLINE = re.compile(
    r"[^\n]{0,40}?(?:\b(?:coming up|upcoming|(?:coming|forthcoming|future) (?:events|activities|dates)|calendar|agenda"
    r"|what[’']s on|diary dates?|in (?:your|the) diar(?:y|ies)"
    r"|(?:dates? (?:for|in)|mark) (?:your|the) (?:diar|calendar)"
    r"|save the dates?|events? (?:ahead|to come)|looking ahead|dates to remember)"
    r"|今後の(?:予定|行事|イベント|催し)|(?:行事|イベント|催し)(?:予定|案内|カレンダー)|予定表)",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:^|\n)[^\n.。]{0,20}$")
"""In front of a day that an entry opens with: a bullet, a weekday, `Date and time:`."""
_REACH = 22


def is_entry(text: str, start: int) -> bool:
    """Return whether the day at `start` opens an entry of a list of coming events, told by the text's headline."""
    return bool(_OPENING.search(text[max(0, start - _REACH) : start]) and _HEADLINE.match(text))


def opens_entry(text: str, span: Span) -> bool:
    """Return whether a day opens a line and has a colon behind it: `7–22 October: Exhibition of calligraphy`."""
    before = text[max(0, span.start - _REACH) : span.start]
    return bool(_OPENING.search(before) and _COLON.match(text, span.end))


_COLON = re.compile(r"(?:, [^\n:：.]{1,20}| ?[(（][^\n)）]{1,20}[)）])? ?[:：]")
"""Behind a day and perhaps its hour: `9 September, 10 am:`."""
