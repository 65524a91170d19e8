import pytest

from tests.registers.conftest import Read, place_of

COUNTRY_PAGE = """<html><head><title>List of twin towns and sister cities in Japan - Wikipedia</title></head><body>
<h1>List of twin towns and sister cities in Japan</h1><div id="toc"><ul><li>1 A</li><li>2 B</li></ul></div>
<h2>A<span class="mw-editsection">[edit]</span></h2>
<p><b>Akabira</b></p><ul><li><span class="flagicon"><img alt="Japan"></span> <a>Kaga</a>, Japan</li>
<li><img alt="South Korea"> Busan, South Korea (1997)<sup class="reference">[3]</sup></li></ul>
<h2>References</h2><ul><li>A book on towns, 1999</li></ul></body></html>"""

CITY_PAGE = """<h1>Sendai</h1><h2>History</h2><ul><li>Founded, 1600</li></ul>
<h2>Twin towns – sister cities</h2><h3>Europe</h3><dl><dt>France</dt></dl><ul><li>Rennes (since 1967)</li></ul>
<p><b>Belarus</b></p><ul><li>Minsk, 1973</li></ul><h2>Notes</h2><ul><li>Something else, 2001</li></ul>"""

TABLE_PAGE = """<h1>Sister cities of Sapporo</h1><table class="wikitable"><tr><th>City<th>Country<th>Year
<tr><td>Portland<td rowspan=2>United States<td>1959
<tr><td>Seattle<td>1980<sup class=reference>[1]</sup>
<tr><th colspan=3>Europe</th><tr><td>Munich<td><img alt="Germany"><td>1972</table>"""

NESTED_PAGE = """<h1>Sister cities of Shimane</h1><ul>
<li>Izumo<ul><li>Annecy, France</li></ul></li>
<li>Matsue:<ul><li>New Orleans, United States</li></ul></li></ul>"""


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        pytest.param(
            COUNTRY_PAGE,
            ["Akabira (JP) – Kaga (JP) None", "Akabira (JP) – Busan (KR) 1997"],
            id="a country's towns in bold, their partners below",
        ),
        pytest.param(
            CITY_PAGE,
            ["Sendai (JP) – Rennes (FR) 1967", "Sendai (JP) – Minsk (BY) 1973"],
            id="a city's page by country",
        ),
        pytest.param(
            TABLE_PAGE,
            [
                "Sapporo (JP) – Portland (US) 1959",
                "Sapporo (JP) – Seattle (US) 1980",
                "Sapporo (JP) – Munich (DE) 1972",
            ],
            id="a table with cells over rows and columns",
        ),
        pytest.param(
            NESTED_PAGE,
            ["Izumo (JP) – Annecy (FR) None", "Matsue (JP) – New Orleans (US) None"],
            id="lists within lists",
        ),
    ],
)
def test_ties_are_read_from_a_page(read: Read, page: str, expected: list[str]):
    rows, problems, layout = read(page)

    assert (layout.form, problems) == ("web page", [])
    ties = [row.tie for row in rows]
    ends = [[f"{end.name} ({place_of(end).country})" for end in tie.between] for tie in ties]
    assert [f"{' – '.join(names)} {tie.formalised}" for names, tie in zip(ends, ties, strict=True)] == expected


def test_a_page_without_ties_is_a_problem(read: Read):
    rows, problems, _ = read("<h1>Sendai</h1><h2>History</h2><ul><li>Founded, 1600</li></ul>")

    assert (rows, [problem.severity for problem in problems]) == ([], ["error"])


def test_an_entry_without_a_town_of_its_own_is_a_problem(read: Read):
    rows, problems, _ = read("<h1>Twin towns in Japan</h1><ul><li>Rennes, France</li></ul>")

    assert rows == []
    assert [str(problem) for problem in problems] == ["list:1: the first end is missing"]
