"""Measures exports of a large ledger: time, size and memory of each format, beside what sqlite3 itself writes.

Each export is a process of its own, start included. sqlite3 writes the ties with their ends and places, as few columns
as it takes to know a tie, and no sources: the least that a table of them can cost.

Example: python benchmarks/register/generate.py large --activities 200000 && python benchmarks/explore/exports.py large
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

FORMS = ("csv", "jsonl", "parquet", "geojson", "jsonld", "ftm", "datapackage")
TIES = """
SELECT t.identifier, t.path, t.kind, t.status, t.since, t.formalised, t.ended, t.last_seen, t.fields,
  a.name, a.region, a.country, a.lat, a.lon, b.name, b.region, b.country, b.lat, b.lon
FROM entities_tie t
JOIN entities_tieend ea ON ea.tie_id = t.id AND ea.position = 0 LEFT JOIN entities_place a ON a.id = ea.place_id
JOIN entities_tieend eb ON eb.tie_id = t.id AND eb.position = 1 LEFT JOIN entities_place b ON b.id = eb.place_id
"""
_MILLION = 1e6


@dataclass(frozen=True, slots=True)
class Run:
    """What one process took."""

    seconds: float
    cpu_seconds: float
    """Of the processor alone: what the time would be on a machine with nothing else to do."""
    peak_mb: float
    size_mb: float


def measure(command: list[str], written: Path, environment: dict[str, str] | None = None) -> Run:
    """Return what a command took that writes a file.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=environment)  # noqa: S603 - ours
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begun
    if status:
        raise subprocess.CalledProcessError(os.waitstatus_to_exitcode(status), command)
    cpu_seconds = usage.ru_utime + usage.ru_stime
    return Run(seconds, cpu_seconds, usage.ru_maxrss * 1024 / _MILLION, written.stat().st_size / _MILLION)


def export(home: Path, form: str, folder: Path, country: str | None) -> Run:
    """Return what an export of the ties took; of a Data Package that of all lists."""
    written = folder / f"out.{form}"
    command = [sys.executable, "-m", "glocal.cli", "export", "--format", form, "--output", str(written)]
    command += ["--country", country] if country else []
    return measure(command, written, os.environ | {"GLOCAL_HOME": str(home)})


def sqlite(home: Path, folder: Path) -> Run:
    """Return what sqlite3 takes for its own table of ties."""
    program, written = shutil.which("sqlite3") or "sqlite3", folder / "out.sqlite"
    asked = [f".once {written}", TIES.strip().replace("\n", " ") + ";"]
    return measure([program, "-csv", "-readonly", str(home / "ledger.sqlite3"), *asked], written)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path, help="a home folder that generate.py filled")
    parser.add_argument("--forms", nargs="*", default=FORMS, choices=FORMS)
    parser.add_argument("--country", help="only its ties, where all of them would take too long")
    asked = parser.parse_args()
    print(f"{'':28}{'seconds':>9}{'of CPU':>9}{'file MB':>9}{'peak MB':>9}", flush=True)
    with tempfile.TemporaryDirectory() as name:
        row("sqlite3 -csv, all ties", sqlite(asked.home, Path(name)))
        for form in asked.forms:
            row(f"export --format {form}", export(asked.home, form, Path(name), asked.country))


def row(said: str, run: Run) -> None:
    """Print one line of the table."""
    print(f"{said:28}{run.seconds:9.1f}{run.cpu_seconds:9.1f}{run.size_mb:9.1f}{run.peak_mb:9.0f}", flush=True)


if __name__ == "__main__":
    main()
