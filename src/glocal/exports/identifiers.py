"""Permanent identifiers and the addresses of pages, as records give them out."""

import hashlib
import uuid
from urllib.parse import quote

from django.db.models import Model

from glocal.entities.models import Activity, Place, Tie
from glocal.ledger.models import Article, Claim, Reading

_KINDS: dict[type[Model], str] = {Tie: "tie", Activity: "activity", Place: "place"}
_FOLDERS: dict[type[Model], str] = {Tie: "ties", Activity: "activities", Place: "places"}
_URN_NAMESPACE = uuid.UUID("6f9a1f0e-3f0b-5d8e-9a55-5a3f3c1c7d10")
"""Drawn once; all addresses of feeds and calendars hang on it."""


def identifier(thing: Model) -> str:
    """Return the permanent identifier of a thing that has a page: `tie-3f2a1c0d9b8e`."""
    match thing:
        case Article():
            return f"article-{thing.pk}"
        case Reading():
            return f"issue-{thing.document_id}"
        case Tie() | Activity() | Place():
            return f"{_KINDS[type(thing)]}-{hashlib.sha256(thing.key.encode()).hexdigest()[:12]}"
    raise TypeError(f"{type(thing).__name__} has no identifier")


def urn(identity: str) -> str:
    """Return an identifier as a URN, the same on every server and for ever.

    Source: RFC 4122, version 5.

    >>> urn("tie-3f2a1c0d9b8e")
    'urn:uuid:545fc194-ac14-5d50-ba77-2dc009c31006'
    """
    return uuid.uuid5(_URN_NAMESPACE, identity).urn


def page_of(thing: Model, base: str = "") -> str:
    """Return the address of the page about a thing below the address of the site, `https://register.example`."""
    match thing:
        case Article():
            path = f"articles/{thing.pk}/"
        case Claim():
            path = f"articles/{thing.article_id}/#c-{thing.pk}"
        case Reading():
            path = f"issues/{thing.document_id}/"
        case Tie() | Activity() | Place():
            path = f"{_FOLDERS[type(thing)]}/{quote(thing.path, safe='/~!*()')}/"
        case _:
            raise TypeError(f"no page about {type(thing).__name__}")
    return f"{base}/{path}"
