"""What people decided to show of things, also of those that have become part of another one since."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from django.db.models import Q

from glocal.entities.corrected import corrections
from glocal.entities.keys import identifier, place_key
from glocal.entities.models import Activity, ActivitySource, Addressed, Tie, TieSource
from glocal.ledger.decisions import decided_values
from glocal.ledger.models import Decision
from glocal.model.place import Place
from glocal.reading.records import place_of_record, place_record

Owner = TypeVar("Owner")


def decided_of(owner_of: Mapping[str, Owner]) -> dict[Owner, dict[str, str]]:
    """Return what is decided, by owner and aspect; the newest decision on an aspect counts.

    Args:
        owner_of: The things asked about, by each of their identifiers.
    """
    decided: dict[Owner, dict[str, str]] = defaultdict(dict)
    for subject, aspect, value in decided_values():
        if (name := identifier(subject)) in owner_of:
            decided[owner_of[name]][aspect] = value
    return {owner: {aspect: value for aspect, value in of.items() if value} for owner, of in decided.items()}


def decided_of_rows(rows: Mapping[int, Addressed], reports: Mapping[str, int]) -> dict[int, dict[str, str]]:
    """Return what is decided, by primary key and aspect, of rows and of the claims that make them.

    Args:
        rows: The rows by primary key.
        reports: The row that each report of a claim belongs to, by the report.
    """
    own = {row.identifier: pk for pk, row in rows.items()}
    return decided_of({report[:16]: pk for report, pk in reports.items()} | own)


def decided_of_ties() -> dict[int, dict[str, str]]:
    """Return what is decided of ties, by primary key and aspect; only of those of which anything is."""
    names = {identifier(subject) for subject, *_ in decided_values()}
    reports = dict(TieSource.objects.filter(report__in=names).values_list("report", "tie"))
    rows = Tie.objects.filter(Q(identifier__in=names) | Q(pk__in=reports.values()))
    return decided_of_rows({row.pk: row for row in rows}, reports)


def decided_of_tie(tie: Tie) -> dict[str, str]:
    """Return what is decided of one tie, by aspect."""
    reports = dict.fromkeys(tie.sources.values_list("report", flat=True), tie.pk)
    return decided_of_rows({tie.pk: tie}, reports).get(tie.pk, {})


def decided_of_activity(activity: Activity) -> dict[str, str]:
    """Return what is decided of one activity, by aspect."""
    reports = dict.fromkeys(activity.sources.values_list("report", flat=True), activity.pk)
    return decided_of_rows({activity.pk: activity}, reports).get(activity.pk, {})


def decided_places() -> dict[int, tuple[Place, ...]]:
    """Return where people decided that activities took place, by primary key; only of those of which they did."""
    keys = {subject for subject, aspect, _ in decided_values() if aspect == Decision.Aspect.PLACE}
    if not keys:
        return {}
    reports = dict(ActivitySource.objects.filter(report__in=keys).values_list("report", "activity"))
    rows = Activity.objects.filter(Q(key__in=keys) | Q(pk__in=reports.values()))
    decided = decided_of_rows({row.pk: row for row in rows}, reports)
    return {pk: places_of(of) for pk, of in decided.items() if Decision.Aspect.PLACE in of}


def places_of(decided: Mapping[str, str]) -> tuple[Place, ...]:
    """Return the places that a decision names, each as the place that people decided it to be."""
    places = [place_of_record(record) for record in json.loads(decided[Decision.Aspect.PLACE])]
    same = corrections().places
    return tuple(same.get(place_key(place), place) for place in places)


def places_value(places: Iterable[Place]) -> str:
    """Return places as the value of a decision."""
    return json.dumps([place_record(place) for place in places], ensure_ascii=False, separators=(",", ":"))
