"""What heads what: marks, capitals and lists, seen over the lines of one issue."""

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from glocal.articles import wording
from glocal.articles.block import Block, usual_width
from glocal.articles.line import FIRST_LINES, Line
from glocal.articles.numbering import see_numbers
from glocal.articles.scoring import FURNITURE, MASTHEAD, bit, mask

PROSE_LENGTH = 180
"""A line or paragraph of so many code points is running text: headlines of real issues end at 160."""
RULE = re.compile(r"\+?([-=＝═―─━~*_])\1{3,}\+?")
"""A line drawn with letters."""
# A line that leads on and two points.
_A_LIST = 3
# `FROM OUR PARTNERS`, `Culture and education`; headlines of real issues have 34 and more.
_KICKER_LENGTH = 32
# Spaces: paragraphs and lists are set in by 2 to 8.
_CENTRED = 10
_TWO = 2
# Two lines and the rule below them.
_MOST_UNDERLINED = 3
# An answer has a paragraph or two, with a picture between.
_ANSWER_LINES = 4
# Title, slogan, number, publisher and four who made it.
_MASTHEAD_LINES = 8
# So many headings alike are the style of a text.
_A_STYLE = 3

_ARROWS = frozenset("▶►▷➤➢")
_LEADS_ON = re.compile(r"[:：]$")
_MARK_STYLE = re.compile(r"#{1,6}(?=\s)|>{2,}(?=\s)|»(?=\s)|\*\*|__|[■◆●▼◇□★☆◎【]")
_PAIR = re.compile(wording.PAIR)
_LEVELS = tuple("#" * level for level in range(1, 7))

_KNOWN_DEPARTMENT = bit("is called like a department")
_CAPITALS = bit("is all capitals")
_PICTURE = bit("is marked as a picture's")
_TOP = MASTHEAD | bit("stands in a block of the masthead")
_PLAIN = bit("is set like a sentence")
_NO_KICKER = FURNITURE | MASTHEAD | mask(["stands in a block of the masthead", "ends like a sentence"])
_NO_HEADLINE_BELOW = mask(
    ["ends like a sentence", "is all capitals", "begins in lower case", "is marked as a picture's"]
)
_LOWER = bit("begins in lower case")
_SENTENCE = bit("ends like a sentence")
_TITLE = bit("is set in title case")
_OFFICE = bit("names somebody with an office")
_NUMBERED_PART = bit("heads a numbered part")
_UNDER_PART = bit("stands under the heading of a part")
_NO_PAIR = mask(["is marked as a picture's", "is a line of a memo", "is boilerplate", "has an address to write to"])
_LIST = mask(["is an item of a list", "is an event of a calendar"])
_NAMES_PUBLISHER = bit("names a publisher")
_LEADS_NOWHERE = FURNITURE | bit("stands above an underlined line")
_SECOND_LINE = bit("leads to its second line")
_PART = mask(["heads a numbered part", "heads a part of an article", "is marked as a lower heading"])


