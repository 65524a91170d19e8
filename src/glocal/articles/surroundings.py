"""What stands around a line: what it goes on from, what is above and below, what comes again."""

import itertools
import re
from collections.abc import Sequence

from glocal.articles import wording, wording_outside
from glocal.articles.block import Block, blocks_of, is_full, narrowly_full, usual_width, wide_width
from glocal.articles.emphasis import see_emphasis
from glocal.articles.headings import PROSE_LENGTH, RULE, see_headings
from glocal.articles.line import FIRST_LINES, FIRST_WIDE, Line
from glocal.articles.pages import see_pages, see_parted_prose
from glocal.articles.positions import see_positions
from glocal.articles.repetition import see_repetition
from glocal.articles.scoring import MASTHEAD, bit, mask

# A paragraph of broken lines that ends like a sentence is running text from two full lines on.
_BROKEN_PROSE_LENGTH = 130
# Paragraphs of the field end before; a line of 10 MB is not searched again and again.
_PROSE_SEARCHED = 3000
# Headlines of the real issues have three lines at most.
_HEADLINE_LINES = 3
# Who to ask, where and when; a story in a box is longer.
_IN_A_BOX = 6
_MANY_BOXES = 3
# Names under a farewell are shorter than any sentence.
_NAME_LENGTH = 60
# The shortest articles of the real issues have 220 code points, of our cases with few exceptions 100 and more.
_LEAST_ARTICLE = 80
# Japanese is broken at 30 to 40 letters.
_WIDE_PROSE = 60


_OFFICE = re.compile(wording_outside.OFFICE_START)
_COLUMN_HEAD = re.compile(wording_outside.COLUMN_HEAD)
_NOT_DONE = re.compile(r"(?:[,;:、]|\b(?i:and|of|the|in|to|for|with|an?|by|from|at|on|or)|[a-z]-)$")
_REST_OF_NAME = re.compile(
    r"(?:City|Town|Village|Ward|Prefecture|Province|District|County|University)\b(?!.*\b[a-z]+ed\b)"
)
"""What no line begins with: `of Obama City, Fukui`, `Prefecture`."""
_LATIN_NAME = re.compile(r"[A-Z](?<![\w'’-].)[a-z]{3,}")
_NAME = re.compile(rf"{_LATIN_NAME.pattern}|[\u30a0-\u30ff]{{3,}}|[\u4e00-\u9fff]{{2,}}")
# Names that headlines and captions share with any text of the field.
_COMMON_NAMES = wording.words(
    "City Town Village Prefecture Japan Group Photo With From Mayor Governor Ambassador Exchange "
    "Exchanges Sister International Visit Ceremony Program Students Promotion Promoting Participants "
    "Local Lecture Opening Between Friendship Partnership Cooperation Their This That"
)

_SENTENCE = bit("ends like a sentence")
_LOWER = bit("begins in lower case")
_ONLY_PLACE = bit("is only a place")
_TITLE = bit("is set in title case")
_PLAIN = bit("is set like a sentence")
_EXCLAIMS = bit("asks or exclaims")
# So many headings alike are the style of a text, and as many for one that is not.
_A_STYLE = 3
_IN_OFFICE = bit("names somebody with an office")
_ONLY_NAME = bit("is only a name")
_PICTURE = bit("is a picture without words")
_NOISE = _PICTURE | bit("is noise of the extraction")
_MARKED = bit("is marked as a picture's")
_UNDER_MARK = _MARKED | bit("stands under a marked caption")
_NOT_ON = _MARKED | mask(["is marked as a heading", "ends like a sentence"])
_BRACKETS = {"[": "]", "(": ")", "（": "）", "【": "】"}
_IMPRINT_PAIR = bit("is a pair of an imprint")
_ADDRESS = mask(["gives a street or a postcode", "has an address to write to"])
_FULL = bit("stands behind a full line")
_BROKE_EARLY = bit("stands behind a line that broke early")
# What the rest of a sentence may look like by chance: `$20,000.`
_NO_HEADING = mask(["is numbered among numbered lines", "is numbered alone", "has no words"])
_GOES_ON_OUTSIDE = mask(
    [
        "begins with who publishes it",
        "says who publishes it",
        "speaks of the mailing",
        "asks for texts for the next issue",
        "goes on from furniture",
    ]
)
# Lines that need no full stop to be whole.
_ENDS = mask(
    [
        "ends like a sentence",
        "its end stands overleaf",
        "is an item of a list",
        "is a point with its name",
        "is a signature",
        "is a name with an office and no more",
        "is a row of a table",
        "is numbered among numbered lines",
        "is an event of a calendar",
        "is a salutation",
        "is listed under a line that leads on",
        "is a pair among pairs",
        "names who wrote it",
        "is a byline and no more",
        "stands under the heading of a part",
    ]
)


