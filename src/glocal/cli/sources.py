"""The files that a person names on the command line: files, folders, globs."""

import glob
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from glocal.model.problem import Problem, Severity

_READABLE_SUFFIXES = {".txt", ".text", ".md", ".markdown"}
_TABLE_SUFFIXES = {".csv", ".tsv", ".xls", ".xlsx", ".ods"}
_WRITTEN_SUFFIXES = _TABLE_SUFFIXES | {
    ".pdf", ".doc", ".docx", ".odt", ".rtf", ".pages", ".wpd", ".jtd", ".htm", ".html", ".xhtml", ".mht", ".eml",
    ".msg", ".epub", ".ppt", ".pptx", ".zip",
}  # fmt: skip
"""Of files that may hold a newsletter or a list, but are not read from a folder; .jtd is Ichitaro's."""


def find_sources(names: Iterable[str]) -> Iterator[Path | Problem]:
    """Yield each file meant, once, in the order named; a name that leads to none is a problem.

    A folder stands for the text files anywhere below it, sorted by name. Hidden files are left out of folders.
    """
    seen: set[Path] = set()
    for name in names:
        for found in _expand(name):
            if isinstance(found, Problem):
                yield found
            elif found.suffix.lower() in _TABLE_SUFFIXES:
                yield _problem(str(found), "is a table, not a newsletter", "keep a list with `glocal register import`")
            elif (real := found.resolve()) not in seen:
                seen.add(real)
                yield found


def left_out(names: Iterable[str]) -> Counter[str]:
    """Return how many files of each ending folders hold that have writing in them but are not read."""
    files = (file for name in names if name and Path(name).is_dir() for file in Path(name).rglob("*"))
    seen = {file.resolve(): file for file in files if file.is_file() and not _is_hidden(file)}
    return Counter(suffix for file in seen.values() if (suffix := file.suffix.lower()) in _WRITTEN_SUFFIXES)


def _expand(name: str) -> Iterator[Path | Problem]:
    if not name:
        yield _problem("", "an empty name", "name a file or a folder; a full stop is the one you are in")
        return
    path = Path(name)
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if _is_readable(file))
        yield from files
        if not files:
            yield _problem(name, "folder holds no text files", "name the files themselves, or another folder")
    elif path.exists():
        yield path
    elif matches := sorted(glob.glob(name, recursive=True)):  # noqa: PTH207 - pathlib refuses absolute patterns
        yield from (Path(match) for match in matches if Path(match).is_file())
    else:
        yield _problem(name, "no such file or folder", "check the spelling")


def _is_readable(file: Path) -> bool:
    return file.suffix.lower() in _READABLE_SUFFIXES and file.is_file() and not _is_hidden(file)


def _is_hidden(file: Path) -> bool:
    return any(part.startswith(".") for part in file.parts if part not in {".", ".."})


def _problem(name: str, message: str, remedy: str) -> Problem:
    return Problem(name, message, remedy, severity=Severity.ERROR)
