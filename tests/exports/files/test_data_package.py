import datetime
import json
import zipfile
from pathlib import Path

import frictionless
import pytest

from glocal.entities.building import follow
from glocal.exports.files.data_package import citation
from glocal.exports.files.forms import write_everything
from glocal.exports.files.selection import Wanted
from glocal.ledger.writing import keep
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel
from tests import readings
from tests.hostile import HOSTILE

NOW = datetime.datetime(2026, 11, 21, 9, 30, tzinfo=datetime.UTC)

pytestmark = pytest.mark.django_db


def package(folder: Path) -> Path:
    """Write everything that is kept, unpack it, and return the description."""
    path = folder / "all.zip"
    path.write_bytes(b"".join(write_everything(Wanted(), "https://register.example", NOW)))
    zipfile.ZipFile(path).extractall(folder)
    return folder / "datapackage.json"


def test_the_package_is_valid_and_holds_every_list(tmp_path: Path):
    issue = readings.reading(readings.article(readings.tie(formalised="2025-12"), readings.activity()))
    follow(keep(issue, readings.content(issue), NOW).reading)

    path = package(tmp_path)

    report = frictionless.validate(str(path))
    assert report.valid, report.flatten(["title", "message"])
    assert [task.stats.get("rows", 0) for task in report.tasks] == [1, 1, 2, 0, 0]
    told = json.loads(path.read_text())
    assert [each["name"] for each in told["resources"]] == ["ties", "activities", "places", "people", "organisations"]
    assert (told["licenses"][0]["name"], told["created"]) == ("CC-BY-4.0", "2026-11-21T09:30:00Z")


def test_a_package_of_nothing_is_valid(tmp_path: Path):
    assert frictionless.validate(str(package(tmp_path))).valid


def test_a_package_with_hostile_texts_is_valid(tmp_path: Path):
    named = [
        Place(text, PlaceLevel.LOCALITY, "JP", text, 35.0, 139.0, 9_000_000 + number)
        for number, text in enumerate(HOSTILE)
        if "\0" not in text
    ]
    claims = [readings.activity(place.name, places=(place,)) for place in named]
    issue = readings.reading(readings.article(*claims))
    follow(keep(issue, readings.content(issue), NOW).reading)

    report = frictionless.validate(str(package(tmp_path)))

    assert report.valid, report.flatten(["title", "message"])


def test_the_citation_says_what_to_cite():
    assert citation("41", NOW.date()).splitlines()[:6] == [
        "cff-version: 1.2.0",
        "message: If you use these data, please cite them as below, and the sources that each row names.",
        "type: dataset",
        'title: "Glocal: ties and activities between local governments and the world"',
        'version: "41"',
        "date-released: 2026-11-21",
    ]
