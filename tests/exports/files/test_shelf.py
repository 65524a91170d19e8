import zipfile
from pathlib import Path

from glocal.exports.files.shelf import Shelf


def test_each_piece_is_handed_on_once():
    shelf = Shelf()
    shelf.write(b"one ")
    shelf.write(bytearray(b"two"))

    assert (shelf.taken(), shelf.taken(), shelf.tell()) == (b"one two", b"", 7)


def test_an_archive_can_be_written_on_it(tmp_path: Path):
    shelf = Shelf()
    with zipfile.ZipFile(shelf, "w") as archive:
        archive.writestr("a.txt", "words")
    path = tmp_path / "a.zip"
    path.write_bytes(shelf.taken())

    assert zipfile.ZipFile(path).read("a.txt") == b"words"
