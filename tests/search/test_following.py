"""The index follows the ledger: what is added is found, what is gone is not, and the way there does not matter."""

from pathlib import Path

import pytest
import tantivy
from django.core.files import locks
from django.core.management import call_command
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glocal.entities import building
from glocal.entities.building import follow_decision
from glocal.entities.models import Tie
from glocal.gazetteer.local_names import LocalNames
from glocal.ledger.models import Change, Claim, Decision, Reading
from glocal.ledger.turns import turn_to_write
from glocal.ledger.writing import decide
from glocal.register_import import Listed, import_register
from glocal.search.asking import Asked, ask
from glocal.search.entry import What
from glocal.search.following import follow, is_current, open_index, rebuild
from glocal.search.index import IndexBusyError, index_folder
from tests.search.conftest import APRIL, MAY, NOW, Add
from tests.search.damage import replace

SAME_APRIL = """Glocal Sample News

April 2026

A Half Marathon Brings Salamina to Misato

In December 2025, Misato City in Saitama Prefecture and the City of Salamina, Greece, signed a sister city agreement.
Mayor KIZU ran with them.
"""


def filed(home: Path) -> list[tuple[str, tuple[int, ...]]]:
    """Return all that the index holds: number and fingerprint of each thing."""
    searcher = open_index(home).searcher()
    hits = searcher.search(tantivy.Query.all_query(), 10_000).hits
    addresses = [address for _, address in hits]
    columns = (searcher.fast_field_values(name, addresses) for name in ("thing", "fingerprint"))
    return sorted(zip(*columns, strict=True))


def total(home: Path, names: LocalNames, text: str, **chosen: tuple[str, ...]) -> int:
    return ask(open_index(home), names, Asked(text, chosen)).total


def test_what_is_added_is_found(home: Path, names: LocalNames, add: Add):
    add(APRIL)
    assert follow(home, names) > 0
    assert total(home, names, "Salamina", what=("tie",)) == 1
    assert total(home, names, "Sopron") == 0
    add(MAY, "2026-05.txt")
    follow(home, names)
    assert total(home, names, "Sopron", what=("article",)) == 1


def test_an_index_that_is_up_to_date_is_left_alone(home: Path, names: LocalNames, add: Add):
    add(APRIL)
    follow(home, names)
    assert is_current(open_index(home))
    assert follow(home, names) == 0


def test_what_is_retired_is_not_found(home: Path, names: LocalNames, add: Add):
    reading = add(APRIL)
    add(MAY, "2026-05.txt")
    follow(home, names)
    retire(reading)
    follow(home, names)
    assert total(home, names, "Salamina") == 0
    assert total(home, names, "Sopron", what=("article",)) == 1


def retire(reading: Reading) -> None:
    """Take a reading out of force as a newer one would."""
    with turn_to_write() as writer:
        Reading.objects.filter(pk=reading.pk).update(retired_at_utc=NOW)
        writer.note(Change.Kind.READING_RETIRED, reading)
        building.forget(reading)


def test_a_decision_is_followed(home: Path, names: LocalNames, add: Add):
    add(APRIL)
    follow(home, names)
    tie = Tie.objects.get()
    made(tie.key, Decision.Aspect.STATUS, "ended")
    follow(home, names)
    assert total(home, names, "", what=("tie",), status=("ended",)) == 1
    claim = Claim.objects.get(kind="tie")
    made(str(claim.pk), Decision.Aspect.NOT_SAID, "yes")
    follow(home, names)
    assert total(home, names, "", what=("tie",)) == 0


def made(subject: str, aspect: Decision.Aspect, value: str) -> None:
    with turn_to_write():
        follow_decision(
            decide(Decision(subject=subject, aspect=aspect, value=value, author="anna", decided_at_utc=NOW))
        )


def test_entities_that_are_made_anew_are_filed_anew(home: Path, names: LocalNames, add: Add):
    add(APRIL)
    follow(home, names)
    building.rebuild()
    assert not is_current(open_index(home))
    follow(home, names)
    before = filed(home)
    rebuild(home, names)
    assert filed(home) == before


STEPS = st.lists(st.sampled_from(["april", "may", "same april", "retire", "decide"]), min_size=1, max_size=6)


@pytest.mark.django_db(transaction=True)
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_an_index_that_followed_every_step_equals_one_made_anew(
    home: Path, names: LocalNames, add: Add, steps: list[str]
):
    call_command("flush", verbosity=0, interactive=False)
    rebuild(home, names)
    readings = []
    texts = {"april": APRIL, "may": MAY, "same april": SAME_APRIL}
    for step in steps:
        if step in texts:
            readings.append(add(texts[step], f"{step}.txt"))
        elif step == "retire" and readings:
            retire(readings.pop())
        elif step == "decide" and (tie := Tie.objects.first()):
            made(tie.key, Decision.Aspect.STATUS, "ended")
        follow(home, names)
    followed = filed(home)
    rebuild(home, names)
    assert filed(home) == followed


def test_a_damaged_index_is_made_anew(home: Path, names: LocalNames, add: Add):
    add(APRIL)
    follow(home, names)
    before = filed(home)
    for path in index_folder(home).glob("*.idx"):
        replace(path, path.read_bytes()[:-9])
    follow(home, names)
    assert filed(home) == before


def test_a_deleted_index_is_made_anew(home: Path, names: LocalNames, add: Add):
    add(APRIL)
    follow(home, names)
    before = filed(home)
    for path in index_folder(home).iterdir():
        path.unlink()
    follow(home, names)
    assert filed(home) == before


def test_of_two_processes_one_files_and_the_other_is_told(home: Path, names: LocalNames, add: Add):
    add(APRIL)
    with (home / "search.lock").open("w") as file:
        assert locks.lock(file, locks.LOCK_EX | locks.LOCK_NB)
        with pytest.raises(IndexBusyError):
            follow(home, names)
    assert follow(home, names) > 0


@pytest.mark.django_db
def test_the_rows_of_a_list_are_not_found_as_articles(home: Path, names: LocalNames, tmp_path: Path):
    path = tmp_path / "list.csv"
    path.write_text("City,Country,Partner,Partner country,Agreed\nSapporo,JP,Munich,DE,1972-08-28\n", encoding="utf-8")
    import_register(Listed(path, "council"), names.gazetteer, NOW)
    follow(home, names)
    assert total(home, names, "Munich", what=("tie",)) == 1
    assert total(home, names, "", what=(What.ARTICLE.value,)) == 0


def test_another_ledger_with_as_many_changes_is_filed_anew(home: Path, names: LocalNames, add: Add):
    add(APRIL)
    follow(home, names)
    Reading.objects.update(maker="grammar of another ledger")
    assert not is_current(open_index(home))
    follow(home, names)
    assert is_current(open_index(home))
