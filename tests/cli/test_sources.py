from pathlib import Path

from glocal.cli.sources import find_sources, left_out
from glocal.model.problem import Problem


def test_a_folder_stands_for_its_text_files_each_file_once(tmp_path: Path):
    for name in ("b.txt", "a.md", "picture.png", ".hidden.txt", "deeper/c.TXT"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()

    found = [source for source in find_sources([str(tmp_path), str(tmp_path / "b.txt")]) if isinstance(source, Path)]

    assert [source.relative_to(tmp_path).as_posix() for source in found] == ["a.md", "b.txt", "deeper/c.TXT"]


def test_a_file_named_by_itself_is_taken_though_it_has_no_ending(tmp_path: Path):
    (tmp_path / "letter").touch()

    assert list(find_sources([str(tmp_path / "letter")])) == [tmp_path / "letter"]


def test_an_empty_name_is_not_the_folder_one_is_in():
    (problem,) = find_sources([""])

    assert isinstance(problem, Problem)
    assert problem.message == "an empty name"


def test_a_name_that_leads_nowhere_is_a_problem():
    (problem,) = find_sources(["no/such/*.txt"])

    assert isinstance(problem, Problem)
    assert str(problem) == "no/such/*.txt: no such file or folder: check the spelling"


def test_a_table_is_no_newsletter_and_is_told_where_it_belongs(tmp_path: Path):
    (tmp_path / "ties.CSV").touch()

    for name in ("ties.CSV", "*"):
        (problem,) = find_sources([str(tmp_path / name)])
        assert str(problem) == (
            f"{tmp_path / 'ties.CSV'}: is a table, not a newsletter: keep a list with `glocal register import`"
        )


def test_the_files_of_a_folder_that_are_not_read_are_counted_by_their_kind(tmp_path: Path):
    for name in ("a.txt", "b.docx", "deep/c.DOCX", "deep/d.pdf", "photo.png", ".hidden.pdf"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")

    assert left_out([str(tmp_path), str(tmp_path / "deep")]) == {".docx": 2, ".pdf": 1}
    assert left_out([str(tmp_path / "b.docx"), "no/such", ""]) == {}
