import dataclasses

import pytest

from glocal.entities.same import Telling, are_same, block, names_in, reasons_same, telling
from glocal.model.claim import ActivityClaim, Attendance, PlaceMention
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind, PlaceLevel
from tests.readings import MAS, MISATO_SAITAMA, MISATO_SHIMANE, SALAMINA, activity

TOUR, FAIR, VISIT = ActivityKind.STUDY_TOUR, ActivityKind.FESTIVAL, ActivityKind.VISIT
SIGNING, RECEPTION, SEMINAR = ActivityKind.SIGNING, ActivityKind.RECEPTION, ActivityKind.SEMINAR
FORUM, DONATION, CEREMONY, SPORT = (
    ActivityKind.FORUM,
    ActivityKind.DONATION,
    ActivityKind.CEREMONY,
    ActivityKind.SPORTS_EVENT,
)
JAPAN = Place("Japan", PlaceLevel.COUNTRY, "JP", None, 36.0, 138.0, 1861060)
NEW_YORK = Place("New York City", PlaceLevel.LOCALITY, "US", "New York", 40.71427, -74.00597, 5128581)
OTAMA = Place("Otama", PlaceLevel.LOCALITY, "JP", "Fukushima", 37.53, 140.37, 2112541)
MACHUPICCHU = Place("Machupicchu", PlaceLevel.LOCALITY, "PE", "Cusco", -13.15, -72.52, 3937000)
NARUTO = Place("Naruto", PlaceLevel.LOCALITY, "JP", "Tokushima", 34.17, 134.61, 1856057)
NAMES = {
    "Misato City": MISATO_SAITAMA,
    "Misato Town": MISATO_SHIMANE,
    "三郷市": MISATO_SAITAMA,
    "City of Salamina": SALAMINA,
    "Salamina": SALAMINA,
    "サラミナ市": SALAMINA,
    "New York": NEW_YORK,
    "ニューヨーク": NEW_YORK,
    "Otama": OTAMA,
    "大玉村": OTAMA,
    "Machu Picchu": MACHUPICCHU,
    "マチュピチュ村": MACHUPICCHU,
    "Japan": JAPAN,
    "Naruto": NARUTO,
    "鳴門市": NARUTO,
}
"""What articles call places."""


def told(claim: ActivityClaim, people: int = 0) -> Telling:
    """Return what tells a claim from others in an article that names every place it writes."""
    names = names_in(PlaceMention(Span(0, len(name)), name, place) for name, place in NAMES.items())
    attendance = (Attendance(people, "people"),) if people else ()
    return telling(dataclasses.replace(claim, attendance=attendance), names)


