from pathlib import Path

import pytest

from glocal.model.errors import GlocalError
from glocal.site.database import database

HOME = Path("/somewhere")


def test_without_an_address_the_ledger_lies_in_the_home_folder():
    assert database({}, HOME)["NAME"] == HOME / "ledger.sqlite3"


def test_an_address_of_postgresql_is_taken():
    named = database({"GLOCAL_DATABASE_URL": "postgresql://anna:secret@server/glocal"}, HOME)

    assert (named["ENGINE"], named["HOST"], named["NAME"]) == ("django.db.backends.postgresql", "server", "glocal")


def test_another_sqlite_file_gets_the_same_care():
    named = database({"GLOCAL_DATABASE_URL": "sqlite:////folder/file.sqlite3"}, HOME)

    assert named["OPTIONS"] == database({}, HOME)["OPTIONS"]


@pytest.mark.parametrize("url", ["nonsense", "mysql://server/glocal"])
def test_what_is_no_address_of_a_database_is_an_error(url: str):
    with pytest.raises(GlocalError, match="GLOCAL_DATABASE_URL"):
        database({"GLOCAL_DATABASE_URL": url}, HOME)


@pytest.mark.parametrize(("log", "mode"), [(b"", "immutable=1"), (b"written", "mode=ro")], ids=["still", "written to"])
def test_a_ledger_that_cannot_be_written_to_is_opened_to_be_asked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, log: bytes, mode: str
):
    (tmp_path / "ledger.sqlite3").touch()
    (tmp_path / "ledger.sqlite3-wal").write_bytes(log)
    monkeypatch.setattr("os.access", lambda path, _: path == tmp_path)

    named = database({}, tmp_path)

    assert named["NAME"] == f"{(tmp_path / 'ledger.sqlite3').as_uri()}?{mode}"
    assert "init_command" not in named["OPTIONS"]
