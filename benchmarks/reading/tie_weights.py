"""Compare the weights of ties' reasons, set by hand, with weights fitted to our own cases.

python benchmarks/reading/tie_weights.py

Every tie that is read in `tests/cases/open` and `examples` is a row: its reasons, and whether the reading made by hand
has it. Logistic regression drawn towards the weights by hand (L2) is fitted to all documents but one and asked about
that one. Printed: precision and log loss of both, and the share of wrong ties among the least certain tenth.
"""

import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from glocal.evaluation.articles import align
from glocal.evaluation.matching import match
from glocal.evaluation.parsing import parse_reading
from glocal.evaluation.places import same_pair
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.reading import read
from glocal.reading.written import to_json_dict

ROOT = Path(__file__).parents[2]
SETS = (
    (ROOT / "tests" / "cases" / "open", ROOT / "tests" / "cases" / "open"),
    (ROOT / "examples" / "issues", ROOT / "examples" / "readings"),
)
PULL = 3.0
"""How strongly the weights by hand draw, in ties."""
ROUNDS = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One tie that was read: the weights of its reasons by name, and whether it is true."""

    reasons: tuple[tuple[str, float], ...]
    is_true: bool


def rows(path: Path, gold: Path, gazetteer: Gazetteer) -> Iterator[Row]:
    """Yield the ties read in one document."""
    reading = read(path.read_bytes(), path.name, gazetteer)
    said = parse_reading(json.dumps(to_json_dict(reading)), path.name)
    true = parse_reading(gold.read_text(encoding="utf-8"), gold.name)
    alignment = align(path.name, said.articles, true.articles)
    hits = {
        one
        for one, _ in match(
            said.ties,
            true.ties,
            lambda a, b: float(alignment.joins(a, b) and a.kind == b.kind and same_pair(a.between, b.between)),
        )
    }
    claims = [tie for article in reading.articles for tie in article.ties]
    for number, claim in enumerate(claims):
        yield Row(tuple((reason.name, reason.weight) for reason in claim.reasons), number in hits)


def fitted(known: Sequence[Row]) -> dict[str, float]:
    """Return what to add to each weight by hand, small where few ties have the reason."""
    counts = Counter(name for row in known for name, _ in row.reasons)
    added = dict.fromkeys(counts, 0.0)
    for _ in range(ROUNDS):
        slopes = {name: PULL * value for name, value in added.items()}
        for row in known:
            error = probability(row, added) - row.is_true
            for name, _ in row.reasons:
                slopes[name] += error
        for name, slope in slopes.items():
            added[name] -= slope / (counts[name] + PULL)
    return added


def probability(row: Row, added: Mapping[str, float]) -> float:
    """Return how likely the tie is true."""
    return 1 / (1 + math.exp(-math.fsum(weight + added.get(name, 0.0) for name, weight in row.reasons)))


def report(name: str, said: Iterable[tuple[float, bool]]) -> None:
    """Print precision at one half, mean log loss, and the share of wrong ties in the least certain tenth."""
    pairs = sorted(said)
    kept = [true for likely, true in pairs if likely > 1 / 2]
    loss = -math.fsum(math.log(likely if true else 1 - likely) for likely, true in pairs) / len(pairs)
    tenth = pairs[: max(1, len(pairs) // 10)]
    doubtful = sum(not true for _, true in tenth) / len(tenth)
    print(f"{name:28}{sum(kept) / len(kept):10.3f}{len(kept):6}{loss:10.3f}{doubtful:12.2f}")


def main() -> None:
    """Print the table."""
    files = [(path, gold / f"{path.stem}.json") for texts, gold in SETS for path in sorted(texts.glob("*.[tm][xd]*"))]
    with open_gazetteer() as gazetteer:
        issues = [list(rows(path, gold, gazetteer)) for path, gold in files if gold.exists()]
    known = [row for issue in issues for row in issue]
    print(f"{len(known)} ties read, {sum(row.is_true for row in known)} of them true; {len(issues)} documents")
    print(f"{'':28}{'precision':>10}{'kept':>6}{'log loss':>10}{'doubtful':>12}")
    report("by hand", ((probability(row, {}), row.is_true) for row in known))
    left_out: list[tuple[float, bool]] = []
    for number, issue in enumerate(issues):
        added = fitted([row for other, each in enumerate(issues) if other != number for row in each])
        left_out += [(probability(row, added), row.is_true) for row in issue]
    report("fitted, document left out", left_out)


if __name__ == "__main__":
    main()
