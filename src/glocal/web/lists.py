"""One page of a list, however long the list is."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from django.core.paginator import Page, Paginator
from django.db.models import Model, QuerySet

Row = TypeVar("Row", bound=Model)

PAGE_SIZE = 40
"""Rows of a list on one page."""
MOST_PAGES = 50
"""Pages of a list that can be leafed through. Whoever wants all of a list downloads it; to leaf further, or to count
further, the database would read every row before: 100 ms instead of 30 at 200,000 ties."""
MOST_ROWS = PAGE_SIZE * MOST_PAGES


class Listing(Paginator):  # type: ignore[type-arg]  # it takes no type at run time
    """A list that is counted up to the rows that can be leafed through, unless its length is known."""

    def __init__(self, rows: "QuerySet[Any] | Sequence[Any]", known_count: int | None = None) -> None:
        super().__init__(rows, PAGE_SIZE)
        self._known_count = known_count

    @cached_property
    def total(self) -> int:
        """How many rows there are; one more than `MOST_ROWS` where there are more and how many is not known."""
        if self._known_count is not None:
            return self._known_count
        if not isinstance(self.object_list, QuerySet):
            return len(self.object_list)
        return int(self.object_list.order_by()[: MOST_ROWS + 1].count())

    @cached_property
    def count(self) -> int:
        """How many rows can be leafed through."""
        return min(self.total, MOST_ROWS)

    @property
    def is_cut(self) -> bool:
        """Whether the list goes on behind its last page."""
        return self.total > MOST_ROWS

    @property
    def is_counted(self) -> bool:
        """Whether `total` is exact."""
        return self._known_count is not None or not (self.is_cut and isinstance(self.object_list, QuerySet))


def page_of(
    rows: "QuerySet[Any] | Sequence[Any]", number: str | None = None, known_count: int | None = None
) -> Page[Any]:  # Any: rows, or what was made of them
    """Return one page of a list; a number that no page has leads to the nearest.

    Args:
        rows: The list.
        number: Which page.
        known_count: How many rows there are, if that is known.
    """
    return Listing(rows, known_count).get_page(number or 1)


@dataclass(frozen=True, slots=True)
class FirstRows(Generic[Row]):
    """The beginning of a list, and whether the list goes on."""

    rows: list[Row]
    has_more: bool


def first_of(rows: QuerySet[Row] | Sequence[Row], most: int) -> FirstRows[Row]:
    """Return the first rows of a list, without counting the others."""
    found = list(rows[: most + 1])
    return FirstRows(found[:most], len(found) > most)
