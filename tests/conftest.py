"""What all tests share: where the project's examples lie, and the real material where it is at hand."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def examples() -> Path:
    """Return the folder of the bundled issues."""
    return ROOT / "examples" / "issues"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of real issues and lists; skip where it is not beside the project."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no real material beside the project")
    return folder
