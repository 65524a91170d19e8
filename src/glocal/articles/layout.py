"""What wide gaps between lines mean, found out by reading the text in each way."""

from collections.abc import Sequence

from glocal.articles.label import State
from glocal.articles.line import Line
from glocal.articles.scoring import bit
from glocal.articles.sequence import best_states

# Blank lines: captions may stand two apart and articles four.
_WIDE_GAPS = (2, 3, 4)
_TWICE = 2
# In log-odds: most texts know two widths of gaps only.
_RARER = 1.0
# The layouts that occur: pictures dropped from a page leave wide gaps before their captions, or a writer
# sets articles apart by more blank lines than paragraphs; or they mean nothing. Each as the signs of a line
# behind a wide and behind a narrow gap.
_LAYOUTS = (
    (bit("stands apart like a picture"), bit("stands close where pictures stand apart")),
    (bit("stands apart like an article"), bit("stands close where articles stand apart")),
)
_MANY = 240


def best_reading(lines: Sequence[Line], signs: Sequence[int]) -> tuple[list[int], list[State]]:
    """Return the signs and the states of the lines under the layout that explains them best."""
    gaps = _gaps(lines)
    short = [gap for gap, line in zip(gaps[1:], lines[1:], strict=True) if gap and len(line.text) < _MANY]
    widths = [width for width in _WIDE_GAPS if _TWICE <= sum(gap >= width for gap in short) < len(short)]
    plain = (list(signs), *best_states(signs, gaps))
    readings = [plain, *(_read(lines, signs, gaps, (width, layout)) for width in widths for layout in _LAYOUTS)]
    seen, states, _ = max(readings, key=lambda reading: reading[2])
    return seen, states


def _read(
    lines: Sequence[Line], signs: Sequence[int], gaps: Sequence[int], layout: tuple[int, tuple[int, int]]
) -> tuple[list[int], list[State], float]:
    """Return the signs, the states and the score of the lines if gaps of so many blank lines mean something."""
    width, (apart, close) = layout
    seen = [
        sign | (apart if gap >= width else close if gap and len(line.text) < _MANY else 0)
        for sign, gap, line in zip(signs, gaps, lines, strict=True)
    ]
    seen[0] = signs[0]
    states, score = best_states(seen, gaps)
    return seen, states, score - (_RARER if width > _WIDE_GAPS[0] else 0.0)


def _gaps(lines: Sequence[Line]) -> list[int]:
    """Return the blank lines above each line; where paragraphs stand without, one more above every line."""
    tight = sum(not line.gap for line in lines) * 2 > len(lines)
    paragraphs = [not line.gap for line in lines if len(line.text) >= _MANY]
    is_whole = tight and sum(paragraphs) * 2 > len(paragraphs) > 1
    return [line.gap + is_whole for line in lines]