def see_surroundings(text: str, lines: Sequence[Line], seen: list[int]) -> None:
    """Add the signs that stand around the lines of one issue to those seen on them.

    Args:
        text: The text that the lines stand in.
        lines: The lines of one issue.
        seen: Their signs; changed in place.
    """
    blocks = blocks_of(lines)
    see_headings(lines, blocks, seen)
    see_emphasis(lines, blocks, seen)
    _by_brackets(lines, seen)
    _by_drop_capitals(lines, seen)
    _by_pictures(lines, seen)
    _by_imprint(lines, blocks, seen)
    _by_boxes(lines, seen)
    see_positions(lines, seen)
    _by_address(lines, seen)
    _by_little_text(lines, seen)
    usual = usual_width(blocks) or wide_width(lines)
    see_pages(lines, seen, usual)
    for i in narrowly_full(lines, blocks, usual) if usual else ():
        seen[i] |= _FULL
    runs = _in_the_blocks(lines, blocks, seen, usual)
    see_parted_prose(lines, seen, runs)
    _above_prose(lines, seen, [start for start, _ in runs])
    _by_style(lines, seen, [start for start, _ in runs])
    see_repetition(lines, seen)
    prose = [
        (i, text[lines[i].start : min(lines[end - 1].span.end, lines[i].start + _PROSE_SEARCHED)]) for i, end in runs
    ]
    _by_names(prose, lines, seen)


def _above_prose(lines: Sequence[Line], seen: list[int], starts: Sequence[int]) -> None:
    """See two lines in title case right above a paragraph: a headline that is broken."""
    for start in starts:
        first, second = start - 2, start - 1
        alone = first >= 0 and lines[first].gap and not lines[second].gap and not lines[start].gap
        if alone and seen[first] & seen[second] & _TITLE and not (seen[first] | seen[second]) & _IN_OFFICE:
            seen[first] |= bit("stands above a line set like it")
            seen[second] |= bit("stands in a block of a headline's length")


def _by_style(lines: Sequence[Line], seen: list[int], starts: Sequence[int]) -> None:
    """See which lines are set as those are that stand above paragraphs, where these are all in title case."""
    above = [start - 1 for start in starts if start and lines[start].gap and len(lines[start - 1].text) < PROSE_LENGTH]
    plain = [i for i in above if seen[i] & _PLAIN and not seen[i] & (MASTHEAD | _SENTENCE)]
    titles = [i for i in above if seen[i] & _TITLE and not seen[i] & MASTHEAD]
    if len(titles) < _A_STYLE or len(plain) * _A_STYLE > len(titles):
        return
    for i, line in enumerate(lines):
        if len(line.text) < PROSE_LENGTH and line.gap:
            is_plain = seen[i] & _PLAIN and not seen[i] & _EXCLAIMS
            seen[i] |= bit("is set like a sentence where headlines are not") if is_plain else 0
            seen[i] |= bit("is set like the headlines") if seen[i] & _TITLE else 0


def _in_the_blocks(
    lines: Sequence[Line], blocks: Sequence[Block], seen: list[int], usual: int
) -> list[tuple[int, int]]:
    """See whether lines are broken to a width and go on below; return the ranges of lines that are prose."""
    unbroken = not usual and any(
        len(line.text) >= (_WIDE_PROSE if line.text[0] >= FIRST_WIDE else PROSE_LENGTH) for line in lines
    )
    prose = []
    for block in blocks:
        starts = _starts(lines, seen, block, block.width or usual, unbroken=unbroken)
        for start, end in zip(starts, [*starts[1:], block.end], strict=True):
            if _see_run(lines, seen, start, end):
                prose.append((start, end))
    return prose


