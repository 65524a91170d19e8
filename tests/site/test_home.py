from pathlib import Path

import pytest

from glocal.site.home import home_folder, secret_key


def test_the_named_folder_is_taken_and_not_made(tmp_path: Path):
    assert home_folder({"GLOCAL_HOME": str(tmp_path / "a" / "b")}) == tmp_path / "a" / "b"
    assert not (tmp_path / "a").exists()


def test_without_a_name_the_platform_s_data_folder_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert home_folder({}).name == "glocal"


def test_the_key_is_made_once_and_nobody_else_may_read_it(tmp_path: Path):
    first = secret_key(tmp_path)

    assert len(first) >= 50
    assert secret_key(tmp_path) == first
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def test_a_key_holds_while_the_program_runs_where_none_can_be_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    assert len(secret_key(tmp_path / "missing")) >= 50
    monkeypatch.setattr("os.access", lambda *_: False)
    assert len(secret_key(tmp_path)) >= 50
    assert list(tmp_path.iterdir()) == []
