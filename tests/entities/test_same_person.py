import pytest

from glocal.entities.offices import sighting
from glocal.entities.same_person import are_same_person, reasons_same_person, report_of
from glocal.model.edtf import Edtf
from tests.readings import MISATO_SAITAMA, MISATO_SHIMANE, mention, person

IN_SAITAMA, IN_SHIMANE = [mention(MISATO_SAITAMA)], [mention(MISATO_SHIMANE)]
ISSUED = Edtf.parse("2026-04")


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        pytest.param((person(), IN_SAITAMA), (person("NITTA Hachiro"), IN_SAITAMA), True, id="one mayor"),
        pytest.param((person(), IN_SAITAMA), (person(), IN_SHIMANE), False, id="mayors of two towns"),
        pytest.param((person(role="Former Mayor"), IN_SAITAMA), (person(), IN_SAITAMA), True, id="who was mayor"),
        pytest.param(
            (person(), IN_SAITAMA),
            (person(role="President", of="Mayors for Peace"), IN_SAITAMA),
            True,
            id="another office, the same town",
        ),
        pytest.param(
            (person(), IN_SAITAMA), (person(role="author", of=None), []), False, id="another part, nothing in common"
        ),
        pytest.param(
            (person(role="Ambassador", of=None), []), (person(role="Ambassador", of=None), []), True, id="one office"
        ),
        pytest.param(
            (person("Maria Elena Santos"), IN_SAITAMA),
            (person("Maria Luisa Santos"), IN_SAITAMA),
            False,
            id="different middle names",
        ),
        pytest.param(
            (person("John DAVID"), IN_SAITAMA), (person("DAVID John"), IN_SAITAMA), True, id="either order in capitals"
        ),
        pytest.param(
            (person("JOHN David"), IN_SAITAMA), (person("John DAVID"), IN_SAITAMA), False, id="other family name"
        ),
        pytest.param(
            (person(date="1902"), IN_SAITAMA), (person(date="2025"), IN_SAITAMA), False, id="a lifetime apart"
        ),
    ],
)
def test_two_reports_of_one_name_tell_of_one_person_or_not(one, other, *, expected: bool):  # noqa: ANN001 - rows above
    reports = [report_of([sighting(claim, mentions, ISSUED, {})]) for claim, mentions in (one, other)]

    assert are_same_person(*reports) is expected
    assert are_same_person(*reversed(reports)) is expected


def test_each_reason_has_a_name_that_a_page_can_show():
    report = report_of([sighting(person(), IN_SAITAMA, ISSUED, {})])

    assert [reason.name for reason in reasons_same_person(report, report)] == [
        "two people of one name",
        "same given and family name",
        "same body",
        "same office",
        "articles name the same place",
    ]
