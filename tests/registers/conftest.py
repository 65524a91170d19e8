"""What the tests of lists share: the gazetteer, and lists read in one call."""

from collections.abc import Callable, Iterator, Mapping

import pytest

from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.place import End, Place
from glocal.model.problem import Problem
from glocal.registers import Layout, RegisterRow, read_register
from glocal.registers.ends import EndResolver

Read = Callable[..., tuple[list[RegisterRow], list[Problem], Layout]]


def place_of(end: End) -> Place:
    """Return an end of a tie that a list names, which is always a place."""
    assert isinstance(end, Place)
    return end


@pytest.fixture(scope="session")
def gazetteer() -> Iterator[Gazetteer]:
    """Return the known places; built first where this machine has none yet."""
    with open_gazetteer() as opened:
        yield opened


@pytest.fixture(scope="session")
def resolver(gazetteer: Gazetteer) -> EndResolver:
    """Return a resolver over all known places."""
    return EndResolver(gazetteer)


@pytest.fixture(scope="session")
def read(gazetteer: Gazetteer) -> Read:
    """Return a function that reads a list at once: its rows, its problems, its layout."""

    def read_all(
        content: str | bytes, columns: Mapping[str, str] | None = None
    ) -> tuple[list[RegisterRow], list[Problem], Layout]:
        source = content.encode() if isinstance(content, str) else content
        register = read_register(source, "list", gazetteer, columns)
        found = list(register.rows)
        rows = [each for each in found if isinstance(each, RegisterRow)]
        return rows, [each for each in found if isinstance(each, Problem)], register.layout

    return read_all
