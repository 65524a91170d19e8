"""The index on disk: a folder in the home folder that one process writes and several read.

Beside the index stands `followed.json`: up to which change of the ledger it tells. It is written after the index is, so
that a crash between the two only makes the last changes be taken in again.
"""

import contextlib
import json
import os
import shutil
import struct
from collections.abc import Collection, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import tantivy

from glocal.model.errors import GlocalError
from glocal.search.entry import Entry
from glocal.search.schema import VERSION, document, schema
from glocal.search.words import analyzers

_HEAP_BYTES = 200_000_000
"""What the writer gathers in memory before it writes a segment."""
_FOOTER = struct.Struct("<I")
_MAGIC = 1337
"""Last four bytes of every file of a whole index. Source: tantivy, `directory/footer.rs`."""


class IndexDamagedError(GlocalError):
    """The index cannot be read; it has to be built anew."""


class IndexBusyError(GlocalError):
    """Another process is writing the index."""


@dataclass(frozen=True, slots=True)
class Followed:
    """What an index tells of."""

    sequence: int
    """Number of the newest change of the ledger that it took in; -1 of an index that is not whole yet."""
    first_rows: tuple[int, ...]
    """Smallest primary key of each kind of thing: when the entities are made anew, all rows have other keys."""
    newest: str = ""
    """What the newest change was: a ledger that was restored may have another one under the same number."""


NEVER = Followed(-1, ())


class SearchIndex:
    """An index that is open for reading, and for writing where nobody else writes."""

    def __init__(self, folder: Path) -> None:
        """Open the index in `folder`, or make an empty one where there is none.

        Raises:
            IndexDamagedError: the folder holds something else than a whole index.
        """
        self.folder = folder
        self.schema = schema()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            _check_unchanged(folder)
            self.index = tantivy.Index(self.schema, path=str(folder))
        except (ValueError, OSError, KeyError) as error:
            raise IndexDamagedError(f"the search index in {folder} is damaged: {error}", "it is built anew") from error
        for name, analyzer in analyzers().items():
            self.index.register_tokenizer(name, analyzer)

    @property
    def followed(self) -> Followed:
        """Up to where the index tells of the ledger."""
        try:
            facts = json.loads((self.folder / "followed.json").read_text(encoding="utf-8"))
            return Followed(int(facts["sequence"]), tuple(facts["first_rows"]), str(facts["newest"]))
        except (OSError, ValueError, KeyError, TypeError):
            return NEVER

    def searcher(self) -> tantivy.Searcher:
        """Return what the index holds now, also what another process just wrote."""
        self.index.reload()
        return self.index.searcher()

    @contextlib.contextmanager
    def writing(self, followed: Followed) -> Iterator["Writing"]:
        """Open the index for writing; all of it counts once the block ends, none of it where the block fails.

        Raises:
            IndexBusyError: another process writes.
        """
        try:
            writer = self.index.writer(_HEAP_BYTES, 1)
        except ValueError as error:
            raise IndexBusyError("another process is writing the search index", "call again when it is done") from error
        try:
            yield Writing(writer, self.schema)
            writer.commit()
        except BaseException:
            writer.rollback()
            raise
        finally:
            writer.wait_merging_threads()
        self._note(followed)

    def _note(self, followed: Followed) -> None:
        unfinished = self.folder / f"followed.{os.getpid()}.unfinished"
        unfinished.write_text(json.dumps(asdict(followed)), encoding="utf-8")
        unfinished.replace(self.folder / "followed.json")


class Writing:
    """What a writer can do."""

    def __init__(self, writer: tantivy.IndexWriter, fields: tantivy.Schema) -> None:
        self._writer = writer
        self._schema = fields

    def add(self, entry: Entry) -> None:
        """File a thing that the index does not hold."""
        self._writer.add_document(document(entry, self._schema))

    def remove(self, things: Collection[int]) -> None:
        """Take things out that were filed before, by their numbers."""
        # Deleting by term takes a number for a signed one and finds nothing (tantivy 0.27).
        if things:
            self._writer.delete_documents_by_query(tantivy.Query.term_set_query(self._schema, "thing", sorted(things)))

    def clear(self) -> None:
        """Take everything out."""
        self._writer.delete_all_documents()


@contextlib.contextmanager
def damage_noticed() -> Iterator[None]:
    """Take whatever comes of reading damaged bytes for what it is.

    Raises:
        IndexDamagedError: the block could not read the index.
    """
    try:
        yield
    except (ValueError, OSError, IndexError) as error:
        raise IndexDamagedError(f"the search index cannot be read: {error}", "it is built anew") from error
    except BaseException as error:
        # A panic of the index is no Exception, and its class cannot be imported (PyO3).
        if type(error).__name__ != "PanicException":
            raise
        raise IndexDamagedError(f"the search index cannot be read: {error}", "it is built anew") from error


def index_folder(home: Path) -> Path:
    """Return where the index of this version of Glocal lies in a home folder."""
    return home / f"search-{VERSION}"


def remove_index(home: Path) -> None:
    """Remove the index of a home folder, and those that older versions left."""
    for folder in home.glob("search-*"):
        if folder.is_dir():
            shutil.rmtree(folder, ignore_errors=True)


def _check_unchanged(folder: Path) -> None:
    """Check an index that another process may be writing: what it removes meanwhile is not missing."""
    for _ in range(_ATTEMPTS):
        before = _description(folder)
        try:
            _check(folder)
        except (ValueError, OSError):
            if before == _description(folder):
                raise
        else:
            return


_ATTEMPTS = 5


def _description(folder: Path) -> bytes:
    with contextlib.suppress(FileNotFoundError):
        return (folder / "meta.json").read_bytes()
    return b""


def _check(folder: Path) -> None:
    """Refuse an index whose files are cut short: reading them by memory map would end the process.

    Raises:
        ValueError: a file is missing or not whole.
    """
    description = folder / "meta.json"
    if not description.exists():
        if any(folder.glob("*.term")):
            raise ValueError("it has lost its description")
        return
    segments = json.loads(description.read_text(encoding="utf-8"))["segments"]
    for segment in segments:
        name = segment["segment_id"].replace("-", "")
        files = list(folder.glob(f"{name}.*"))
        if len({path.suffix for path in files}) < _FILES_A_SEGMENT:
            raise ValueError(f"segment {name[:8]} has lost a file")
        for path in files:
            _check_end(path)


_FILES_A_SEGMENT = 6
"""Terms, postings, positions, lengths of fields, fast fields, stored fields."""


def _check_end(path: Path) -> None:
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        if size < _FOOTER.size:
            raise ValueError(f"{path.name} is cut short")
        file.seek(-_FOOTER.size, os.SEEK_END)
        if _FOOTER.unpack(file.read())[0] != _MAGIC:
            raise ValueError(f"{path.name} is cut short")
