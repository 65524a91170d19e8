"""Why an event word is believed to tell an event: named signs, whose weights add up."""

import functools
import re
from collections.abc import Iterator

from glocal.claims.activities import cues
from glocal.claims.activities.clauses import THERE
from glocal.claims.activities.cue import Cue
from glocal.claims.activities.japanese import is_japanese
from glocal.claims.activities.sign import Sign
from glocal.claims.activities.spot import Spot, Word, is_passive
from glocal.claims.activities.traveller_words import TRAVELLERS
from glocal.claims.activities.weights import WEIGHTS
from glocal.claims.activities.when import goes_on
from glocal.claims.activities.wording import is_done
from glocal.claims.phrases import words
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part
from glocal.model.edtf import Edtf
from glocal.model.reason import Reason
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind

_BEFORE, _BEHIND = 80, 100
"""Characters in front of and behind an event in which a word of holding belongs to it."""
_PLANNED = len(" has been ")
"""Characters behind an event in which it is said to be planned."""
_VAGUE = 90
"""Characters in which a word of hope or plan still governs the event behind it."""
_OBJECT = re.compile(
    r" (?:(?:the |an? )?[A-Z]|(?:the|our|its|their) (?:(?:sister|twin|partner|friendship) )?"
    r"(?:city|town|village|prefecture|island|district|ward)\b)"
)
_VISITED = re.compile(r"(?:visited|called on)\b")
_ANYWHERE = re.compile(
    r"welcom|host|receiv|paid|called|invit|arriv|stay|spen|sent|led|lead|head|was|were|leav|left|expects"
    r"|will (?:\w+ )?(?:stay|welcome|host|receive)"
    r"|(?:has|have|had) |came (?:from|on|here|over|for|with|back)|\w+ there$"
)
"""Verbs that need no place behind them: who arrives or is received comes home to those who tell it."""
_GENERAL = ("every", "any", "each", "no", "mutual", "further", "future", "many", "several", "other", "such")
_NEAR_VISITED = 60
"""Characters behind `visited` or `came to` in which its object stands."""
_GUESTS = re.compile(
    r"(?:participants|diplomats|ambassadors|guests|attendees|delegates|they"
    r"|visitors|countries|members) (?:also |then )?$|\bwho (?:had|have|has) (?:\w+ )?$"
)


def weigh(scene: Scene, spot: Spot, own: Edtf | None, told: Edtf | None) -> tuple[Reason, ...]:
    """Return the reasons for and against an event at the spot; their sum is the log-odds that it tells one.

    Args:
        scene: The article.
        spot: The event word.
        own: The date in its sentence.
        told: The date of the sentences before, if it has none of its own.
    """
    return tuple(_REASONS[sign] for sign in signs_of(scene, spot, own, told))


_REASONS = {sign: Reason(sign.value, weight) for sign, weight in WEIGHTS.items()}


def signs_of(scene: Scene, spot: Spot, own: Edtf | None, told: Edtf | None) -> Iterator[Sign]:
    """Yield what is seen at the spot, each sign once."""
    if spot.sentence.part is Part.CAPTION:
        yield from _of_caption(scene, spot, own)
        return
    yield from _of_time(scene, spot, own, told)
    if Cue.CALLED_OFF in spot.cues:
        yield Sign.CALLED_OFF
    if _DENIED.search(scene.small, max(spot.sentence.span.start, spot.head.start - _NEAR_NOT), spot.head.start):
        yield Sign.DENIED
    if Cue.RECURRING in spot.cues and own is None:
        yield Sign.RUNNING
    if not _is_settled(spot, own) and _is_hoped_for(spot):
        yield Sign.VAGUE
    if own and _is_far(scene, own):
        yield Sign.FAR
    if _is_called_for(spot, own):
        yield Sign.CALL
    if spot.word is Word.NAME:
        yield from (Sign.NAME, Sign.NAMED)
    elif spot.word is Word.NOUN:
        yield from _of_noun(scene.small, spot, is_dated=bool(own or told))
    else:
        yield from _of_verb(scene, spot, own, told)


