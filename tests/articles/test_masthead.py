"""Title, date, publisher and division from mastheads wherever they stand."""

import pytest

from glocal.articles.masthead import read_masthead
from glocal.articles.observe import signs_on

MASTHEADS = {
    "over lines": (
        [
            "Monthly Glocal News",
            "March 2023",
            "Local Partnership Cooperation Division",
            "Ministry of Foreign Affairs of Japan",
        ],
        (
            "Monthly Glocal News",
            "2023-03",
            "Ministry of Foreign Affairs of Japan",
            "Local Partnership Cooperation Division",
        ),
    ),
    "on one line behind a slogan": (
        ["The definitive source for sister cities...and more!", "Monthly Glocal News March 2018"],
        ("Monthly Glocal News", "2018-03", None, None),
    ),
    "in capitals": (
        [
            "THE ROSE AND THE LILAC",
            "Newsletter of the Portland-Sapporo Sister City Association",
            "May 2025  *  Vol. 38, No. 2",
        ],
        ("The Rose and the Lilac", "2025-05", "Portland-Sapporo Sister City Association", None),
    ),
    "of a mail": (
        ["From: Sister Cities Desk <desk@example.org>", "Date: 31 May 2024", "Subject: Sister City News, May 2024"],
        ("Sister City News", "2024-05-31", None, None),
    ),
    "with its division between": (
        ["Monthly Letter (May 2024)", "Kushiro City, Planning Department, International Affairs Section"],
        ("Monthly Letter", "2024-05", "Kushiro City, International Affairs Section", "Planning Department"),
    ),
    "of a release": (
        ["PRESS RELEASE", "October 13, 2023", "City of Kanazawa, International Exchange Section"],
        ("Press Release", "2023-10-13", "City of Kanazawa", "International Exchange Section"),
    ),
    "of an imprint": (
        ["Izumi World Letter, No. 203, May 2023", "Published by Izumi City Hall, International Section"],
        ("Izumi World Letter", "2023-05", "Izumi City Hall", "International Section"),
    ),
    "in Japanese": (
        ["国際交流だより", "第15号　2022年8月", "発行：みどり野市国際交流協会"],
        ("国際交流だより", "2022-08", "みどり野市国際交流協会", None),
    ),
    "in Markdown": (["# Monthly Glocal News", "*March 2023*"], ("Monthly Glocal News", "2023-03", None, None)),
    "nothing": ([], (None, None, None, None)),
}


@pytest.mark.parametrize(("lines", "wanted"), MASTHEADS.values(), ids=MASTHEADS.keys())
def test_a_masthead_is_read(lines: list[str], wanted: tuple[str | None, ...]):
    issue = read_masthead([(line, signs_on(line)) for line in lines], [], "A text in English.")
    date = str(issue.date) if issue.date else None
    assert (issue.title, date, issue.publisher, issue.division) == wanted


def test_furniture_gives_date_and_publisher_but_no_title():
    lines = [("MARCH 2018", signs_on("MARCH 2018")), ("About Lyonville", signs_on("About Lyonville"))]
    issue = read_masthead([], lines, "")
    assert (issue.title, str(issue.date)) == (None, "2018-03")


def test_noise_names_no_division():
    noise = "Image: Comparison Division Divisio Divisio Divisio"
    assert read_masthead([], [(noise, signs_on(noise))], "").division is None
