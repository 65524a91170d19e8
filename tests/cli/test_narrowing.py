import click
import pytest

from glocal.cli.narrowing import Years, cut, year_option


def years(text: str) -> Years | None:
    """Return what `--year` makes of a text."""

    @click.command()
    @year_option("When.")
    def command(years: Years | None) -> Years | None:
        return years

    found: Years | None = command.main(["--year", text], standalone_mode=False)
    return found


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [("2025", 2025, 2025), ("2020-2025", 2020, 2025), ("2020-", 2020, 9999), ("2020-2020", 2020, 2020)],
)
def test_a_year_or_several_are_meant(text: str, first: int, last: int):
    assert years(text) == (first, last)


@pytest.mark.parametrize("text", ["25", "0000", "2025-13", "-2025", "２０２５", "last year", "2025-06-01", ""])
def test_what_is_no_year_says_how_to_write_one(text: str):
    with pytest.raises(click.BadParameter, match="is no year: write 2025, 2020-2025 or 2020-"):
        years(text)


def test_years_that_run_backwards_are_refused():
    with pytest.raises(click.BadParameter, match="2025-2020 ends before it begins: write 2020-2025"):
        years("2025-2020")


class Rows(list[int]):
    """What is asked of a query."""

    def count(self, value: object = None) -> int:  # noqa: ARG002 - of a list it counts one value
        return len(self)


@pytest.mark.parametrize(
    ("limit", "shown", "more"), [(None, [1, 2, 3], 0), (2, [1, 2], 1), (3, [1, 2, 3], 0), (9, [1, 2, 3], 0)]
)
def test_a_list_is_cut_and_what_is_left_out_is_counted(limit: int | None, shown: list[int], more: int):
    assert cut(Rows([1, 2, 3]), limit) == (shown, more)  # type: ignore[arg-type,comparison-overlap]  # counts and slices as a query does
