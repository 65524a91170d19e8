"""By which rules the stored entities were made."""

from glocal.entities.models import Built

VERSION = 5
"""Number of the rules by which entities are made; a ledger made by other rules is made anew when it is opened."""


def are_built() -> bool:
    """Return whether the entities were made by the rules of this program."""
    return Built.objects.filter(version=VERSION).exists()


def note_version() -> None:
    """Note that the entities were made by the rules of this program."""
    Built.objects.update_or_create(pk=1, defaults={"version": VERSION})