def _starts(lines: Sequence[Line], seen: list[int], block: Block, width: int, *, unbroken: bool) -> list[int]:
    """Return where text begins anew within a block, and see what that says of the lines."""
    starts = [block.start]
    for i in range(block.start + 1, block.end):
        if _goes_on(lines, seen, i, width):
            continue
        if not (width or unbroken):
            continue
        starts.append(i)
        seen[i] |= _BROKE_EARLY if width else bit("stands where lines are not broken")
        # Headlines are set in larger letters, and broken earlier than what stands below.
        in_masthead = block.start < FIRST_LINES and any(seen[j] & MASTHEAD for j in range(block.start, block.end))
        if block.end - block.start <= _HEADLINE_LINES and block.length < PROSE_LENGTH and (width or not in_masthead):
            seen[i] |= bit("stands in a block of a headline's length")
    return starts


def _goes_on(lines: Sequence[Line], seen: list[int], i: int, width: int) -> bool:
    """See whether a line goes on from the one before in the same block."""
    before = lines[i - 1].text
    not_done = bool(_NOT_DONE.search(before[-8:]) or _REST_OF_NAME.match(lines[i].text))
    # The first line of a paragraph may be set in; the room that it takes is not there for words.
    room = width - max(0, lines[i - 1].indent - lines[i].indent)
    ruled = RULE.fullmatch(before) or RULE.fullmatch(lines[i].text)
    full = bool(width) and is_full(before, lines[i].text, room) and not ruled
    full = full or bool(seen[i] & _FULL)
    if not_done:
        seen[i] |= bit("stands behind a line that is not done")
    if full:
        seen[i] = seen[i] & ~_NO_HEADING | _FULL
    elif width and (not_done or seen[i] & _LOWER):
        seen[i] |= _BROKE_EARLY
    goes_on = not_done or full or bool(seen[i] & _LOWER)
    if goes_on and seen[i - 1] & _GOES_ON_OUTSIDE:
        seen[i] |= bit("goes on from furniture")
    return goes_on


def _see_run(lines: Sequence[Line], seen: list[int], start: int, end: int) -> bool:
    """See whether lines that go on from one to the next make sentences; return whether they are prose."""
    length = sum(len(line.text) for line in lines[start:end])
    asks = lines[end - 1].text.rstrip('"”’)）」')[-1:] in "?？!！" and length >= _BROKEN_PROSE_LENGTH
    if not (seen[end - 1] & _ENDS or asks):
        seen[end - 1] |= bit("is whole and ends unlike a sentence")
        return length >= PROSE_LENGTH
    if end - start > 1 and length >= _BROKEN_PROSE_LENGTH:
        for i in range(start, end):
            seen[i] |= bit("is a full line of a paragraph of sentences")
    return length >= _BROKEN_PROSE_LENGTH


def _by_brackets(lines: Sequence[Line], seen: list[int]) -> None:
    """See lines that are set in brackets, alone or several in a block."""
    opened = ""
    for i, line in enumerate(lines):
        if opened and not line.gap:
            seen[i] |= bit("goes on within a mark")
        else:
            opened = _BRACKETS.get(line.text[0], "")
            if opened and line.text.find(opened) in (-1, len(line.text) - 1) and not seen[i] & _ONLY_PLACE:
                seen[i] |= bit("is set in brackets")
        if opened and opened in line.text:
            opened = ""


def _by_drop_capitals(lines: Sequence[Line], seen: list[int]) -> None:
    """See a large first letter that an extraction leaves on a line of its own, above the rest of its word."""
    for i, line in enumerate(lines[1:], start=1):
        before = lines[i - 1].text
        if len(before) == 1 and before.isupper() and line.gap <= 1 and line.text[0].islower():
            seen[i - 1] = bit("is a large first letter")
            seen[i] |= bit("stands behind a large first letter")


