import re

from glocal.gazetteer.imports.kinds import KINDS


def test_every_kind_tells_its_licence_and_no_file_name_is_of_two_kinds():
    assert all(kind.licence for kind in KINDS.values())
    for name in ("allCountries.txt", "JP.txt", "alternateNamesV2.txt", "admin1CodesASCII.txt", "admin2Codes.txt"):
        assert sum(bool(kind.file_name and re.fullmatch(kind.file_name, name)) for kind in KINDS.values()) == 1
