"""Ties as rows: claims gathered by their pair of ends, the values shown computed from all of them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from glocal.entities import models
from glocal.entities.addresses import own_address, settle_addresses
from glocal.entities.anniversaries import milestones_of
from glocal.entities.batches import WRITTEN, write_over
from glocal.entities.keys import end_key, place_key, tie_key
from glocal.entities.liveness import last_sign
from glocal.entities.places import tie_base
from glocal.entities.said import SaidTie, said_tie
from glocal.entities.shown import shown_tie
from glocal.ledger.decisions import decided_of
from glocal.ledger.models import Claim
from glocal.model.claim import TieClaim
from glocal.model.place import End, Organisation

_LAST_SEEN = ("last_seen", "last_seen_day")
Rows = Mapping[str, models.Place]
"""The rows of all places that the ties name, by key."""


def source_ties(said: Sequence[tuple[Claim, TieClaim]], places: Rows) -> set[int]:
    """Attach each claim to its tie, made if there is none yet; return the ties' primary keys."""
    by_key = {tie_key(tie): tie for _, tie in said}
    rows = models.Tie.objects.in_bulk(list(by_key), field_name="key")
    rows |= _make({key: tie for key, tie in by_key.items() if key not in rows}, places)
    sources = [models.TieSource(tie=rows[tie_key(tie)], claim=claim) for claim, tie in said]
    models.TieSource.objects.bulk_create(sources, batch_size=1000)
    return {row.pk for row in rows.values()}


def refresh_ties(ids: Collection[int]) -> None:
    """Compute anew what is shown of these ties; one that no claim speaks of any more goes."""
    said = defaultdict(list)
    for source in models.TieSource.objects.filter(tie__in=ids).select_related("claim__article__reading"):
        said[source.tie_id].append(said_tie(source.claim))
    rows = list(models.Tie.objects.filter(pk__in=ids))
    models.Tie.objects.filter(pk__in=[row.pk for row in rows if row.pk not in said]).delete()
    decided = decided_of(row.key for row in rows)
    kept = [_show(row, said[row.pk], decided.get(row.key, {})) for row in rows if row.pk in said]
    shown = ("kind", "status", "label", "since", "formalised", "ended", "fields", "first_day", *_LAST_SEEN)
    write_over(models.Tie.objects, kept, shown)
    models.Milestone.objects.filter(tie__in=ids).delete()
    models.Milestone.objects.bulk_create((each for row in kept for each in milestones_of(row)), batch_size=WRITTEN)


def _show(row: models.Tie, said: Sequence[SaidTie], decided: Mapping[str, str]) -> models.Tie:
    shown = shown_tie(said, decided)
    for name in ("kind", "status", "label", "since", "formalised", "ended", "first_day"):
        setattr(row, name, getattr(shown, name))
    row.fields = list(shown.fields)
    seen = last_sign(said)
    row.last_seen = str(seen or "")
    row.last_seen_day = seen.latest if seen else None
    return row


def _make(missing: Mapping[str, TieClaim], places: Rows) -> dict[str, models.Tie]:
    """Add a row for each tie that has none, with its two ends in the order of the key."""
    made = {}
    all_ends = []
    for key, tie in missing.items():
        row = models.Tie(key=key)
        ends = [_end(row, position, end, places) for position, end in enumerate(sorted(tie.between, key=end_key))]
        row.base = tie_base(ends)
        row.path = own_address(row.base, key)
        made[key] = row
        all_ends += ends
    models.Tie.objects.bulk_create(made.values(), batch_size=WRITTEN)
    for end in all_ends:
        end.tie_id = end.tie.pk
    models.TieEnd.objects.bulk_create(all_ends, batch_size=WRITTEN)
    settle_addresses(models.Tie.objects, (row.base for row in made.values()))
    return made


def _end(row: models.Tie, position: int, end: End, places: Rows) -> models.TieEnd:
    if isinstance(end, Organisation):
        seat = places[place_key(end.place)] if end.place else None
        return models.TieEnd(tie=row, position=position, organisation=end.name, place=seat)
    return models.TieEnd(tie=row, position=position, place=places[place_key(end)])
