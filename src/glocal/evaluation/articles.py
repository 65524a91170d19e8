"""Comparison of headlines, captions, bodies and topics."""

from collections.abc import Sequence

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


def align(source: str, said: Articles, true: Articles) -> Alignment:
    """Return which articles are the same, by their headlines."""
    return Alignment(source, dict(match(said, true, _headline_score)))


def compare_articles(alignment: Alignment, said: Articles, true: Articles) -> Outcome:
    """Return what the articles themselves come to: headlines, captions, bodies, topics."""
    return together(
        compare(alignment, said, true)
        for compare in (_compare_headlines, _compare_captions, _compare_bodies, _compare_topics)
    )


def _headline_score(said: StatedArticle, true: StatedArticle) -> float:
    """Return 1 for the headline with its banner or alone, else the likeness where it is high enough."""
    folded, whole = fold(said.headline), fold(true.headline)
    if len(folded) > _LEAST_PART and folded in whole:
        return 1.0
    value = likeness(folded, whole)
    return value if value >= _HEADLINE_LIKENESS else 0.0


def _compare_headlines(alignment: Alignment, said: Articles, true: Articles) -> Outcome:
    sides = tuple([(number, article.headline) for number, article in enumerate(side)] for side in (said, true))
    return outcome_of(alignment, Fact.HEADLINES, alignment.true_of_said.items(), (sides[0], sides[1]))


def _compare_captions(alignment: Alignment, said: Articles, true: Articles) -> Outcome:
    outcomes = []
    for i, j in _article_pairs(alignment, said, true):
        captions = said[i].captions if i is not None else ()
        true_captions = true[j].captions if j is not None else ()
        pairs = match(captions, true_captions, lambda s, t: max(0.0, likeness(s, t) - _CAPTION_LIKENESS))
        sides = ([(i, caption) for caption in captions], [(j, caption) for caption in true_captions])
        outcomes.append(outcome_of(alignment, Fact.CAPTIONS, pairs, sides))
    return together(outcomes)


def _compare_bodies(alignment: Alignment, said: Articles, true: Articles) -> Outcome:
    misses = []
    for i, j in alignment.true_of_said.items():
        one, other = said[i].body, true[j].body
        if likeness(one, other) < _BODY_LIKENESS and (fold(one) or fold(other)):
            misses.append(alignment.wrong(Fact.BODIES, (j, f"likeness {likeness(one, other):.2f}: {one[:60]!r}")))
    hits = len(alignment.true_of_said) - len(misses)
    return Outcome({Fact.BODIES: Count(hits, len(said), len(true))}, tuple(misses))


def _compare_topics(alignment: Alignment, said: Articles, true: Articles) -> Outcome:
    outcomes = []
    for i, j in _article_pairs(alignment, said, true):
        topics = sorted(set(said[i].topics)) if i is not None else []
        true_topics = sorted(set(true[j].topics)) if j is not None else []
        pairs = match(topics, true_topics, lambda s, t: float(s == t))
        sides = ([(i, topic) for topic in topics], [(j, topic) for topic in true_topics])
        outcomes.append(outcome_of(alignment, Fact.TOPICS, pairs, sides))
    return together(outcomes)


def _article_pairs(alignment: Alignment, said: Articles, true: Articles) -> list[tuple[int | None, int | None]]:
    """Return every article once: joined with its counterpart, or alone."""
    found = set(alignment.true_of_said.values())
    return [
        *alignment.true_of_said.items(),
        *((i, None) for i in range(len(said)) if i not in alignment.true_of_said),
        *((None, j) for j in range(len(true)) if j not in found),
    ]
