"""Which events are only parts of another one, as data and by their dates."""

from collections.abc import Sequence

from glocal.claims.activities.cue import Cue
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.when import lies_within
from glocal.model.vocabulary import ActivityKind as Kind

PARTS: dict[Kind, tuple[Kind, ...]] = {
    Kind.FORUM: (Kind.LECTURE, Kind.SEMINAR, Kind.FORUM, Kind.PROMOTION, Kind.VISIT, Kind.INTERVIEW),
    Kind.SUMMIT: (Kind.LECTURE, Kind.FORUM, Kind.SEMINAR, Kind.PROMOTION, Kind.VISIT),
    Kind.SEMINAR: (Kind.LECTURE, Kind.FORUM, Kind.PROMOTION, Kind.VISIT),
    Kind.STUDY_TOUR: (Kind.VISIT, Kind.LECTURE, Kind.SEMINAR, Kind.TRAINING, Kind.FORUM),
    Kind.TRAINING: (Kind.VISIT, Kind.LECTURE, Kind.SEMINAR, Kind.FORUM),
    Kind.RECEPTION: (Kind.LECTURE, Kind.FESTIVAL),
    Kind.VISIT: (Kind.VISIT,),
    Kind.FESTIVAL: (Kind.PROMOTION, Kind.LECTURE, Kind.FESTIVAL),
    Kind.CEREMONY: (Kind.LECTURE, Kind.FESTIVAL),
    Kind.SPORTS_EVENT: (Kind.SPORTS_EVENT,),
    Kind.PROGRAMME: (Kind.PROGRAMME, Kind.LECTURE),
}
"""Kinds that happen within a kind; without a date of their own they are no events beside it."""


def without_parts(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts that are no part of another one, in their order."""
    return [draft for draft in drafts if not any(_is_part(draft, frame) for frame in drafts if frame is not draft)]


def _is_part(draft: Draft, frame: Draft) -> bool:
    if frame.is_caption or (draft.is_caption and (draft.kind is frame.kind or draft.spot.phrase.is_named)):
        return False
    if draft.kind is Kind.CEREMONY and frame.kind in (Kind.SIGNING, Kind.DONATION):
        is_bare = draft.spot.phrase.core == draft.spot.head and not draft.spot.is_verb
        return is_bare and draft.spot.sentence is frame.spot.sentence and draft.date == frame.date
    if draft.kind is Kind.FORUM and frame.kind is Kind.SIGNING and not draft.spot.phrase.is_named:
        return draft.spot.sentence is frame.spot.sentence and draft.date == frame.date
    stays_on = draft.kind is Kind.PROGRAMME and draft.spot.is_journey and frame.kind is Kind.VISIT
    if stays_on or (draft.kind is Kind.VISIT and frame.kind is Kind.SPORTS_EVENT):
        return draft.spot.sentence is frame.spot.sentence and draft.date == frame.date
    return _lies_in(draft, frame)


def _lies_in(draft: Draft, frame: Draft) -> bool:
    """Return whether an event is of a kind that happens within the other, and of no time of its own."""
    if draft.is_meeting and not frame.is_meeting:
        return draft.date is not None and lies_within(draft.date, frame.date)
    if draft.kind not in PARTS.get(frame.kind, ()):
        return False
    if draft.kind is frame.kind and (
        Cue.RECURRING in draft.spot.cues or draft.spot.head < frame.spot.head or draft.spot.phrase.is_named
    ):
        return False
    if draft.date is None:
        return True
    if not draft.has_own_date:
        return frame.date is None or lies_within(draft.date, frame.date) or lies_within(frame.date, draft.date)
    return frame.has_own_date and lies_within(draft.date, frame.date)
