from pathlib import Path

import pytest

from glocal.exports.briefs.typeset import FONTS
from tests.cli.conftest import NARA, Run


@pytest.fixture
def filled(glocal: Run, issue: Path) -> Run:
    """Return the command with a ledger that holds an issue."""
    assert glocal("add", issue).returncode == 0
    return glocal


def test_the_ending_of_the_file_says_what_is_written(filled: Run, tmp_path: Path):
    done = filled("brief", "Greece", "--output", "greece.md")

    size = (tmp_path / "greece.md").stat().st_size
    assert (done.returncode, done.stdout, done.stderr) == (0, "", f"wrote greece.md ({size:,} bytes)\n")
    assert (tmp_path / "greece.md").read_text(encoding="utf-8").startswith("# Greece\n\n")


@pytest.mark.skipif(not any(FONTS.glob("*.ttf")), reason="the fonts are not built")
@pytest.mark.parametrize(("name", "beginning"), [("greece.pdf", b"%PDF-1.7"), ("greece.docx", b"PK")])
def test_a_dossier_for_print_or_word_is_written(filled: Run, tmp_path: Path, name: str, beginning: bytes):
    assert filled("brief", "Greece", "--language", "ja", "--output", name).returncode == 0

    assert (tmp_path / name).read_bytes().startswith(beginning)


def test_two_names_mean_the_tie_between_them(filled: Run):
    text = filled("brief", "Misato, Saitama", "Salamina").stdout

    assert text.startswith("# Misato, Saitama – Salamina, Greece\n\nSister city; active, last told of in April 2026\n")


def test_a_dossier_is_written_in_japanese(filled: Run):
    text = filled("brief", "Greece", "--language", "ja").stdout

    assert text.startswith("# ギリシャ\n")
    assert "2025年12月" in text
    assert "日本の都道府県・州" in filled("brief", "Saitama", "--language", "ja").stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("Xqzzy",), "no source names a place 'Xqzzy': check the spelling, or add documents that name it"),
        (("Greece", "--output", "greece.odt"), "greece.odt does not say what to write: name it .pdf, .docx or .md"),
        (("Greece", "--output", "no/such/greece.md"), "cannot write no/such/greece.md: No such file or directory"),
        (("Greece", "Greece"), "no source tells of a tie between Greece and Greece"),
        (("Saitama", "Misato, Saitama"), "no source tells of a tie between Saitama and Misato, Saitama"),
    ],
    ids=["unknown", "ending", "folder", "tie", "within"],
)
def test_what_cannot_be_written_is_told_with_what_to_do(filled: Run, arguments: tuple[str, ...], said: str):
    done = filled("brief", *arguments)

    assert done.returncode == 1
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_which_place_of_a_name_is_meant_is_said_with_the_way_to_the_other(glocal: Run, tmp_path: Path):
    (tmp_path / "2026-08.txt").write_text(NARA, encoding="utf-8")
    assert glocal("add", "2026-08.txt").returncode == 0

    done = glocal("brief", "Nara")
    other = glocal("brief", "jp/nara/nara")

    assert done.returncode == 0
    told = "glocal: this is the region Nara, JP; ask by address for the locality Nara, Nara, JP: jp/nara/nara\n"
    assert done.stderr == told
    assert other.returncode == 0
    assert other.stderr == ""
    assert other.stdout.startswith("# Nara\n")
    assert "Shaanxi" in done.stdout
    assert "Shaanxi" not in other.stdout
