"""The catalogue of translations holds every word of the code and of the templates, and nothing else."""

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from babel.messages import Catalog

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import build_messages

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%%|</?[a-z][^>]*>")
CATALOGUES = [pytest.param(path, id=path.parts[-3]) for path in build_messages.catalogues()]


def ids(catalogue: Catalog) -> set[tuple[str | None, str]]:
    return {(message.context, first(message.id)) for message in catalogue if message.id}


def first(text: str | Sequence[str] | None) -> str:
    return text if isinstance(text, str) else (text or ("",))[0]


@pytest.mark.parametrize("path", CATALOGUES)
def test_every_message_is_translated_and_none_is_left_over(path: Path) -> None:
    catalogue = build_messages.read(path)
    assert ids(catalogue) == ids(build_messages.messages()), "call: python scripts/build_messages.py --update"
    assert [message.id for message in catalogue if message.id and not first(message.string)] == []


@pytest.mark.parametrize("path", CATALOGUES)
def test_a_translation_keeps_what_is_filled_in_and_the_markup(path: Path) -> None:
    for message in build_messages.read(path):
        if message.id and first(message.string):
            wanted = sorted(PLACEHOLDER.findall(first(message.id)))
            assert sorted(PLACEHOLDER.findall(first(message.string))) == wanted, message.id


def test_a_message_of_a_template_is_found() -> None:
    assert (None, "Skip to the content") in ids(build_messages.messages())
