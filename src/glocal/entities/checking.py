"""Whether what is computed equals what a rebuild from nothing yields."""

from collections.abc import Iterator

from django.db import transaction

from glocal.entities import models
from glocal.entities.building import rebuild
from glocal.ledger.turns import turn_to_write
from glocal.model.problem import Problem, Severity

Row = tuple[object, ...]
_WORDS = ("claim__article__reading__document__sha256", "claim__article__position", "claim__kind", "claim__position")
"""What tells a claim, whatever its number in the ledger."""
_NAMED = ("key", "identifier", "base", "path")


def picture() -> dict[str, set[Row]]:
    """Return all entities as values without primary keys, so that two buildings of them can be compared."""
    return {kind: set(rows.values_list(*columns)) for kind, (rows, columns) in _PICTURED.items()}


_PICTURED = {
    "place": (models.Place.objects, (*_NAMED, "name", "name_ja", "level", "country", "region", "lat", "lon")),
    "tie": (models.Tie.objects, (*_NAMED, "kind", "status", "label", "since", "formalised", "ended", "last_seen")),
    "end of a tie": (models.TieEnd.objects, ("tie__key", "position", "place__key", "organisation", "body__key")),
    "milestone": (models.Milestone.objects, ("tie__key", "aspect", "first_day", "last_day")),
    "activity": (models.Activity.objects, (*_NAMED, "kind", "title", "date", "mode")),
    "place of an activity": (models.Activity.objects, ("key", "places__key")),
    "person": (models.Person.objects, (*_NAMED, "name", "family")),
    "office": (
        models.PersonSource.objects,
        (
            "person__key",
            *_WORDS,
            "office__role",
            "office__of",
            "office__place__key",
            "office__organisation__key",
            "office__first_seen",
            "office__last_seen",
        ),
    ),
    "appearance": (
        models.Appearance.objects,
        (
            "person__person__key",
            "activity__activity__key",
            *(f"{side}__{word}" for side in ("person", "activity") for word in _WORDS),
        ),
    ),
    "organisation": (models.Organisation.objects, (*_NAMED, "name", "place__key")),
    "source of a place": (models.PlaceSource.objects, ("place__key", "report", "base", *_WORDS)),
    "source of a tie": (models.TieSource.objects, ("tie__key", "report", "base", *_WORDS)),
    "source of an activity": (models.ActivitySource.objects, ("activity__key", "report", "base", *_WORDS)),
    "source of an organisation": (models.OrganisationSource.objects, ("organisation__key", "part", "written", *_WORDS)),
    "topic": (models.ArticleTopic.objects, ("article__reading__document__sha256", "article__position", "topic")),
}
"""What is compared of every kind of thing: its table, and the columns that tell it without primary keys."""


def entity_problems() -> Iterator[Problem]:
    """Yield what differs between the stored entities and those built anew; the stored ones are left as they are."""
    stored = picture()
    with turn_to_write():
        rebuild()
        built = picture()
        transaction.set_rollback(True)
    for kind, rows in stored.items():
        for sign, message in ((rows - built[kind], "no claim yields it"), (built[kind] - rows, "it is missing")):
            for row in sorted(sign, key=repr):
                yield Problem(f"{kind} {row[0]}", message, "call `glocal rebuild`", severity=Severity.ERROR)