def _by_pictures(lines: Sequence[Line], seen: list[int]) -> None:
    """See lines that stand under a picture, or in one block under a caption that is marked as such."""
    for i in range(1, len(lines)):
        line, before = lines[i], seen[i - 1]
        if before & (_NOISE if not line.gap else _PICTURE if line.gap == 1 else 0):
            seen[i] |= bit("stands under a picture")
        elif before & _UNDER_MARK and not (line.gap or seen[i] & _NOT_ON or len(line.text) >= _NAME_LENGTH):
            seen[i] |= bit("stands under a marked caption")


def _by_imprint(lines: Sequence[Line], blocks: Sequence[Block], seen: list[int]) -> None:
    """See short lines that stand in one block with who edits, prints or translates an issue."""
    for block in blocks:
        within = range(block.start, block.end)
        if len(within) > 1 and any(seen[i] & _IMPRINT_PAIR for i in within):
            for i in within:
                seen[i] |= bit("stands in a block of the imprint") if len(lines[i].text) < PROSE_LENGTH else 0


def _by_boxes(lines: Sequence[Line], seen: list[int]) -> None:
    """See what stands in a box drawn with letters: an address, opening hours, the masthead; or, in many, headlines."""
    rules = [i for i, line in enumerate(lines) if line.text[0] == "+" and RULE.fullmatch(line.text)]
    boxes: list[range] = []
    has_sides = False
    for top, bottom in itertools.pairwise(rules):
        within = range(top + 1, bottom)
        # Between two boxes with sides stands what they head.
        had_sides, has_sides = has_sides, all(lines[i].indent for i in within)
        if had_sides and not has_sides:
            continue
        if len(within) <= _IN_A_BOX and not any(lines[i].gap for i in within):
            boxes.append(within)
    single = [box for box in boxes if len(box) == 1 and box.stop + 1 < len(lines) and not seen[box.start] & MASTHEAD]
    headed = [box for box in single if seen[box.stop + 1] & _SENTENCE]
    are_headlines = len(headed) >= _MANY_BOXES
    for box in boxes:
        for i in box:
            seen[i] |= bit("is marked as a heading" if are_headlines and box in headed else "stands in a box")


def _by_little_text(lines: Sequence[Line], seen: list[int]) -> None:
    """See lines that have one short sentence below them and then the next line that is none, all set apart."""
    for i in range(FIRST_LINES, len(lines) - 2):
        below = lines[i + 1]
        if len(below.text) >= _LEAST_ARTICLE or seen[i] & _SENTENCE or not seen[i + 1] & _SENTENCE:
            continue
        apart = all(line.gap for line in lines[i + 1 : i + 4])
        if apart and max(below.text) < FIRST_WIDE and not seen[i + 2] & _SENTENCE:
            seen[i] |= bit("stands above too little for an article")


def _by_address(lines: Sequence[Line], seen: list[int]) -> None:
    """See names above their office or address, or under the head of a column, in one block."""
    for i in range(1, len(lines)):
        if lines[i].gap:
            continue
        if seen[i - 1] & _ONLY_NAME and _OFFICE.match(lines[i].text):
            seen[i - 1] |= bit("is a signature")
            seen[i] |= bit("is a signature")
        if seen[i] & _ONLY_NAME and _COLUMN_HEAD.search(lines[i - 1].text[:_NAME_LENGTH]):
            seen[i] |= bit("names who wrote it")
        if seen[i] & _ADDRESS and len(lines[i - 1].text) < _NAME_LENGTH:
            seen[i - 1] |= bit("stands above an address")


def _by_names(prose: Sequence[tuple[int, str]], lines: Sequence[Line], seen: list[int]) -> None:
    """See whether the names on a line come again in the prose below it, or stood in the prose above."""
    place = 0
    for i, line in enumerate(lines):
        while place < len(prose) and prose[place][0] < i:
            place += 1
        if len(line.text) >= PROSE_LENGTH or not prose:
            continue
        above = prose[place - 1][1] if place else ""
        below = prose[place][1] if place < len(prose) else ""
        sought = _LATIN_NAME if line.text.isascii() else _NAME
        names = [name for name in sought.findall(line.text) if name not in _COMMON_NAMES]
        in_below = sum(1 for name in names if name in below)
        in_above = sum(1 for name in names if name in above)
        if in_below > in_above:
            seen[i] |= bit("its names come again below")
        elif in_above > in_below:
            seen[i] |= bit("its names stood above")
