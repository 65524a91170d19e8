"""The bytes of a file, or why they cannot be had."""

import dataclasses
from collections.abc import Iterable
from pathlib import Path

from glocal.documents import problem_of_size
from glocal.model.problem import Problem, Severity


def content_of(path: Path) -> bytes | Problem:
    """Return the bytes of a file; a problem where it is missing, not readable or too large to read."""
    try:
        return problem_of_size(str(path), path.stat().st_size) or path.read_bytes()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        return Problem(str(path), f"cannot be read: {reason}", severity=Severity.ERROR)


def under_path(problems: Iterable[Problem], path: Path) -> tuple[Problem, ...]:
    """Return the problems of a document, which knows only its name, under the path that a person named."""
    return tuple(dataclasses.replace(problem, source=str(path)) for problem in problems)