def _of_time(scene: Scene, spot: Spot, own: Edtf | None, told: Edtf | None) -> Iterator[Sign]:
    if own is None and spot.kind is ActivityKind.INTERVIEW:
        return
    if own is None:
        yield (
            Sign.UNDATED
            if told is None or _is_aside(scene, spot)
            else Sign.SAME_DAY
            if goes_on(scene, spot.sentence)
            else Sign.FOLLOWS
        )
        return
    if own.text.endswith("/.."):
        yield Sign.SINCE
    elif own.is_interval:
        yield Sign.DAYS
    else:
        yield {4: Sign.YEAR, 7: Sign.MONTH}.get(len(own.text.rstrip("~?")), Sign.DAY)


def _of_verb(scene: Scene, spot: Spot, own: Edtf | None, told: Edtf | None) -> Iterator[Sign]:
    runs = Cue.RECURRING in spot.cues and own is None
    yield Sign.LOOSE_VERB if spot.is_loose and not runs else Sign.VERB
    if spot.kind is ActivityKind.VISIT and not runs and not _leads_somewhere(scene, spot):
        yield Sign.NOWHERE
    may_be_things = spot.is_loose or _CAME.match(scene.small, spot.head.start)
    if spot.kind is ActivityKind.VISIT and may_be_things and not runs and not _is_travelled(scene, spot):
        yield Sign.NOBODY
    if spot.kind is ActivityKind.VISIT and _is_newcomer(scene, spot, own):
        yield Sign.ASIDE
    if spot.is_loose and THERE.search(scene.small, spot.sentence.span.start, spot.head.start):
        yield Sign.ASIDE
    goes = told and (goes_on(scene, spot.sentence) or _BOTH.match(scene.small, spot.sentence.span.start))
    if spot.kind is ActivityKind.SIGNING and not own and not goes:
        yield Sign.UNDATED_SIGNING
    if not own and _GUESTS.search(scene.small, max(spot.sentence.span.start, spot.head.start - 40), spot.head.start):
        yield Sign.GUESTS


def _is_newcomer(scene: Scene, spot: Spot, own: Edtf | None) -> bool:
    """Return whether somebody without an office is only said to have come years ago: `Ms. Kelly came from Cork`."""
    issued = scene.issue.date.first_year if scene.issue.date else None
    is_past = own is not None and own.first_year is not None and issued is not None and own.first_year < issued
    came = _CAME_TO_LIVE.match(scene.small, spot.head.start)
    return bool(is_past and came and _ONE.search(scene.text, spot.sentence.span.start, spot.head.start))


_CAME_TO_LIVE = re.compile(r"(?:came|come|arrived|moved)\b")
_ONE = re.compile(r"\b(?:Ms|Mr|Mrs|Miss)\. (?:[A-Z][\w’'-]+ ?){1,3}$")


def _of_noun(small: str, spot: Spot, *, is_dated: bool) -> Iterator[Sign]:
    yield Sign.NOUN
    core, held = spot.phrase.core, _is_held(small, spot)
    if held and (
        is_dated or not _JOINED.search(small, max(spot.sentence.span.start, core.start - _BEFORE), core.start)
    ):
        yield Sign.HELD
    elif _is_background(small, spot):
        yield Sign.BACKGROUND
    if _is_topic(small, spot):
        yield Sign.TOPIC
    if spot.phrase.before in _GENERAL or core.of(small).partition(" ")[0] in _GENERAL:
        yield Sign.GENERAL
    if spot.phrase.is_named:
        yield Sign.NAMED
    elif not held and spot.head.of(small).endswith("s"):
        yield Sign.PLURAL


def _is_called_for(spot: Spot, own: Edtf | None) -> bool:
    """Return whether its sentence only calls to apply; one under such a headline may tell what has its day."""
    calls = spot.cues.get(Cue.CALL, ())
    here = any(spot.sentence.span.covers(each) for each in calls)
    has_day = own is not None and len(own.text) >= len("2026-04-01")
    return bool(calls) and not (own and own.text.endswith("/..")) and (here or not has_day)


