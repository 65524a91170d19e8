"""The pictures of a dossier as SVG text: its map, and the chart of its ties over time.

Colours and faces are attributes of the elements, which a page's style sheet may overrule by class.
"""

import math
from collections.abc import Iterator
from html import escape

from glocal.exports.briefs.dossier import Course, Dossier
from glocal.exports.briefs.plain import printable
from glocal.exports.maps.drawing import map_of_place, map_of_tie, map_of_world

_WIDTH = 480
_NAMES = 200
"""Width of the names' column."""
_ROW = 19
_LINE = 11.5
"""Height of the second line of a name."""
_BETWEEN = " – "
"""Stands between the two ends of a tie: where a name that is too long for one line goes on below."""
_FOOT = 20
_LETTER = 5.1
"""Mean width of a letter of the names; a Japanese one takes twice that. Source: Noto Sans at 9.5 pixels."""
_STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
"""Years between two lines of the chart."""
_MOST_LINES = 8
_FACE = "Libre Franklin, Noto Sans JP, sans-serif"
_RED, _SOFT, _HAIR = "#b01e2e", "#565b61", "#d8d9d2"


def draw_map(dossier: Dossier) -> str:
    """Return the map of the ties; nothing where no tie has two known places."""
    title = f"{dossier.words.map}: {printable(dossier.title)}"
    if not dossier.threads:
        return ""
    if dossier.middle:
        return map_of_place(dossier.middle, dossier.threads, title)
    return map_of_tie(dossier.threads[0], title) if len(dossier.threads) == 1 else map_of_world(dossier.threads, title)


def draw_chart(dossier: Dossier) -> str:
    """Return one line a tie from its first contact to its last news; nothing where no date is known."""
    courses = dossier.courses
    if not courses:
        return ""
    first = math.floor(min(course.begun for course in courses))
    last = max(math.ceil(max(course.last for course in courses) + 0.01), first + 1)
    names = [_lines(course.name) for course in courses]
    row_height = _ROW + _LINE * (max(map(len, names)) - 1)
    height = row_height * len(courses) + _FOOT
    title = escape(f"{dossier.words.chart}: {printable(dossier.title)}")
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" class="courses" viewBox="0 0 {_WIDTH} {height:g}"',
        f' role="img" aria-label="{title}" font-family="{_FACE}" font-size="9.5">',
        f"<title>{title}</title>",
        *_axis(first, last, height - _FOOT),
        *(part for row, lines in enumerate(names) for part in _name(lines, row_height * (row + 0.5))),
        *(part for row, each in enumerate(courses) for part in _row(each, row_height * (row + 0.5), first, last)),
        "</svg>",
    ]
    return "".join(parts)


def _axis(first: int, last: int, height: float) -> Iterator[str]:
    step = next((each for each in _STEPS if (last - first) / each <= _MOST_LINES), _STEPS[-1])
    for year in range(-(-first // step) * step, last + 1, step):
        x = _across(year, first, last)
        yield f'<path class="grid" d="M{x:.1f} 0V{height:g}" stroke="{_HAIR}" stroke-width="0.6"/>'
        yield f'<text class="year" x="{x:.1f}" y="{height + 14:g}" text-anchor="middle" fill="{_SOFT}">{year}</text>'


def _name(lines: list[str], y: float) -> Iterator[str]:
    top = y + 3.3 - _LINE * (len(lines) - 1) / 2
    for n, line in enumerate(lines):
        yield f'<text class="name" x="0" y="{top + _LINE * n:.1f}" fill="#17191c">{escape(line)}</text>'


def _row(course: Course, y: float, first: int, last: int) -> Iterator[str]:
    begun, end = _across(course.begun, first, last), _across(course.last, first, last)
    colour = _SOFT if course.is_ended else _RED
    yield f'<path class="course" d="M{begun:.1f} {y}H{max(end, begun + 1):.1f}" stroke="{colour}" stroke-width="1.2"/>'
    for year in course.told:
        x = _across(year, first, last)
        yield f'<path class="told" d="M{x:.1f} {y - 3}v6" stroke="{colour}" stroke-width="1.2"/>'
    if course.agreed:
        agreed = _across(course.agreed, first, last)
        yield f'<circle class="agreed" cx="{agreed:.1f}" cy="{y}" r="3.4" fill="{colour}"/>'
    elif not course.told:
        yield f'<circle class="begun" cx="{begun:.1f}" cy="{y}" r="2" fill="{colour}"/>'


def _across(year: float, first: int, last: int) -> float:
    return _NAMES + (year - first) / (last - first) * (_WIDTH - _NAMES - 14)


def _lines(name: str) -> list[str]:
    """Return the name of a tie on one line, or on two where its ends do not stand on one."""
    whole = printable(name)
    one, between, other = whole.partition(_BETWEEN)
    cut = _cut(whole)
    return [cut] if cut == whole or not between else [_cut(one + between.rstrip()), _cut(other)]


def _cut(shown: str) -> str:
    """Return a line as far as its column holds it."""
    room = float(_NAMES - 10)
    for n, letter in enumerate(shown):
        room -= _LETTER * (2 if ord(letter) > 0x2E7F else 1)  # noqa: PLR2004 - where the CJK blocks begin
        if room < 0:
            return f"{shown[:n].rstrip()}…"
    return shown
