import csv
import datetime
import io
import itertools
import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.db import transaction

from glocal.entities.asking import all_disagreements
from glocal.entities.building import rebuild
from glocal.entities.checking import entity_problems, picture
from glocal.entities.deciding import Signed, decide_not_said
from glocal.entities.models import Tie
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.ledger.imports import last_import
from glocal.ledger.models import Article, Document
from glocal.ledger.writing import Effect
from glocal.model.errors import GlocalError
from glocal.model.problem import Severity
from glocal.register_import import Import, Listed, Tell, import_register

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
HEAD = "City,Country,Partner,Partner country,Since\n"
ROWS = (
    "Misato,JP,Salamina,GR,2025\n",
    "Sapporo,JP,Munich,DE,1972\n",
    "Nagasaki,JP,Saint Paul,US,1955\n",
)

Take = Callable[..., Import]

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[Gazetteer]:
    """Return the known places."""
    with open_gazetteer() as opened:
        yield opened


@pytest.fixture
def take(tmp_path: Path, gazetteer: Gazetteer) -> Take:
    """Return a function that imports a list given as text."""

    def take_list(
        text: str, name: str = "council", columns: dict[str, str] | None = None, tell: Tell | None = None
    ) -> Import:
        path = tmp_path / "ties.csv"
        path.write_text(text, encoding="utf-8")
        return import_register(Listed(path, name, columns), gazetteer, NOW, tell)

    return take_list


def test_each_row_becomes_a_tie_with_the_row_as_its_evidence(take: Take):
    done = take(HEAD + "".join(ROWS))

    assert (done.effect, done.rows, done.changes.added) == (Effect.ADDED, 3, 3)
    tie = Tie.objects.get(path="sapporo-hokkaido--munich")
    assert (tie.kind, tie.formalised, tie.last_seen) == ("sister-city", "1972", "")
    claim = tie.sources.get().claim
    assert all(claim.article.text[each["start"] : each["end"]] == each["quote"] for each in claim.payload["evidence"])
    assert "Munich" in claim.article.body


def test_importing_again_changes_nothing(take: Take):
    take(HEAD + "".join(ROWS))

    again = take(HEAD + "".join(ROWS))

    assert again.effect is Effect.UNCHANGED
    assert (again.changes.added, again.changes.changed, again.changes.gone) == (0, 0, 0)


def test_a_newer_copy_is_told_from_the_last_one_and_what_is_gone_stays_as_a_claim(take: Take):
    take(HEAD + "".join(ROWS))

    newer = take(HEAD + ROWS[0] + "Sapporo,JP,Munich,DE,1974\nOtama,JP,Machu Picchu,PE,2015\n")

    assert [newer.changes.added, newer.changes.changed, newer.changes.gone] == [1, 1, 1]
    gone = Tie.objects.get(path="nagasaki-nagasaki--saint-paul")
    assert gone.sources.get().claim.payload["gone"] is True
    assert Tie.objects.get(path="sapporo-hokkaido--munich").formalised == "1974"
    assert list(entity_problems()) == []


def test_a_row_that_comes_back_is_gone_no_more(take: Take):
    take(HEAD + "".join(ROWS))
    take(HEAD + "".join(ROWS[:2]))

    back = take(HEAD + "".join(ROWS))

    assert back.changes.added == 1
    assert not Article.objects.filter(reading=last_import("council"), claims__payload__gone=True).exists()


def test_two_lists_that_name_one_pair_are_two_sources_of_one_tie_and_may_differ(take: Take):
    take(HEAD + ROWS[1], "council")
    take(HEAD + ROWS[1].replace("1972", "1927"), "wikidata")

    assert Tie.objects.get().sources.count() == 2
    assert [each.aspect for each, _ in all_disagreements()] == ["formalised"]