SAME = [
    pytest.param(
        told(activity("Diplomats' Study Tour in Misato City", TOUR, "2026-02-26")),
        told(activity("Study tour of Misato City", TOUR, "2026-02-26")),
        id="one tour in two issues",
    ),
    pytest.param(
        told(activity("Delegation from Salamina", VISIT, "2026-05")),
        told(activity("Visit of a delegation of children from Salamina", VISIT, "2026-05")),
        id="one visit in a month",
    ),
    pytest.param(
        told(activity("Signing of the sister city agreement between Misato City and Salamina", SIGNING, "2025-12", ())),
        told(activity("三郷市とサラミナ市の姉妹都市協定の締結", SIGNING, "2025-12", ())),
        id="one agreement in two languages, neither with a place",
    ),
    pytest.param(
        told(activity("Agreement of Otama and Machu Picchu", SIGNING, "2015-10-26", (), ())),
        told(activity("大玉村とマチュピチュ村の友好都市協定調印式", SIGNING, "2015-10", (), ())),
        id="one agreement in two languages, one with the month only",
    ),
    pytest.param(
        told(activity("Delegation from Salamina received by the mayor", VISIT, "2026-05-12")),
        told(activity("サラミナ市代表団が市長を表敬", VISIT, "2026-05-12", organisers=("三郷市",))),
        id="one visit in two languages, day and place told",
    ),
    pytest.param(
        told(activity("Tourism promotion seminar", SEMINAR, "2025-11-13", (NEW_YORK,), ())),
        told(activity("観光セミナー", SEMINAR, "2025-11-13", (NEW_YORK,), ())),
        id="one seminar in two languages, neither title names a place",
    ),
    pytest.param(
        told(activity("Reception of the governor", RECEPTION, "2025-11-13", (), ("New York",)), people=120),
        told(activity("ニューヨークで知事主催レセプション", RECEPTION, "2025-11-13", (), ()), people=120),
        id="one reception in two languages, without a place, of as many people",
    ),
    pytest.param(
        told(activity("Local Partnership Cooperation Forum", FORUM, "2018-01-18", (), ())),
        told(activity("Local Partnership Cooperation Forum", FORUM, "2018-01~", (MISATO_SAITAMA,), ())),
        id="one long title in two issues, one without place and day",
    ),
    pytest.param(
        told(activity("Concert of the Ninth in Naruto", FAIR, "2018-06-01", (NARUTO,), ())),
        told(activity("鳴門市で第九演奏会", FAIR, "2018-06-01", (NARUTO,), ())),
        id="one concert in two languages",
    ),
    pytest.param(
        told(activity("Delegation from Salamina in Japan", VISIT, None, (JAPAN,), ())),
        told(activity("Salamina delegation's visit to Japan", VISIT, None, (JAPAN,), ())),
        id="one journey without a date, told by headline and text",
    ),
    pytest.param(
        told(activity("Visit to New York", VISIT, "2025-11", (NEW_YORK,), ())),
        told(activity("Misato City's Visit to New York", VISIT, "2025-11", (NEW_YORK,), ("Misato City",))),
        id="one title within the other",
    ),
]
OTHERS = [
    pytest.param(
        told(activity("12th Greek Fair", FAIR, "2026-05")),
        told(activity("13th Greek Fair", FAIR, "2026-05")),
        id="two editions",
    ),
    pytest.param(
        told(activity("Greek Fair", FAIR, "2026-05-03")),
        told(activity("Greek Fair", FAIR, "2026-05-10")),
        id="two days of a month",
    ),
    pytest.param(
        told(activity("第12回ギリシャ祭り", FAIR, "2026-05-03")),
        told(activity("13th Greek Fair", FAIR, "2026-05-03")),
        id="two editions in two languages",
    ),
    pytest.param(
        told(activity("Greek Fair in Misato City", FAIR, "2026-05-03")),
        told(activity("三郷市ギリシャ祭り", FAIR, "2026-05-10")),
        id="two days of a month in two languages",
    ),
    pytest.param(
        told(activity("Study tour", TOUR, "2026-02", (MISATO_SAITAMA,))),
        told(activity("Study tour", TOUR, "2026-02", (MISATO_SHIMANE,))),
        id="two Misatos",
    ),
    pytest.param(
        told(activity("Signing between Misato Town and Mas", SIGNING, "2025-12", (), ())),
        told(activity("三郷市とサラミナ市の姉妹都市協定の締結", SIGNING, "2025-12", (), ())),
        id="agreements of two towns in one month, in two languages",
    ),
    pytest.param(
        told(activity("大玉村とマチュピチュ村の友好都市協定の締結", SIGNING, "2025-12", (), ())),
        told(activity("三郷市とサラミナ市の姉妹都市協定の締結", SIGNING, "2025-12", (), ())),
        id="agreements of two towns in one month, in Japanese",
    ),
    pytest.param(
        told(activity("Visit of pupils of Misato City to Salamina", VISIT, "2026-05", (SALAMINA,), ())),
        told(activity("Visit of the mayor of Misato City to Salamina", VISIT, "2026-05", (SALAMINA,), ())),
        id="two visits in one month",
    ),
    pytest.param(
        told(activity("Visit of pupils of Misato City to Salamina", VISIT, "2026-05", (), ())),
        told(activity("三郷市長がサラミナ市を訪問", VISIT, "2026-05", (), ())),
        id="perhaps two visits in one month, in two languages",
    ),
    pytest.param(
        told(activity("Seminar for travel agents", SEMINAR, "2025-11-13", (NEW_YORK,), ())),
        told(activity("Seminar on sake", SEMINAR, "2025-11-13", (NEW_YORK,), ())),
        id="two seminars of one day and city",
    ),
    pytest.param(
        told(activity("Visit of officials", VISIT, "2025-12-02", (JAPAN,), ())),
        told(activity("高校生の来日", VISIT, "2025-12-02", (JAPAN,), ())),
        id="two visits to a country on one day, in two languages",
    ),
    pytest.param(
        told(activity("Reception", RECEPTION, "2018-02-19", (), ())),
        told(activity("Reception at the Iikura Guest House", RECEPTION, "2018-02-19", (), ())),
        id="two receptions of one day without a place",
    ),
    pytest.param(
        told(activity("Donation of a tree", DONATION, None, (MAS,), ())),
        told(activity("Donation of shoes", DONATION, None, (MAS,), ())),
        id="two gifts to one place without a date",
    ),
    pytest.param(
        told(activity("Unveiling ceremony", CEREMONY, "2025-10", (OTAMA,), ())),
        told(activity("Unveiling ceremony", CEREMONY, "2025-10", (MACHUPICCHU,), ())),
        id="one ceremony at each end of a tie",
    ),
    pytest.param(
        told(activity("2014 Misato City Half Marathon", SPORT, "2014", (MISATO_SAITAMA,), ())),
        told(activity("三郷市サッカー大会", SPORT, "2014", (MISATO_SAITAMA,), ())),
        id="two events of one year in two languages",
    ),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_reports_tell_of_one_activity(one: Telling, other: Telling):
    assert are_same(one, other)
    assert are_same(other, one)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_two_reports_tell_of_two_activities(one: Telling, other: Telling):
    assert not are_same(one, other)
    assert not are_same(other, one)


def test_the_reasons_are_named():
    one = told(
        activity("Reception of the governor", RECEPTION, "2025-11-13", (NEW_YORK,), ("Misato City",)), people=120
    )
    other = told(activity("三郷市主催のレセプション", RECEPTION, "2025-11-13", (NEW_YORK,), ()), people=120)

    assert [(reason.name, reason.weight) for reason in reasons_same(one, other)] == [
        ("two reports of one kind and month", -3.0),
        ("same days", 2.0),
        ("same place", 1.5),
        ("both name the same place", 1.0),
        ("same number of people", 1.0),
    ]


def test_editions_of_a_yearly_event_are_never_even_compared():
    assert block(activity("Greek Fair", FAIR, "2025-05")) != block(activity("Greek Fair", FAIR, "2026-05"))


def test_a_telling_comes_back_from_json():
    claim = activity("第12回 三郷ハーフマラソン", FAIR, "2026-05")

    assert Telling.from_json(told(claim).to_json(), block(claim)) == told(claim)
    assert "三郷" in telling(claim, {}).words