def _is_topic(small: str, spot: Spot) -> bool:
    """Return whether an agreement is about the event, or provides for it."""
    before = spot.sentence.span.start, spot.phrase.core.start
    return bool(
        (Cue.AGREEMENT in spot.cues and _TOPIC.search(small, *before))
        or _PROVIDED.search(small, *before)
        or _AHEAD.search(small, *before)
        or _AGREED_TO.search(small, spot.sentence.span.start, spot.head.start)
    )


_BOTH = re.compile(r"(?:both|the two) (?:[a-z]+ ){0,2}signed\b|(?:both|the two)が?署名")
"""Begins what the two did who met the day that was told before."""
_CAME = re.compile(r"c[ao]mes? to\b")
"""Also tells of what is no traveller: `spring came to Ohio`."""
_DENIED = re.compile(
    r"\b(?:nobody|no one|never|neither|(?:did|was|were|has|have|had|could|would|will) (?:not|never)"
    r"|(?:should|would|could|might) have|(?:was|were) to|had (?:planned|hoped|intended|wanted) to"
    r"|no (?:\w+ ){1,2}?(?:has|have|had|was|were)(?: ever)?(?: been)?|whether (?:\w+ ){1,4}(?:can|could|will|may)"
    r"|cannot|can not|unable to|(?:did|was|were|could|ca)n['’]t)"
    r" (?:\w+ )?$"
)
_NEAR_NOT = 40
_TOPIC = re.compile(
    r"\b(?:agreement|memorandum|mou|pact|letter of intent|declaration|cooperation|partnership)"
    r" (?:on|about|in the fields? of|for|covering) (?!\w+day\b|the \d)"
    r"(?:(?!on|during|in|when|where|with)[\w’'-]+,? ){0,10}"
    r"(?:and on (?:the )?(?:(?!on|at|during|in)[\w’'-]+ ){0,6})?$"
)
_AGREED_TO = re.compile(
    r"\b(?:agreed|decided|pledged|promised) to (?:[a-z]+ ){0,3}?"
    r"(?:resume|continue|expand|deepen|strengthen|promote|start|begin|increase|develop|consider|explore)\b[^.;]*$"
)
"""Behind what two sides will do: `agreed to resume student exchanges`."""
_PROVIDED = re.compile(
    r"\b(?:it|this|agreement|memorandum|mou|pact|letter of intent|declaration|statement|treaty|plan|which|that) "
    r"(?:also )?"
    r"(?:names|lists|provides? for|foresees|covers|envisages|stipulates|calls for) [^.;]{0,120}$"
)
"""What an agreement provides for has not happened yet."""
_AHEAD = re.compile(
    r"\b(?:preparations?|preparing|plans|planning|ideas?|hopes?|invitations?|tickets?|logo|bid) (?:for|of|to|about)"
    r" (?:the |an? |its |their )?(?:\w+ )?$"
    r"|\bpromis(?:ed|es|ing) (?:an? |the |their |its |to )?(?:\w+ )?$"
    r"|\bto (?:talk (?:over|about)|discuss|plan|prepare(?: for)?|report on|ask about|propose|explain)"
    r" (?:the |an? |its |their )?(?:\w+ )?$"
)
"""Stands before what is to come."""


def _is_aside(scene: Scene, spot: Spot) -> bool:
    """Return whether a scheme only places something else, so that the day told before is not its own."""
    return spot.word is Word.NOUN and spot.kind is ActivityKind.PROGRAMME and _is_background(scene.small, spot)


def _is_background(small: str, spot: Spot) -> bool:
    start = spot.phrase.core.start
    is_apposed = spot.kind is ActivityKind.DONATION and _APPOSED.search(small, max(0, start - _NEAR_NOT), start)
    return bool(is_apposed or _background().search(small[max(spot.sentence.span.start, start - 16) : start]))


