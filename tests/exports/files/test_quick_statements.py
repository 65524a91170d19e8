import datetime
import re
from pathlib import Path

import pytest

from glocal.entities.building import follow
from glocal.exports.files.forms import ties_only
from glocal.exports.files.quick_statements import Known, LeftOut, known_to_wikidata, write_statements
from glocal.exports.files.selection import Wanted, What, select
from glocal.gazetteer import open_gazetteer
from glocal.ledger.writing import keep
from glocal.register_import import Listed, import_register
from tests import readings, recorded
from tests.hostile import HOSTILE

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
KNOWN = Known({"place-misato": "Q1", "place-salamina": "Q2"}, frozenset())
COLUMN = re.compile(r'Q\d+|[PS]\d+|(?:en|ja):"[^"\t\n|]+"|"https://[^"\t\n]+"|\+\d{4}-\d\d-\d\dT00:00:00Z/(?:9|10|11)')


def statements(*ties: object, known: Known = KNOWN) -> tuple[list[str], str]:
    """Return the lines that ties make, and what was left out."""
    left_out = LeftOut()
    content = b"".join(write_statements(ties, known, left_out))  # type: ignore[arg-type]  # ties
    return content.decode().splitlines(), str(left_out)


def test_a_tie_is_stated_from_either_side_with_its_reference():
    lines, left_out = statements(recorded.tie(sources=(recorded.source("They signed in December 2025."),)))

    rest = (
        "\tP580\t+2025-12-00T00:00:00Z/10"
        '\tS1476\ten:"They signed in December 2025."'
        "\tS577\t+2026-04-00T00:00:00Z/10"
        '\tS1683\ten:"They signed in December 2025."'
        '\tS854\t"https://register.example/articles/3/#c-7"'
    )
    assert lines == [f"Q1\tP190\tQ2{rest}", f"Q2\tP190\tQ1{rest}"]
    assert left_out == ""


@pytest.mark.parametrize(
    ("tie", "known", "said"),
    [
        (recorded.tie(), Known({"place-misato": "Q1"}, frozenset()), "1 have an end without a Wikidata number"),
        (recorded.tie(), Known(KNOWN.numbers, frozenset([frozenset(("Q1", "Q2"))])), "1 stand in Wikidata already"),
        (recorded.tie(kind="host-town"), KNOWN, "1 are nothing that Wikidata calls twinned"),
        (recorded.tie(status="ended"), KNOWN, "1 are planned or ended"),
    ],
    ids=["number", "there", "kind", "status"],
)
def test_what_is_left_out_is_counted_with_the_reason(tie: object, known: Known, said: str):
    assert statements(tie, known=known) == ([], said)


def test_a_date_that_is_not_sure_is_not_stated():
    (line, _), _ = statements(recorded.tie(formalised="1997~", sources=()))

    assert line == "Q1\tP190\tQ2"


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_cannot_part_columns_or_end_itself(text: str):
    tie = recorded.tie(sources=(recorded.source(text),))
    lines, _ = statements(tie)

    assert len(lines) == 2
    assert all(COLUMN.fullmatch(column) for line in lines for column in line.split("\t"))


@pytest.mark.django_db
def test_numbers_and_ties_that_wikidata_has_come_from_lists_with_its_numbers(tmp_path: Path):
    """Salamina and Misato (Shimane) stand in a list from Wikidata, their tie with Misato (Saitama) only in an issue."""
    path = tmp_path / "wikidata.csv"
    path.write_text(
        "item,itemLabel,country,lat,lon,partner,partnerLabel,partner country\n"
        "http://www.wikidata.org/entity/Q100,Salamina,GR,37.96427,23.49649,http://www.wikidata.org/entity/Q200,Ventspils,LV\n"
        "http://www.wikidata.org/entity/Q300,Misato,JP,35.84373,139.88347,http://www.wikidata.org/entity/Q200,Ventspils,LV\n",
        encoding="utf-8",
    )
    with open_gazetteer() as gazetteer:
        import_register(Listed(path, "wikidata"), gazetteer, NOW)
    issue = readings.reading(readings.article(readings.tie(formalised="2025-12")))
    follow(keep(issue, readings.content(issue), NOW).reading)

    known = known_to_wikidata()
    selection = select(What.TIES, Wanted(), recorded.SITE, NOW.date())
    left_out = LeftOut()
    lines = b"".join(write_statements(ties_only(selection.records()), known, left_out)).decode().splitlines()

    assert sorted(known.numbers.values()) == ["Q100", "Q200", "Q300"]
    assert [line.split("\t")[:3] for line in lines] == [["Q100", "P190", "Q300"], ["Q300", "P190", "Q100"]]
    assert str(left_out) == "2 stand in Wikidata already"
