"""Damage to the files of an index."""

from pathlib import Path


def replace(path: Path, content: bytes) -> None:
    """Put another file in a file's place: the old one stays whole for who has it mapped, as after a restored backup.

    To shorten a mapped file in place kills every process that reads on, whatever the program.
    """
    path.unlink()
    path.write_bytes(content)
