import datetime

import pytest
from icalendar import Calendar

from glocal.exports.calendar import Occasion, Subscription, calendar

CHANGED = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
SUBSCRIPTION = Subscription(
    "Ties; Peru", "a, b", "https://x.example/ties/calendar.ics", "https://x.example/ties/", "en"
)


def occasion(**values: object) -> Occasion:
    told: dict[str, object] = {
        "identity": "activity-1",
        "title": "Visit",
        "about": "“They came.”",
        "page": "https://x.example/activities/visit/",
        "first_day": datetime.date(2025, 12, 31),
        "last_day": datetime.date(2025, 12, 31),
        "changed_utc": CHANGED,
    }
    return Occasion(**told | values)  # type: ignore[arg-type] # the values of a table


def test_a_calendar_says_its_name_and_how_often_it_is_renewed():
    lines = calendar(SUBSCRIPTION, []).decode().splitlines()

    assert r"NAME:Ties\; Peru" in lines
    assert "REFRESH-INTERVAL;VALUE=DURATION:P1D" in lines
    assert "SOURCE;VALUE=URI:https://x.example/ties/calendar.ics" in lines


def test_a_calendar_has_a_component_though_it_has_no_occasion():
    empty, full = calendar(SUBSCRIPTION, []).decode(), calendar(SUBSCRIPTION, [occasion()]).decode()

    assert empty.split("BEGIN:VTIMEZONE")[1].split("END:VTIMEZONE")[0].split() == [
        *("TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000"),
        *("TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD"),
    ]
    assert "VTIMEZONE" not in full


def test_a_day_ends_with_the_day_behind_it():
    (event,) = Calendar.from_ical(calendar(SUBSCRIPTION, [occasion()])).walk("VEVENT")

    assert event.decoded("DTSTART") == datetime.date(2025, 12, 31)
    assert event.decoded("DTEND") == datetime.date(2026, 1, 1)
    assert (event["TRANSP"], event["STATUS"], event.walk("VALARM")) == ("TRANSPARENT", "CONFIRMED", [])


def test_the_last_day_of_the_calendar_has_no_day_behind_it():
    (event,) = Calendar.from_ical(calendar(SUBSCRIPTION, [occasion(last_day=datetime.date.max)])).walk("VEVENT")

    assert "DTEND" not in event


def test_words_of_several_lines_are_one_line_of_the_summary():
    made = calendar(SUBSCRIPTION, [occasion(title="Visit\r\nEND:VEVENT\u202e", where="Misato,\nJapan")])
    (event,) = Calendar.from_ical(made).walk("VEVENT")

    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == ("Visit END:VEVENT", "Misato, Japan")


def test_the_name_of_an_event_hangs_on_its_identifier_alone():
    names = {
        str(event["UID"])
        for date in (datetime.date(2020, 1, 1), datetime.date(2021, 1, 1))
        for event in Calendar.from_ical(calendar(SUBSCRIPTION, [occasion(first_day=date)])).walk("VEVENT")
    }

    assert len(names) == 1


def test_a_calendar_passes_a_public_validator_and_keeps_the_letter_of_rfc_5545():
    made = calendar(
        SUBSCRIPTION, [occasion(title="鳴門市とリューネブルクの姉妹都市提携から五十周年を祝う演奏会" * 4), occasion()]
    )
    parsed = Calendar.from_ical(made)

    parsed.validate()
    assert [error for part in parsed.walk() for error in part.errors] == []
    assert all("UID" in event and "DTSTAMP" in event for event in parsed.walk("VEVENT"))
    lines = made.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert max(map(len, lines)) <= 75


@pytest.mark.parametrize("length", [60, 61, 62, 63, 64, 130, 131, 400])
def test_a_long_line_is_folded_between_characters_and_read_back(length: int):
    title = "姉妹都市, é; \\" + "交流" * length + "a" * (length % 7)
    made = calendar(SUBSCRIPTION, [occasion(title=title, about=f"{title}\n\n{title}", is_reminded=True)])
    (event,) = Calendar.from_ical(made).walk("VEVENT")

    assert all(len(each) <= 75 for each in made.split(b"\r\n"))
    assert made.decode().endswith("END:VEVENT\r\nEND:VCALENDAR\r\n")
    assert (event["SUMMARY"], event["DESCRIPTION"]) == (title, f"{title}\n\n{title}")
    assert event.walk("VALARM")[0]["DESCRIPTION"] == title
