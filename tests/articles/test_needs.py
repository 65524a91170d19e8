"""What a pattern needs holds: no line that the pattern matches lacks all of the words and marks it is gated by."""

import re
from pathlib import Path

import pytest

from glocal.articles.observe import signs_on
from glocal.articles.scoring import bit
from glocal.articles.sign import Sign
from glocal.articles.weights import SIGNS

FOLDERS = [Path(__file__).parent / "labelled", Path(__file__).parent.parent / "cases" / "open", Path("examples/issues")]
LINES = {
    line.strip().partition("|")[2] or line.strip()
    for folder in FOLDERS
    for path in folder.glob("*.*")
    if path.suffix in (".txt", ".md")
    for line in path.read_text(encoding="utf-8").splitlines()
    if line.strip()
}
GATED = [sign for sign in SIGNS if sign.needs]


@pytest.mark.parametrize("sign", GATED, ids=lambda sign: sign.name)
def test_a_pattern_is_tried_wherever_it_matches(sign: Sign):
    start, search = re.compile(sign.start or r"(?!)"), re.compile(sign.search or r"(?!)")
    matching = [line for line in LINES if len(line) <= 240 and (start.match(line) or search.search(line))]
    assert [line for line in matching if not signs_on(line) & bit(sign.name)] == []


def test_the_lines_show_most_of_the_gated_signs():
    seen = 0
    for line in LINES:
        seen |= signs_on(line)
    assert sum(bool(seen & bit(sign.name)) for sign in GATED) > 0.8 * len(GATED)
