"""Events put together: spots of the body first, then of the headline, then of the captions."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace

from glocal.claims.activities.cue import Cue
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.japanese import is_japanese
from glocal.claims.activities.kinds import kind_of
from glocal.claims.activities.parts import PARTS
from glocal.claims.activities.sign import Sign
from glocal.claims.activities.spot import Spot, Word, find_spots
from glocal.claims.activities.tour import toured
from glocal.claims.activities.weak import find_weak_spots
from glocal.claims.activities.weigh import weigh
from glocal.claims.activities.weights import WEIGHTS
from glocal.claims.activities.when import (
    first_date,
    is_heading,
    labelled_date,
    lies_within,
    own_date,
    taken_up_date,
    told_date,
)
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part, Sentence
from glocal.model.claim import TieClaim
from glocal.model.edtf import Edtf
from glocal.model.reason import Reason
from glocal.model.vocabulary import ActivityKind

_IN_HEADLINE = Reason(Sign.IN_HEADLINE.value, WEIGHTS[Sign.IN_HEADLINE])
_TAKEN_UP = ("the", "this", "these", "both", "such", "that")


def gather(scene: Scene, ties: Sequence[TieClaim]) -> list[Draft]:
    """Return the events of an article, those that may be parts of others among them."""
    found = find_spots(scene, scene.sentences)
    kinds = [kind_of(scene, spot) for spot in found]
    spots = [spot if kind is spot.kind else replace(spot, kind=kind) for spot, kind in zip(found, kinds, strict=True)]
    drafts: list[Draft] = []
    for spot in spots:
        if spot.sentence.part is Part.BODY:
            _from_body(scene, drafts, spot, spots)
    for spot in spots:
        if spot.sentence.part is Part.HEADLINE:
            _from_headline(scene, drafts, spot)
    _from_weak(scene, drafts, spots)
    told = list(drafts)
    for spot in spots:
        if spot.sentence.part is Part.CAPTION:
            _from_caption(scene, drafts, told, spot)
    drafts = toured(scene, drafts)
    for draft in drafts:
        draft.tie = _tie_of(draft, ties)
        draft.sentences.sort(key=lambda sentence: sentence.span)
    return drafts


def _from_body(scene: Scene, drafts: list[Draft], spot: Spot, spots: Sequence[Spot]) -> None:
    own = own_date(scene, spot, spots)
    label = None if own else _label(scene, drafts, spot, spots) or taken_up_date(scene, spot)
    own = label[0] if label else own
    if not own and _NEXT.match(scene.small, spot.phrase.core.start):
        return
    told = (
        None
        if own or _PERFECT.search(scene.small, spot.sentence.span.start, spot.head.start)
        else told_date(scene, spot)
    )
    if told and _is_past(scene, told) and _ANNOUNCED.search(scene.small, *_ends(spot.sentence)):
        told = None
    reasons = weigh(scene, spot, own, told)
    if Cue.RECURRING in spot.cues and (not own or own.text.endswith("/..")):
        spot, told = replace(spot, kind=ActivityKind.PROGRAMME), None
    if not own and drafts and _names_journey(scene, drafts[-1], spot):
        drafts[-1].kind = spot.kind
        drafts[-1].add(spot.sentence)
        return
    same = _same(scene, drafts, spot, own)
    if same:
        if same.kind is not ActivityKind.VISIT or not spot.is_verb or same.date == own:
            same.add(spot.sentence)
        _redate(same, own)
        is_better = not same.spot.is_verb or spot.kind is ActivityKind.PROMOTION
        if spot.is_verb and is_better and spot.sentence is same.spot.sentence:
            same.spot = spot
        if math.fsum(reason.weight for reason in reasons) > math.fsum(reason.weight for reason in same.reasons):
            same.reasons = reasons
        return
    if math.fsum(reason.weight for reason in reasons) >= 0:
        sentences = [spot.sentence, *([label[1]] if label else [])]
        drafts.append(Draft(spot.kind, spot, own or told, own is not None, reasons, sentences))


def _from_weak(scene: Scene, drafts: list[Draft], spots: Sequence[Spot]) -> None:
    """Note the events of dated sentences that hold no word for one."""
    told = {sentence for draft in drafts for sentence in draft.sentences}
    more: list[Draft] = []
    for spot in find_weak_spots(scene, told):
        own = own_date(scene, spot, spots)
        meant = replace(spot, kind=kind_of(scene, spot))
        if not own or any(_covers(draft, own) or _is_within(draft, meant, own) for draft in drafts):
            continue
        reasons = weigh(scene, meant, own, None)
        if math.fsum(reason.weight for reason in reasons) >= 0:
            more.append(Draft(meant.kind, meant, own, True, reasons, [spot.sentence]))
    drafts += more


def _is_within(draft: Draft, spot: Spot, own: Edtf) -> bool:
    """Return whether an event told before is of the kind and the time that a spot tells."""
    return draft.kind is spot.kind and draft.date is not None and lies_within(draft.date, own)


def _covers(draft: Draft, own: Edtf) -> bool:
    """Return whether a day lies in those of an event told with more weight, of which it may be a part."""
    return (
        draft.kind not in _LONG
        and draft.has_own_date
        and draft.date is not None
        and len(draft.date.text) > len("2026-04")
        and lies_within(own, draft.date)
    )


_LONG = (ActivityKind.PROGRAMME, ActivityKind.PROMOTION)
"""Kinds that go on for weeks, in which other events happen too."""


def _names_journey(scene: Scene, last: Draft, spot: Spot) -> bool:
    """Return whether a sentence says what the journey told right before was: `The training dealt with …`."""
    opens = spot.phrase.before in _TAKEN_UP and not scene.text[spot.sentence.span.start : spot.head.start].count(",")
    follows = scene.sentence_at(max(0, spot.sentence.span.start - 1)) is last.spot.sentence
    return spot.kind in _NAMING and last.spot.is_journey and opens and follows and spot.word is Word.NOUN


_NAMING = (ActivityKind.TRAINING, ActivityKind.STUDY_TOUR)
"""Kinds of journeys that are not called visits."""


def _label(scene: Scene, drafts: Sequence[Draft], spot: Spot, spots: Sequence[Spot]) -> tuple[Edtf, Sentence] | None:
    """Return the date that a press release gives under a heading of its own, for the first event it announces."""
    if is_heading(scene, spot.sentence) and not spot.is_verb:
        return labelled_date(scene, spot.sentence)
    is_item = bool(_ITEM.match(scene.text, spot.sentence.span.start))
    if Cue.RECURRING in spot.cues or not (is_item or _ANNOUNCED.search(scene.small, *_ends(spot.sentence))):
        return None
    label = labelled_date(scene)
    if not label or any(
        spot.head < other.head < label[1].span and is_heading(scene, other.sentence) for other in spots
    ):
        return None
    return label if is_item or all(draft.date != label[0] for draft in drafts) else None


_NEXT = re.compile(r"(?:next|coming|upcoming|following) ")
"""Begins the name of an event to come, which is none before it has a date."""
_PERFECT = re.compile(r"\b(?:has|have)(?: \w+)? $")
"""Stands before what was done at some time until now, not on the day told before."""
_ITEM = re.compile(r"\(\d\) ")
"""Begins what a press release lists under its programme."""


_ANNOUNCED = re.compile(r"\b(?:will|shall|to be)\b|予定|(?<!てい)ます(?!が)")


def _is_past(scene: Scene, told: Edtf) -> bool:
    """Return whether a time lies before the year of the issue: what is announced now is not of then."""
    issued = scene.issue.date
    return bool(issued and issued.first_year and told.latest and told.latest.year < issued.first_year)


def _ends(sentence: Sentence) -> tuple[int, int]:
    return sentence.span.start, sentence.span.end


def _redate(draft: Draft, own: Edtf | None) -> None:
    """Take the date of another sentence that tells the event, if it has none of its own."""
    if own and not draft.has_own_date:
        draft.date, draft.has_own_date = own, True


def _same(scene: Scene, drafts: Sequence[Draft], spot: Spot, own: Edtf | None) -> Draft | None:
    """Return the event told before that the spot speaks of again."""
    if _is_ceremony(scene, spot):
        signed = next((draft for draft in reversed(drafts) if draft.kind is ActivityKind.SIGNING), None)
        if signed and (spot.phrase.before in _TAKEN_UP or signed.spot.sentence is spot.sentence):
            return signed
    for draft in reversed(drafts):
        if draft.kind is not spot.kind or _differ(draft.date if draft.has_own_date else None, own):
            continue
        if spot.phrase.is_named and draft.spot.phrase.is_named and not _share_name(scene, draft.spot, spot):
            continue
        if not _share_sort(scene, draft.spot, spot):
            continue
        if (
            spot.sentence is draft.spot.sentence
            and (Cue.RECURRING not in spot.cues or _NEW_CLAUSE.search(scene.text, draft.spot.head.end, spot.head.start))
            and spot.kind not in (ActivityKind.VISIT, ActivityKind.SIGNING, ActivityKind.PROMOTION)
            and (spot.is_verb == draft.spot.is_verb or Cue.RECURRING in spot.cues)
            and spot.phrase.before not in _TAKEN_UP
        ):
            continue
        if own is None or draft.date == own or spot.phrase.before in _TAKEN_UP:
            return draft
    return None


_NEW_CLAUSE = re.compile(r"[;,] (?:and|while|but) ")


def _is_ceremony(scene: Scene, spot: Spot) -> bool:
    """Return whether the words are `ceremony` and no more, which beside a signing means the signing."""
    return spot.phrase.core.of(scene.small) in ("ceremony", "signing ceremony")


def _differ(one: Edtf | None, other: Edtf | None) -> bool:
    """Return whether two dates cannot be of one event: neither lies within the other."""
    if one is None or other is None or one == other:
        return False
    return not (one.text.startswith(other.text) or other.text.startswith(one.text))


def _share_name(scene: Scene, one: Spot, other: Spot) -> bool:
    """Return whether two names have most of their words in common."""
    words = [set(re.findall(r"\w+", each.phrase.core.of(scene.small))) for each in (one, other)]
    return len(words[0] & words[1]) * 2 > min(len(word) for word in words)


_OF_MANY_SORTS = (
    ActivityKind.PROMOTION,
    ActivityKind.CEREMONY,
    ActivityKind.FESTIVAL,
    ActivityKind.DONATION,
    ActivityKind.PROGRAMME,
    ActivityKind.SPORTS_EVENT,
)
"""Kinds that hold unlike events; two words for one must have a word in common: a fair is no concert."""


def _share_sort(scene: Scene, one: Spot, other: Spot) -> bool:
    if one.kind not in _OF_MANY_SORTS or one.is_verb or other.is_verb:
        return True
    words = [{word.rstrip("s") for word in re.findall(r"\w+", each.head.of(scene.small))} for each in (one, other)]
    return bool(words[0] & words[1])


def _from_headline(scene: Scene, drafts: list[Draft], spot: Spot) -> None:
    same = next((draft for draft in drafts if draft.kind is spot.kind), None)
    frame = same or next((draft for draft in drafts if draft.kind in PARTS.get(spot.kind, ())), None)
    if frame and not spot.is_verb:
        opens = spot.phrase.core.start == spot.sentence.span.start and spot.kind is ActivityKind.TRAINING
        if frame.kind is not spot.kind and not (spot.phrase.is_named or opens):
            return
        frame.kind = spot.kind
        _redate(frame, own_date(scene, spot))
        frame.add(spot.sentence)
        frame.reasons = (*frame.reasons, _IN_HEADLINE)
        if not frame.title:
            frame.title = _headline_title(scene, spot, frame)
    elif frame:
        frame.add(spot.sentence)
    else:
        _only_headline(scene, drafts, spot)


def _headline_title(scene: Scene, spot: Spot, draft: Draft) -> str | None:
    """Return the event's words in the headline, if they say more than those in the text."""
    words = spot.phrase.span.of(scene.text)
    said = draft.spot.phrase.span
    shorter = said.end - said.start > len(words) and draft.spot.phrase.is_named and not draft.spot.is_verb
    return None if shorter or spot.phrase.before == "from" or len(words.split()) < 2 else words[:1].upper() + words[1:]  # noqa: PLR2004


