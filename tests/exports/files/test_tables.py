import csv
import dataclasses
import datetime
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glocal.entities import asking
from glocal.entities.models import Tie
from glocal.exports.files.columns import COLUMNS, TIES
from glocal.exports.files.forms import ties_only
from glocal.exports.files.selection import Wanted, What, select
from glocal.exports.files.tables import BYTE_ORDER_MARK, armed, defused, write_csv
from glocal.exports.records.parts import EndRecord
from glocal.gazetteer import Gazetteer, lookup, open_gazetteer
from glocal.model.vocabulary import TieKind, TieStatus
from glocal.pipeline import add_file
from glocal.register_import import Listed, import_register
from glocal.registers import RegisterRow, read_register
from tests import recorded
from tests.hostile import HOSTILE

DATED = ("since", "formalised", "ended")
_SIGNS = tuple("=+-@\t\r\n＝＋－＠")


def rows(content: bytes) -> list[list[str]]:
    """Return the cells of a table."""
    return list(csv.reader(io.StringIO(content.decode().removeprefix(BYTE_ORDER_MARK), newline="")))


def test_a_tie_is_one_line_under_the_names_of_its_columns():
    head, line = rows(b"".join(write_csv([recorded.tie()], TIES)))
    told = dict(zip(head, line, strict=True))

    assert told["identifier"] == "tie-9732c83e3e03fffd"
    assert (told["a_name"], told["a_region"], told["a_country"], told["a_lat"]) == (
        "Misato",
        "Saitama",
        "JP",
        "35.84373",
    )
    assert (told["first_contact"], told["formalised"], told["ended"]) == ("2014", "2025-12", "")
    assert (told["begun_on"], told["fields"]) == ("2014-01-01", "sports; youth")
    assert (told["evidence"], told["told_in"]) == ("Misato", "Glocal Sample News 2026-04")


def test_an_organisation_is_no_name_of_a_place():
    between = (recorded.organisation_end(), recorded.tie().between[1])
    head, line = rows(b"".join(write_csv([recorded.tie(between=between)], TIES)))
    told = dict(zip(head, line, strict=True))

    assert (told["a_name"], told["a_organisation"], told["a_country"]) == ("", "Institute of the Arts", "ID")


def test_an_export_of_nothing_has_its_head():
    assert b"".join(write_csv([], TIES)).startswith(b'\xef\xbb\xbf"identifier","page","a_name"')


def test_texts_are_quoted_and_numbers_are_not():
    (_, line) = b"".join(write_csv([recorded.place()], COLUMNS[type(recorded.place())])).decode().splitlines()

    assert line.endswith('"Misato","locality","JP","Misato",35.84,139.88,""')


@pytest.mark.parametrize("text", HOSTILE)
def test_no_cell_with_a_hostile_text_begins_like_a_formula(text: str):
    for record in recorded.everything(text):
        table = rows(b"".join(write_csv([record], COLUMNS[type(record)])))
        assert len(table) == 2
        assert not [cell for cell in table[1] if cell.startswith(_SIGNS)]


@given(st.text(st.characters(exclude_characters="\0")))
def test_what_was_defused_can_be_given_back(text: str):
    assert armed(defused(text)) == text
    assert not defused(text).startswith(_SIGNS)


@given(st.text(alphabet="'=+-@\t\rab"))
def test_what_looks_defused_already_can_be_given_back_too(text: str):
    assert armed(defused(text)) == text


DATES = st.one_of(
    st.just(""),
    st.tuples(
        st.dates(datetime.date(1900, 1, 1), datetime.date(2026, 12, 31)),
        st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]),
        st.sampled_from(["", "~", "?"]),
    ).map(lambda told: told[0].strftime(told[1]) + told[2]),
)
"""Dates of ties but intervals and seasons, which the import of lists knows another meaning for."""


@pytest.fixture(scope="module")
def known_places() -> Iterator[Gazetteer]:
    """Return the known places."""
    with open_gazetteer() as gazetteer:
        yield gazetteer


@settings(deadline=None, max_examples=50)
@given(st.sampled_from(list(TieKind)), st.sampled_from(list(TieStatus)), DATES, DATES, DATES)
def test_a_table_of_ties_read_back_as_a_list_gives_the_same_ties(
    known_places: Gazetteer, kind: TieKind, status: TieStatus, since: str, formalised: str, ended: str
):
    tie = recorded.tie(kind=kind, status=status, since=since, formalised=formalised, ended=ended)
    content = b"".join(write_csv([tie], TIES))

    (row,) = read_register(io.BytesIO(content), "ties.csv", known_places).rows

    assert isinstance(row, RegisterRow)
    read = row.tie
    assert [end.name for end in read.between] == ["Misato", "Salamina"]
    assert (read.kind, read.status) == (kind, status)
    dates = (read.since, read.formalised, read.ended)
    assert [str(date or "") for date in dates] == [since, formalised, ended]


def test_a_place_at_the_point_of_what_it_lies_in_has_no_coordinates_of_its_own(known_places: Gazetteer):
    mas = lookup(known_places, "Mas, Bali", "ID")[0].place
    own = dataclasses.replace(recorded.site("Ubud House", "ID", -8.50000, 115.26111), geonames=None)
    lent = dataclasses.replace(recorded.site("Mas", "ID", mas.lat, mas.lon), geonames=mas.geonames, region="Bali")
    ends = (EndRecord("Mas", None, lent), EndRecord("Ubud House", None, own))

    (row,) = csv.DictReader(io.StringIO(b"".join(write_csv([recorded.tie(between=ends)], TIES, mark=False)).decode()))

    assert [row[f"{side}_{name}"] for side in "ab" for name in ("lat", "lon")] == ["", "", "-8.5", "115.26111"]


def is_locality(end: EndRecord) -> bool:
    """Return whether an end of a tie is a town."""
    return not end.organisation


@pytest.mark.django_db
def test_the_ties_of_the_examples_taken_away_and_imported_again_are_the_same(
    known_places: Gazetteer, examples: Path, tmp_path: Path
):
    now = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
    for issue in sorted(examples.iterdir()):
        add_file(issue, known_places, now)
    before = dict(Tie.objects.values_list("key", "path"))
    ties = ties_only(select(What.TIES, Wanted(), "", now.date()).records())
    # A region or country is read back as its town where both bear one name: lists have no column for the level.
    whole = [record for record in ties if all(is_locality(end) for end in record.between)]
    path = tmp_path / "ties.csv"
    path.write_bytes(b"".join(write_csv(whole, TIES)))

    done = import_register(Listed(path, "ours"), known_places, now)

    assert (done.rows, done.problems.errors) == (len(whole), 0)
    # Mas has no entry: the file leaves the coordinates empty that it only shares with Bali.
    assert [each.message for each in done.problems.first] == [
        "no place named Mas is known in Bali; it is kept by its name"
    ]
    assert dict(Tie.objects.values_list("key", "path")) == before
    listed = {
        tie.identifier: (said.claim.kind, said.claim.status, *(str(getattr(said.claim, each) or "") for each in DATED))
        for tie in Tie.objects.all()
        for said in asking.said_of(tie)
        if said.is_listed
    }
    assert listed == {
        record.id.removeprefix("tie-"): (
            record.kind,
            record.status,
            *(date.edtf if (date := getattr(record, each)) else "" for each in DATED),
        )
        for record in whole
    }
