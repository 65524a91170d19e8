"""Cursors: where a list goes on, in a form that nobody is tempted to read."""

import base64
import binascii

from glocal.web.api.problems import Refusal, unusable


def cursor_of(text: str) -> str:
    """Return the cursor that carries a text.

    >>> text_of(cursor_of("tie-9732c83e3e03fffd"))
    'tie-9732c83e3e03fffd'
    """
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def text_of(cursor: str) -> str:
    """Return the text that a cursor carries.

    Raises:
        Refusal: no list gave this cursor.
    """
    try:
        return base64.b64decode(cursor + "=" * (-len(cursor) % 4), b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        raise leads_nowhere() from None


def leads_nowhere() -> Refusal:
    """Return the refusal for a cursor that cannot be followed."""
    return unusable("cursor", "it leads nowhere", "begin without one, and follow `next`")