_APPOSED = re.compile(r", (?:an?|the|its|their) $")
"""Stands before what only says what something else is: `a bronze turtle, the gift of a shipyard`."""


def _is_far(scene: Scene, own: Edtf) -> bool:
    """Return whether a date lies beyond the issue's year and tells no month: `in 2027`, `in autumn 2024`."""
    issued = scene.issue.date
    if not issued or not issued.latest or not own.earliest or own.earliest <= issued.latest or own.is_interval:
        return False
    return not _TO_MONTH.match(own.text)


_TO_MONTH = re.compile(r"\d{4}-(?:0\d|1[0-2])")


def _is_settled(spot: Spot, own: Edtf | None) -> bool:
    """Return whether the event has a day, or a verb in the past with a date."""
    return own is not None and (spot.is_verb or len(own.text) > len("2026-04"))


def _of_caption(scene: Scene, spot: Spot, own: Edtf | None) -> Iterator[Sign]:
    """Yield the signs of a caption, which must say what, and where or who."""
    span, core = spot.sentence.span, spot.phrase.core
    is_head = (
        spot.kind is ActivityKind.DONATION
        or core.start - span.start <= len("The ")
        or spot.phrase.is_named
        or own is not None
        or (spot.is_verb and spot.kind in _SHOWN)
        or spot.head.of(scene.small).startswith(_DOING)
        or _leads_up(scene.small, spot)
    )
    shows_nobody = spot.is_journey and spot.is_loose and not _is_travelled(scene, spot)
    if is_head and not shows_nobody and (own or spot.phrase.is_named or _says_where_or_who(scene, spot)):
        yield Sign.WHAT_AND_WHERE
    else:
        yield Sign.ONLY_WHAT
    if own:
        yield Sign.CAPTION_DATED


_DOING = ("planting ", "unveiling")
_SHOWN = (ActivityKind.VISIT, ActivityKind.TRAINING, ActivityKind.CEREMONY)
"""Kinds whose verbs a caption uses of what it shows: `visiting the water plant`, `planting a tree`."""


def _leads_somewhere(scene: Scene, spot: Spot) -> bool:
    """Return whether a verb of visiting has a place or a person near, and is not `are visited`."""
    head, end = spot.head, spot.sentence.span.end
    if is_japanese(head.of(scene.text)):
        return True
    if (
        is_passive(scene.small, head)
        and not _BY_GUESTS.match(scene.small, head.start)
        and _VISITED.match(scene.small, head.start)
    ):
        return False
    if _BY_GUESTS.match(scene.small, head.start):
        return True
    near = scene.within(scene.parties, Span(head.end, min(end, head.end + _NEAR_VISITED)))
    return bool(near) or bool(_OBJECT.match(scene.text, head.end)) or bool(_ANYWHERE.match(head.of(scene.small)))


def _is_travelled(scene: Scene, spot: Spot) -> bool:
    """Return whether people stand in front of a verb of travel, or within it; Japanese verbs of travel tell it."""
    if is_japanese(spot.head.of(scene.text)):
        return True
    start = max(spot.sentence.span.start, spot.head.start - _NEAR_TRAVELLER)
    return bool(_travellers().search(scene.small, start, spot.head.end)) or bool(
        _PERSON.search(scene.text, start, spot.head.start)
    )


_BY_GUESTS = re.compile(r"(?:\w+ )?visited by (?:mr|ms|mrs|dr|the|an?|\d+|members|students|pupils|mayor|governor)\b")
_NEAR_TRAVELLER = 110
_PERSON = re.compile(
    r"\b(?:Mr|Ms|Mrs|Dr)\.? [A-Z]|\b(?:I|We|[Tt]hey|[Hh]e|[Ss]he|us)\b"
    r"|\b(?:An?|\w+s) (?:[a-z-]+ ){0,3}from [A-Z]"
    r"|\b[A-Z][a-z]+ [A-Z][A-Za-z]+(?: (?:and|who|also|then|,).*| )?$"
)


