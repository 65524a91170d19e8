"""Measures what each stage of a reading takes, and what the least is that any reader of this kind could take.

    python benchmarks/reading/stages.py

Each stage runs alone, on what the stages before it made. The least is what reading every letter once for each thing
that is sought takes in `re` alone: lines, sentences, words, capitals, dates and offices, with nothing made of them.
"""

import json
import re
import statistics
import time
from collections.abc import Callable
from pathlib import Path

from speed import texts

from glocal.articles import read_articles
from glocal.claims.activities import read_activities
from glocal.claims.dates import find_dates
from glocal.claims.dates.patterns import SCAN
from glocal.claims.people import read_people
from glocal.claims.people.patterns import office_begins
from glocal.claims.read import see_all
from glocal.claims.scene import Scene
from glocal.claims.ties import read_ties
from glocal.claims.topics import read_topics, topics_in
from glocal.documents import read_document
from glocal.gazetteer import Gazetteer, find_places, open_gazetteer
from glocal.model.document import Document
from glocal.reading import read
from glocal.reading.written import to_json_dict

RUNS = 7
SCANS = (
    re.compile(r"(?m)^[^\S\n]*(\S[^\n]*)"),
    re.compile(r"[.!?。！？]"),
    re.compile(r"\w+"),
    re.compile(r"[A-Z\u00c0-\u00de]"),
    SCAN,
    office_begins(),
)
"""Lines, ends of sentences, words, capitals, dates, offices."""

Stages = dict[str, Callable[[], object]]


def scenes_of(documents: list[Document], gazetteer: Gazetteer) -> list[Scene]:
    """Return the scenes of all articles."""
    issues = [read_articles(document) for document in documents]
    return [scene for each in issues for scene in see_all(each.articles, each.issue, gazetteer, "")]


def stages_of(contents: list[tuple[str, bytes]], gazetteer: Gazetteer) -> Stages:
    """Return the work of each stage, by name, in the order of a reading."""
    documents = [read_document(content, name) for name, content in contents]
    scenes = scenes_of(documents, gazetteer)
    ties = [read_ties(scene) for scene in scenes]
    readings = [read(content, name, gazetteer) for name, content in contents]
    return {
        "documents": lambda: [read_document(content, name) for name, content in contents],
        "articles": lambda: [read_articles(document) for document in documents],
        "places": lambda: [find_places(gazetteer, scene.text) for scene in scenes],
        "dates": lambda: [find_dates(scene.text, scene.issue.date) for scene in scenes],
        "topics": lambda: [read_topics(scene.small, topics_in(scene.small)) for scene in scenes],
        "people": lambda: [read_people(scene.article, scene.places, scene.dates) for scene in scenes],
        "ties": lambda: [read_ties(scene) for scene in scenes],
        "activities": lambda: [read_activities(*each) for each in zip(scenes, ties, strict=True)],
        "writing": lambda: [json.dumps(to_json_dict(reading), ensure_ascii=False) for reading in readings],
        "the whole reading": lambda: [to_json_dict(read(content, name, gazetteer)) for name, content in contents],
        "the least": lambda: [len(scan.findall(scene.text)) for scene in scenes for scan in SCANS],
    }


def seconds_of(work: Callable[[], object]) -> float:
    """Return the time of the processor that some work takes, the median of several runs."""
    taken = []
    for _ in range(RUNS):
        begun = time.process_time()
        work()
        taken.append(time.process_time() - begun)
    return statistics.median(taken)


def main() -> None:
    """Print the table."""
    contents = [(Path(name).name, content) for name, content in texts()]
    size_bytes = sum(len(content) for _, content in contents)
    print(f"{len(contents)} documents, {size_bytes / 1e3:,.0f} kB; medians of {RUNS} runs")
    print(f"{'':20}{'ms':>9}{'us/kB':>9}{'MB/s':>9}")
    with open_gazetteer() as gazetteer:
        for name, work in stages_of(contents, gazetteer).items():
            seconds = seconds_of(work)
            print(
                f"{name:20}{seconds * 1e3:9.1f}{seconds * 1e9 / size_bytes:9.0f}{size_bytes / seconds / 1e6:9.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