def see_headings(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """Add the signs of headings and lists to those seen on the lines of one issue.

    Args:
        lines: The lines of one issue.
        blocks: Their blocks.
        seen: Their signs; changed in place.
    """
    _by_masthead(blocks, seen)
    _by_arrows(lines, seen)
    _by_marks(lines, blocks, seen)
    see_numbers(lines, seen)
    _under_parts(lines, seen)
    _by_second_lines(lines, blocks, seen)
    _by_colons(lines, blocks, seen)
    _by_kickers(lines, blocks, seen)
    _by_pairs(lines, seen)
    _by_margin(lines, seen, usual_width(blocks))
    _by_questions(lines, seen)


def _by_masthead(blocks: Sequence[Block], seen: list[int]) -> None:
    """See which lines stand above the masthead or in one block with it, though they say nothing of it."""
    strong = [bool(sign & MASTHEAD) for sign in seen[:FIRST_LINES]]
    if True not in strong:
        return
    for i in range(strong.index(True)):
        seen[i] |= bit("stands above the masthead")
    for block in blocks:
        if block.start < FIRST_LINES and 1 < block.end - block.start <= _MASTHEAD_LINES:
            within = range(block.start, block.end)
            if any(seen[i] & MASTHEAD for i in within) and not any(seen[i] & _SENTENCE for i in within):
                for i in within:
                    seen[i] |= bit("stands in a block of the masthead")


def _by_arrows(lines: Sequence[Line], seen: list[int]) -> None:
    """See arrows that mark headings and no captions: the first stands right under the masthead, or first."""
    arrows = [i for i, line in enumerate(lines) if line.text[0] in _ARROWS]
    if len(arrows) >= _TWO and (not arrows[0] or seen[arrows[0] - 1] & _TOP):
        for i in arrows:
            seen[i] = seen[i] & ~_PICTURE | bit("is marked as a heading")


def _by_marks(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """See which marks and capitals head articles in this text, and which only parts of them."""
    marked, capitals = bit("is marked as a heading"), bit("is all capitals")
    found = {i: _MARK_STYLE.match(line.text) for i, line in enumerate(lines) if seen[i] & marked}
    styles = {i: style[0] for i, style in found.items() if style} | _underlined(lines, blocks, seen)
    levels = _levels(lines, styles)
    in_capitals = sum(1 for sign in seen[FIRST_LINES:] if sign & capitals) >= _A_STYLE
    for i in range(len(lines)):
        style_here = styles.get(i, "")
        if style_here in levels:
            seen[i] = seen[i] & ~marked | levels[style_here]
        elif not style_here and len(styles) > 1:
            seen[i] |= bit("is unmarked where headings are marked")
        if i and seen[i - 1] & capitals and seen[i] & _PLAIN:
            seen[i] |= bit("is set like a sentence under capitals")
        if in_capitals and not seen[i] & capitals:
            seen[i] |= bit("is not in capitals where headings are")


def _underlined(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> dict[int, str]:
    """See headings of one or two lines above a rule; return the mark of Markdown that stands for it, by line."""
    styles = {}
    for block in blocks:
        rule = block.start + 1
        while rule < min(block.end, block.start + _MOST_UNDERLINED) and not RULE.fullmatch(lines[rule].text):
            rule += 1
        if rule >= block.end or not RULE.fullmatch(lines[rule].text):
            continue
        heading = range(block.start, rule)
        goes_on = any(lines[i].text[0].islower() and lines[i].indent for i in heading)
        is_ours = any(seen[i] & _NAMES_PUBLISHER for i in heading) and block.start < FIRST_LINES
        if not (goes_on or is_ours) and not any(
            seen[i] & _SENTENCE or len(lines[i].text) >= PROSE_LENGTH for i in heading
        ):
            seen[rule - 1] |= bit("is marked as a heading")
            styles[rule - 1] = "#" if lines[rule].text[0] in "=＝═" else "##"
            for i in heading[:-1]:
                seen[i] |= bit("stands above an underlined line")
    return styles


def _levels(lines: Sequence[Line], styles: dict[int, str]) -> dict[str, int]:
    """Return the sign of each level of heading of Markdown; the level that heads articles gets none.

    Above it stand the title of the issue and headings that only other headings follow, below it the
    headings of parts.
    """
    levels: dict[str, int] = {}
    deeper = sorted({style for style in styles.values() if style.startswith("#")})
    while len(deeper) > 1:
        here = [i for i, style in styles.items() if style == deeper[0]]
        below = [i + 1 for i in here if i + 1 < len(lines)]
        leads = sum(i in styles or (len(here) == 1 and len(lines[i].text) < PROSE_LENGTH) for i in below)
        if leads * 2 <= len(here):
            break
        levels[deeper.pop(0)] = bit("is marked as a heading over headings")
    return levels | dict.fromkeys(deeper[1:], bit("is marked as a lower heading"))


def _under_parts(lines: Sequence[Line], seen: list[int]) -> None:
    """See what stands under the heading of a part, to the end of its block, or leads to a list."""
    for i, line in enumerate(lines):
        before = seen[i - 1] if i else 0
        if before & _NUMBERED_PART or (not line.gap and before & (_PART | _UNDER_PART)):
            seen[i] |= _UNDER_PART
        if i + 1 < len(lines) and seen[i + 1] & _LIST and not seen[i] & _LIST:
            seen[i] |= bit("leads to a list")


def _by_second_lines(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """See the first line of a headline of two or three: it ends with a colon, or is set as those below it."""
    for block in blocks:
        first, below = block.start, seen[block.start + 1 : block.end]
        if not 1 <= len(below) <= _TWO or not all(sign & _TITLE for sign in below):
            continue
        if _LEADS_ON.search(lines[first].text[-2:]) and (len(below) == 1 or _is_spoken(lines[first].text)):
            seen[first] |= bit("leads to its second line")
        elif seen[first] & _TITLE and not seen[first] & _OFFICE:
            seen[first] |= bit("stands above a line set like it")


def _is_spoken(text: str) -> bool:
    """Return whether a line has the words of a headline's beginning: `An Evening with Mie:`, not `Those present:`."""
    return text.count(" ") >= _TWO


def _by_colons(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """See lists without marks: short lines in one block, led in by a line that ends with a colon."""
    for block in blocks:
        first = block.start
        if not _LEADS_ON.search(lines[first].text[-2:]):
            first -= 1
        if (
            first < 0
            or seen[first] & _LEADS_NOWHERE
            or seen[first] & _SECOND_LINE
            or not _LEADS_ON.search(lines[first].text[-2:])
            or block.end - first < _A_LIST
        ):
            continue
        listed = range(first + 1, block.end)
        if any(len(lines[i].text) >= PROSE_LENGTH or seen[i] & _LOWER for i in listed):
            continue
        seen[first] |= bit("leads to a list")
        for i in listed:
            seen[i] |= bit("is listed under a line that leads on")


def _by_kickers(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """See names of departments that stand above headlines: short, in capitals or well known, one above each."""
    headed = [block.start for block in blocks if _is_headed(lines, block, seen)]
    for i in headed if len(headed) >= _A_STYLE else ():
        seen[i] |= bit("is a kicker")
        seen[i + 1] |= bit("stands under a kicker")
    again = Counter(line.text for line in lines if len(line.text) <= _KICKER_LENGTH)
    found = [
        i
        for i in range(1, len(lines) - 1)
        if seen[i] & _KNOWN_DEPARTMENT
        or (
            lines[i].gap
            and not seen[i] & _NO_KICKER
            and (seen[i] & _CAPITALS or (seen[i] & _TITLE and again[lines[i].text] > 1))
        )
    ]
    above = [
        i
        for i in found
        if len(lines[i].text) <= _KICKER_LENGTH
        and len(lines[i + 1].text) < PROSE_LENGTH
        and not seen[i + 1] & _NO_HEADLINE_BELOW
    ]
    if len(above) < _TWO or len(above) * _A_STYLE < len(found) * _TWO:
        return
    for i in above:
        seen[i] |= bit("is a kicker")
        seen[i + 1] |= bit("stands under a kicker")


def _is_headed(lines: Sequence[Line], block: Block, seen: Sequence[int]) -> bool:
    """Return whether a block is a short line in title case above a longer one: a kicker, if others look alike."""
    if block.end - block.start != _TWO:
        return False
    kicker, headline = lines[block.start : block.end]
    is_title = bool(seen[block.start] & seen[block.start + 1] & _TITLE) and not seen[block.start] & _NO_KICKER
    return is_title and len(kicker.text) <= _KICKER_LENGTH and len(kicker.text) < len(headline.text) < PROSE_LENGTH


def _by_pairs(lines: Sequence[Line], seen: list[int]) -> None:
    """See lists of names with their values."""
    pairs = [_PAIR.match(line.text) is not None and not seen[i] & _NO_PAIR for i, line in enumerate(lines)]
    for i, line in enumerate(lines):
        if pairs[i] and (
            (i and pairs[i - 1] and not line.gap) or (pairs[i + 1 : i + 2] == [True] and not lines[i + 1].gap)
        ):
            seen[i] |= bit("is a pair among pairs")


def _by_margin(lines: Sequence[Line], seen: list[int], width: int) -> None:
    """See lines that are centred, or set in from the margin."""
    margin = min((line.indent for line in lines), default=0)
    for i, line in enumerate(lines):
        room = line.indent - margin
        off_centre = abs(2 * room + len(line.text) - width) if width else 0
        if room >= _CENTRED and off_centre <= _CENTRED:
            seen[i] |= bit("is centred")
            if i and lines[i - 1].indent == margin:
                seen[i] |= bit("is centred below a line that is not")
        elif room > 1:
            seen[i] |= bit("is indented")


def _by_questions(lines: Sequence[Line], seen: list[int]) -> None:
    """See the questions of an interview: set like sentences, each above its answer, one after the other."""
    asked = [
        i
        for i, line in enumerate(lines[:-1])
        if line.text[-1] in "?？" and len(line.text) < PROSE_LENGTH and not seen[i] & _TITLE and seen[i + 1] & _SENTENCE
    ]
    for before, after in itertools.pairwise(asked):
        if after - before <= _ANSWER_LINES:
            seen[before] |= bit("is a question among questions")
            seen[after] |= bit("is a question among questions")
