from pathlib import Path

import pytest

from glocal.model.errors import GlocalError
from glocal.site.home import home_folder, secret_key


def test_the_named_folder_is_made(tmp_path: Path):
    assert home_folder({"GLOCAL_HOME": str(tmp_path / "a" / "b")}) == tmp_path / "a" / "b"
    assert (tmp_path / "a" / "b").is_dir()


def test_without_a_name_the_platform_s_data_folder_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert home_folder({}).name == "glocal"


def test_a_folder_that_cannot_be_made_is_an_error_with_a_remedy(tmp_path: Path):
    (tmp_path / "file").touch()

    with pytest.raises(GlocalError, match="name another folder with --home or GLOCAL_HOME"):
        home_folder({"GLOCAL_HOME": str(tmp_path / "file")})


def test_the_key_is_made_once_and_nobody_else_may_read_it(tmp_path: Path):
    first = secret_key(tmp_path)

    assert len(first) >= 50
    assert secret_key(tmp_path) == first
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def test_a_folder_that_cannot_be_written_to_will_do_where_a_ledger_lies_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(GlocalError, match="cannot write to"):
        home_folder({"GLOCAL_HOME": str(tmp_path)})
    (tmp_path / "ledger.sqlite3").touch()

    assert home_folder({"GLOCAL_HOME": str(tmp_path)}) == tmp_path
    assert len(secret_key(tmp_path)) >= 50
    assert not (tmp_path / "secret-key").exists()
