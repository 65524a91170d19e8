"""Ties as rows: claims gathered by their pair of ends, the values shown computed from all of them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from glocal.entities import models
from glocal.entities.addresses import add_addressed, drop
from glocal.entities.anniversaries import milestones_of
from glocal.entities.corrected import Told
from glocal.entities.decided import decided_of_rows
from glocal.entities.keys import end_key, identifier, organisation_key, place_key, tie_key, tie_path
from glocal.entities.liveness import last_sign
from glocal.entities.places import tie_base
from glocal.entities.said import SaidTie
from glocal.entities.shown import shown_tie
from glocal.ledger.rows import add_rows, write_over
from glocal.model.claim import TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import End, Organisation
from glocal.reading.records import tie_of_record

_SAID = ("claim_id", "claim__payload", "claim__article__reading__date", "claim__article__reading__register")
_LAST_SEEN = ("last_seen", "last_seen_day")


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of all that the ties name, by key."""

    places: Mapping[str, models.Place]
    organisations: Mapping[str, models.Organisation]


def source_ties(said: Sequence[tuple[Told, TieClaim, TieClaim]], rows_of_ends: Rows) -> set[int]:
    """Attach each claim to its tie, made if there is none yet; return the ties' primary keys."""
    by_key = {tie_key(tie): tie for _, tie, _ in said}
    rows = models.Tie.objects.in_bulk(list(by_key), field_name="key")
    rows |= _make({key: tie for key, tie in by_key.items() if key not in rows}, rows_of_ends)
    sources = [
        models.TieSource(
            tie=rows[tie_key(tie)], claim_id=told.number, report=identifier(tie_key(as_said)), base=_base_of(as_said)
        )
        for told, tie, as_said in said
    ]
    add_rows(sources)
    return {row.pk for row in rows.values()}


def _base_of(tie: TieClaim) -> str:
    """Return the address that the tie has by the names that this claim gives its ends."""
    one, other = (end.name if isinstance(end, Organisation) else end for end in sorted(tie.between, key=end_key))
    return tie_path((one, other))


def refresh_ties(ids: Collection[int]) -> None:
    """Compute anew what is shown of these ties; one that no claim speaks of any more goes."""
    said = defaultdict(list)
    reports: dict[str, int] = {}
    asked = models.TieSource.objects.filter(tie__in=ids).values_list("tie_id", "report", *_SAID)
    for tie, report, number, payload, issued, register in asked:
        said[tie].append(SaidTie(number, tie_of_record(payload), Edtf.parse(issued) if issued else None, register))
        reports[report] = tie
    rows = models.Tie.objects.in_bulk(ids)
    drop([row for pk, row in rows.items() if pk not in said])
    rows = {pk: row for pk, row in rows.items() if pk in said}
    decided = decided_of_rows(rows, reports)
    kept = [_show(row, said[pk], decided.get(pk, {})) for pk, row in rows.items()]
    shown = ("kind", "status", "label", "since", "formalised", "ended", "fields", "first_day", *_LAST_SEEN)
    write_over(kept, shown)
    models.Milestone.objects.filter(tie__in=ids).delete()
    add_rows(each for row in kept for each in milestones_of(row))


def _show(row: models.Tie, said: Sequence[SaidTie], decided: Mapping[str, str]) -> models.Tie:
    shown = shown_tie(said, decided)
    for name in ("kind", "status", "label", "since", "formalised", "ended", "first_day"):
        setattr(row, name, getattr(shown, name))
    row.fields = list(shown.fields)
    seen = last_sign(said)
    row.last_seen = str(seen or "")
    row.last_seen_day = seen.latest if seen else None
    return row


def _make(missing: Mapping[str, TieClaim], rows_of_ends: Rows) -> dict[str, models.Tie]:
    """Add a row for each tie that has none, with its two ends in the order of the key."""
    made = {}
    all_ends = []
    for key, tie in missing.items():
        row = models.Tie(key=key)
        ends = [_end(row, position, end, rows_of_ends) for position, end in enumerate(sorted(tie.between, key=end_key))]
        row.base = tie_base(ends)
        made[key] = row
        all_ends += ends
    add_addressed(made.values())
    for end in all_ends:
        end.tie_id = end.tie.pk
    add_rows(all_ends)
    return made


def _end(row: models.Tie, position: int, end: End, rows: Rows) -> models.TieEnd:
    if isinstance(end, Organisation):
        seat = rows.places[place_key(end.place)] if end.place else None
        body = rows.organisations[organisation_key(end.name)]
        return models.TieEnd(tie=row, position=position, organisation=end.name, body=body, place=seat)
    return models.TieEnd(tie=row, position=position, place=rows.places[place_key(end)])
