"""A ledger that is filled with texts, a home folder for the index, and the names of all places."""

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from glocal.gazetteer.local_names import LocalNames, local_names
from glocal.ledger.models import Reading
from glocal.pipeline import add_file
from glocal.search.asking import Answer, Asked, ask
from glocal.search.entry import Entry
from glocal.search.index import Followed, SearchIndex

Add = Callable[..., Reading]
Ask = Callable[..., Answer]
NOW = datetime.datetime(2026, 5, 1, 12, tzinfo=datetime.UTC)

APRIL = """Glocal Sample News

April 2026

Misato City and the City of Salamina Become Sister Cities

Misato City, Saitama Prefecture, and the City of Salamina, Greece, signed a sister city agreement in December 2025. The
two cities want to send young people to each other every year. Mayor KIZU thanked the guests.
"""
MAY = """Glocal Sample News

May 2026

Kazuno and Sopron Sing Together

On April 12, a delegation of 20 people from Sopron, Hungary, visited Kazuno City, Akita Prefecture. Kazuno City and
Sopron have been sister cities since 2002.

Naruto Plays the Ninth with Lüneburg

On 1 June 2025, Naruto City, Tokushima Prefecture, and guests from Lüneburg, Germany, sang together. The two have been
sister cities since 1974.
"""


@pytest.fixture(scope="session")
def names() -> LocalNames:
    return local_names()


@pytest.fixture
def add(db: None, tmp_path: Path, names: LocalNames) -> Add:  # noqa: ARG001 - pytest-django sets up what tests name
    """Return a function that keeps an issue and returns its reading."""

    def add_text(text: str, name: str = "2026-04.txt") -> Reading:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        outcome = add_file(path, names.gazetteer, NOW)
        assert outcome.kept
        return outcome.kept.reading

    return add_text


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return folder


@pytest.fixture
def filed(tmp_path: Path, names: LocalNames) -> Callable[[Sequence[Entry]], Ask]:
    """Return a function that files entries and returns one that asks for them."""

    def file(entries: Sequence[Entry]) -> Ask:
        index = SearchIndex(tmp_path / f"index-{len(list(tmp_path.iterdir()))}")
        with index.writing(Followed(1, ())) as writing:
            for entry in entries:
                writing.add(entry)
        return lambda text="", **chosen: ask(index, names, Asked(text, chosen))

    return file
