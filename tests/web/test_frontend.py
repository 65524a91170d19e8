"""What the front end is built from, and what comes out where it has been built."""

import json
from pathlib import Path

import pytest

FRONTEND = Path(__file__).parents[2] / "frontend"
BUILT = Path(__file__).parents[2] / "src" / "glocal" / "web" / "static" / "glocal" / "built"


def test_the_lock_names_versions_and_digests_but_no_download_addresses() -> None:
    text = (FRONTEND / "package-lock.json").read_text(encoding="utf-8")
    packages = {name: package for name, package in json.loads(text)["packages"].items() if name}
    assert packages
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())
    assert [name for name, package in packages.items() if "resolved" in package] == []
    assert "https://registry" not in text


def test_npm_is_told_no_registry() -> None:
    settings = (FRONTEND / ".npmrc").read_text(encoding="utf-8")
    assert "omit-lockfile-registry-resolved=true" in settings
    assert "registry=" not in settings


def test_every_dependency_is_pinned() -> None:
    package = json.loads((FRONTEND / "package.json").read_text(encoding="utf-8"))
    assert "dependencies" not in package
    assert all(version[0].isdigit() for version in package["devDependencies"].values())


@pytest.mark.skipif(not BUILT.exists(), reason="the front end is not built: run make setup")
def test_the_style_sheet_asks_for_nothing_that_is_not_served_beside_it() -> None:
    css = (BUILT / "site.css").read_text(encoding="utf-8")
    asked = {part.partition(")")[0].strip("\"'") for part in css.split("url(")[1:]}
    assert asked
    assert [path for path in asked if not (BUILT / path).is_file()] == []
