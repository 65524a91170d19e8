import pytest

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
