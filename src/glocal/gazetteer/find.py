"""Finding of the places that a text names, resolved together."""

import functools
import importlib.resources
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.proper import objection
from glocal.gazetteer.resolve import Candidate, Question, Surroundings, holds, rank_candidates, surroundings_of
from glocal.gazetteer.scan import Name, scan_names
from glocal.model.place import Place
from glocal.model.reason import Reason
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One mention of a place in a text."""

    span: Span
    """The fullest form here, with its designation: `Misato Town`."""
    name_span: Span
    """The bare name: `Misato`."""
    text: str
    """The words at `span`."""
    place: Place
    reasons: tuple[Reason, ...]
    parent: int | None = None
    """Index of the mention that names the country or division it lies in."""
    counts: bool = True
    """Whether the text speaks of the place itself, not of something named after it."""


def find_places(gazetteer: Gazetteer, text: str, context: Sequence[Place] = ()) -> tuple[FoundPlace, ...]:
    """Return every mention of a place in the text, in its order, resolved together.

    Args:
        gazetteer: The known places.
        text: An article, or any other text, in English or Japanese.
        context: Places known from the rest of the issue.

    Mentions that belong to another proper name (`The New York Times`) have `counts` false.
    """
    names = [name for name in scan_names(gazetteer, text) if not _is_plain_word(text, name)]
    objections = [objection(text, name) for name in names]
    parents = _find_parents(text, names)
    best = _resolve_all(gazetteer, names, parents, context)
    return tuple(_found(gazetteer, text, names, best, objections, parents))


def _found(gazetteer, text, names, best, objections, parents):
    indices, kept = {}, []
    for n, candidate in enumerate(best):
        if candidate is not None:
            indices[n] = len(kept)
            kept.append(n)
    for n in kept:
        name, candidate = names[n], best[n]
        place = candidate.place
        stated = next((indices[p] for p in parents[n] if p in indices and holds(gazetteer, best[p].number, candidate.number)), None)
        yield FoundPlace(
            span=name.full, name_span=name.span, text=name.full.of(text), place=place, reasons=candidate.reasons,
            parent=stated, counts=not objections[n] and bool(place.country),
        )


@functools.cache
def _plain_words() -> frozenset[str]:
    text = (importlib.resources.files("glocal.gazetteer") / "words.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def _is_plain_word(text: str, name: Name) -> bool:
    return name.key in _plain_words() or name.key.startswith("the ") or (len(name.key) < 3 and name.key.isalpha() and name.key.isascii())


_JOINS = re.compile(r"(?:,| in|,? the|['’]s| of| \(| )\s?|, in ")
_CLOSE = re.compile(r", ")


def _find_parents(text: str, names: Sequence[Name]) -> list[tuple[int, ...]]:
    """Return for every name the indices of the names right behind it that may say where it lies."""
    parents: list[tuple[int, ...]] = []
    for n, name in enumerate(names):
        chain, end = [], name.full.end
        for m in range(n + 1, min(n + 4, len(names))):
            if not re.fullmatch(r", (?:the )?|,? in (?:the )?| \(|,? of ", text[end : names[m].full.start]):
                break
            chain.append(m)
            end = names[m].full.end
        parents.append(tuple(chain))
    return parents


def _resolve_all(
    gazetteer: Gazetteer, names: Sequence[Name], parents: Sequence[tuple[int, ...]], context: Sequence[Place]
) -> list[Candidate | None]:
    """Return the best candidate of every name, in two rounds: each alone, then among the others."""
    best: list[Candidate | None] = [None] * len(names)
    for round_ in range(2):
        sure = [c.number for n, c in enumerate(best) if c and round_]
        around = surroundings_of(gazetteer, sure, context) if round_ else surroundings_of(gazetteer, (), context)
        for n in reversed(range(len(names))):
            options = rank_candidates(gazetteer, Question((names[n].key,), names[n].kind), around)
            best[n] = _choose(gazetteer, options, [best[m] for m in parents[n] if best[m]])
    return best


def _choose(gazetteer: Gazetteer, options: list[Candidate], above: list[Candidate]) -> Candidate | None:
    for candidate in options:
        for parent in above:
            if holds(gazetteer, parent.number, candidate.number):
                return replace(candidate, reasons=(*candidate.reasons, Reason(f"in {parent.place.name}, as the text says", 8.0)))
    return options[0] if options else None
