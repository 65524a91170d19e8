"""Fit how much each sign of `glocal.claims.activities.place_signs` tells of where an event was, and measure it.

python benchmarks/reading/venues.py            how often the place is right: as the words tell, and with the signs
python benchmarks/reading/venues.py --write    fit to all that may be read, and write place_weights.py

An event counts that the reading by hand tells too, with the same kind and month and with a place. Right is a place that
the reading by hand names. The signs of all places of an article are weighed against each other (a softmax), drawn to
zero (L2). Fitted to `tests/cases/open`, `examples` and the half of `tests/cases/short` that may be read; measured on a
fifth of these documents after a fit to the others, and on what nobody has read: `tests/cases/held` and the other half.
The same data give the same weights.
"""

import argparse
import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from short import is_named, short_cases

from glocal.claims.activities import place_weights
from glocal.claims.activities.draft import Draft
from glocal.claims.activities.likely_place import likeliest, weight_of
from glocal.claims.activities.place_signs import candidates_of, signs_of, venues_of
from glocal.claims.activities.read import find_drafts
from glocal.claims.activities.title import read_title
from glocal.claims.activities.where import read_all_places
from glocal.claims.read import see_all
from glocal.claims.scene import Scene
from glocal.claims.ties import read_ties
from glocal.evaluation.dates import same_date, same_month
from glocal.evaluation.likeness import likeness
from glocal.evaluation.matching import match
from glocal.evaluation.places import same_place
from glocal.evaluation.stated import StatedPlace
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.edtf import Edtf
from glocal.model.place import Place
from glocal.reading.records import place_record

ROOT = Path(__file__).parents[2]
OPEN = (ROOT / "tests" / "cases" / "open", ROOT / "examples" / "readings")
HELD = ROOT / "tests" / "cases" / "held"
SEEN_OFTEN = 8
"""Times that a sign must be seen at a candidate to get a weight."""
PULL = 3.0
"""How strongly a weight is drawn to zero, in events."""
ROUNDS = 120
STEP = 0.3
FOLDS = 5
LEAST = 0.05
"""Weights nearer to zero are left out."""
HEADER = '''"""How much each sign tells of where an event was, in log-odds.

Fitted to our own cases by `python benchmarks/reading/venues.py --write`; docs/decisions/0051 tells how well.
"""

WEIGHTS: dict[str, float] = {
'''

Fact = dict[str, Any]
"""An activity as a reading by hand gives it: a JSON object."""
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Row:
    """One event: for each place of its article what is seen, whether its words tell it and whether it was there."""

    document: str
    signs: Sequence[frozenset[str]]
    told: Sequence[int]
    right: frozenset[int]


def rows_of(document: str, scene: Scene, true: Sequence[Fact]) -> Iterator[Row]:
    """Yield the events of an article that the reading by hand tells as well, with a place."""
    drafts = find_drafts(scene, read_ties(scene))
    told = read_all_places(scene, drafts)
    candidates = candidates_of(scene)
    pairs = match(list(zip(drafts, told, strict=True)), true, lambda said, fact: _same_event(scene, *said, fact))
    for i, j in pairs:
        venues = venues_of(scene, drafts[i], told[i], candidates)
        places = list(venues.candidates)
        right = frozenset(n for n, place in enumerate(places) if any(_is(place, named) for named in true[j]["places"]))
        if true[j]["places"] and places:
            signs = [frozenset(signs_of(venues, place)) for place in places]
            yield Row(document, signs, [places.index(place) for place in told[i]], right)


def _same_event(scene: Scene, draft: Draft, told: Sequence[Place], true: Fact) -> float:
    """Return how well an event agrees with one of the reading by hand, wherever either was; 0 for two events."""
    date = draft.date.text if draft.date else None
    if draft.kind != true["kind"] or not (same_month(date, true["date"]) or same_date(date, true["date"])):
        return 0.0
    quotes = [true["quote"]] if "quote" in true else [each["quote"] for each in true["evidence"]]
    sentences = [each.span.of(scene.text) for each in draft.sentences]
    quoted = any(quote in each or each in quote for quote in quotes for each in sentences)
    return 1.0 + 2 * quoted + likeness(read_title(scene, draft, told), true["title"])


def _is(place: Place, named: str | Fact) -> bool:
    if isinstance(named, str):
        return is_named(place, named)
    return same_place(StatedPlace(**place_record(place)), StatedPlace(**named))


