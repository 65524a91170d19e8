import pytest
from django.db import OperationalError

from glocal.ledger.models import Reading
from glocal.web import choices, figures, queries, warming
from glocal.web.maps import columns, pairs


@pytest.mark.usefixtures("issue")
def test_all_that_looks_at_every_row_is_asked_once() -> None:
    asked = [ask() for ask in warming.questions()]
    assert asked[:3] == [queries.counts(), pairs.country_pairs(), columns.tie_columns()]
    assert choices.tie_choices() in asked
    assert len(asked) == 11 + len(figures.FIGURES)


def test_what_fails_is_told_and_ends_nothing(
    issue: Reading, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> None:
        raise ValueError(f"nothing to count in {issue.pk}")

    monkeypatch.setattr(warming, "questions", lambda: iter([broken]))
    warming.warm()
    assert "not everything is remembered" in caplog.text


def test_all_is_asked_again_when_the_ledger_has_changed_and_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    #        before, then at each look: unchanged, adding, adding, quiet, unchanged
    states = iter([5, 5, 5, 6, 7, 7, 7])
    looks = iter([True, True, True, True, True, False])
    asked: list[int] = []
    monkeypatch.setattr(warming, "last_sequence", lambda: next(states))
    monkeypatch.setattr(warming, "questions", lambda: iter([lambda: asked.append(len(asked))]))
    warming.keep_warm(lambda: next(looks))
    assert len(asked) == 2


def test_a_ledger_that_cannot_be_asked_is_looked_at_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def locked() -> int:
        raise OperationalError("database is locked")

    asked: list[int] = []
    looks = iter([True, False])
    monkeypatch.setattr(warming, "last_sequence", locked)
    monkeypatch.setattr(warming, "questions", lambda: iter([lambda: asked.append(0)]))
    warming.keep_warm(lambda: next(looks))
    assert asked == []
