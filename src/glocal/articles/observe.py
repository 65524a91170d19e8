"""The signs of every line: how it looks, what it says, what stands around it."""

import re
from collections import Counter
from collections.abc import Sequence

from glocal.articles import wording
from glocal.articles.block import Block, blocks_of, is_full, usual_width
from glocal.articles.line import Line
from glocal.articles.markdown import inline_without_marks
from glocal.articles.sign import SEARCHES, STARTS_OF_LINES, WORDS, FURNITURE, MASTHEAD, bit, mask

# In code points. The cuts lie between the kinds of lines of real issues: captions have 7 to 110, headlines
# 34 to 160, paragraphs 220 to 900 (docs/decisions/0006).
_LENGTHS = ((4, bit("is very short")), (60, bit("is short")), (150, bit("is of middle length")), (240, bit("is long")))
_VERY_LONG = bit("is very long")
_PROSE_LENGTH = 180
_BROKEN_PROSE_LENGTH = 130
# Lines that are longer say by their length what they are; only their beginning is looked at.
_READ_WHOLE = 240
_READ_BEGINNING = 90
_FIRST_LINES = 6
# What stands behind a title in a table of contents or a running head.
_PAGES = " .…·|-–0123456789"
# A line that leads on and two points.
_A_LIST = 3
# Spaces: paragraphs and lists are set in by 2 to 8.
_CENTRED = 10
# So many headings alike are the style of a text.
_A_STYLE = 3

_SENTENCE_END = re.compile(
    r".*?(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\betc)[.。．!?！？][\"'”’)\]）」』]*$", re.DOTALL
)
_LOWER_START = re.compile(r"[a-z]")
_NOT_DONE = re.compile(r"(?:[,;:、]|\b(?:and|of|the|in|to|for|with|an?|by|from|at|on|or)|[a-z]-)$")
_HEADING_NOT_DONE = re.compile(r"(?:[:：~〜～–—]|\s-|\b(?:and|of|the|in|to|for|with|an?|by|from|at|on|or|between))$")
_LEADS_ON = re.compile(r"[:：]$")
_LATIN_WORD = re.compile(r"[a-z]+")
_LETTER = re.compile(r"[^\W\d_]")
_LONG_WORD = re.compile(r"(?<![\w'’-])(?:([a-z]{4,})|[A-Z][\w'’-]{3,})")
_NAME = re.compile(r"(?<![\w'’-])[A-Z][a-z]{3,}|[\u30a0-\u30ff]{3,}|[\u4e00-\u9fff]{2,}")
_MARK_STYLE = re.compile(r"#{1,6}(?=\s)|\*\*|__|[■◆●▼◇□★☆◎【]")
_NUMBERED = re.compile(r"(?:\(?\d{1,2}[.)）]\s?|[１-９][.．、]\s?|[一二三四五六七八九]、)(?=\D)")
# Names that headlines and captions share with any text of the field.
_COMMON_NAMES = frozenset(
    [
        "City",
        "Town",
        "Village",
        "Prefecture",
        "Japan",
        "Group",
        "Photo",
        "With",
        "From",
        "Mayor",
        "Governor",
        "Ambassador",
        "Exchange",
        "Exchanges",
        "Sister",
        "International",
        "Visit",
        "Ceremony",
        "Program",
        "Students",
        "Promotion",
        "Promoting",
        "Participants",
        "Local",
        "Lecture",
        "Opening",
        "Between",
        "Friendship",
        "Partnership",
        "Cooperation",
        "Their",
        "This",
        "That",
    ]
)


def observe(lines: Sequence[Line]) -> list[int]:
    """Return the signs that can be seen on each line, as bits in the order of the table of signs."""
    return [_on_the_line(inline_without_marks(line.text)) for line in lines]


def observe_around(text: str, lines: Sequence[Line], seen: list[int]) -> None:
    """Add the signs that stand around the lines of one section to those seen on them.

    Args:
        text: The text that the lines stand in.
        lines: The lines of one issue.
        seen: Their signs; changed in place.
    """
    blocks = blocks_of(lines)
    _by_masthead(lines, blocks, seen)
    _by_marks(lines, seen)
    _by_numbers(lines, seen)
    _by_colons(lines, blocks, seen)
    _by_pairs(lines, seen)
    runs = _in_the_blocks(lines, blocks, seen)
    _by_position(lines, seen)
    _by_repetition(lines, seen)
    _by_names([(i, text[lines[i].start : lines[end - 1].span.end]) for i, end in runs], lines, seen)


