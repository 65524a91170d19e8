"""What can be seen on one line."""

import pytest

from glocal.articles.observe import signs_on
from glocal.articles.scoring import names

LINES = {
    "Left: Promoting Satsuma-age and Shochu": "is marked as a picture's",
    "Misato Mayor Kado (second from right)": "points into a picture",
    "Group photo at the lunch meeting": "begins like a caption",
    "Children of Misato Town performing Balinese dance": "shows somebody doing something",
    "On February 26, the Ministry conducted a tour.": "begins with a time",
    "LYONVILLE, March 9, 2017 – The mayors signed an agreement.": "begins with place and date",
    "Image: Comparison Division Divisio Divisio Divisio": "is noise of the extraction",
    "Vol. 12 | April 2026": "is a date or number of issue",
    "令和8年5月号": "is a date or number of issue",
    "Monthly Local Bonds": "is called like a periodical",
    "Local Partnership Cooperation Division": "names a publisher",
    "- 12 -": "is a page number",
    "2 Monthly Glocal News December 2020": "ends or begins with a page number",
    "2016 OCTOBER": "is a date or number of issue",
    "## Ten trees for Tono": "is marked as a heading",
    "14:10  Panel discussion": "is an event of a calendar",
    "18 and 19 May, Veliko Tarnovo: spring festival": "is an event of a calendar",
    "13 May to 7 June, Ruse: woodblock prints": "is an event of a calendar",
    "Dear friends,": "is a salutation",
    "Kia ora koutou,": "is a salutation",
    "> Planting a tree": "is set off like a quotation",
    ">> Ten trees for Tono": "is marked as a heading",
    "Municipality    Partner    Since": "is a row of a table",
    "About Lyonville": "heads a closing part",
    "A Harbour Pact .... 2": "leads to a page",
    "were met at the station": "begins in lower case",
    "DRESDEN: CHOIR AT THE CATHEDRAL": "is all capitals",
    "Mayors Sign an Agreement of Friendship": "is set in title case",
    "12 Harbour Road, Lyonville": "gives a street or a postcode",
    "2-4-1 Honcho, Minato City": "gives a street or a postcode",
    "Rathausplatz 5, 79098 Freiburg": "gives a street or a postcode",
    "THE ANCHOR is published twice a year by the Harbour Society.": "begins with who publishes it",
    "Deadline for the summer issue: May 10": "asks for texts for the next issue",
    "Items for the next number are welcome.": "asks for texts for the next issue",
    "Reports for the June number should reach us by 20 May.": "asks for texts for the next issue",
    "The next issue comes out in March.": "asks for texts for the next issue",
    "次号は令和7年1月に発行します。": "asks for texts for the next issue",
    "原稿の締め切りは毎月末です。": "asks for texts for the next issue",
    "Plum Post is sent to all members free of charge.": "begins with who publishes it",
    "- Choir, market and exhibition in May -": "is set between dashes",
    "～友好の調べ～": "is set between dashes",
    "The Plum and the Pine is printed four times a year.": "begins with who publishes it",
    "Ties in Brief appears every second month.": "begins with who publishes it",
    "The Harbour Bell is sent to all members four times a year.": "begins with who publishes it",
    "Kutchan Town in Hokkaido and St. Moritz in Switzerland": "is only a place",
    "(Tsuruoka City, Yamagata Prefecture and Parma, Italy)": "is only a place",
    "Friends of Riga  -  Spring 2019  -  No 44": "sets a date or number of issue apart",
    "Winter 2008/09            Free to all": "sets a date or number of issue apart",
    "Ann Hill, Vice President": "is a name with an office and no more",
    "Kobe: a choir; Riga: a ship; Seattle: trees": "lists with semicolons",
    "[Contact]": "heads a closing part",
    "Home   About   News   Contact": "is a row of links",
    "Česky | 日本語 | Deutsch": "is a row of links",
    "Posted on 21 August 2017 | Leave a comment": "says when it was posted",
    "更新日：2024年5月3日": "says when it was posted",
    "[Source: Friendship Office, Kazuno City]": "is a byline and no more",
    "Tags: friendship, visits": "is boilerplate",
    "Share this: Facebook | Twitter": "is boilerplate",
    "More: <https://example.org/news/1>": "is boilerplate",
    "Your comments are always welcome.": "asks for texts for the next issue",
    "P.O. Box 5, Kazuno": "gives a street or a postcode",
    "Voices from Riga": "is called like a department",
    "*** Ten Trees for Tono ***": "is marked as a heading",
    "Person in charge: Mr. Ito": "is boilerplate",
}


@pytest.mark.parametrize(("line", "sign"), LINES.items())
def test_a_line_shows_its_sign(line: str, sign: str):
    assert sign in names(signs_on(line))


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("Lecture by Mr. KODAMA, President", "holds several sentences"),
        ("The Governor's residence in March 2018", "ends with a date of issue"),
        ("Immediate help for Sendai", "says that a release follows"),
        ("Mr. Nitta et al.", "is all capitals"),
        ("The book was published in 2019 by the city.", "begins with who publishes it"),
        ("Rice was sent to the friends in Riga.", "begins with who publishes it"),
        ("The news of the next visit came late.", "asks for texts for the next issue"),
        ("- 12 -", "is set between dashes"),
        ("- a visit to the sister-", "is set between dashes"),
        ("25 students walked the Tokaido Road to Kyoto", "gives a street or a postcode"),
        ("Ann Hill, President of the Society", "is a name with an office and no more"),
        ("Sapporo   1959   Portland", "is a row of links"),
        ("A Bell for Bath  and a Boat", "is a row of links"),
        ("Your comments on the bell were kind.", "asks for texts for the next issue"),
        ("Posted on the door of the hall", "says when it was posted"),
        ("- - -", "is an item of a list"),
        ("A visit in winter 2019 brought snow", "sets a date or number of issue apart"),
    ],
)
def test_a_line_does_not_show_what_only_looks_like_it(line: str, sign: str):
    assert sign not in names(signs_on(line))
