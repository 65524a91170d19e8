"""Permanent identifiers and the addresses of pages, as records give them out."""

import re
import uuid
from urllib.parse import quote

from django.db.models import Model

from glocal.entities.models import Activity, Addressed, Organisation, Person, Place, Tie
from glocal.entities.permanent import resolve
from glocal.ledger.models import Article, Claim, Reading

_KINDS: dict[type[Model], tuple[str, str]] = {
    Tie: ("tie", "ties"),
    Activity: ("activity", "activities"),
    Place: ("place", "places"),
    Person: ("person", "people"),
    Organisation: ("organisation", "organisations"),
    Article: ("article", "articles"),
    Reading: ("issue", "issues"),
}
"""The word that the identifiers of a thing begin with, and the folder of its pages."""
_FORM = re.compile(r"([a-z]+)-([0-9a-f]{1,16})", re.ASCII)
_URN_NAMESPACE = uuid.UUID("6f9a1f0e-3f0b-5d8e-9a55-5a3f3c1c7d10")
"""Drawn once; all entries of feeds and calendars hang on it."""


def identifier(thing: Model) -> str:
    """Return the permanent identifier of a thing that has a page: `tie-9732c83e3e03fffd`.

    Raises:
        TypeError: things of this type have none.
    """
    match thing:
        case Addressed():
            name = thing.identifier
        case Article():
            name = str(thing.pk)
        case Reading():
            name = str(thing.document_id)
        case _:
            raise TypeError(f"{type(thing).__name__} has no identifier")
    return f"{_KINDS[type(thing)][0]}-{name}"


def form_of(model: type[Model]) -> str:
    """Return the pattern that the identifiers of these things have: `^tie-[0-9a-f]{1,16}$`.

    Raises:
        KeyError: things of this type have none.
    """
    return f"^{_KINDS[model][0]}-[0-9a-f]{{1,16}}$"


def find(model: type[Model], identity: str) -> Model | None:
    """Return the thing that a permanent identifier means today, None where there is none.

    What became part of another thing is that other thing.
    """
    found = _FORM.fullmatch(identity)
    if not found or found[1] != _KINDS[model][0]:
        return None
    if issubclass(model, Addressed):
        return resolve(found[1], found[2])
    if not found[2].isdecimal():
        return None
    column = "document" if model is Reading else "pk"
    rows = model._default_manager.filter(**{column: int(found[2])}).order_by("-pk")
    return rows.first()


def urn(identity: str) -> str:
    """Return an identifier as a URN, the same on every server and for ever.

    Source: RFC 4122, version 5.

    >>> urn("tie-3f2a1c0d9b8e")
    'urn:uuid:545fc194-ac14-5d50-ba77-2dc009c31006'
    """
    return uuid.uuid5(_URN_NAMESPACE, identity).urn


def page_of(thing: Model, base: str = "") -> str:
    """Return the address of the page about a thing below the address of the site, `https://register.example`.

    Raises:
        TypeError: things of this type have no page.
    """
    match thing:
        case Addressed():
            path = f"{_KINDS[type(thing)][1]}/{quote(thing.path, safe='/~!*()')}/"
        case Article():
            path = f"articles/{thing.pk}/"
        case Claim():
            path = f"articles/{thing.article_id}/#c-{thing.pk}"
        case Reading():
            path = f"issues/{thing.document_id}/"
        case _:
            raise TypeError(f"no page about {type(thing).__name__}")
    return f"{base}/{path}"


def page_of_list(register: str, base: str = "") -> str:
    """Return the address of the page about a list of ties below the address of the site."""
    return f"{base}/sources/lists/{quote(register)}/"


def record_of(thing: Model) -> str:
    """Return the path of the record of a thing in the API: `/api/v1/ties/tie-9732c83e3e03fffd`.

    Raises:
        TypeError: things of this type have none.
    """
    name = identifier(thing)
    return f"/api/v1/{_KINDS[type(thing)][1]}/{name}"
