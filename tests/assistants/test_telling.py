from glocal.assistants.telling import told
from glocal.exports.records.parts import UnlistedRecord
from glocal.exports.records.sourcing import date_record
from tests import recorded


def test_a_tie_tells_which_lists_do_not_have_it():
    read_on, page = date_record("2026-01-05"), f"{recorded.SITE}/sources/lists/council/"
    lists = (
        UnlistedRecord("ministry", page, "no longer listed", read_on, (12,)),
        UnlistedRecord("council", page, "not listed", read_on, ()),
    )

    assert told(recorded.tie(unlisted=lists)).splitlines()[1:3] == [
        "  no longer listed by ministry, read on 2026-01-05 [12]",
        "  not listed by council, read on 2026-01-05",
    ]
