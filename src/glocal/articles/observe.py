"""The signs on a line: how it looks and what it says."""

import functools
import re
from collections.abc import Iterable

from glocal.articles.scoring import FURNITURE, bit, mask
from glocal.articles.sign import (
    BEYOND_ASCII,
    FEW_LETTERS,
    NO_LETTER_FIRST,
    NUMBER,
    NUMBER_FIRST,
    NUMBER_LAST,
    WORD_AGAIN,
    Sign,
)
from glocal.articles.weights import SIGNS

# In code points. The cuts lie between the kinds of lines of real issues: captions have 7 to 110, headlines
# 34 to 160, paragraphs 220 to 900 (docs/decisions/0006).
_LENGTHS = ((4, bit("is very short")), (60, bit("is short")), (150, bit("is of middle length")), (240, bit("is long")))
_VERY_LONG = bit("is very long")
_LONG = 150
# Lines that are longer say by their length what they are; only their beginning is looked at.
_READ_WHOLE = 240
_READ_BEGINNING = 90
_FEW = 2
_HAS_VERB = mask(["has a verb of running text", "tells what was done", "tells in the present"])

_SENTENCE_END = re.compile(
    r".*?(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bSt)(?<!\betc)[.。．!?！？][\"'”’)\]）」』]*(?:\s?[■□◆●▪★])?$", re.DOTALL
)
_WORD = re.compile(r"[a-z]+")
_LETTER = re.compile(r"[^\W\d_]")
_DIGIT = re.compile(r"\d")
_LONG_WORD = re.compile(r"(?<![\w'’-])(?:([a-z]{4,})|[A-Z][\w'’-]{3,})")


def _words_of_signs() -> dict[str, int]:
    """Return what each word says by itself."""
    words: dict[str, int] = {}
    for sign in SIGNS:
        for word in sign.words:
            words[word] = words.get(word, 0) | bit(sign.name)
    return words


def _needed_by(signs: Iterable[Sign]) -> dict[str, int]:
    """Return for each word or mark the patterns that are worth trying where it stands."""
    needed: dict[str, int] = {}
    for sign in signs:
        for need in sign.needs:
            needed[need] = needed.get(need, 0) | bit(sign.name)
    return needed


def _by_first(marks: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the marks by the character they begin with."""
    found: dict[str, tuple[str, ...]] = {}
    for mark in sorted(marks):
        found[mark[0]] = (*found.get(mark[0], ()), mark)
    return found


_Patterns = tuple[tuple[int, "re.Pattern[str]"], ...]
_PATTERNED = tuple(sign for sign in SIGNS if sign.start or sign.search)
_TRY_ALWAYS = mask(sign.name for sign in _PATTERNED if not sign.needs)
_NEEDED = _needed_by(_PATTERNED)
_WORDS = _words_of_signs()
_KNOWN = _NEEDED.keys() | _WORDS.keys()
_MARKS = _by_first(need for need in _NEEDED if not _WORD.fullmatch(need) and len(need) <= len("..."))
_STARTS = tuple((bit(sign.name), re.compile(sign.start)) for sign in SIGNS if sign.start)
_SEARCHES = tuple((bit(sign.name), re.compile(sign.search)) for sign in SIGNS if sign.search)


def signs_on(text: str) -> int:
    """Return the signs that can be seen on a line without looking around, as bits.

    >>> from glocal.articles.scoring import names
    >>> "is marked as a picture's" in names(signs_on("Photo: Mayor Kudo"))
    True
    """
    length = len(text)
    whole = length <= _READ_WHOLE
    head = text if whole else text[:_READ_BEGINNING]
    signs = next((sign for limit, sign in _LENGTHS if length < limit), _VERY_LONG)
    worth_trying = _TRY_ALWAYS
    for key in _KNOWN & _keys(head):
        signs |= _WORDS.get(key, 0)
        worth_trying |= _NEEDED.get(key, 0)
    starts, searches = _patterns(worth_trying)
    for sign, pattern in starts:
        if pattern.match(head):
            signs |= sign
    if whole:
        for sign, pattern in searches:
            if pattern.search(head):
                signs |= sign
    signs |= _reading(text, head, signs) | _setting(head, whole=whole)
    return signs if signs & FURNITURE else signs | bit("shows nothing of furniture")


@functools.lru_cache(maxsize=8192)
def _patterns(worth_trying: int) -> tuple[_Patterns, _Patterns]:
    """Return the patterns of these signs: those for the beginning of a line, and those for anywhere."""
    return (
        tuple((sign, pattern) for sign, pattern in _STARTS if worth_trying & sign),
        tuple((sign, pattern) for sign, pattern in _SEARCHES if worth_trying & sign),
    )


def _keys(head: str) -> set[str]:
    """Return the words and marks that stand on a line, and what else patterns may need."""
    words = _WORD.findall(head.lower())
    keys = set(words)
    if len(words) > len(keys):
        keys.add(WORD_AGAIN)
    keys.update([mark for first in _MARKS.keys() & set(head) for mark in _MARKS[first] if mark in head])
    if _DIGIT.search(head):
        keys.add(NUMBER)
        if head[0].isdigit():
            keys.add(NUMBER_FIRST)
        if head[-1].isdigit() or head[-1] in ")号月日行":
            keys.add(NUMBER_LAST)
    if not head[0].isalpha():
        keys.add(NO_LETTER_FIRST)
    if len(head) <= _FEW:
        keys.add(FEW_LETTERS)
    if not head.isascii():
        keys.add(BEYOND_ASCII)
    return keys


def _reading(text: str, head: str, signs: int) -> int:
    """Return how the line begins and ends."""
    seen = bit("begins in lower case") if head[0].islower() and head[0].isascii() else 0
    if not _SENTENCE_END.match(text[-8:]):
        return seen | (bit("is long and ends unlike a sentence") if len(text) >= _LONG else 0)
    if text[-1] in "!?" and len(text) <= _LONG:
        return seen
    seen |= bit("ends like a sentence")
    if not signs & _HAS_VERB and len(text) < _LONG:
        seen |= bit("ends like a sentence without a verb")
    return seen


def _setting(head: str, *, whole: bool) -> int:
    """Return how the line is set."""
    if head.isupper():
        return bit("is all capitals") if len(head) > len("ENDS.") else 0
    if not whole:
        return 0
    words = _LONG_WORD.findall(head)
    lower = sum(map(bool, words))
    capital = len(words) - lower
    if capital > 1 and lower * 4 <= capital:
        return bit("is set in title case")
    if lower > 1 and lower * 2 >= capital:
        return bit("is set like a sentence")
    return 0 if words or _LETTER.search(head) else bit("has no words")
