"""Activities as rows: reports of the same event gathered, the values shown computed from all of them.

Reports are gathered by the parts of a graph: each report is a node, two that tell of the same activity are joined. So
the order in which they came does not matter, and taking one out may part what it joined.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from glocal.entities import models
from glocal.entities.addresses import add_addressed, drop
from glocal.entities.batches import in_batches
from glocal.entities.corrected import Told
from glocal.entities.decided import decided_of, decided_of_rows, places_of
from glocal.entities.keys import activity_key, activity_path, identifier, place_key
from glocal.entities.parts import Decided, parts, told_by_people
from glocal.entities.places import place_rows
from glocal.entities.same import Telling, are_same, block, names_in, reasons_same, telling
from glocal.ledger.rows import add_rows, write_over
from glocal.model.claim import ActivityClaim, PlaceMention
from glocal.model.edtf import Edtf
from glocal.model.reason import Reason
from glocal.reading.records import activity_of_record, attendance_record

_PLACES = models.Activity.places.through.objects
_BLOCKS = 100
"""Kinds and months looked at at once: of a million activities about 20,000."""


def source_activities(
    said: Sequence[tuple[Told, ActivityClaim]],
    places: Mapping[str, models.Place],
    mentions: Mapping[int, Sequence[PlaceMention]],
) -> tuple[list[models.ActivitySource], set[int]]:
    """Attach each claim to its activity, made if there is none yet.

    Args:
        said: The claims, each with where it stands.
        places: The rows of all places that they name, by key.
        mentions: What each article names.

    Returns the rows that say so, and the activities that have to be computed anew: one that was made for a single claim
    shows what this says already, unless people decided something of it.
    """
    claims = {activity_key(activity): activity for _, activity in said}
    rows, made = _rows_of(claims)
    reported = [(told, activity, activity_key(activity)) for told, activity in said]
    names = {told.article: names_in(mentions.get(told.article, ())) for told, _ in said}
    tellings = {told.number: telling(activity, names[told.article]).to_json() for told, activity, _ in reported}
    sources = [
        models.ActivitySource(
            activity=rows[key],
            claim_id=told.number,
            report=key,
            base=activity_path(activity),
            block=block(activity),
            telling=tellings[told.number],
        )
        for told, activity, key in reported
    ]
    add_rows(sources)
    told_once = {key for key, count in Counter(key for *_, key in reported).items() if count == 1}
    alone = {rows[key].pk: claims[key] for key in made & told_once}
    _add_places({pk: {place_key(place) for place in claim.places} for pk, claim in alone.items()}, places)
    return sources, {row.pk for row in rows.values()} - alone.keys()


def _rows_of(claims: Mapping[str, ActivityClaim]) -> tuple[dict[str, models.Activity], set[str]]:
    """Return the rows of these keys, made of the claim where there is none, and the keys of those that are finished."""
    rows = models.Activity.objects.in_bulk(list(claims), field_name="key")
    missing = {key: claim for key, claim in claims.items() if key not in rows}
    decided = decided_of({identifier(key): key for key in missing})
    made = [_show(models.Activity(key=key, base=activity_path(claim)), [claim], {}) for key, claim in missing.items()]
    add_addressed(made)
    return rows | {row.key: row for row in made}, missing.keys() - decided.keys()


def gather(blocks: Iterable[str]) -> set[int]:
    """Gather the reports of these blocks anew; return the activities that gained or lost a report."""
    decided = told_by_people()
    linked = models.ActivitySource.objects.filter(report__in=decided.keys).values_list("block", flat=True)
    together = set(linked)
    changed = _gather(together, decided) if together else set()
    for batch in in_batches(sorted(set(blocks) - together), _BLOCKS):
        changed |= _gather(batch, decided)
    return changed


def _gather(blocks: Collection[str], decided: Decided) -> set[int]:
    asked = models.ActivitySource.objects.filter(block__in=blocks).order_by("block", "report")
    sources = list(asked.values_list("pk", "report", "base", "block", "telling", "activity_id"))
    tellings: dict[str, Telling] = {}
    for _, report, _, of_block, told, _ in sources:
        one = Telling.from_json(told, of_block)
        tellings[report] = one.joined(tellings[report]) if report in tellings else one
    found = parts(tellings, _candidates, are_same, decided)
    key_of = {report: min(part) for part in found for report in part}
    keys = set(key_of.values())
    rows = _rows({report: base for _, report, base, *_ in sources if report in keys})
    moved = {pk: rows[key_of[report]].pk for pk, report, *_, now in sources if now != rows[key_of[report]].pk}
    left = {now for pk, *_, now in sources if pk in moved}
    write_over([models.ActivitySource(pk=pk, activity_id=activity) for pk, activity in moved.items()], ["activity"])
    return left | set(moved.values())


def _candidates(report: Telling) -> set[str]:
    """Return signs of which two reports must share one to be compared at all."""
    # A title of fewer words, such as `Reception`, joins nothing by itself, and thousands may have it.
    title = {report.title} if report.title.count(" ") > 1 else set()
    return {f"{report.block} {sign}" for sign in report.words | report.places | report.named | title}


def _rows(bases: dict[str, str]) -> dict[str, models.Activity]:
    """Return the rows of these keys, made under these addresses where there is none yet."""
    rows = models.Activity.objects.in_bulk(list(bases), field_name="key")
    made = [models.Activity(key=key, base=base) for key, base in bases.items() if key not in rows]
    add_addressed(made)
    return rows | {row.key: row for row in made}


def refresh_activities(ids: Collection[int]) -> set[int]:
    """Compute anew what is shown of these activities; one that no claim tells of any more goes.

    Title, date and mode are those of the claim that says most; places, organisers and figures are all that are named.
    Returns the places at which none of them takes place any more.
    """
    said = defaultdict(list)
    places: dict[int, set[str]] = defaultdict(set)
    reports: dict[str, int] = {}
    asked = models.ActivitySource.objects.filter(activity__in=ids)
    for pk, report, told, payload in asked.values_list("activity_id", "report", "telling", "claim__payload"):
        said[pk].append(activity_of_record(payload))
        places[pk] |= set(told["places"])
        reports[report] = pk
    before = set(_PLACES.filter(activity__in=ids).values_list("place", flat=True))
    rows = models.Activity.objects.in_bulk(ids)
    drop([row for pk, row in rows.items() if pk not in said])
    rows = {pk: row for pk, row in rows.items() if pk in said}
    decided = decided_of_rows(rows, reports)
    kept = [_show(row, said[pk], decided.get(pk, {})) for pk, row in rows.items()]
    shown = ["kind", "title", "date", "first_day", "last_day", "mode", "organisers", "attendance"]
    write_over(kept, shown)
    return before - _settle_places({row.pk: places[row.pk] for row in kept}, decided)


def _show(row: models.Activity, said: Sequence[ActivityClaim], decided: Mapping[str, str]) -> models.Activity:
    fullest_first = sorted(said, key=_fullest_first) if len(said) > 1 else said
    fullest = fullest_first[0]
    date = Edtf.parse(decided["date"]) if "date" in decided else fullest.date
    row.kind = decided.get("kind") or fullest.kind
    row.title = decided.get("title") or fullest.title
    row.date = str(date or "")
    row.first_day = date.earliest if date else None
    row.last_day = date.latest if date else None
    row.mode = decided.get("mode") or next((claim.mode for claim in fullest_first if claim.mode), "")
    row.organisers = list(dict.fromkeys(name for claim in fullest_first for name in claim.organisers))
    figures = dict.fromkeys(figure for claim in fullest_first for figure in claim.attendance)
    row.attendance = [attendance_record(figure) for figure in figures]
    return row


def _fullest_first(claim: ActivityClaim) -> tuple[int, int, str]:
    return -len(claim.evidence), -len(claim.title), repr(claim)


def _settle_places(said: Mapping[int, Collection[str]], decided: Mapping[int, Mapping[str, str]]) -> set[int]:
    """Write anew where activities took place, as people decided before what is said; return these places."""
    by_people = {pk: places_of(of) for pk, of in decided.items() if "place" in of}
    rows = place_rows((False, place) for places in by_people.values() for place in places)
    keys = {**said, **{pk: {place_key(place) for place in places} for pk, places in by_people.items()}}
    _PLACES.filter(activity__in=said).delete()
    rows |= models.Place.objects.in_bulk({key for of_it in keys.values() for key in of_it}, field_name="key")
    _add_places(keys, rows)
    return {row.pk for row in rows.values()}


def _add_places(keys: Mapping[int, Collection[str]], places: Mapping[str, models.Place]) -> None:
    link = models.Activity.places.through
    add_rows(link(activity_id=pk, place_id=places[key].pk) for pk, of_it in keys.items() for key in sorted(of_it))


def reasons_joined(activity: models.Activity) -> list[tuple[str, str, tuple[Reason, ...]]]:
    """Return why its reports are one: pairs of reports that tell of the same, with the reasons for and against."""
    tellings: dict[str, Telling] = {}
    for source in activity.sources.order_by("report", "claim"):
        told = Telling.from_json(source.telling, source.block)
        tellings[source.report] = told.joined(tellings.get(source.report, told))
    pairs = itertools.combinations(sorted(tellings), 2)
    return [
        (one, other, reasons_same(tellings[one], tellings[other]))
        for one, other in pairs
        if are_same(tellings[one], tellings[other])
    ]
