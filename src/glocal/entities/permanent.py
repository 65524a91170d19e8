"""Things found by what they were ever called: their identifier for good, or an address that pages had.

An identifier is the digest of a thing's key. A thing that became part of another one, by a decision or because a new
source tells that both are one, is found through the claims that made it: each keeps what it would make alone.
"""

from collections.abc import Callable

from django.db.models import Q

from glocal.entities.corrected import corrections
from glocal.entities.keys import identifier, place_key
from glocal.entities.models import (
    Activity,
    ActivitySource,
    Addressed,
    Organisation,
    OrganisationSource,
    Person,
    PersonSource,
    Place,
    PlaceSource,
    Reported,
    Tie,
    TieSource,
)

KINDS: dict[str, tuple[type[Addressed], type[Reported]]] = {
    "tie": (Tie, TieSource),
    "activity": (Activity, ActivitySource),
    "place": (Place, PlaceSource),
    "person": (Person, PersonSource),
    "organisation": (Organisation, OrganisationSource),
}
"""The kinds of things that have a page: their rows, and the rows of the claims that make them."""


def resolve(kind: str, name: str) -> Addressed | None:
    """Return the thing of today that a name means, None where nothing tells of it any more.

    Args:
        kind: One of `KINDS`.
        name: An identifier of 16 digits, or a readable address of today or of before: `jp/saitama/misato`.

    Raises:
        KeyError: there is no such kind.
    """
    rows, _ = KINDS[kind]
    steps: tuple[Callable[[], Addressed | None], ...] = (
        lambda: rows._default_manager.filter(path=name).first(),
        lambda: _by_digest(kind, name),
        lambda: _by_digest(kind, name.rpartition("~")[2]) if "~" in name else None,
        lambda: _by_address(kind, name),
        # The ends of a tie stand in one order in its address; who writes an address may know the other.
        lambda: rows._default_manager.filter(path="--".join(reversed(name.split("--")))).first(),
    )
    return next((row for row in (step() for step in steps) if row), None)


def resolve_key(kind: str, key: str) -> Addressed | None:
    """Return the thing of today that a key meant when it was written down."""
    return _by_digest(kind, identifier(key))


def report_meant(kind: str, name: str) -> str | None:
    """Return the whole key that an identifier begins, also of a report that was joined to another thing since.

    Raises:
        KeyError: there is no such kind.
    """
    _, sources = KINDS[kind]
    source = sources._default_manager.filter(_beginning("report", name)).order_by("report").first() if name else None
    if source:
        return source.report
    row = resolve(kind, name)
    return row.key if row else None


def _by_digest(kind: str, digits: str) -> Addressed | None:
    """Return the thing whose identifier begins with these digits, or that took in what was called so."""
    if not 8 <= len(digits) <= 16 or set(digits) - set("0123456789abcdef"):  # noqa: PLR2004 - digits of an address, of an identifier
        return None
    rows, sources = KINDS[kind]
    found = rows._default_manager.filter(_beginning("identifier", digits)).order_by("key").first()
    if found:
        return found
    source = (
        sources._default_manager.filter(_beginning("report", digits)).select_related(kind).order_by("report").first()
    )
    if source:
        made: Addressed = getattr(source, kind)
        return made
    return _by_decision(digits) if kind == "place" else None


def _by_address(kind: str, address: str) -> Addressed | None:
    """Return the thing that has the address as its base, or that some claim would give the address."""
    rows, sources = KINDS[kind]
    found = rows._default_manager.filter(base=address).order_by("key").first()
    if found:
        return found
    source = sources._default_manager.filter(base=address).select_related(kind).order_by("report").first()
    return getattr(source, kind) if source else None


def _by_decision(name: str) -> Place | None:
    """Return what a place is by decision that only ends of ties named: no claim's row keeps it."""
    for key, place in corrections().places.items():
        if identifier(key) == name:
            return Place.objects.filter(key=place_key(place)).first()
    return None


def _beginning(column: str, digits: str) -> Q:
    """Return that a column begins with the digits, so that its index is used whatever the database."""
    return Q(**{f"{column}__gte": digits, f"{column}__lt": f"{digits}g"})
