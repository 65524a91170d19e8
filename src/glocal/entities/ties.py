"""Ties as rows: claims gathered by their pair of ends, the values shown computed from all of them."""

import hashlib
from collections.abc import Iterable

from glocal.entities import models
from glocal.entities.keys import end_key, tie_key, tie_path
from glocal.entities.places import place_row
from glocal.entities.shown import DatedTie, shown_tie
from glocal.ledger.models import Claim
from glocal.ledger.payloads import issue_date, tie_of
from glocal.model.claim import TieClaim
from glocal.model.place import End, Organisation


def source_tie(claim: Claim, said: TieClaim) -> int:
    """Attach a claim to its tie, made if there is none yet; return the tie's primary key."""
    key = tie_key(said)
    tie = models.Tie.objects.filter(key=key).first() or _make_tie(key, said)
    models.TieSource.objects.create(tie=tie, claim=claim)
    return tie.pk


def refresh_ties(ids: Iterable[int]) -> None:
    """Compute anew what is shown of these ties; one that no claim speaks of any more goes."""
    for tie in models.Tie.objects.filter(pk__in=list(ids)):
        sources = tie.sources.select_related("claim__article__reading")
        said = [DatedTie(tie_of(source.claim), issue_date(source.claim)) for source in sources]
        if not said:
            tie.delete()
            continue
        shown = shown_tie(said)
        tie.kind = shown.kind
        tie.status = shown.status
        tie.label = shown.label or ""
        tie.since = str(shown.since or "")
        tie.formalised = str(shown.formalised or "")
        tie.fields = list(shown.fields)
        tie.first_day = shown.first_day
        tie.last_seen = str(shown.last_seen or "")
        tie.save()


def _make_tie(key: str, said: TieClaim) -> models.Tie:
    first, second = sorted(said.between, key=end_key)
    tie = models.Tie.objects.create(key=key, path=_free_path(key, (first, second)), kind=said.kind)
    for position, end in enumerate((first, second)):
        tie.ends.create(position=position, **_end_fields(end))
    return tie


def _end_fields(end: End) -> dict[str, models.Place | str | None]:
    if isinstance(end, Organisation):
        return {"organisation": end.name, "place": place_row(end.place) if end.place else None}
    return {"place": place_row(end)}


def _free_path(key: str, ends: tuple[End, End]) -> str:
    """Return the readable address; of two pairs that read alike the later carries a digest of its key."""
    path = tie_path(ends)
    if models.Tie.objects.filter(path=path).exists():
        return f"{path}-{hashlib.sha256(key.encode()).hexdigest()[:8]}"
    return path
