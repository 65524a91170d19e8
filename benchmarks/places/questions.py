"""Questions for places with known answers: from the shared lists and news where they are, and of our own."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SHARED = Path(__file__).resolve().parents[3] / "shared"


@dataclass(frozen=True, slots=True)
class ListQuestion:
    """A name of a list with its country, and the true point."""

    name: str
    country: str
    point: tuple[float, float]


@dataclass(frozen=True, slots=True)
class NewsQuestion:
    """An article with marked names, and the true point of each."""

    text: str
    mentions: tuple[tuple[int, int], ...]
    points: tuple[tuple[float, float], ...]


OWN_LIST = (
    ListQuestion("Misato Town, Shimane", "JP", (35.08, 132.58)),
    ListQuestion("City of Salamina", "GR", (37.96, 23.5)),
    ListQuestion("Nürnberg", "DE", (49.45, 11.08)),
    ListQuestion("Kouchi", "JP", (33.56, 133.53)),
    ListQuestion("13th district of Budapest", "HU", (47.54, 19.07)),
    ListQuestion("Bozen / Bolzano", "IT", (46.49, 11.33)),
    ListQuestion("Petershagen-Eggersdorf", "DE", (52.53, 13.78)),
    ListQuestion("Gmina Chrzanów, Lesser Poland Voivodeship", "PL", (50.13, 19.4)),
)
"""Forms that lists use, one of each kind."""


def list_questions() -> tuple[ListQuestion, ...]:
    """Return the ends of the ties of the shared list; our own questions where that is missing."""
    rows = list(_ask("ties", SHARED / "data" / "ties.csv"))
    return tuple(ListQuestion(row["name"], row["country"], tuple(row["gold"][0])) for row in rows) or OWN_LIST


def news_questions() -> tuple[NewsQuestion, ...]:
    """Return the articles of the shared news; empty where they are missing."""
    rows = _ask("news", SHARED / "data" / "geovirus.xml")
    return tuple(
        NewsQuestion(row["text"], tuple(map(tuple, row["mentions"])), tuple(map(tuple, row["gold"]))) for row in rows
    )


def _ask(kind: str, source: Path) -> Iterator[dict]:  # type: ignore[type-arg]  # rows of JSON, read once
    asker = SHARED / "eval" / "places.py"
    if not (asker.exists() and source.exists()):
        return
    lines = subprocess.run(  # noqa: S603 - the shared scorer
        [sys.executable, str(asker), "ask", kind, str(source), "/dev/stdout"],
        check=True, capture_output=True, text=True, encoding="utf-8",
    ).stdout.splitlines()  # fmt: skip
    for line in lines:
        if line.startswith("{"):
            yield json.loads(line)
