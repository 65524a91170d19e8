"""Who does what in the sentence of a verb: its subject, its object and who travels, as noun phrases."""

import functools
import re

from glocal.claims.activities.attendance_words import ATTENDEES
from glocal.claims.activities.spot import Spot, is_passive
from glocal.claims.activities.title_words import MONTHS
from glocal.claims.activities.wording import noun_phrase
from glocal.claims.numbers import NUMBER_WORD
from glocal.claims.phrases import any_of
from glocal.claims.scene import Scene
from glocal.model.span import Span

_LEAD = re.compile(
    r"(?:(?:And|But|So|Then|Also|Here|Earlier|Later|Meanwhile|Instead|Recently|However|Moreover"
    r"|Yesterday|Today|Finally"
    r"|Afterwards|Furthermore|Besides|Additionally|Now|Together)\b,? (?!with\b)"
    r"|(?:This|Last|Next|That|Each|Every) (?:year|month|week|summer|autumn|spring|winter|time)\b,? "
    r"|(?i:On|In|At|From|During|Since|As|After|Before|Following|For|To|With|When|While|If|Upon|By|Under|Until|Thanks"
    r"|Together|Last|This|Earlier|Through|Throughout|Within|Among|Between|Invited|Led)\b[^,;:]*?(?:, \d{4})?,[”\"]? "
    r"|In the (?:morning|afternoon|evening) |On the same day "
    rf"|On (?:the )?\d+(?:st|nd|rd|th)? |(?:On )?\d{{1,2}} {MONTHS} |[▍■●◆•*-] ?"
    rf"|(?:\d{{1,2}}(?:[-–]\d{{1,2}})? )?{MONTHS}(?: \d{{1,2}})?: "
    r"|[A-Z][A-Z ,.]+ [-–—] |[A-Z][\w ]{2,20}: )"
)
_BORDER = re.compile(
    rf"(?:; |(?<=[a-z]): |, (?:and|but|so) (?=(?:the|an?|our|its|their|he|she|they|we|{NUMBER_WORD}) )"
    r"|\b(?:when|while|where) )(?=\w)"
)


def before_verb(scene: Scene, spot: Spot) -> int:
    """Return where the subject of a sentence begins: behind its dateline, its connective and `On May 3,`."""
    position, stop = spot.sentence.span.start, spot.head.start
    for border in _BORDER.finditer(scene.text, position, stop):
        position = border.end()
    while (lead := _LEAD.match(scene.text, position, stop)) and lead.end() > position:
        position = lead.end()
    return position


def subject_of(scene: Scene, spot: Spot) -> str:
    """Return the subject in front of the verb, or the goods that the event word begins with; empty if untold."""
    start = before_verb(scene, spot)
    end = _to_date(scene, start, spot.head.end)
    return _lowered(noun_phrase(scene.text, start, end, is_subject=True))


def object_of(scene: Scene, spot: Spot, start: int) -> str:
    """Return the noun phrase behind the verb that ends at `start`, up to the next date; empty if there is none."""
    end = spot.sentence.span.end
    start = min(end, start + scene.text.startswith(" ", start))
    return _lowered(noun_phrase(scene.text, start, _to_date(scene, start, end)))


def is_suffered(scene: Scene, spot: Spot) -> bool:
    """Return whether the verb is passive: `was unveiled`, not `has been sending`."""
    return is_passive(scene.small, spot.head) and not _DOING.match(scene.small, spot.head.start)


_DOING = re.compile(r"\w+ing\b")


def visitors_of(scene: Scene, spot: Spot) -> str:
    """Return who travels: the object of those who welcome, send or lead, else the subject; empty if untold."""
    verb = _RECEIVES.match(scene.small, spot.head.start)
    if spot.is_verb and verb and not is_suffered(scene, spot):
        return object_of(scene, spot, verb.end())
    if not spot.is_verb:
        return ""
    who = subject_of(scene, spot)
    return who if _is_traveller(scene, spot, who) else ""


_RECEIVES = re.compile(
    r"(?:will (?:\w+ )?)?(?:welcom(?:ed|es|ing|e)|host(?:s|ed|ing)?|receiv(?:ed|es|ing|e)|invited|sent|expects"
    r"|greeted)\b"
)
_NOBODY = re.compile(
    r"\b(?:year|relationship|agreement|exchange|friendship|anniversary|partnership|the (?:city|town)|of (?:us|them))$"
)


def _is_traveller(scene: Scene, spot: Spot, who: str) -> bool:
    parties = scene.within(scene.parties, spot.sentence.span)
    is_place = any(who == party.name or who.startswith(f"{party.name} and ") for party in parties)
    return bool(who) and not is_place and not _NOBODY.search(who.lower())


def _to_date(scene: Scene, start: int, end: int) -> int:
    """Return where the first date behind `start` begins that is no part of a name (`Tokyo 2020 Games`), else `end`."""
    dates = (each.span for each in scene.within(scene.dates, Span(start + 1, end)))
    return next((date.start for date in dates if not _is_in_name(scene.text, date)), end)


def _is_in_name(text: str, date: Span) -> bool:
    if date.of(text).endswith("anniversary"):
        return True
    return text[date.start].isdigit() and bool(_NAME_BEFORE.search(text, max(0, date.start - _NAME), date.start))


_NAME = 20
_NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+ $")


def _lowered(phrase: str) -> str:
    """Return a phrase as it is printed within a sentence: `A group`, at its beginning, is `a group`."""
    is_common = _common().match(phrase)
    phrase = phrase[:1].lower() + phrase[1:] if is_common else phrase
    return _OF_THIS_YEAR.sub("the ", phrase)


_OF_THIS_YEAR = re.compile(r"^(?:this|last|next) year['’]s ", re.IGNORECASE)


@functools.cache
def _common() -> "re.Pattern[str]":
    """Return a pattern for words that bear a large letter only at the beginning of a sentence."""
    return re.compile(
        rf"(?i:(?!(?:mayor|ambassador|delegate|member)\b)(?:the|an?|our|its|their|some|about|over|nearly|around|several|many|more|junior|senior|young|local|high"
        rf"|{NUMBER_WORD}|"
        rf"drawings|photographs|photos|paintings|{any_of(ATTENDEES)})\b(?:-\w+)?)(?= [a-z]|$)"
        rf"|(?i:{NUMBER_WORD})-[a-z]|(?:The|An?|Our|Its|Their) "
    )