@functools.cache
def _travellers() -> "re.Pattern[str]":
    return words(TRAVELLERS)


def _leads_up(small: str, spot: Spot) -> bool:
    """Return whether the words before the event only lead up to it: `Students at the`, `Scenes from an`."""
    before = small[spot.sentence.span.start : spot.phrase.core.start]
    return bool(re.search(r"\b(?:(?:at|during|in|from|of) an?|on (?:an?|the|their|his|her|its)(?: \w+)?) $", before))


_HELD_AT = re.compile("での|における|にて")


def _says_where_or_who(scene: Scene, spot: Spot) -> bool:
    """Return whether a name stands in the caption beside the event word."""
    span, head = spot.sentence.span, spot.head
    if any(not party.span.overlaps(head) for party in scene.within(scene.parties, span)):
        return True
    if _HELD_AT.search(scene.text, span.start, span.end):
        return True
    rest = scene.text[span.start : spot.phrase.core.start].split()[1:] + scene.text[head.end : span.end].split()
    return sum(word[:1].isupper() for word in rest) > 0


def _is_held(small: str, spot: Spot) -> bool:
    """Return whether a word of holding stands near enough to the event, in its sentence."""
    core = spot.phrase.core
    if spot.kind is ActivityKind.DONATION and "cerem" not in spot.head.of(small):
        return False
    return _is_staged(small, spot) or any(
        not _PLANNING.fullmatch(small, max(0, held.start - len(" for ")), held.end)
        and (
            (core.start - _BEFORE <= held.start and held.end <= core.start)
            or (
                core.end <= held.start
                and held.end <= core.end + _BEHIND
                and not _NEW_SUBJECT.search(small, core.end, held.start)
            )
        )
        for held in spot.cues.get(Cue.HELD, ())
    )


def _is_staged(small: str, spot: Spot) -> bool:
    """Return whether something was done with an event as a whole: `gave a dinner`, `a supper was cooked`."""
    start = spot.sentence.span.start
    before = _STAGED.search(small, max(start, spot.phrase.core.start - _BEFORE), spot.phrase.core.start)
    behind = _WAS_STAGED.match(small, spot.phrase.core.end, spot.sentence.span.end)
    verb = (before and before["verb"]) or (behind and behind["verb"]) or ""
    return bool(verb) and is_done(verb) and verb not in _NO_STAGING


_STAGED = re.compile(r"\b(?P<verb>[a-z]+) (?:(?:on|up|for|out|in) )?(?:(?:them|us|him|her|its? guests?) )?an? $")
_WAS_STAGED = re.compile(r" (?:was|were) (?P<verb>[a-z]+)\b")
_NO_STAGING = frozenset(
    re.findall(
        r"\w+",
        """planned proposed discussed mentioned announced cancelled canceled called postponed expected suggested wanted
        made requested promised became remained received said needed wrote followed hoped described recalled enjoyed
        joined attended experienced suspended interrupted halted limited introduced established had used visited met
        saw""",
    )
)
"""Verbs of events that are only spoken of."""
_JOINED = re.compile(
    r"\b(?:take[sn]? part|taking part|attend\w*|participat\w+|join\w*) (?:in )?(?:the |an? |its |their )?$"
)
"""Words of those who come; without a day they tell of no event that was held."""
_NEW_SUBJECT = re.compile(r", (?:the|an?|its|their|our|both|he|she|they|we|it)\b")
_PLANNING = re.compile(r".*\b(?:on|of|for|about) (?:hosting|holding|organi[sz]ing|attending)")
"""What an agreement is about is not held yet: `an agreement on hosting its training camps`."""


def _is_hoped_for(spot: Spot) -> bool:
    return any(
        0 <= spot.head.start - vague.end <= _VAGUE or 0 <= vague.start - spot.head.end <= _PLANNED
        for vague in spot.cues.get(Cue.VAGUE, ())
    )


@functools.cache
def _background() -> "re.Pattern[str]":
    return re.compile(rf"(?:{words(cues.BACKGROUND).pattern}) ?$")
