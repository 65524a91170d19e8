"""The folder beside the gazetteer file that keeps what was imported, in normal form."""

import contextlib
import json
import os
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from glocal.gazetteer.file import GazetteerError
from glocal.gazetteer.sources import Source, SourceInfo


@dataclass(frozen=True, slots=True)
class Label:
    """What is written on a kept source."""

    kind: str
    file: str
    """Name of the file it came from, without its folder."""
    digest: str
    """SHA-256 of that file."""
    licence: str
    date: str
    """Day of the file, ISO 8601."""
    options: str = ""
    """What was asked for at the import and changes what is kept."""

    @property
    def name(self) -> str:
        """What the source is kept under; a newer file of the same name and kind takes its place."""
        plain = re.sub(r"[^\w.-]+", "_", self.file)
        return f"{self.kind}-{plain}"

    @property
    def rows_name(self) -> str:
        """File name of the rows; another one for other content, so that a half-done change harms nothing."""
        return f"{self.name}.{self.digest[:12]}{self.options}.tsv"

    @property
    def info(self) -> SourceInfo:
        """What the gazetteer file says of the source."""
        version = f"sha256:{self.digest[:16]} {self.options}".strip()
        return SourceInfo(f"{self.file} ({self.kind})", version, self.licence, self.date)


def folder_of(gazetteer: Path) -> Path:
    """Return the folder that keeps the imports of a gazetteer file."""
    return gazetteer.with_name(f"{gazetteer.name}.imports")


def kept_labels(gazetteer: Path) -> list[Label]:
    """Return the labels of all that is kept whole; empty where nothing was imported."""
    labels = []
    for path in sorted(folder_of(gazetteer).glob("*.json")):
        with contextlib.suppress(OSError, ValueError, TypeError):
            label = Label(**json.loads(path.read_text(encoding="utf-8")))
            if path.with_name(label.rows_name).is_file():
                labels.append(label)
    return labels


def kept_sources(gazetteer: Path) -> tuple[Source, ...]:
    """Return all that was imported, as sources in the order in which they build upon one another."""
    if not folder_of(gazetteer).is_dir():
        return ()
    from glocal.gazetteer.imports.kinds import KINDS  # noqa: PLC0415 - the importers load only where needed

    order = list(KINDS)
    labels = [label for label in kept_labels(gazetteer) if label.kind in KINDS]
    labels.sort(key=lambda label: (order.index(label.kind), label.name))
    return tuple(KINDS[each.kind].open(each.info, folder_of(gazetteer) / each.rows_name) for each in labels)


def keep(gazetteer: Path, label: Label, rows: Iterable[tuple[str, ...]]) -> int:
    """Keep rows under a label and return how many there are; none are kept, and nothing changes, where there is none.

    Raises:
        GazetteerError: the folder cannot be written or is full; what was kept before stays.
    """
    folder = folder_of(gazetteer)
    target, name_plate = folder / label.rows_name, folder / f"{label.name}.json"
    unfinished = folder / f"{label.name}.{os.getpid()}.unfinished"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        count = 0
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            for row in rows:
                file.write("\t".join(row) + "\n")
                count += 1
        if count:
            unfinished.replace(target)
            unfinished.write_text(json.dumps(asdict(label), ensure_ascii=False), encoding="utf-8")
            unfinished.replace(name_plate)
            _remove_older(folder, label)
    except OSError as error:
        raise GazetteerError(f"cannot keep {label.file}: {error.strerror}", "free space and import it again") from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink()
    return count


def _remove_older(folder: Path, label: Label) -> None:
    for path in folder.glob("*.tsv"):
        if path.name.startswith(f"{label.name}.") and path.name != label.rows_name:
            path.unlink()
