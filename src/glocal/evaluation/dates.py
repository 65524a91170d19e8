"""When two written dates count as the same."""


def same_date(one: str | None, other: str | None) -> bool:
    """Return whether two EDTF texts are equal, or one is an approximation of the other.

    >>> same_date("2026-01~", "2026-01"), same_date("2026", "2026-01")
    (True, False)
    """
    return (one or "").rstrip("~?") == (other or "").rstrip("~?")


def same_month(one: str | None, other: str | None) -> bool:
    """Return whether the first seven characters agree: the same year and month, or the same year alone."""
    return (one[:7] if one else None) == (other[:7] if other else None)
