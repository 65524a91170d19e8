from collections.abc import Iterator

import pytest

from glocal.cli.progress import Progress


def clock(*seconds: float) -> Iterator[float]:
    """Return the seconds one after the other; the first two are the beginning."""
    return iter((0.0, 0.0, *seconds))


def test_what_is_left_is_reckoned_by_the_pace_of_the_later_half():
    progress = Progress("rows", clock(10, 20, 60, 100).__next__)
    for count, share in ((1000, 0.1), (2000, 0.2), (3000, 0.3), (4000, 0.4)):
        progress.tell(count, share)

    # From 0.1 at 10 s to 0.4 at 100 s: 300 s a whole, 180 s for what is left.
    assert progress.line(4000) == "4,000 rows, 40%, about 3 minutes left"


def test_where_nobody_knows_the_share_only_the_count_is_told():
    progress = Progress("rows", clock(10).__next__)
    progress.tell(3000, None)

    assert progress.line(3000) == "3,000 rows"


def test_lines_come_half_a_minute_apart_where_nobody_watches(capsys: pytest.CaptureFixture[str]):
    progress = Progress("rows", clock(10, 31, 50, 62).__next__)
    for count, share in ((1, 0.1), (2, 0.2), (3, 0.5), (4, 1.0)):
        progress.tell(count, share)
    progress.end()

    assert capsys.readouterr().err == "2 rows, 20%, about 2 minutes left\n4 rows, all read; finishing\n"
