"""A number of years that the environment may set."""

from collections.abc import Mapping

from glocal.model.errors import GlocalError

_MOST = 1000


def years(environment: Mapping[str, str], name: str, otherwise: int) -> int:
    """Return a number of years from the environment, from 1 to 1,000.

    Raises:
        GlocalError: it is none.
    """
    told = environment.get(name) or str(otherwise)
    if not told.isascii() or not told.isdigit() or not 1 <= int(told) <= _MOST:
        raise GlocalError(f"{name} is {told!r}, which is no number of years", "write a whole number, such as 6")
    return int(told)
