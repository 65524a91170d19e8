"""Things meant by an identifier, an address or a name on the command line."""

from typing import TYPE_CHECKING

from glocal.cli.asking import place_meant
from glocal.cli.saying import quoted
from glocal.cli.suggesting import did_you_mean
from glocal.model.errors import GlocalError

if TYPE_CHECKING:
    from glocal.entities.models import Addressed

_MANY = 8
_LISTED = {"activity": "activities", "person": "people", "organisation": "organisations"}


def thing_meant(kind: str, name: str) -> "Addressed":
    """Return the one thing of a kind that a name means.

    Args:
        kind: `activity`, `person`, `organisation` or `place`.
        name: An identifier, an address of today or before, or words: of an activity of its title.

    Raises:
        GlocalError: nothing fits, or several things do.
    """
    from glocal.entities.permanent import KINDS, resolve

    if found := resolve(kind, name):
        return found
    if kind == "place":
        return place_meant(name)
    if not name.strip():
        raise GlocalError(f"no {kind} is named", f"see `glocal {_LISTED[kind]}`")
    column = "title" if kind == "activity" else "name"
    rows = KINDS[kind][0]._default_manager
    fitting = list(rows.filter(**{f"{column}__iexact": name})[: _MANY + 1])
    fitting = fitting or list(rows.filter(**{f"{column}__icontains": name})[: _MANY + 1])
    if not fitting:
        otherwise = f"see `glocal {_LISTED[kind]}`"
        remedy = otherwise if kind == "activity" else did_you_mean(rows.all(), name, otherwise)
        raise GlocalError(f"no source tells of the {kind} {quoted(name)}", remedy)
    if len(fitting) > 1:
        named = "; ".join(f"{row} ({row.identifier})" for row in fitting[:_MANY])
        raise GlocalError(f"{quoted(name)} can mean several: {named}", "give the identifier")
    return fitting[0]