def rows_of_folder(folder: Path, gazetteer: Gazetteer) -> Iterator[Row]:
    """Yield the events of the issues that have been read by hand into a folder."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        told = gold["issue"]
        date = Edtf.parse(told["date"]) if told["date"] else None
        issue = Issue(told["title"], date, told["publisher"], told["division"], told["language"])
        articles = [Article(each["headline"], tuple(each["captions"]), each["body"]) for each in gold["articles"]]
        for number, scene in enumerate(see_all(articles, issue, gazetteer, "")):
            yield from rows_of(path.stem, scene, [each for each in gold["activities"] if each["article"] == number])


def rows_of_short(gazetteer: Gazetteer, *, was_read: bool) -> Iterator[Row]:
    """Yield the events of one half of the short cases."""
    for case in short_cases():
        if case.was_read is was_read:
            scene = next(see_all([case.article], case.issue, gazetteer, ""))
            yield from rows_of(case.name, scene, case.activities)


def fitted(rows: Sequence[Row]) -> Weights:
    """Return the weights that make the right places likeliest, while drawn to zero."""
    seen = Counter(sign for row in rows for signs in row.signs for sign in signs)
    weights = {sign: 0.0 for sign, count in sorted(seen.items()) if count >= SEEN_OFTEN}
    known = [([sorted(signs & weights.keys()) for signs in row.signs], row.right) for row in rows if row.right]
    steepness = dict.fromkeys(weights, 1e-6)
    for _ in range(ROUNDS):
        slopes = {sign: PULL * weight for sign, weight in weights.items()}
        for candidates, right in known:
            _add_slopes(slopes, weights, candidates, right)
        for sign, slope in slopes.items():
            steepness[sign] += slope * slope
            weights[sign] -= STEP * slope / math.sqrt(steepness[sign])
    return weights


def _add_slopes(slopes: Weights, weights: Weights, candidates: Sequence[Sequence[str]], right: frozenset[int]) -> None:
    """Add how much likelier than they should be the signs of one event make its candidates."""
    powers = [math.exp(math.fsum(weights[sign] for sign in signs)) for signs in candidates]
    every, those = math.fsum(powers), math.fsum(powers[n] for n in right)
    for n, signs in enumerate(candidates):
        error = powers[n] / every - (powers[n] / those if n in right else 0.0)
        for sign in signs:
            slopes[sign] += error


@dataclass
class Tally:
    """How often a place was right as the words tell it and with the signs, and how often these made it so or not so."""

    events: int = 0
    by_words: int = 0
    by_signs: int = 0
    mended: int = 0
    broken: int = 0

    def add(self, rows: Sequence[Row], weights: Weights) -> None:
        """Count events under weights."""
        for row in rows:
            chosen = likeliest({n: weight_of(signs, weights) for n, signs in enumerate(row.signs)}, row.told)
            words, signs = (bool(row.right.intersection(each)) for each in (row.told, chosen))
            self.events += 1
            self.by_words += words
            self.by_signs += signs
            self.mended += signs and not words
            self.broken += words and not signs

    def line(self, name: str) -> str:
        """Return a line of the table."""
        shares = (self.by_words / self.events, self.by_signs / self.events)
        return f"{name:28}{self.events:8}{shares[0]:10.3f}{shares[1]:10.3f}{self.mended:10}{self.broken:10}"


def main() -> None:
    """Print the table, and write the weights where that is asked for."""
    parser = argparse.ArgumentParser(description=str(__doc__), formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write the fitted weights into the package")
    arguments = parser.parse_args()
    with open_gazetteer() as gazetteer:
        rows = [row for folder in OPEN for row in rows_of_folder(folder, gazetteer)]
        rows += rows_of_short(gazetteer, was_read=True)
        held, unread = list(rows_of_folder(HELD, gazetteer)), list(rows_of_short(gazetteer, was_read=False))
    documents = sorted({row.document for row in rows}, key=lambda name: hashlib.sha256(name.encode()).digest())
    left_out = Tally()
    for fold in range(FOLDS):
        part = set(documents[fold::FOLDS])
        weights = fitted([row for row in rows if row.document not in part])
        left_out.add([row for row in rows if row.document in part], weights)
    weights = fitted(rows)
    print(f"{'':28}{'events':>8}{'words':>10}{'signs':>10}{'mended':>10}{'broken':>10}")
    print(left_out.line("read, a fifth left out"))
    for name, unseen in (("held", held), ("short, not read", unread)):
        tally = Tally()
        tally.add(unseen, weights)
        print(tally.line(name))
    print(f"{len(weights)} signs")
    if arguments.write:
        lines = [f'    "{sign}": {weight:.2f},\n' for sign, weight in weights.items() if abs(weight) >= LEAST]
        Path(place_weights.__file__).write_text(HEADER + "".join(lines) + "}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
