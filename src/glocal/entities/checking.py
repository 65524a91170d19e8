"""Whether what is computed equals what a rebuild from nothing yields."""

from collections.abc import Iterator

from django.db import transaction

from glocal.entities import models
from glocal.entities.building import rebuild
from glocal.model.problem import Problem, Severity

Row = tuple[object, ...]
_WORDS = ("claim__article__reading__document__sha256", "claim__article__position", "claim__kind", "claim__position")
"""What tells a claim, whatever its number in the ledger."""


def picture() -> dict[str, set[Row]]:
    """Return all entities as values without primary keys, so that two buildings of them can be compared."""
    return {
        "place": set(
            models.Place.objects.values_list("key", "path", "name", "level", "country", "region", "lat", "lon")
        ),
        "tie": set(
            models.Tie.objects.values_list(
                "key", "path", "kind", "status", "label", "since", "formalised", "ended", "last_seen"
            )
        ),
        "end of a tie": set(models.TieEnd.objects.values_list("tie__key", "position", "place__key", "organisation")),
        "milestone": set(models.Milestone.objects.values_list("tie__key", "aspect", "first_day", "last_day")),
        "activity": set(models.Activity.objects.values_list("key", "path", "kind", "title", "date", "mode")),
        "place of an activity": set(models.Activity.objects.values_list("key", "places__key")),
        "source": set(models.TieSource.objects.values_list("tie__key", *_WORDS))
        | set(models.ActivitySource.objects.values_list("activity__key", *_WORDS))
        | set(models.PlaceSource.objects.values_list("place__key", *_WORDS)),
    }


def entity_problems() -> Iterator[Problem]:
    """Yield what differs between the stored entities and those built anew; the stored ones are left as they are."""
    stored = picture()
    with transaction.atomic():
        rebuild()
        built = picture()
        transaction.set_rollback(True)
    for kind, rows in stored.items():
        for sign, message in ((rows - built[kind], "no claim yields it"), (built[kind] - rows, "it is missing")):
            for row in sorted(sign, key=repr):
                yield Problem(f"{kind} {row[0]}", message, "call `glocal rebuild`", severity=Severity.ERROR)