def _only_headline(scene: Scene, drafts: list[Draft], spot: Spot) -> None:
    """Note an event that only the headline names, dated there or by the first sentences."""
    if spot.kind is ActivityKind.SIGNING or spot.is_verb:
        return
    own = own_date(scene, spot)
    dated = None if own or spot.kind is ActivityKind.INTERVIEW else first_date(scene)
    if dated and any(draft.spot.sentence is dated[1] for draft in drafts):
        return
    before = scene.text[spot.sentence.span.start : spot.phrase.core.start]
    starts = (not before or before.endswith(": ")) and not is_japanese(spot.head.of(scene.text))
    if not (own or (dated and (spot.phrase.is_named or starts)) or (starts and spot.kind is ActivityKind.INTERVIEW)):
        return
    reasons = (_IN_HEADLINE, *weigh(scene, spot, own, dated[0] if dated else None))
    if math.fsum(reason.weight for reason in reasons) < 0:
        return
    draft = Draft(spot.kind, spot, own or (dated[0] if dated else None), own is not None, reasons, [spot.sentence])
    if dated:
        draft.add(dated[1])
    drafts.insert(0, draft)


def _from_caption(scene: Scene, drafts: list[Draft], told: Sequence[Draft], spot: Spot) -> None:
    """Give a caption to the event of the text that it shows, or note one of its own."""
    own = own_date(scene, spot)
    same = next((draft for draft in told if _shows(scene, draft, spot, own)), None)
    if same:
        same.add(spot.sentence)
        _redate(same, own)
        return
    reasons = weigh(scene, spot, own, None)
    if _has(reasons, Sign.WHAT_AND_WHERE) and spot.kind is not ActivityKind.SIGNING:
        drafts.append(Draft(spot.kind, spot, own, own is not None, reasons, [spot.sentence]))


def _has(reasons: Sequence[Reason], sign: Sign) -> bool:
    return any(reason.name == sign.value for reason in reasons)


def _shows(scene: Scene, draft: Draft, spot: Spot, own: Edtf | None) -> bool:
    """Return whether a caption may show an event that the text tells: of its kind, not at odds in date or name."""
    if draft.kind is not spot.kind or _differ(draft.date if draft.has_own_date else None, own):
        return False
    if spot.phrase.is_named and draft.spot.phrase.is_named:
        return _share_name(scene, draft.spot, spot)
    return _share_sort(scene, draft.spot, spot)


def _tie_of(draft: Draft, ties: Sequence[TieClaim]) -> TieClaim | None:
    """Return the tie that was agreed at a signing: told in the same sentences, of the same day if both are known."""
    if draft.kind is not ActivityKind.SIGNING:
        return None
    spans = {sentence.span for sentence in draft.sentences}
    told = [tie for tie in ties if any(each.span in spans for each in tie.evidence)]
    dated = [tie for tie in told if tie.formalised == draft.date]
    return next(iter(dated or told), None)