def test_rows_make_the_same_ties_in_one_list_as_in_several_and_in_any_order(take: Take):
    names = ("tie", "end of a tie", "milestone")
    rows = [*ROWS, "Sapporo,JP,München,DE,1974\n", "Misato-shi,JP,Salamina,GR,2024\n", "Munich,DE,Sapporo,JP,\n"]
    made = []
    for lists in ([rows], [rows[:2], rows[2:4], rows[4:]], [[row] for row in reversed(rows)]):
        with transaction.atomic():
            for number, of_list in enumerate(lists):
                take(HEAD + "".join(of_list), f"list {number}")
            made.append({kind: rows for kind, rows in picture().items() if kind in names})
            transaction.set_rollback(True)

    assert made[0] == made[1] == made[2]
    assert len(made[0]["end of a tie"]) == 6


def test_a_list_without_a_usable_row_keeps_nothing(take: Take):
    done = take("Colour,Size\nred,3\n")

    assert done.effect is None
    assert [problem.severity for problem in done.problems.first][-1] is Severity.ERROR
    assert last_import("council") is None


def test_changes_in_a_real_list_are_reported_exactly(shared: Path, tmp_path: Path, gazetteer: Gazetteer):
    with (shared / "data" / "ties.csv").open(encoding="utf-8", newline="") as file:
        head, *body = itertools.islice(csv.reader(file), 601)
    first, added = body[:570], body[570:]
    chance = random.Random(3)  # noqa: S311 - which rows, no secret
    touched = chance.sample(range(570), 70)
    changed, removed = set(touched[:50]), set(touched[50:])
    newer = [
        [*row[:-1], "checked"] if number in changed else row
        for number, row in enumerate(first)
        if number not in removed
    ]
    newer += added

    import_register(Listed(_file(tmp_path, head, first), "list"), gazetteer, NOW)
    done = import_register(Listed(_file(tmp_path, head, newer), "list"), gazetteer, NOW)

    counts = (done.changes.added, done.changes.changed, done.changes.gone)
    assert counts == (30, 50, 20)
    rebuild()
    assert list(entity_problems()) == []


def _file(folder: Path, head: list[str], rows: list[list[str]]) -> Path:
    text = io.StringIO()
    csv.writer(text).writerows([head, *rows])
    path = folder / "list.csv"
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def test_a_long_list_makes_what_a_short_one_makes_row_by_row(take: Take, monkeypatch: pytest.MonkeyPatch):
    rows = [*ROWS, "Sapporo,JP,München,DE,1974\n", "One end,JP,,,\n", *ROWS[:1], "Otama,JP,Machu Picchu,PE,2015\n"]
    made = []
    for batch in (1, 2, 3_000):
        monkeypatch.setattr("glocal.register_import._BATCH", batch)
        with transaction.atomic():
            take(HEAD + "".join(rows[:3]))
            done = take(HEAD + "".join(rows[1:]))
            reading = last_import("council")
            articles = list(Article.objects.filter(reading=reading).values_list("position", "row_key", "row_number"))
            problems = list(reading.problems.order_by("pk").values_list("line", "message")) if reading else []
            made.append((articles, problems, done.changes.added, done.changes.changed, done.changes.gone, picture()))
            assert list(entity_problems()) == []
            transaction.set_rollback(True)

    assert made[0] == made[1] == made[2]
    assert made[0][1][-1] == (5, "the second end is missing")


def test_a_sentence_that_a_person_found_not_said_stays_so_when_the_list_is_read_with_other_columns(take: Take):
    take(HEAD + ROWS[1])
    claim = Tie.objects.get().sources.get().claim
    decide_not_said(claim.pk, Signed("Anna", "a slip", NOW))

    again = take(HEAD + ROWS[1], columns={"date": "Since"})

    assert again.effect is Effect.READ_AGAIN
    assert not Tie.objects.exists()
    assert list(entity_problems()) == []


def test_a_file_that_changes_while_it_is_read_is_not_kept(take: Take, tmp_path: Path):
    def change(*_: object) -> None:
        (tmp_path / "ties.csv").write_text(HEAD + ROWS[0], encoding="utf-8")

    with pytest.raises(GlocalError, match="was changed while it was read"):
        take(HEAD + "".join(ROWS), tell=change)

    assert not Document.objects.exists()
    assert not Tie.objects.exists()


def test_how_far_it_is_is_told(take: Take):
    told: list[tuple[int, float | None]] = []

    take(HEAD + "".join(ROWS), tell=lambda rows, share: told.append((rows, share)))

    assert told == [(3, 1.0)]
