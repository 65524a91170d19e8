"""The table of signs."""

from pathlib import Path

from glocal import articles
from glocal.articles.weights import SIGNS

SEEING = [
    "emphasis",
    "headings",
    "layout",
    "numbering",
    "observe",
    "pages",
    "positions",
    "repetition",
    "run_in",
    "surroundings",
]
"""Modules that see signs."""


def test_every_sign_says_something():
    slots = ("masthead", "headline", "caption", "body", "furniture", "on", "second", "after", "closing")
    assert [sign.name for sign in SIGNS if not any(getattr(sign, slot) for slot in slots)] == []


def test_no_weight_is_out_of_all_proportion():
    weights = [
        getattr(sign, slot) for sign in SIGNS for slot in ("masthead", "headline", "caption", "body", "furniture")
    ]
    assert -12 <= min(weights) < 0 < max(weights) <= 12


def test_signs_without_words_are_seen_somewhere():
    folder = Path(str(articles.__file__)).parent
    code = "".join((folder / f"{module}.py").read_text(encoding="utf-8") for module in SEEING)
    silent = [sign.name for sign in SIGNS if not (sign.start or sign.search or sign.words)]
    assert [name for name in silent if f'"{name}"' not in code] == []
