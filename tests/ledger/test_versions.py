import dataclasses
import datetime
import itertools
from pathlib import Path

import pytest

from glocal.ledger.models import Reading as ReadingRow
from glocal.ledger.versions import earlier_version, later_version, replaced_versions, shared, taken_over
from glocal.ledger.writing import keep
from glocal.model.article import Issue
from glocal.model.edtf import Edtf
from glocal.model.reading import Reading
from tests import readings

NOW = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)
TEXT = "The mayors of Misato and Salamina signed in December 2025. " * 3 + "Children danced, and everybody ate dolma."

pytestmark = pytest.mark.django_db


def issue(text: str, title: str = "News", date: str | None = "2026-04", language: str = "en") -> Reading:
    """Return a reading of an issue with that text."""
    made = readings.reading(readings.article(readings.tie()), name=f"{len(text)} {title} {date} {language}.txt")
    return dataclasses.replace(
        made,
        document=dataclasses.replace(made.document, text=text, sha256=f"{hash(text):064x}"[-64:]),
        issue=Issue(title, Edtf.parse(date) if date else None, None, None, language),
    )


def test_a_corrected_text_of_the_same_issue_is_another_version():
    kept = keep(issue(TEXT), b"1", NOW).reading

    assert earlier_version(issue(TEXT.replace("December", "November"))) == kept
    assert earlier_version(issue(TEXT.replace(" ", "\n") + "\n")) == kept


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(issue(TEXT + " ", title="Other News"), id="another masthead"),
        pytest.param(issue(TEXT + " ", date="2026-05"), id="another month"),
        pytest.param(issue(TEXT + " ", language="ja"), id="another language"),
        pytest.param(issue(TEXT + " ", date=None), id="no date"),
        pytest.param(
            issue("Sapporo and Munich held a festival of beer, lanterns and snow in July."), id="another part"
        ),
    ],
)
def test_what_only_looks_like_the_issue_is_no_version_of_it(other: Reading):
    keep(issue(TEXT), b"1", NOW)

    assert earlier_version(other) is None


def test_a_version_that_was_kept_takes_no_place_again():
    first, second = issue(TEXT), issue(TEXT.replace("December", "November"))
    keep(first, b"1", NOW)
    replaced = earlier_version(second)
    keep(second, b"2", NOW, instead_of=replaced)

    assert earlier_version(first) is None
    assert taken_over(first.document.sha256) == replaced
    assert taken_over(second.document.sha256) is None


def test_two_issues_of_one_newsletter_share_little():
    folder = Path(__file__).parents[2] / "examples" / "issues"
    texts = [path.read_text(encoding="utf-8") for path in folder.iterdir()]

    assert max(shared(one, other) for one, other in itertools.combinations(texts, 2)) < 0.07


def test_texts_in_other_lines_are_the_same():
    assert shared("三郷市と サラミナ市が\n姉妹都市協定を締結", "三郷市とサラミナ市が姉妹都市協定を締結") == 1.0


def test_versions_of_an_issue_know_the_one_that_counts_and_those_it_replaced():
    texts = [TEXT, TEXT.replace("December", "November"), TEXT.replace("December", "October")]
    rows = []
    for number, text in enumerate(texts):
        rows.append(keep(issue(text), bytes([number]), NOW, instead_of=earlier_version(issue(text))).reading)
    first, second, third = (ReadingRow.objects.get(pk=row.pk) for row in rows)

    assert (later_version(first), later_version(second), later_version(third)) == (third, third, None)
    assert (replaced_versions(third), replaced_versions(first)) == ([first, second], [])


def test_an_issue_read_again_has_no_other_version():
    kept = keep(issue(TEXT), b"1", NOW).reading
    again = keep(dataclasses.replace(issue(TEXT), maker="grammar 99"), b"1", NOW).reading
    kept.refresh_from_db()

    assert (later_version(kept), replaced_versions(again)) == (None, [])
