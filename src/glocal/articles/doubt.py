"""What makes a reading of articles doubtful, as problems."""

import re
from collections.abc import Sequence

from glocal.articles.label import Label
from glocal.articles.line_label import LineLabel
from glocal.articles.scoring import bit
from glocal.model.article import Article
from glocal.model.document import Document
from glocal.model.problem import Problem

_REMEDY = "check that it is a newsletter or press release in English or Japanese"
_SAMPLE = 20000
_LETTERS = re.compile(r"[^\W\d_]+")
_READ_LETTERS = re.compile(r"[A-Za-zÀ-ɏ\u3040-\u30ff\u4e00-\u9fff]+")
# Real issues are 100 % Latin or Japanese and hold 88 % and more of the body in sentences; program text, tables
# and verse under 40 % (tests/articles/test_doubt.py).
_LEAST_READ = 0.6
_LEAST_SENTENCES = 0.5
_SENTENCE = bit("ends like a sentence") | bit("holds several sentences")
_IN_SENTENCES = _SENTENCE | bit("is a full line of a paragraph of sentences")


def doubts(document: Document, articles: Sequence[Article], labels: Sequence[LineLabel]) -> tuple[Problem, ...]:
    """Return the problems of a reading; empty where it looks like a newsletter or a press release."""
    if not document.text.strip():
        return ()
    sample = document.text[:_SAMPLE]
    if not sample.isascii() and _count(_READ_LETTERS, sample) < _LEAST_READ * _count(_LETTERS, sample):
        return (Problem(document.name, "is in a script that is not read", _REMEDY),)
    if not any(article.body for article in articles):
        return (Problem(document.name, "has no article with running text", _REMEDY),)
    found = []
    if _share_of_sentences(labels) < _LEAST_SENTENCES:
        found.append(Problem(document.name, "holds few sentences and may be no newsletter", _REMEDY))
    if not articles[0].headline:
        line = next(entry.number for entry in labels if entry.label in (Label.CAPTION, Label.BODY))
        found.append(Problem(document.name, "begins with text that has no headline", line=line))
    return tuple(found)


def _count(runs: "re.Pattern[str]", text: str) -> int:
    """Return how many letters the runs of a pattern hold together."""
    return sum(map(len, runs.findall(text)))


def _share_of_sentences(labels: Sequence[LineLabel]) -> float:
    """Return which part of the body's text stands in lines that are, or end, sentences."""
    body = [entry for entry in labels if entry.label is Label.BODY]
    sentences = sum(_length(entry) for entry in body if entry.signs & _IN_SENTENCES)
    return sentences / max(1, sum(_length(entry) for entry in body))


def _length(entry: LineLabel) -> int:
    return entry.span.end - entry.span.start
