"""Compare the weights of `glocal.claims.activities.weights` with weights fitted to our own cases.

python benchmarks/reading/weights.py

Every event word in the bodies of `tests/cases/open` and `examples` is a candidate; it tells an event if the reading
made by hand has one of its kind whose evidence overlaps its sentence. Logistic regression drawn towards the table (L2)
is fitted to all documents but one and asked about that one. Printed: F1 and log loss of both over all documents.
"""

import json
import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from glocal.claims.activities.sign import Sign
from glocal.claims.activities.spot import find_spots
from glocal.claims.activities.weigh import signs_of
from glocal.claims.activities.weights import WEIGHTS
from glocal.claims.activities.when import own_date, told_date
from glocal.claims.read import see_all
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.edtf import Edtf

ROOT = Path(__file__).parents[2]
GOLD = (ROOT / "tests" / "cases" / "open", ROOT / "examples" / "readings")
PULL = 10.0
"""How strongly the table draws a weight, in candidates; of 3, 10 and 30 the best by log loss."""
ROUNDS = 100


@dataclass(frozen=True, slots=True)
class Candidate:
    """One event word: what is seen at it, and whether it tells an event."""

    signs: tuple[Sign, ...]
    tells: bool


def candidates(path: Path, gazetteer: Gazetteer) -> Iterator[Candidate]:
    """Yield the event words in the bodies of one issue read by hand."""
    gold = json.loads(path.read_text(encoding="utf-8"))
    told = gold["issue"]
    date = Edtf.parse(told["date"]) if told["date"] else None
    issue = Issue(told["title"], date, told["publisher"], told["division"], told["language"])
    articles = [Article(each["headline"], tuple(each["captions"]), each["body"]) for each in gold["articles"]]
    for number, scene in enumerate(see_all(articles, issue, gazetteer, "")):
        events = [each for each in gold["activities"] if each["article"] == number]
        yield from _in_scene(scene, events)


def _in_scene(scene: Scene, events: Sequence[dict[str, object]]) -> Iterator[Candidate]:
    spots = find_spots(scene, scene.sentences)
    for spot in spots:
        if spot.sentence.part is not Part.BODY:
            continue
        own = own_date(scene, spot, spots)
        signs = tuple(signs_of(scene, spot, own, None if own else told_date(scene, spot)))
        span = spot.sentence.span
        tells = any(
            event["kind"] == spot.kind
            and any(e["start"] < span.end and span.start < e["end"] for e in event["evidence"])  # type: ignore[attr-defined] # JSON
            for event in events
        )
        yield Candidate(signs, tells)


def fitted(rows: Sequence[Candidate]) -> dict[Sign, float]:
    """Return the weights that fit the rows best while drawn to the table."""
    weights = dict(WEIGHTS)
    counts = {sign: sum(sign in row.signs for row in rows) for sign in Sign}
    for _ in range(ROUNDS):
        slopes = {sign: PULL * (weights[sign] - WEIGHTS[sign]) for sign in Sign}
        for row in rows:
            error = probability(row, weights) - row.tells
            for sign in row.signs:
                slopes[sign] += error
        for sign in Sign:
            weights[sign] -= slopes[sign] / (counts[sign] + 2 * PULL)
    return weights


def probability(row: Candidate, weights: dict[Sign, float]) -> float:
    """Return how likely the event word tells an event."""
    return 1 / (1 + math.exp(-math.fsum(weights[sign] for sign in row.signs)))


def report(name: str, said: Iterable[tuple[float, bool]]) -> None:
    """Print F1 and mean log loss."""
    pairs = list(said)
    hits = sum(likely >= 1 / 2 and tells for likely, tells in pairs)
    f1 = 2 * hits / (sum(likely >= 1 / 2 for likely, _ in pairs) + sum(tells for _, tells in pairs))
    loss = -math.fsum(math.log(likely if tells else 1 - likely) for likely, tells in pairs) / len(pairs)
    print(f"{name:28}{f1:8.3f}{loss:10.3f}")


def main() -> None:
    """Print the table."""
    paths = [path for folder in GOLD for path in sorted(folder.glob("*.json"))]
    with open_gazetteer() as gazetteer:
        issues = [list(candidates(path, gazetteer)) for path in paths]
    rows = [row for issue in issues for row in issue]
    print(f"{len(rows)} event words, {sum(row.tells for row in rows)} of them tell an event; {len(issues)} documents")
    print(f"{'':28}{'F1':>8}{'log loss':>10}")
    report("the table", ((probability(row, WEIGHTS), row.tells) for row in rows))
    left_out: list[tuple[float, bool]] = []
    for number, issue in enumerate(issues):
        weights = fitted([row for other, each in enumerate(issues) if other != number for row in each])
        left_out += [(probability(row, weights), row.tells) for row in issue]
    report("fitted, document left out", left_out)


if __name__ == "__main__":
    main()
