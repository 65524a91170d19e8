"""Floors under the scores: what a reader must reach, set by set and kind by kind, and why one was ever lowered.

`tests/floors.toml` carries them, with the digest of the expectations they were measured against, so that an easier
expectation is noticed as well as a poorer reader.
"""

import hashlib
import json
import math
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from glocal.model.errors import GlocalError

Scores = Mapping[str, Mapping[str, float]]
"""F1 from 0 to 1 by name of the set of texts and by kind of fact."""

_STEPS = 1000
"""Floors have three digits, rounded down, so that no floor lies above what was measured."""
_HEAD = """\
# F1 that the reader must reach on each set of texts, by kind of fact.
# `python benchmarks/reading/gate.py` measures and fails below; `--write` raises floors, never lowers one.
# `--lower REASON` lowers them, `--gold REASON` takes changed expectations; both are noted under [[changes]].
"""


@dataclass(frozen=True, slots=True)
class Change:
    """Floors lowered or expectations changed, on purpose."""

    date: str
    """Day, ISO 8601."""
    reason: str
    what: tuple[str, ...]
    """Each floor that fell, or the new expectations."""


@dataclass(frozen=True, slots=True)
class Floors:
    """The floors, the digest of the expectations they belong to, and every change that may have made either easier."""

    gold_sha256: str = ""
    scores: Scores = field(default_factory=dict)
    changes: tuple[Change, ...] = ()


def digest(files: Iterable[tuple[str, bytes]]) -> str:
    """Return the SHA-256, in hexadecimal, over names and contents in order of the names."""
    total = hashlib.sha256()
    for name, content in sorted(files):
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def shortfalls(floors: Floors, measured: Scores) -> list[str]:
    """Return in words every score below its floor, without a floor, or not measured; empty where all is well."""
    lines = []
    for group, kind in _names(floors.scores, measured):
        floor = floors.scores.get(group, {}).get(kind)
        score = measured.get(group, {}).get(kind)
        if score is None:
            lines.append(f"{group} {kind}: not measured, floor {floor:.3f}")
        elif floor is None:
            lines.append(f"{group} {kind}: {score:.3f} has no floor yet: run with --write")
        elif score < floor:
            lines.append(f"{group} {kind}: {score:.3f} is below its floor {floor:.3f}")
    return lines


def raised(floors: Floors, measured: Scores) -> Floors:
    """Return the floors with each raised to what was measured, where that is higher."""
    scores: dict[str, dict[str, float]] = {}
    for group, kind in _names(floors.scores, measured):
        known = (floors.scores.get(group, {}).get(kind, 0.0), _floor(measured.get(group, {}).get(kind, 0.0)))
        scores.setdefault(group, {})[kind] = max(known)
    return replace(floors, scores=scores)


def lowered(floors: Floors, measured: Scores, *, reason: str, date: str) -> Floors:
    """Return the floors at what was measured, higher or lower, with a note of those that fell or went."""
    fallen = [line for line in shortfalls(floors, measured) if "no floor yet" not in line]
    scores = {group: {kind: _floor(score) for kind, score in kinds.items()} for group, kinds in measured.items()}
    note = (Change(date, reason, tuple(fallen)),) if fallen else ()
    return replace(floors, scores=scores, changes=(*floors.changes, *note))


def with_gold(floors: Floors, gold_sha256: str, *, reason: str, date: str) -> Floors:
    """Return the floors for other expectations, with a note of the change unless these are the first."""
    if gold_sha256 == floors.gold_sha256:
        return floors
    note = (Change(date, reason, (f"expectations {gold_sha256[:12]}",)),) if floors.gold_sha256 else ()
    return replace(floors, gold_sha256=gold_sha256, changes=(*floors.changes, *note))


def parse_floors(text: str, source: str) -> Floors:
    """Return the floors that a TOML text states.

    Raises:
        GlocalError: the text is no TOML, or not in the form that `floors_text` writes.
    """
    try:
        table = tomllib.loads(text)
        changes = tuple(
            Change(str(c["date"]), str(c["reason"]), tuple(map(str, c["what"]))) for c in table.get("changes", ())
        )
        scores = {
            str(group): {str(kind): float(floor) for kind, floor in kinds.items()}
            for group, kinds in table.get("floors", {}).items()
        }
        return Floors(str(table["gold_sha256"]), scores, changes)
    except (tomllib.TOMLDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise GlocalError(f"{source}: holds no floors, {error}", "restore it from the history") from error


def floors_text(floors: Floors) -> str:
    """Return the floors as TOML.

    Law: `parse_floors(floors_text(floors), name) == floors`.
    """
    lines = [_HEAD, f'gold_sha256 = "{floors.gold_sha256}"']
    for group, kinds in floors.scores.items():
        lines += ["", f"[floors.{json.dumps(group)}]", *(f"{kind} = {floor:.3f}" for kind, floor in kinds.items())]
    for change in floors.changes:
        lines += ["", "[[changes]]", f"date = {_quoted(change.date)}", f"reason = {_quoted(change.reason)}"]
        lines += ["what = [", *(f"  {_quoted(line)}," for line in change.what), "]"]
    return "\n".join(lines) + "\n"


def _names(*each: Scores) -> list[tuple[str, str]]:
    """Return every set and kind that occurs, once, in order."""
    return list(dict.fromkeys((group, kind) for scores in each for group, kinds in scores.items() for kind in kinds))


def _floor(score: float) -> float:
    return math.floor(score * _STEPS + 1e-9) / _STEPS


def _quoted(text: str) -> str:
    """Return a TOML basic string; JSON's escapes are TOML's, but for the one control character JSON leaves bare."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
