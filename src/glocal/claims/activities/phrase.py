"""The whole phrase around an event word: `the Saitama Sustainable Cities Summit ~E-KIZUNA Global Summit~`."""

import re
from dataclasses import dataclass

from glocal.claims.activities.cues import ENDS_PHRASE, NUMBERED
from glocal.model.span import Span

_ENDS = frozenset(ENDS_PHRASE.split("|"))
_LONGEST = 8
"""Words before the event word that can belong to its name; the longest real one seen has seven."""
_WORD = re.compile(r"\S+")
_STOP = re.compile(r"[,;:.!?)]$")
_ACTING = re.compile(r"[a-z]+(?:ed|ing)$")
_MODIFIERS = frozenset(
    re.findall(
        r"\S+",
        """opening closing signing training planting building unveiling welcoming greeting cooking dancing sporting
        co-hosted        ongoing sightseeing singing drumming briefing networking learning""",
    )
)
_QUOTED = re.compile(r"[“\"「『]([^”\"」』\n]{2,100})[”\"」』]")
_CLOSING = re.compile(r"[”\"」』]")
_NUMBER = re.compile(rf"(?:{NUMBERED})$", re.IGNORECASE)
_BEHIND = re.compile(
    r"(?: (?:themed|titled|entitled|called|named|dubbed|under the theme of|on the theme of),?)?"
    r" ?[“\"][^”\"\n]{2,100}[”\"]"
    r"| ~[^~\n]{2,60}~| (?:19|20)\d\d\b(?! to)| [IVX]{1,4}\b"
)
_CAPITAL = r"(?:[A-ZÀ-ÞĀ-Ž][\w’'.&-]*[\w’'&-]|[A-Z])"
_DAY_OR_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|Monday"
    "|Tuesday|Wednesday|Thursday"
    "|Friday|Saturday|Sunday"
)
_COMPLEMENT = re.compile(
    rf" (?:of|for|in|at|on|to|by|with|between) (?:the |a |an )?"
    rf"{_CAPITAL}(?:(?: of(?: the)?| the| and| &| in)? (?!(?:{_DAY_OR_MONTH})\b){_CAPITAL})*"
    r"(?: [a-z’'-]{3,}(?=[.,;:]|$)| (?:19|20)\d\d\b)?"
    r"| (?:of|for|on) (?:the |a |an )?(?:[a-z’'-]+ ){0,2}[a-z’'-]{3,}(?= |[.,;:]|$)"
)
_LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class EventPhrase:
    """An event word with what belongs to its name."""

    span: Span
    """From the first word of the name to the last: without the article, with what stands behind `of` or `in`."""
    core: Span
    """Without what stands behind: `Opening Ceremony`."""
    before: str
    """The word in front of it, lower-cased, such as `the` or `a`; empty at the beginning of a sentence."""
    is_named: bool
    """Whether it bears a name: in capitals, or in quotation marks."""


def phrase_around(text: str, head: Span, sentence: Span) -> EventPhrase:
    """Return the phrase that the event word at `head` belongs to."""
    quoted = _quoted_around(text, head, sentence) if _CLOSING.search(text, head.end, sentence.end) else None
    if quoted:
        return EventPhrase(quoted, quoted, _word_before(text, quoted.start - 1, sentence), is_named=True)
    if _JAPANESE.match(text, head.start):
        return _japanese(text, head, sentence)
    start, has_quote = _start(text, head, sentence)
    core = Span(start, head.end)
    end = _end(text, head.end, sentence)
    return EventPhrase(
        Span(start, end), core, _word_before(text, start, sentence), has_quote or _is_name(text, core, sentence)
    )


def _japanese(text: str, head: Span, sentence: Span) -> EventPhrase:
    """Return the phrase of a Japanese event word: the letters in front of it but for particles and dates."""
    lead = _JAPANESE_LEAD.search(text, max(sentence.start, head.start - _LONGEST_LEAD), head.start)
    start = lead.start("name") if lead else head.start
    span = Span(start, head.end)
    before = "this" if _TAKEN_UP.search(text, sentence.start, start) else ""
    return EventPhrase(span, span, before, is_named=head.start - start >= _NAME_LEAD)


_JAPANESE = re.compile("[ぁ-んァ-ヶ一-龠]")
_JAPANESE_LEAD = re.compile(
    r"(?:\d+月)?(?:\d+日)?の?(?P<name>(?:[一-龠々ァ-ヶーA-Za-z0-9・]|(?<=[一-龠々ァ-ヶー])の(?=[一-龠々ァ-ヶー]))*)$"
)
_TAKEN_UP = re.compile(r"(?:今回の|この|その|同)$")
_LONGEST_LEAD = 30
_NAME_LEAD = 4
"""Letters in front of an event word from which they name it: `多文化フェスタ`, not `歓迎式`."""


def _quoted_around(text: str, head: Span, sentence: Span) -> Span | None:
    for found in _QUOTED.finditer(text, sentence.start, sentence.end):
        if found.start(1) <= head.start and head.end <= found.end(1):
            return Span(found.start(1), found.end(1))
    return None


def _start(text: str, head: Span, sentence: Span) -> tuple[int, bool]:
    """Return where the phrase begins, and whether a quotation belongs to it."""
    start, has_quote, inside = head.start, False, False
    words = list(_WORD.finditer(text, max(sentence.start, head.start - _LONGEST_TITLE), head.start))
    for count, word in enumerate(reversed(words)):
        token = word[0]
        inside = inside or token.endswith(("”", '"')) or (token.endswith("'") and token.startswith("'"))
        if not inside and (count >= _LONGEST or _ends_phrase(token)):
            break
        start = word.start()
        if inside and token.startswith(("“", '"')):
            has_quote, inside = True, False
    return start, has_quote


def _ends_phrase(token: str) -> bool:
    low = token.lower()
    if _STOP.search(token) or low in _ENDS or low.startswith(("(", "“", '"')):
        return True
    return bool(_ACTING.match(token)) and low not in _MODIFIERS and "-" not in low


def _end(text: str, start: int, sentence: Span) -> int:
    """Return where the phrase ends: behind a year, a subtitle, a quotation, or `of` and `in` with their words."""
    behind = _BEHIND.match(text, start, sentence.end)
    end = behind.end() if behind else start
    for _ in range(2):
        more = _COMPLEMENT.match(text, end, sentence.end)
        if not more or more.end() - start > _LONGEST_TITLE or _tells_date(more[0]) or more[0].split()[-1] in _ENDS:
            return end
        end = more.end()
    return end


_MONTH = re.compile(rf"\b(?:{_DAY_OR_MONTH})\b")
_YEAR_IN_NAME = re.compile(r"[A-Z][\w’'-]* (?:19|20)\d\d$")


def _tells_date(words: str) -> bool:
    """Return whether the words tell a day or a year; `of Finland Fair 2023` only names something."""
    return bool(_MONTH.search(words)) or (any(map(str.isdigit, words)) and not _YEAR_IN_NAME.search(words))


def _word_before(text: str, position: int, sentence: Span) -> str:
    words = text[max(sentence.start, position - 20) : position].split()
    return words[-1].lower() if words and position > sentence.start else ""


def _is_name(text: str, core: Span, sentence: Span) -> bool:
    """Return whether the core is written with capitals beyond the first word of the sentence."""
    words = core.of(text).replace("-", " ").split()
    capitals = [word for word in words if word[:1].isupper() or _NUMBER.match(word)]
    if not words[-1][:1].isupper():
        return False
    return len(capitals) > 1 or (core.start > sentence.start and len(words) > 1)
