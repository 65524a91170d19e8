"""Comparison of headlines, captions, bodies and topics."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from glocal.evaluation.alignment import Alignment, outcome_of
from glocal.evaluation.likeness import fold, likeness
from glocal.evaluation.matching import match
from glocal.evaluation.scores import Count, Fact, Outcome, together
from glocal.evaluation.stated import StatedArticle

_HEADLINE_LIKENESS = 0.85
_CAPTION_LIKENESS = 0.85
_BODY_LIKENESS = 0.95
_LEAST_PART = 25
"""A headline without its banner counts as the headline only when it is longer than so many characters."""

Articles = Sequence[StatedArticle]


@dataclass(frozen=True, slots=True)
class _Texts:
    """How the texts of one kind that an article holds are compared."""

    fact: Fact
    of: Callable[[StatedArticle], Sequence[str]]
    score: Callable[[str, str], float]


_CAPTIONS = _Texts(Fact.CAPTIONS, lambda a: a.captions, lambda s, t: max(0.0, likeness(s, t) - _CAPTION_LIKENESS))
_TOPICS = _Texts(Fact.TOPICS, lambda a: sorted(set(a.topics)), lambda s, t: float(s == t))


def align(source: str, said: Articles, true: Articles) -> Alignment:
    """Return which articles are the same, by their headlines."""
    return Alignment(source, dict(match(said, true, _headline_score)))


def compare_articles(alignment: Alignment, said: Articles, true: Articles) -> Outcome:
    """Return what the articles themselves come to: headlines, captions, bodies, topics."""
    return together(
        [
            _compare_headlines(alignment, said, true),
            _compare_texts(alignment, _CAPTIONS, said, true),
            _compare_bodies(alignment, said, true),
            _compare_texts(alignment, _TOPICS, said, true),
        ]
    )


def _headline_score(said: StatedArticle, true: StatedArticle) -> float:
    """Return 1 for the headline with its banner or alone, else the likeness where it is high enough."""
    folded, whole = fold(said.headline), fold(true.headline)
    if len(folded) > _LEAST_PART and folded in whole:
        return 1.0
    value = likeness(folded, whole)
    return value if value >= _HEADLINE_LIKENESS else 0.0


def _compare_headlines(alignment: Alignment, said: Articles, true: Articles) -> Outcome:
    sides = ([(i, a.headline) for i, a in enumerate(said)], [(j, a.headline) for j, a in enumerate(true)])
    return outcome_of(alignment, Fact.HEADLINES, alignment.true_of_said.items(), sides)


def _compare_texts(alignment: Alignment, texts: _Texts, said: Articles, true: Articles) -> Outcome:
    outcomes = []
    for i, j in _article_pairs(alignment, said, true):
        mine = texts.of(said[i]) if i is not None else ()
        theirs = texts.of(true[j]) if j is not None else ()
        sides = ([(i, text) for text in mine], [(j, text) for text in theirs])
        outcomes.append(outcome_of(alignment, texts.fact, match(mine, theirs, texts.score), sides))
    return together(outcomes)


def _compare_bodies(alignment: Alignment, said: Articles, true: Articles) -> Outcome:
    misses = []
    for i, j in alignment.true_of_said.items():
        one, other = said[i].body, true[j].body
        value = likeness(one, other) if fold(one) or fold(other) else 1.0
        if value < _BODY_LIKENESS:
            misses.append(alignment.wrong(Fact.BODIES, (j, f"likeness {value:.2f}: {one[:60]!r}")))
    hits = len(alignment.true_of_said) - len(misses)
    return Outcome({Fact.BODIES: Count(hits, len(said), len(true))}, tuple(misses))


def _article_pairs(alignment: Alignment, said: Articles, true: Articles) -> list[tuple[int | None, int | None]]:
    """Return every article once: joined with its counterpart, or alone."""
    found = set(alignment.true_of_said.values())
    return [
        *alignment.true_of_said.items(),
        *((i, None) for i in range(len(said)) if i not in alignment.true_of_said),
        *((None, j) for j in range(len(true)) if j not in found),
    ]
