"""The examples of the API's reference, run against a server on the bundled issues."""

import contextlib
import datetime
import io
import json
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from pytest_django.live_server_helper import LiveServer

from glocal.gazetteer import open_gazetteer
from glocal.pipeline import add_file
from glocal.web.api.interface import api
from glocal.web.remembered import forget
from tests.conftest import ROOT

PAGE = (ROOT / "docs" / "reference" / "api.md").read_text(encoding="utf-8")
CURL = re.findall(r"```sh\n(curl [^`]+)```", PAGE)
PYTHON = re.findall(r"```python\n([^`]+)```", PAGE)
ADDRESS = "http://127.0.0.1:8000"
NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
NOTHING = {"disagreements"}
"""Of what the bundled issues have none."""


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    """Forget what was answered of the ledger of another test."""
    forget()


def resources() -> list[str]:
    paths = api.get_openapi_schema()["paths"]
    return sorted({path.split("/")[3] for path in paths})


def add_examples(examples: Path) -> None:
    with open_gazetteer() as gazetteer:
        for path in sorted(examples.iterdir()):
            add_file(path, gazetteer, NOW)


@pytest.mark.parametrize("resource", resources())
def test_every_resource_has_an_example_for_curl_and_for_python(resource: str):
    assert [example for example in CURL if f"/api/v1/{resource}" in example]
    assert [example for example in PYTHON if f"/api/v1/{resource}" in example]


def test_every_example_for_python_prints_something(live_server: LiveServer, examples: Path):
    add_examples(examples)

    for example in PYTHON:
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(example.replace(ADDRESS, live_server.url), {})  # noqa: S102 - our own documentation
        assert printed.getvalue() or any(name in example for name in NOTHING), example


@pytest.mark.skipif(shutil.which("curl") is None, reason="no curl on this machine")
def test_every_example_for_curl_answers_with_records(live_server: LiveServer, examples: Path):
    add_examples(examples)

    for example in CURL:
        called = shlex.split(example.replace(ADDRESS, live_server.url))
        answer = subprocess.run([*called, "--silent", "--fail"], capture_output=True, check=True)
        assert json.loads(answer.stdout)["items"] or any(name in example for name in NOTHING), example
