"""Events on tour: several days, each with a place, for one word: `played on May 3 in Riga and on May 5 in Tartu`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glocal.claims.activities.days import days_in
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.venue import places_of
from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind

_TOURING = (
    ActivityKind.FESTIVAL,
    ActivityKind.SEMINAR,
    ActivityKind.LECTURE,
    ActivityKind.SPORTS_EVENT,
    ActivityKind.FORUM,
    ActivityKind.RECEPTION,
    ActivityKind.PROMOTION,
)
"""Kinds that are held again in the next town; a visit that leads to several is one."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A day with the place that stands beside it."""

    span: Span
    date: Edtf
    place: Place


def toured(scene: Scene, drafts: Sequence[Draft]) -> list[Draft]:
    """Return the drafts, with one for each further stop of those whose sentence names several."""
    found: list[Draft] = []
    for draft in drafts:
        sentence = draft.spot.sentence
        alone = sum(other.spot.sentence is sentence for other in drafts) == 1
        stops = list(_stops(scene, sentence)) if alone and draft.kind in _TOURING and draft.has_own_date else []
        if len(stops) > 1:
            found += (
                replace(draft, date=stop.date, place=stop.place, sentences=list(draft.sentences), attendance=[])
                for stop in stops
            )
        else:
            found.append(draft)
    return found


def _stops(scene: Scene, sentence: Sentence) -> Iterator[Stop]:
    """Yield the stops of a sentence that stand in a row, one right behind the other."""
    end = None
    for stop in _pairs(scene, sentence):
        if end is not None and not _NEXT.fullmatch(scene.text, end, stop.span.start):
            return
        yield stop
        end = stop.span.end


def _pairs(scene: Scene, sentence: Sentence) -> Iterator[Stop]:
    """Yield the days that have a place right behind them, or right in front of them."""
    parties = scene.within(scene.parties, sentence.span)
    for day in days_in(scene, sentence):
        for party in parties:
            places = places_of([party])
            if not places or not day.date:
                continue
            if _THERE.fullmatch(scene.text, day.span.end, party.span.start):
                yield Stop(Span(day.span.start, party.span.end), day.date, places[0])
            elif _THEN.fullmatch(scene.text, party.span.end, day.span.start):
                yield Stop(Span(party.span.start, day.span.end), day.date, places[0])


_THERE = re.compile(r"(?: (?:it|they|he|she|we) \w+)? (?:in|at) (?:the )?(?:[A-Z][\w’'-]* (?:in |of )?){0,3}")
_THEN = re.compile(r" (?:\(|on )(?:the )?")
_NEXT = re.compile(r"[^.]{0,60}")
