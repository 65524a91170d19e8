"""Search as pages and commands use it."""

import threading
from pathlib import Path

import pytest
from django.core.files import locks
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from glocal.entities.models import Tie
from glocal.gazetteer.local_names import LocalNames, local_names
from glocal.search.asking import Asked
from glocal.search.entry import What
from glocal.search.finder import Finder
from glocal.search.following import rebuild
from glocal.search.index import index_folder
from glocal.search.showing import title_of
from tests.search.conftest import APRIL, MAY, Add
from tests.search.damage import replace


@pytest.fixture
def finder(home: Path, names: LocalNames, add: Add) -> Finder:
    """Return a finder over two issues that no index knows yet."""
    add(APRIL)
    add(MAY, "2026-05.txt")
    return Finder(home, names)


def test_what_was_added_since_is_found_without_asking_for_it(finder: Finder, add: Add):
    assert finder.find(Asked("Salamina")).answer.total > 0
    add(APRIL.replace("Salamina", "Chania"), "other.txt")
    found = finder.find(Asked("Chania"))
    assert found.answer.total > 0
    assert not found.is_behind


def test_a_thing_that_is_gone_is_not_shown_though_the_index_knows_it(finder: Finder):
    assert [item.what for item in finder.find(Asked("", {"what": ("tie",)})).items] == [What.TIE] * 3
    gone = Tie.objects.latest("pk")
    gone.delete()
    found = finder.find(Asked("", {"what": ("tie",)}))
    assert gone.path not in {item.thing.path for item in found.items if isinstance(item.thing, Tie)}
    assert (len(found.items), found.is_behind) == (2, True)


def test_an_article_shows_the_passage_with_the_words(finder: Finder):
    (item,) = finder.find(Asked("delegation", {"what": ("article",)})).items
    assert "".join(piece.text for piece in item.title) == "Kazuno and Sopron Sing Together"
    assert [piece.text for piece in item.passage if piece.is_found] == ["delegation"]


def test_a_page_behind_the_last_one_leads_to_the_last(finder: Finder):
    found = finder.find(Asked("", page=400))
    assert found.asked.page == found.answer.last_page
    assert found.items


def test_where_nothing_is_found_a_word_that_is_alike_is_offered(finder: Finder):
    assert finder.find(Asked("Salamna")).meant == "Salamina"
    assert finder.find(Asked("qqqqqq")).meant == ""


def test_a_question_is_answered_without_the_words_that_only_ask(finder: Finder):
    found = finder.find(Asked("who is working with Salamina"))
    assert (found.asked.text, found.wished) == ("Salamina", "who is working with Salamina")
    assert found.answer.total == finder.find(Asked("Salamina")).answer.total > 0
    assert finder.find(Asked("Salamina")).wished == ""
    assert finder.find(Asked("who is working with qqqqqq")).asked.text == "who is working with qqqqqq"


def test_where_the_choice_leaves_nothing_it_says_how_much_the_words_find(finder: Finder):
    found = finder.find(Asked("Salamina", {"year": ("1800",)}))
    assert found.answer.total == 0
    assert found.without_filters > 0


@pytest.mark.parametrize(("typed", "title"), [("Sala", "Salamina"), ("lueneb", "Lüneburg"), ("リュー", "Lüneburg")])
def test_names_are_suggested_as_they_are_typed(finder: Finder, typed: str, title: str):
    assert title in [title_of(thing) for thing in finder.suggest(typed)]


@pytest.mark.parametrize("words", ["x" * 10_000, f'"{"x" * 100}"', f"{'x' * 100}*", f"Salamina {'x' * 100}"])
def test_a_word_too_long_to_be_filed_finds_nothing(finder: Finder, words: str):
    assert finder.find(Asked(words)).answer.total == 0


@pytest.mark.parametrize("typed", ["", " ", "s", '"', "*", "-", "\0", "x" * 10_000])
def test_what_is_no_beginning_suggests_nothing(finder: Finder, typed: str):
    assert finder.suggest(typed) == []


def test_bytes_that_were_changed_in_a_file_are_noticed_when_they_are_read(
    finder: Finder, home: Path, names: LocalNames
):
    before = finder.find(Asked("city")).answer.total
    for path in index_folder(home).glob("*.idx"):
        content = path.read_bytes()
        replace(path, b"\xff" * (len(content) - 150) + content[-150:])
    other = Finder(home, names)
    assert other.suggest("Mis") is not None
    assert other.find(Asked("city people")).answer.total >= 0
    rebuild(home, names)
    assert Finder(home, names).find(Asked("city")).answer.total == before


@pytest.mark.parametrize("damage", ["cut short", "lost", "deleted"])
def test_a_damaged_index_is_made_anew_while_it_is_asked(finder: Finder, home: Path, damage: str, names: LocalNames):
    before = finder.find(Asked("city")).answer.total
    folder = index_folder(home)
    for path in list(folder.iterdir()):
        if damage == "cut short" and path.suffix == ".idx":
            replace(path, path.read_bytes()[:-7])
        elif damage == "deleted" or (damage == "lost" and path.suffix == ".term"):
            path.unlink()
    assert Finder(home, names).find(Asked("city")).answer.total == before


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40), st.dictionaries(st.sampled_from(["kind", "country", "year"]), st.tuples(st.text())))
def test_any_question_has_an_answer(finder: Finder, text: str, chosen: dict[str, tuple[str, ...]]):
    found = finder.find(Asked(text, chosen))
    assert len(found.items) <= found.answer.total


@pytest.mark.django_db(transaction=True)
def test_a_large_ledger_is_filed_beside_and_the_reader_told_meanwhile(finder: Finder, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("glocal.search.finder._AT_ONCE", 0)
    begun: list[threading.Thread] = []
    monkeypatch.setattr(threading.Thread, "start", lambda thread: begun.append(thread))  # noqa: PLW0108 - it must become a method
    found = finder.find(Asked("Salamina"))
    assert (found.answer.total, found.is_behind, len(begun)) == (0, True, 1)
    assert finder.find(Asked("Salamina")).is_behind
    assert len(begun) == 1
    begun[0].run()
    found = finder.find(Asked("Salamina"))
    assert found.answer.total > 0
    assert not found.is_behind


def test_while_another_process_makes_a_damaged_index_anew_the_answer_says_so(finder: Finder, home: Path):
    finder.find(Asked("Salamina"))
    for path in index_folder(home).glob("*.idx"):
        replace(path, b"")
    with (home / "search.lock").open("w") as file:
        assert locks.lock(file, locks.LOCK_EX | locks.LOCK_NB)
        found = Finder(home, local_names()).find(Asked("Salamina"))
    assert (found.answer.total, found.is_behind) == (0, True)