def _on_the_line(text: str) -> int:
    """Return what can be seen without looking around."""
    length = len(text)
    signs = next((sign for limit, sign in _LENGTHS if length < limit), _VERY_LONG)
    head = text if length <= _READ_WHOLE else text[:_READ_BEGINNING]
    for sign, pattern in STARTS_OF_LINES:
        if pattern.match(head):
            signs |= sign
    for word in WORDS.keys() & _LATIN_WORD.findall(head.lower()):
        signs |= WORDS[word]
    if length <= _READ_WHOLE:
        for sign, pattern in SEARCHES:
            if pattern.search(head):
                signs |= sign
    signs |= _look(text, head, signs)
    return signs if signs & FURNITURE else signs | bit("shows nothing of furniture")


_ENDS = mask(
    [
        "ends like a sentence",
        "is an item of a list",
        "is a point with its name",
        "is a signature",
        "is a row of a table",
        "is numbered among numbered lines",
        "is an event of a calendar",
        "is a salutation",
        "is listed under a line that leads on",
        "is a pair among pairs",
    ]
)
_LOWER = bit("begins in lower case")
_PART = bit("is numbered in a release") | bit("heads a part of an article") | bit("is marked as a lower heading")
_SENTENCE = bit("ends like a sentence")
_PAIR = re.compile(wording.PAIR)
_PICTURE = bit("is marked as a picture's")
_ISSUE_DATE = bit("is a date or number of issue")
_FAREWELL = bit("is a farewell")
_RELEASE = bit("says that a release follows")
_LIST = bit("is an item of a list") | bit("is an event of a calendar")
_NUMBERS = bit("is numbered among numbered lines") | bit("is numbered alone")
_HAS_VERB = bit("has a verb of running text") | bit("tells what was done") | bit("tells in the present")


def _look(text: str, head: str, signs: int) -> int:
    """Return how the line begins, ends and is set."""
    look = 0
    if _SENTENCE_END.match(text[-8:]):
        look |= bit("ends like a sentence") if text[-1] not in "!?" or len(text) > _LENGTHS[2][0] else 0
        if look and not signs & _HAS_VERB and len(text) < _LENGTHS[2][0]:
            look |= bit("ends like a sentence without a verb")
    elif len(text) >= _LENGTHS[2][0]:
        look |= bit("is long and ends unlike a sentence")
    if _LOWER_START.match(head):
        look |= bit("begins in lower case")
    if not _LETTER.search(head):
        return look | bit("has no words")
    if head.isupper():
        return look | (bit("is all capitals") if len(head) > 5 else 0)
    if len(text) > _READ_WHOLE:
        return look
    words = _LONG_WORD.findall(head)
    lower = sum(map(bool, words))
    capital = len(words) - lower
    if capital >= 2 and lower * 4 <= capital:
        return look | bit("is set in title case")
    return look | (bit("is set like a sentence") if lower > 1 and lower * 2 >= capital else 0)


