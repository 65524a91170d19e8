"""A download on its way: what has come so far beside the file it will be, and where to go on."""

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a download is."""

    source: str
    """The address, with all that makes its content another one."""
    size_bytes: int = 0
    """How many bytes of the unfinished file are right."""
    rows: int = 0
    """How many rows have been asked for."""
    page_rows: int = 0
    """How many rows the server last could answer at once."""
    version: str = ""
    """What the server calls this state of its file: ETag or date."""


class Unfinished:
    """The unfinished file and its state, `FILE.part` and `FILE.state`, until `finish` makes them FILE."""

    def __init__(self, target: Path) -> None:
        self.target = target
        self.part = target.with_name(f"{target.name}.part")
        self._state = target.with_name(f"{target.name}.state")

    def progress(self, source: str) -> Progress | None:
        """Return how far an earlier download from the same source came, None where there is none to go on with."""
        try:
            told = json.loads(self._state.read_text(encoding="utf-8"))
            size_bytes, rows, page_rows = (int(told[name]) for name in ("size_bytes", "rows", "page_rows"))
            known = Progress(str(told["source"]), size_bytes, rows, page_rows, str(told["version"]))
            is_whole = self.part.stat().st_size >= known.size_bytes
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return known if known.source == source and is_whole else None

    def keep(self, progress: Progress) -> None:
        """Note how far the download is; what the note counts has been written before."""
        fresh = self._state.with_name(f"{self._state.name}.new")
        fresh.write_text(json.dumps(asdict(progress)), encoding="utf-8")
        fresh.replace(self._state)

    def append(self, content: bytes, after_bytes: int) -> int:
        """Write content behind the bytes that are right, and return how many are right now."""
        with self.part.open("r+b" if self.part.exists() else "w+b") as file:
            file.truncate(after_bytes)
            file.seek(after_bytes)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return after_bytes + len(content)

    def finish(self) -> Path:
        """Give the file its name and forget the state."""
        self.part.replace(self.target)
        self._state.unlink(missing_ok=True)
        return self.target
