"""Activities as rows: reports of the same event gathered, the values shown computed from all of them.

Reports are gathered by the parts of a graph: each report is a node, two that tell of the same activity are joined. So
the order in which they came does not matter, and taking one out may part what it joined.
"""

import itertools
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

from glocal.entities import models
from glocal.entities.addresses import own_address, settle_addresses
from glocal.entities.batches import in_batches, write_over
from glocal.entities.keys import activity_key, activity_path, place_key
from glocal.entities.parts import parts
from glocal.entities.places import place_rows
from glocal.entities.same import Telling, are_same, block, telling
from glocal.ledger.models import Claim
from glocal.ledger.payloads import activity_of
from glocal.model.claim import ActivityClaim
from glocal.reading.records import attendance_record


def source_activities(said: Sequence[tuple[Claim, ActivityClaim]]) -> tuple[set[int], set[str]]:
    """Attach each claim to its activity, made if there is none yet; return the activities and their blocks."""
    rows = _rows({activity_key(activity): activity_path(activity) for _, activity in said})
    sources = [
        models.ActivitySource(
            activity=rows[activity_key(activity)],
            claim=claim,
            report=activity_key(activity),
            base=activity_path(activity),
            block=block(activity),
            telling=telling(activity).to_json(),
        )
        for claim, activity in said
    ]
    models.ActivitySource.objects.bulk_create(sources, batch_size=1000)
    return {source.activity_id for source in sources}, {source.block for source in sources}


def gather(blocks: Iterable[str]) -> set[int]:
    """Gather the reports of these blocks anew; return the activities that gained or lost a report."""
    changed: set[int] = set()
    for batch in in_batches(sorted(set(blocks))):
        sources = list(models.ActivitySource.objects.filter(block__in=batch).order_by("block", "report"))
        key_of: dict[str, str] = {}
        for _, of_block in itertools.groupby(sources, key=lambda source: source.block):
            tellings = {source.report: Telling.from_json(source.telling) for source in of_block}
            key_of |= {report: min(part) for part in parts(tellings, _candidates, are_same) for report in part}
        keys = set(key_of.values())
        rows = _rows({source.report: source.base for source in sources if source.report in keys})
        moved = [source for source in sources if source.activity_id != rows[key_of[source.report]].pk]
        for source in moved:
            changed |= {source.activity_id, rows[key_of[source.report]].pk}
            source.activity = rows[key_of[source.report]]
        write_over(models.ActivitySource.objects, moved, ["activity"])
    return changed


def _candidates(report: Telling) -> set[str]:
    """Return signs of which two reports must share one to be compared at all."""
    return {f"word {word}" for word in report.words} | {f"place {place}" for place in report.places}


def _rows(bases: dict[str, str]) -> dict[str, models.Activity]:
    """Return the rows of these keys, made under these addresses where there is none yet."""
    rows = models.Activity.objects.in_bulk(list(bases), field_name="key")
    missing = {key: base for key, base in bases.items() if key not in rows}
    made = models.Activity.objects.bulk_create(
        (models.Activity(key=key, base=base, path=own_address(base, key)) for key, base in missing.items()),
        batch_size=1000,
    )
    settle_addresses(models.Activity.objects, missing.values())
    return rows | {row.key: row for row in made}


def refresh_activities(ids: Collection[int]) -> None:
    """Compute anew what is shown of these activities; one that no claim tells of any more goes.

    Title, date and mode are those of the claim that says most; places, organisers and figures are all that are named.
    """
    said = defaultdict(list)
    for source in models.ActivitySource.objects.filter(activity__in=ids).select_related("claim"):
        said[source.activity_id].append(activity_of(source.claim))
    rows = list(models.Activity.objects.filter(pk__in=ids))
    models.Activity.objects.filter(pk__in=[row.pk for row in rows if row.pk not in said]).delete()
    kept = [_show(row, said[row.pk]) for row in rows if row.pk in said]
    shown = ["kind", "title", "date", "first_day", "last_day", "mode", "organisers", "attendance"]
    write_over(models.Activity.objects, kept, shown)
    _settle_places({row.pk: said[row.pk] for row in kept})


def _show(row: models.Activity, said: Sequence[ActivityClaim]) -> models.Activity:
    fullest_first = sorted(said, key=lambda claim: (-len(claim.evidence), -len(claim.title), repr(claim)))
    fullest = fullest_first[0]
    row.kind = fullest.kind
    row.title = fullest.title
    row.date = str(fullest.date or "")
    row.first_day = fullest.date.earliest if fullest.date else None
    row.last_day = fullest.date.latest if fullest.date else None
    row.mode = next((claim.mode for claim in fullest_first if claim.mode), "")
    row.organisers = list(dict.fromkeys(name for claim in fullest_first for name in claim.organisers))
    figures = dict.fromkeys(figure for claim in fullest_first for figure in claim.attendance)
    row.attendance = [attendance_record(figure) for figure in figures]
    return row


def _settle_places(said: dict[int, list[ActivityClaim]]) -> None:
    """Write anew where the activities took place."""
    link = models.Activity.places.through
    link.objects.filter(activity__in=said).delete()
    places = place_rows((False, place) for claims in said.values() for claim in claims for place in claim.places)
    keys = {pk: {place_key(place) for claim in claims for place in claim.places} for pk, claims in said.items()}
    link.objects.bulk_create(
        (link(activity_id=pk, place_id=places[key].pk) for pk, of_it in keys.items() for key in sorted(of_it)),
        batch_size=1000,
    )