def _in_the_blocks(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> list[tuple[int, int]]:
    """See whether lines are broken to a width and go on below; return the ranges of lines that are prose."""
    usual = usual_width(blocks)
    unbroken = not usual and any(len(line.text) >= _PROSE_LENGTH for line in lines)
    prose = []
    for block in blocks:
        width = block.width or usual
        starts = [block.start]
        for i in range(block.start + 1, block.end):
            if not _goes_on(lines, seen, i, width):
                if width:
                    seen[i] |= bit("stands behind a line that broke early")
                elif unbroken:
                    seen[i] |= bit("stands where lines are not broken")
                if width or unbroken:
                    starts.append(i)
        for start, end in zip(starts, [*starts[1:], block.end], strict=True):
            if _see_run(lines, seen, start, end):
                prose.append((start, end))
    return prose


def _goes_on(lines: Sequence[Line], seen: list[int], i: int, width: int) -> bool:
    """See whether a line goes on from the one before in the same block."""
    before = lines[i - 1].text
    not_done = bool(_NOT_DONE.search(before[-8:]))
    full = bool(width) and is_full(before, lines[i].text, width)
    if not_done:
        seen[i] |= bit("stands behind a line that is not done")
    if full:
        seen[i] = seen[i] & ~_NUMBERS | bit("stands behind a full line")
    elif width and (not_done or seen[i] & _LOWER):
        seen[i] |= bit("stands behind a line that broke early")
    return not_done or full or bool(seen[i] & _LOWER)


def _see_run(lines: Sequence[Line], seen: list[int], start: int, end: int) -> bool:
    """See whether lines that go on from one to the next make sentences; return whether they are prose."""
    length = sum(len(line.text) for line in lines[start:end])
    if not seen[end - 1] & _ENDS:
        seen[end - 1] |= bit("is whole and ends unlike a sentence")
        return length >= _PROSE_LENGTH
    if end - start > 1 and length >= _BROKEN_PROSE_LENGTH:
        for i in range(start, end):
            seen[i] |= bit("is a full line of a paragraph of sentences")
    return length >= _BROKEN_PROSE_LENGTH


def _by_colons(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """See lists without marks: short lines in one block, led in by a line that ends with a colon."""
    for block in blocks:
        first = block.start
        if not _LEADS_ON.search(lines[first].text[-2:]):
            first -= 1
        if (
            first < 0
            or seen[first] & FURNITURE
            or not _LEADS_ON.search(lines[first].text[-2:])
            or block.end - first < _A_LIST
        ):
            continue
        listed = range(first + 1, block.end)
        if any(len(lines[i].text) >= _PROSE_LENGTH or seen[i] & _LOWER for i in listed):
            continue
        seen[first] |= bit("leads to a list")
        for i in listed:
            seen[i] |= bit("is listed under a line that leads on")


def _by_position(lines: Sequence[Line], seen: list[int]) -> None:
    """See what stands at the top or behind a line that leads on."""
    for i, line in enumerate(lines):
        if i < _FIRST_LINES:
            seen[i] |= bit("stands at the top") | (0 if i else bit("stands first"))
        if not i:
            continue
        if len(line.text) < _LENGTHS[1][0] and any(sign & _FAREWELL for sign in seen[max(0, i - 3) : i]):
            seen[i] |= bit("stands below a farewell")
        before = lines[i - 1].text
        if i >= _FIRST_LINES and seen[i] & _ISSUE_DATE:
            seen[i - 1] |= bit("stands above a date")
        if len(before) < _PROSE_LENGTH:
            if line.gap and _HEADING_NOT_DONE.search(before[-10:]):
                seen[i] |= bit("stands behind a heading that is not done")
            elif before[-1] in "!！":
                seen[i] |= bit("stands behind an exclamation")


def _by_pairs(lines: Sequence[Line], seen: list[int]) -> None:
    """See lists of names with their values, and lines that are set in from the margin."""
    pairs = [_PAIR.match(line.text) is not None and not seen[i] & _PICTURE for i, line in enumerate(lines)]
    margin = min((line.indent for line in lines), default=0)
    for i, line in enumerate(lines):
        if pairs[i] and (
            (i and pairs[i - 1] and not line.gap) or pairs[i + 1 : i + 2] == [True] and not lines[i + 1].gap
        ):
            seen[i] |= bit("is a pair among pairs")
        if line.indent - margin >= _CENTRED:
            seen[i] |= bit("is centred")
        elif line.indent - margin > 1:
            seen[i] |= bit("is indented")


def _by_masthead(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """See which lines stand above the masthead or in one block with it, though they say nothing of it."""
    strong = [bool(sign & MASTHEAD) for sign in seen[:_FIRST_LINES]]
    if True not in strong:
        return
    for i in range(strong.index(True)):
        seen[i] |= bit("stands above the masthead")
    for block in blocks:
        if block.start < _FIRST_LINES and 1 < block.end - block.start < _FIRST_LINES:
            within = range(block.start, block.end)
            if any(seen[i] & MASTHEAD for i in within) and not any(seen[i] & _SENTENCE for i in within):
                for i in within:
                    seen[i] |= bit("stands in a block of the masthead")


def _by_marks(lines: Sequence[Line], seen: list[int]) -> None:
    """See which marks and capitals head articles in this text, and which only parts of them."""
    marked = bit("is marked as a heading")
    styles = {
        i: style[0] for i, line in enumerate(lines) if seen[i] & marked and (style := _MARK_STYLE.match(line.text))
    }
    levels = _levels(lines, styles)
    capitals = bit("is all capitals")
    in_capitals = sum(1 for sign in seen[_FIRST_LINES:] if sign & capitals) >= _A_STYLE
    for i in range(len(lines)):
        style = styles.get(i, "")
        if style in levels:
            seen[i] = seen[i] & ~marked | levels[style]
        elif not style and len(styles) > 1:
            seen[i] |= bit("is unmarked where headings are marked")
        if in_capitals and not seen[i] & capitals:
            seen[i] |= bit("is not in capitals where headings are")


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
        leads = sum(i in styles or (len(here) == 1 and len(lines[i].text) < _PROSE_LENGTH) for i in below)
        if leads * 2 <= len(here):
            break
        levels[deeper.pop(0)] = bit("is marked as a heading over headings")
    return levels | dict.fromkeys(deeper[1:], bit("is marked as a lower heading"))


def _by_numbers(lines: Sequence[Line], seen: list[int]) -> None:
    """See whether a numbered line is a point among others, a part of a release or heads an article."""
    in_release = any(sign & _RELEASE for sign in seen[:_FIRST_LINES])
    numbered = [bool(_NUMBERED.match(line.text)) for line in lines]
    for i, is_numbered in enumerate(numbered):
        if in_release and i >= _FIRST_LINES:
            seen[i] |= bit("stands in a release")
        if i + 1 < len(lines) and seen[i + 1] & _LIST and not seen[i] & _LIST:
            seen[i] |= bit("leads to a list")
        if i and not lines[i].gap and seen[i - 1] & _PART:
            seen[i] |= bit("stands under the heading of a part")
        if not is_numbered:
            continue
        among = (i > 0 and numbered[i - 1]) or (i + 1 < len(lines) and numbered[i + 1])
        if among or seen[i] & bit("ends like a sentence"):
            seen[i] |= bit("is numbered among numbered lines")
        else:
            seen[i] |= bit("is numbered in a release" if in_release else "is numbered alone")


def _by_repetition(lines: Sequence[Line], seen: list[int]) -> None:
    """See running heads and tables of contents: lines that come again in other company.

    Two copies of an issue behind one another repeat every line in the same company.
    """
    keys = [line.text.rstrip(_PAGES) for line in lines]
    counts = Counter(keys)
    if len(counts) == len(keys):
        return
    pairs = Counter(zip(keys, keys[1:], strict=False))
    last = {key: i for i, key in enumerate(keys)}
    listed = [
        last[key] > i and pairs[key, follower] < 2
        for i, (key, follower) in enumerate(zip(keys, keys[1:], strict=False))
    ]
    for i, is_listed in enumerate(listed):
        near = (i > 0 and listed[i - 1]) or (i + 1 < len(listed) and listed[i + 1])
        if is_listed and near:
            seen[i] |= bit("is listed with others that come again")
        elif counts[keys[i]] > 2 and pairs[keys[i], keys[i + 1]] < 2:
            seen[i] |= bit("repeats a line")


def _by_names(prose: Sequence[tuple[int, str]], lines: Sequence[Line], seen: list[int]) -> None:
    """See whether the names on a line come again in the prose below it, or stood in the prose above."""
    place = 0
    for i, line in enumerate(lines):
        while place < len(prose) and prose[place][0] < i:
            place += 1
        if len(line.text) >= _PROSE_LENGTH or not prose:
            continue
        above = prose[place - 1][1] if place else ""
        below = prose[place][1] if place < len(prose) else ""
        names = [name for name in _NAME.findall(line.text) if name not in _COMMON_NAMES]
        in_below = sum(1 for name in names if name in below)
        in_above = sum(1 for name in names if name in above)
        if in_below > in_above:
            seen[i] |= bit("its names come again below")
        elif in_above > in_below:
            seen[i] |= bit("its names stood above")
