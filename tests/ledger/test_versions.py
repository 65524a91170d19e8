import dataclasses
import datetime
import itertools
from pathlib import Path

import pytest

from glocal.ledger.counting import settle
from glocal.ledger.models import Reading as ReadingRow
from glocal.ledger.versions import best_version, later_version, replaced_versions, shared, taken_over, versions_of
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
    others = [
        keep(issue(text), b"2", NOW).reading for text in (TEXT.replace("December", "May"), TEXT.replace(" ", "\n"))
    ]

    assert set(versions_of(others[0].document)) == {kept, *others}


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
    kept = keep(issue(TEXT), b"1", NOW).reading
    row = keep(other, b"2", NOW).reading

    assert (versions_of(kept.document), versions_of(row.document)) == ([kept], [row])


def test_a_version_of_a_version_is_a_version_whichever_came_first():
    words = [f"word{number:04}" for number in range(60)]
    texts = [" ".join(words[start : start + 40]) for start in (0, 12, 24)]

    assert shared(texts[0], texts[2]) < 0.5 < shared(texts[0], texts[1])
    rows = {number: keep(issue(texts[number]), b"", NOW).reading for number in (0, 2, 1)}

    assert all(set(versions_of(row.document)) == set(rows.values()) for row in rows.values())


@pytest.mark.parametrize(
    ("text", "days_later"),
    [
        pytest.param(TEXT.replace("December", "May") + " (Corrected version)", -9, id="says that it was corrected"),
        pytest.param("訂正版 " + TEXT, -9, id="says so in Japanese"),
        pytest.param(TEXT.replace("December", "May"), 1, id="its file was written later"),
    ],
)
def test_the_version_that_was_put_right_counts(text: str, days_later: int):
    plain, right = (
        keep(issue(each), b"", NOW, modified_at_utc=NOW + datetime.timedelta(days)).reading.document
        for each, days in ((TEXT, 0), (text, days_later))
    )

    assert best_version([plain, right]) == best_version([right, plain]) == right


def test_where_nothing_tells_versions_apart_the_order_does_not_either():
    one, other = (keep(issue(text), b"", NOW).reading.document for text in (TEXT, TEXT.replace("December", "May")))

    assert best_version([one, other]) == best_version([other, one])


def test_two_issues_of_one_newsletter_share_little():
    folder = Path(__file__).parents[2] / "examples" / "issues"
    texts = [path.read_text(encoding="utf-8") for path in folder.iterdir()]

    assert max(shared(one, other) for one, other in itertools.combinations(texts, 2)) < 0.07


def test_texts_in_other_lines_are_the_same():
    assert shared("三郷市と サラミナ市が\n姉妹都市協定を締結", "三郷市とサラミナ市が姉妹都市協定を締結") == 1.0


def test_versions_of_an_issue_know_the_one_that_counts_and_those_it_replaced():
    texts = [TEXT, TEXT.replace("December", "November"), TEXT.replace("December", "October")]
    rows = []
    for day, text in enumerate(texts):
        written = NOW + datetime.timedelta(day)
        rows.append(keep(issue(text), bytes([day]), NOW, modified_at_utc=written).reading)
        settle(rows[-1].document, NOW)
    first, second, third = (ReadingRow.objects.get(pk=row.pk) for row in rows)

    assert (later_version(first), later_version(second), later_version(third)) == (third, third, None)
    assert (replaced_versions(third), replaced_versions(first)) == ([first, second], [])
    assert (taken_over(first.document.sha256), taken_over(third.document.sha256)) == (first, None)


def test_an_issue_read_again_has_no_other_version():
    kept = keep(issue(TEXT), b"1", NOW).reading
    again = keep(dataclasses.replace(issue(TEXT), maker="grammar 99"), b"1", NOW).reading
    kept.refresh_from_db()

    assert (later_version(kept), replaced_versions(again)) == (None, [])
