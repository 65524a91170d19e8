"""The docs are held to the code: every command, setting and link."""

import re
import sys
from enum import StrEnum
from pathlib import Path

import pytest

from glocal.model import vocabulary

ROOT = Path(__file__).parent.parent
PAGES = sorted(path for path in [*ROOT.glob("*.md"), *ROOT.glob("*/**/*.md")] if ".venv" not in path.parts)
PAGES = [path for path in PAGES if "node_modules" not in path.parts and "cases" not in path.parts]


def test_the_reference_of_the_commands_is_what_the_commands_say():
    sys.path.insert(0, str(ROOT / "scripts"))
    import write_reference  # noqa: PLC0415 - a script beside the project

    written = (ROOT / "docs" / "reference" / "commands.md").read_text(encoding="utf-8")

    assert written == write_reference.reference(), "call: python scripts/write_reference.py"


def test_every_setting_is_documented():
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "src" / "glocal" / "site").glob("*.py")]
    read = {name for source in sources for name in re.findall(r"GLOCAL_[A-Z_]+", source)}
    documented = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")

    assert [name for name in sorted(read) if f"| `{name}` |" not in documented] == []


def test_every_word_of_the_vocabulary_is_documented():
    page = (ROOT / "docs" / "reference" / "reading.md").read_text(encoding="utf-8")
    words = [word.value for words in vars(vocabulary).values() if isinstance(words, type) for word in _members(words)]

    assert len(words) > 50
    assert [word for word in words if f"`{word}`" not in page] == []


def _members(words: type) -> list[StrEnum]:
    return list(words) if issubclass(words, StrEnum) else []


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path):
    links = re.findall(r"\]\((?!https?://|#)([^)#]+)", page.read_text(encoding="utf-8"))

    assert [link for link in links if not (page.parent / link).exists()] == []
