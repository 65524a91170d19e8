import threading

import pytest

from glocal.ledger.models import Change, Reading
from glocal.ledger.turns import last_sequence, turn_to_write
from glocal.web import remembered as memory
from glocal.web.remembered import remembered


def change_ledger(issue: Reading) -> None:
    with turn_to_write() as turn:
        turn.note(Change.Kind.READING_ADDED, issue)


def test_a_question_is_asked_once_in_each_state_of_the_ledger(issue: Reading) -> None:
    asked = []

    @remembered
    def ask(word: str, *, loud: bool = False) -> int:
        asked.append((word, loud))
        return last_sequence()

    first = ask("a")
    assert ask("a") == first
    ask("a", loud=True)
    change_ledger(issue)
    assert ask("a") == first + 1
    assert asked == [("a", False), ("a", True), ("a", False)]


def wait_for_others(seconds: float) -> None:
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and thread.daemon:
            thread.join(seconds)


@pytest.mark.django_db(transaction=True)
def test_an_answer_that_takes_long_stands_until_the_next_one_is_there(
    issue: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_QUICK_S", 0.0)
    may_answer, answered = threading.Event(), threading.Event()
    answers = iter([1, 2])

    @remembered
    def ask() -> int:
        answer = next(answers)
        if answer == 2:
            may_answer.wait(5)
            answered.set()
        return answer

    assert ask() == 1
    change_ledger(issue)
    assert [ask(), ask()] == [1, 1]
    may_answer.set()
    assert answered.wait(5)
    wait_for_others(1)
    assert ask() == 2


@pytest.mark.django_db(transaction=True)
def test_who_gets_an_answer_of_a_state_before_is_told_even_when_the_next_one_is_there_by_then(
    issue: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_QUICK_S", 0.0)
    answers = iter([1, 2])
    ask = remembered(lambda: next(answers))

    with memory.noticing_old_answers() as old:
        assert ask() == 1
        assert old == []
        change_ledger(issue)
        assert ask() == 1
        for thread in threading.enumerate():
            if thread is not threading.current_thread() and thread.daemon:
                thread.join(1)
        assert len(old) == 1
    with memory.noticing_old_answers() as old:
        assert ask() == 2
        assert old == []


@pytest.mark.django_db(transaction=True)
def test_who_is_patient_gets_the_answer_of_the_present_state(issue: Reading, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_QUICK_S", 0.0)
    answers = iter([1, 2])
    ask = remembered(lambda: next(answers))
    assert ask() == 1
    change_ledger(issue)
    with memory.patiently():
        assert ask() == 2


@pytest.mark.django_db(transaction=True)
def test_what_is_made_of_an_answer_of_a_state_before_is_asked_again(
    issue: Reading, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_QUICK_S", 0.0)
    may_answer = threading.Event()
    may_answer.set()

    @remembered
    def inner() -> int:
        found = last_sequence()
        may_answer.wait(5)
        return found

    @remembered
    def outer() -> int:
        return inner()

    first = outer()
    may_answer.clear()
    change_ledger(issue)
    assert outer() == first
    wait_for_others(0.3)
    may_answer.set()
    wait_for_others(5)
    outer()
    wait_for_others(5)
    assert outer() == first + 1
