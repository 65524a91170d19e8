import pytest

from glocal.web import queries
from glocal.web.lists import MOST_ROWS, PAGE_SIZE, Listing, first_of, page_of
from tests.web.conftest import IssueMaker


@pytest.fixture
def long_list(ledger: IssueMaker) -> None:
    for _ in range(PAGE_SIZE + 1):
        ledger.reading()


@pytest.mark.usefixtures("long_list")
@pytest.mark.parametrize(("number", "shown"), [(None, 1), ("2", 2), ("99", 2), ("two", 1), ("-3", 2)])
def test_a_number_that_no_page_has_leads_to_the_nearest(number: str | None, shown: int) -> None:
    assert page_of(queries.issues(), number).number == shown


@pytest.mark.usefixtures("long_list")
def test_a_list_whose_length_is_not_known_is_counted() -> None:
    paginator = Listing(queries.issues())
    assert (paginator.total, paginator.count, paginator.is_cut, paginator.is_counted) == (41, 41, False, True)


@pytest.mark.usefixtures("long_list")
def test_a_list_that_is_too_long_to_leaf_through_says_so() -> None:
    paginator = Listing(queries.issues(), known_count=1_000_000)
    assert (paginator.total, paginator.count, paginator.is_cut) == (1_000_000, MOST_ROWS, True)


@pytest.mark.usefixtures("long_list")
@pytest.mark.parametrize(("most", "shown", "has_more"), [(3, 3, True), (41, 41, False), (50, 41, False)])
def test_the_beginning_of_a_list_tells_whether_it_goes_on(most: int, shown: int, has_more: bool) -> None:  # noqa: FBT001
    first = first_of(queries.issues(), most)
    assert (len(first.rows), first.has_more) == (shown, has_more)
