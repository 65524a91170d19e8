"""What an expression of time is: its words, its date, and the part it plays in the sentence."""

from dataclasses import dataclass
from enum import StrEnum

from glocal.model.edtf import Edtf
from glocal.model.reason import Reason
from glocal.model.span import Span


class DateRole(StrEnum):
    """What an expression of time says."""

    TIME = "time"
    """When something was or will be: a point, a season, an interval."""
    START = "start"
    """Since when: `since 1997`, `from 1997 onwards`; the date is open, `1997/..`."""
    END = "end"
    """Until when: `until 2019`; the date is open, `../2019`."""
    DEADLINE = "deadline"
    """By when something is to be reached: `by 2050`."""
    DURATION = "duration"
    """For how many years: `for over 30 years`; no date."""
    ANNIVERSARY = "anniversary"
    """How many years ago something began, at a date: `the 10th anniversary of … in 2025`."""
    RECURRING = "recurring"
    """Time and again: `every August`; no date."""
    NAME_PART = "name-part"
    """A year in the name of a thing: `Tokyo 2020`, `the 2014 Misato City Half Marathon`."""


@dataclass(frozen=True, slots=True)
class FoundDate:
    """One expression of time in a text."""

    span: Span
    """The words that tell the date, with `since` or `until` where the role depends on it."""
    date: Edtf | None
    """None where the words give no date, or the text and the issue do not tell the year."""
    role: DateRole = DateRole.TIME
    number: int | None = None
    """Years of a duration or an anniversary; None for every other role."""
    reasons: tuple[Reason, ...] = ()
    """What speaks against the reading, such as a repair; empty where the words are plain."""

    @property
    def origin(self) -> Edtf | None:
        """The year that an anniversary counts from; None for other roles and without a date.

        >>> FoundDate(Span(0, 16), Edtf.parse("2025"), DateRole.ANNIVERSARY, 10).origin.text
        '2015'
        """
        if self.role is not DateRole.ANNIVERSARY or not self.date or not self.number:
            return None
        year = (self.date.first_year or 0) - self.number
        return Edtf.parse(f"{year:04d}") if year > 0 else None
