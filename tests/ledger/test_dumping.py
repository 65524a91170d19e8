import datetime
import gzip
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from glocal.ledger import models
from glocal.ledger.dumping import dump, load
from glocal.ledger.writing import decide, keep
from glocal.model.errors import GlocalError
from tests import readings

NOW = datetime.datetime(2026, 4, 1, 9, 30, 15, 123456, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


def fill() -> None:
    """Keep two documents, one of them read twice, and a decision."""
    issue = readings.reading(readings.article(readings.tie(since="2014"), readings.activity(), readings.mention()))
    keep(issue, readings.content(issue), NOW)
    keep(readings.read_by(issue, "grammar 2.0.0"), readings.content(issue), NOW)
    other = readings.reading(readings.article(), name="二〇二六.txt")
    keep(other, b"\x00\xff bytes of any kind", NOW)
    decide(models.Decision(subject="a & b", aspect="since", value="2013", author="Anna", decided_at_utc=NOW))


def dumped() -> bytes:
    target = io.BytesIO()
    dump(target)
    return target.getvalue()


def empty() -> None:
    """Take every row out, children first."""
    tables = (models.Claim, models.Article, models.ReadingProblem, models.Reading, models.Original, models.Document)
    for table in (*tables, models.Decision, models.Change, models.Turn):
        table.objects.all().delete()


def test_what_is_loaded_equals_what_was_dumped_retired_readings_included(tmp_path: Path):
    fill()
    before = dumped()
    (tmp_path / "ledger.gz").write_bytes(before)
    empty()

    count = load(tmp_path / "ledger.gz")

    assert dumped() == before
    assert count == gzip.decompress(before).count(b"\n") - 2
    assert models.Reading.objects.exclude(retired_at_utc=None).count() == 1


def test_a_loaded_ledger_goes_on_where_the_old_one_stopped(tmp_path: Path):
    fill()
    (tmp_path / "ledger.gz").write_bytes(dumped())
    empty()
    load(tmp_path / "ledger.gz")

    keep(readings.reading(name="new.txt"), b"", NOW)

    assert list(models.Change.objects.values_list("sequence", flat=True)) == [1, 2, 3, 4, 5, 6]


def test_a_ledger_that_holds_something_is_not_loaded_over(tmp_path: Path):
    fill()
    (tmp_path / "ledger.gz").write_bytes(dumped())

    with pytest.raises(GlocalError, match="not empty"):
        load(tmp_path / "ledger.gz")


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        pytest.param(lambda packed: packed[: len(packed) // 2], "cannot be read", id="half a file"),
        pytest.param(lambda _: b"no gzip at all", "cannot be read", id="another kind of file"),
        pytest.param(lambda _: gzip.compress(b'{"a": 1}\n'), "is no dump", id="other JSON lines"),
        pytest.param(
            lambda packed: gzip.compress(b"\n".join(gzip.decompress(packed).splitlines()[:-1])), "cut off", id="no end"
        ),
        pytest.param(
            lambda packed: gzip.compress(gzip.decompress(packed).replace(b'["article"', b'["artikel"')),
            r":\d+: is no row",
            id="an unknown table",
        ),
    ],
)
def test_a_damaged_dump_is_refused_whole(tmp_path: Path, damage: Callable[[bytes], bytes], said: str):
    fill()
    (tmp_path / "ledger.gz").write_bytes(damage(dumped()))
    empty()

    with pytest.raises(GlocalError, match=said):
        load(tmp_path / "ledger.gz")

    assert models.Document.objects.count() == 0
