import datetime
import itertools
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.db import transaction

from glocal.entities.checking import entity_problems, picture
from glocal.entities.deciding import Signed, decide_document, take_back
from glocal.entities.models import Tie
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.ledger.checking import ledger_problems
from glocal.ledger.models import Document, Reading
from glocal.ledger.writing import Effect
from glocal.pipeline import add_file

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
ISSUE = """Glocal Sample News

April 2026

Misato City and the City of Salamina Become Sister Cities

Misato City, Saitama Prefecture, and the City of Salamina, Greece, signed a sister city agreement in December 2025. The
mayors planted an olive tree, and the children of both cities danced.
"""
RIGHT = ISSUE.replace("December 2025", "November 2025")
VERSIONS = {
    "first.txt": ISSUE,
    "second.txt": RIGHT,
    "third.txt": ISSUE.replace("danced", "sang") + "\nCorrected version.\n",
}
SIGNED = Signed("Anna", "kept by mistake", NOW)

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def gazetteer() -> Iterator[Gazetteer]:
    """Return the known places."""
    with open_gazetteer() as opened:
        yield opened


def write(folder: Path, name: str, text: str, day: int = 0) -> Path:
    """Return a file that was last written on a day."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    seconds = (NOW + datetime.timedelta(day)).timestamp()
    os.utime(path, (seconds, seconds))
    return path


def agreed() -> list[str]:
    """Return the dates of the ties."""
    return list(Tie.objects.values_list("formalised", flat=True))


@pytest.mark.parametrize("days", list(itertools.permutations(range(3))), ids=str)
def test_the_order_in_which_versions_of_an_issue_are_added_does_not_matter(
    days: tuple[int, ...], tmp_path: Path, gazetteer: Gazetteer
):
    paths = [write(tmp_path, name, text, day) for (name, text), day in zip(VERSIONS.items(), days, strict=True)]
    made = []
    for order in itertools.permutations(paths):
        with transaction.atomic():
            for path in (*order, order[0]):
                add_file(path, gazetteer, NOW)
            made.append(picture())
            assert [*ledger_problems(), *entity_problems()] == []
            transaction.set_rollback(True)

    assert all(each == made[0] for each in made)
    assert made[0]["tie"]


def test_of_two_versions_the_one_written_later_counts_whichever_is_added_first(tmp_path: Path, gazetteer: Gazetteer):
    right, wrong = write(tmp_path, "right.txt", RIGHT, 2), write(tmp_path, "wrong.txt", ISSUE, 1)
    add_file(right, gazetteer, NOW)

    done = add_file(wrong, gazetteer, NOW)

    assert agreed() == ["2025-11"]
    assert [problem.message for problem in done.problems] == ["is a version of right.txt, which counts"]


def test_what_is_taken_back_counts_no_more_until_it_is_brought_back(tmp_path: Path, gazetteer: Gazetteer):
    path = write(tmp_path, "issue.txt", ISSUE)
    add_file(path, gazetteer, NOW)
    before = picture()

    decision = decide_document(Document.objects.get(), counts=False, signed=SIGNED)

    assert agreed() == []
    assert not Reading.objects.filter(retired_at_utc=None).exists()
    again = add_file(path, gazetteer, NOW)
    assert (again.kept and again.kept.effect, agreed()) == (Effect.UNCHANGED, [])
    assert again.problems[0].message == "was taken back by Anna on 2026-11-21: kept by mistake"

    take_back(decision.pk, SIGNED)

    assert picture() == before
    assert [*ledger_problems(), *entity_problems()] == []


def test_where_a_version_is_taken_back_the_other_counts_again(tmp_path: Path, gazetteer: Gazetteer):
    for day, (name, text) in enumerate((("wrong.txt", ISSUE), ("right.txt", RIGHT))):
        add_file(write(tmp_path, name, text, day), gazetteer, NOW)

    decide_document(Document.objects.get(name="right.txt"), counts=False, signed=SIGNED)

    assert agreed() == ["2025-12"]
    decide_document(Document.objects.get(name="right.txt"), counts=True, signed=SIGNED)
    assert agreed() == ["2025-11"]
    assert [*ledger_problems(), *entity_problems()] == []
