"""Expressions of time in a text, as EDTF read against the month of the issue."""

from glocal.claims.dates.find import find_dates
from glocal.claims.dates.found import DateRole, FoundDate

__all__ = ["DateRole", "FoundDate", "find_dates"]
