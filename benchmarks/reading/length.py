"""Measures whether the time of a reading grows with the length of the text and no faster, and the memory it takes.

    python benchmarks/reading/length.py

Each row is one `glocal extract` of a file made of the project's issues and cases over and over: as they stand, and
with all lines joined to one.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from speed import texts

SIZES_MB = (1, 5, 20)
LINES_MB = (0.5, 1, 2)
HEAD = b"Town News\n\nOctober 2024\n\nA Year of Exchange\n\n"
"""Makes the one line the body of an article."""


def measure(label: str, content: bytes) -> None:
    """Print seconds, seconds a megabyte and the resident memory of one extract."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.txt"
        path.write_bytes(content)
        begun = time.perf_counter()
        command = (sys.executable, "-m", "glocal.cli", "extract", str(path), "--output", folder)
        process = subprocess.Popen(command)  # noqa: S603 - our own command
        _, status, usage = os.wait4(process.pid, 0)
        taken = time.perf_counter() - begun
        size_mb = len(content) / 1e6
        print(f"{label:12}{size_mb:8.1f}{taken:10.1f}{taken / size_mb:10.2f}{usage.ru_maxrss / 1e3:10.0f}", flush=True)
        if os.waitstatus_to_exitcode(status):
            sys.exit(f"extract failed with status {status}")


def main() -> None:
    """Print the table."""
    unit = b"\n\n".join(content for _, content in texts()) + b"\n\n"
    print(f"{'':12}{'MB':>8}{'s':>10}{'s/MB':>10}{'MB held':>10}")
    for size in SIZES_MB:
        measure("issues", unit * round(size * 1e6 / len(unit)))
    line = b" ".join(unit.split()) + b" "
    for length in LINES_MB:
        measure("one line", HEAD + line * max(1, round(length * 1e6 / len(line))))


if __name__ == "__main__":
    main()
