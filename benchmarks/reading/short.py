"""The short cases: a headline and a few sentences each, with the events, ties and people that a careful person reads.

    python benchmarks/reading/short.py                       F1 of activities, ties and people, places compared by name
    python benchmarks/reading/short.py --misses activities   and what was missed or wrongly said
    python benchmarks/reading/short.py FILE ...              of some files only

`tests/cases/short/*.jsonl` hold one article a line. Places stand there by their plain names, so that a case takes two
minutes to write; two places are the same if their names are alike. Every second article, in the order of its file, was
never looked at by those who write rules: its sums are printed apart.
"""

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glocal.claims.read import read_claims
from glocal.evaluation.dates import same_date, same_month
from glocal.evaluation.likeness import fold, likeness
from glocal.evaluation.matching import Pairs, match
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.claim import ActivityClaim, PersonClaim, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import End, Organisation, Place

SHORT = Path(__file__).parents[2] / "tests" / "cases" / "short"
_DESIGNATION = re.compile(r"\b(?:City|Town|Village|Prefecture|Province|State|District|Ward|County)\b")
_NAME, _ORGANISATION, _ROLE, _TITLE = 0.85, 0.8, 0.75, 0.5
"""Likeness from which names, bodies and offices are the same; what a title adds where dates are alike."""

Fact = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ShortCase:
    """One article with what is expected of it."""

    name: str
    article: Article
    issue: Issue
    activities: Sequence[Fact]
    ties: Sequence[Fact]
    people: Sequence[Fact]
    was_read: bool
    """Whether those who write rules may have looked at it."""


def short_cases(files: Sequence[Path] = ()) -> Iterator[ShortCase]:
    """Yield the cases of these files, or of all in their order."""
    for path in files or sorted(SHORT.glob("*.jsonl")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
            case = json.loads(line)
            article = Article(case["headline"], tuple(case["captions"]), case["body"])
            issue = Issue("Monthly Glocal News", Edtf.parse(case["issue"]), None, None, "en")
            facts = (case["activities"], case["ties"], case["people"])
            yield ShortCase(case["id"], article, issue, *facts, was_read=number % 2 == 0)


def is_named(place: Place, name: str) -> bool:
    """Return whether a place bears a plain name, or one much like it: `Lueneburg`, `Lüneburg`."""
    said, true = (fold(_DESIGNATION.sub("", each)) for each in (place.name, name))
    return said == true or (bool(said and true) and likeness(said, true) > _NAME)


def same_activity(said: ActivityClaim, true: Fact) -> float:
    """Return how well two events agree, as `glocal.evaluation.activities` does; 0 for two different ones."""
    date = said.date.text if said.date else None
    if said.kind != true["kind"] or not (same_month(date, true["date"]) or same_date(date, true["date"])):
        return 0.0
    if true["places"] and not any(is_named(place, name) for place in said.places for name in true["places"]):
        return 0.0
    return 1.0 + same_date(date, true["date"]) + _TITLE * likeness(said.title, true["title"])


def same_tie(said: TieClaim, true: Fact) -> float:
    """Return 1 for a tie of the same kind between the same ends, else 0."""
    one, other = said.between
    first, second = true["between"]
    same = (_same_end(one, first) and _same_end(other, second)) or (_same_end(one, second) and _same_end(other, first))
    return float(same and said.kind == true["kind"])


def _same_end(said: End, true: str | Fact) -> bool:
    if isinstance(said, Organisation):
        name = true if isinstance(true, str) else true["organisation"]
        return likeness(said.name, name) > _ORGANISATION
    return isinstance(true, str) and is_named(said, true)


def same_person(said: PersonClaim, true: Fact) -> float:
    """Return how alike two people's names are if they share a word and the office, else 0."""
    shares = bool(set(fold(said.name).split()) & set(fold(true["name"]).split()))
    role = (not said.role and not true["role"]) or likeness(said.role, true["role"]) >= _ROLE
    return likeness(said.name, true["name"]) + 0.1 if shares and role else 0.0


class Sums:
    """Hits, said and true facts of each kind, and what went wrong, as lines."""

    def __init__(self) -> None:
        self.counts: dict[str, list[int]] = {}
        self.misses: list[str] = []

    def add(self, case: str, kind: str, pairs: Pairs, sides: tuple[Sequence[object], Sequence[Fact]]) -> None:
        """Count the facts of one kind in an article: the pairs that agree, and both sides."""
        said, true = sides
        count = self.counts.setdefault(kind, [0, 0, 0])
        for index, value in enumerate((len(pairs), len(said), len(true))):
            count[index] += value
        found, right = {i for i, _ in pairs}, {j for _, j in pairs}
        self.misses += [f"{case} {kind} said: {each}" for i, each in enumerate(said) if i not in found]
        self.misses += [f"{case} {kind} true: {each}" for j, each in enumerate(true) if j not in right]

    def f1(self) -> dict[str, float]:
        """Return F1 by kind of fact."""
        return {kind: 2 * hit / max(1, said + true) for kind, (hit, said, true) in self.counts.items()}


def measure(gazetteer: Gazetteer, files: Sequence[Path] = ()) -> tuple[Sums, Sums]:
    """Return the sums over the cases that were read and over those that were not."""
    both = Sums(), Sums()
    for case in short_cases(files):
        reading = read_claims(case.article, case.issue, gazetteer)
        sums = both[0 if case.was_read else 1]
        activities = match(reading.activities, case.activities, same_activity)
        sums.add(case.name, "activities", activities, (reading.activities, case.activities))
        sums.add(case.name, "ties", match(reading.ties, case.ties, same_tie), (reading.ties, case.ties))
        sums.add(case.name, "people", match(reading.people, case.people, same_person), (reading.people, case.people))
    return both


def main() -> None:
    """Print the table, and the misses of the cases that may be looked at."""
    parser = argparse.ArgumentParser(description=str(__doc__), formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", metavar="KIND", help="also list what was missed or wrong: activities, ties, people")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="of short cases, by default all")
    arguments = parser.parse_args()
    with open_gazetteer() as gazetteer:
        read, unread = measure(gazetteer, arguments.files)
    if arguments.misses:
        print("\n".join(line for line in read.misses if f" {arguments.misses} " in line))
    print(f"{'F1':12}{'read':>8}{'unread':>8}")
    for kind, value in read.f1().items():
        print(f"{kind:12}{value:8.3f}{unread.f1()[kind]:8.3f}")


if __name__ == "__main__":
    main()
