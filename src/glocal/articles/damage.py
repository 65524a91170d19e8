"""The damage that scans do to Latin text, as a table of patterns with their repair.

Only what no undamaged text of the field shows is repaired: a word of English never begins with `ln`, a year
never with 0, a paragraph never with a single `n`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from glocal.articles.wording import MONTH, words

Mend = Callable[[str, str, int], str | None]
"""From the damaged words, the whole text and where they begin in it, to what stood there; None if they "
    "are whole."""


@dataclass(frozen=True, slots=True)
class Damage:
    """One kind of damage: how it looks and what stood there.

    Shape: `pattern` has no groups; those of a table are tried together, the first that fits counts.
    """

    name: str
    pattern: str
    mend: Mend


# Words that a paragraph begins with, and that lose their first letter to a decorated initial.
_FIRST_WORDS = sorted(
    words(
        "The At As From Last During This These Following After With Under Since Through While Governor "
        "Mayor Ambassador "
        "Approximately Participants Local Students Various Between Before When Recently Every"
    )
)
_WITHOUT_FIRST = {word[1:]: word for word in reversed(_FIRST_WORDS)}
_DAY = re.compile(rf"n (?:{MONTH} \d{{1,2}}\b|\d{{1,2}} {MONTH})")
_MONTH_OR_YEAR = re.compile(rf"n (?:{MONTH}[ ,]|\d{{4}}\b)")

# Words of the field that columns and line ends split.
_FIELD_WORDS = sorted(
    words(
        "government governments prefecture prefectures prefectural municipality municipalities "
        "ambassador ambassadors "
        "friendship partnership relationship international exchange exchanges cooperation agreement "
        "ceremony reception "
        "delegation participants university embassy consulate ministry diplomatic diplomats anniversary "
        "association "
        "community communities residents promotion regional"
    )
)

# Syllables of romanised Japanese: with a capital I in front, and a name behind, they make a name.
_SYLLABLE = r"(?:(?:[kgsztdnhbpmyrwj]|sh|ch|ts|[kgnhbpmr]y)?[aeiou]|n(?![aeiou]))"
_NAME_BEFORE_NAME = re.compile(rf"l(?=i[kdztynmjb]){_SYLLABLE}{{3,}}(?= [A-Z][a-z])")

# What stands before a year and nothing else: `since 018`.
_BEFORE_YEAR = re.compile(r"(?:^|[.!?]\s+|\n|\b(?:in|since|of|until|[A-Z][a-z]{2,8}),? )$")
_BEFORE_YEAR_LENGTH = 14


def _capital_i(word: str, text: str, start: int) -> str | None:
    """Return it with a capital I if the text has it so elsewhere or it is a Japanese name before a name."""
    name = f"I{word[1:]}"
    return name if name in text or _NAME_BEFORE_NAME.match(text, start) else None


def _first_word(word: str, text: str, start: int) -> str | None:
    """Return the word that a paragraph began with before it lost its first letter."""
    if word != "n":
        return _WITHOUT_FIRST.get(word)
    if _DAY.match(text, start):
        return "On"
    return "In" if _MONTH_OR_YEAR.match(text, start) else None


def _year(word: str, text: str, start: int) -> str | None:
    before = text[max(0, start - _BEFORE_YEAR_LENGTH) : start]
    return f"2{word}" if _BEFORE_YEAR.search(before) else None


def _joined(_word: str, text: str, start: int) -> str | None:
    """Return nothing in place of a hyphen at a line's end that only broke a word."""
    return "" if text[max(0, start - 2) : start].isalpha() else None


def _replaced(old: str, new: str) -> Mend:
    return lambda word, _text, _start: word.replace(old, new)


def _tree(words: Iterable[str]) -> str:
    """Return an expression for many words that shares their beginnings."""
    branches: dict[str, list[str]] = {}
    for word in words:
        branches.setdefault(word[:1], []).append(word[1:])
    ends = branches.pop("", None) is not None
    parts = [first + _tree(rests) for first, rests in branches.items()]
    if not parts:
        return ""
    return f"(?:{'|'.join(parts)}){'?' if ends else ''}"


def _splits(words: Sequence[str]) -> Iterator[str]:
    """Yield the words, also capitalised, with one blank inside, parts of two letters and more."""
    for word in (*words, *map(str.capitalize, words)):
        for at in range(2, len(word) - 1):
            yield f"{word[:at]} {word[at:]}"


AT_WORDS: tuple[Damage, ...] = (
    Damage("first word without its first letter", rf"(?m:^){_tree(['n', *_WITHOUT_FIRST])}(?=[ ,])", _first_word),
    Damage("l for I", r"l[bcdfghjkmnpqrstvwxz][a-z]*\b", _replaced("l", "I")),
    Damage("l for I in a name", r"li[a-z]{2,}\b", _capital_i),
    Damage("0 for O", r"0[a-z]{2,}\b", _replaced("0", "O")),
    Damage("1 for I", r"1[nt]s?\b(?= [a-zA-Z])", _replaced("1", "I")),
    Damage("l for 1", r"\d*l\d+\b", _replaced("l", "1")),
    Damage("O for 0", r"[12]\d?[oO]\d{1,2}\b", lambda word, _text, _start: word.replace("o", "0").replace("O", "0")),
    Damage("year without its first digit", r"0[0-3]\d\b(?![.,:/%-]\d)", _year),
    Damage(
        "two words in one",
        r"(?:the|of|in|and|by|at|with|from|between|for)(?=[A-Z][a-z]{2})",
        lambda word, _text, _start: f"{word} ",
    ),
    Damage("word in two", rf"{_tree(_splits(_FIELD_WORDS))}\b", _replaced(" ", "")),
)
"""Damage at the beginning of a word."""

INSIDE_WORDS: tuple[Damage, ...] = (
    Damage("l for I in capitals", r"(?<=[A-Z])l(?=[A-Z])", _replaced("l", "I")),
    Damage("vv for w", r"vv(?=[aoun]|\b)", _replaced("vv", "w")),
    Damage("word broken at a line's end", r"-[ \n]\s*(?!(?:and|or|to)\b)(?=[a-z]{2})", _joined),
)
"""Damage within a word."""


def _together(damages: Iterable[Damage]) -> str:
    return "|".join(f"({damage.pattern})" for damage in damages)


_TABLES = (
    (AT_WORDS, re.compile(rf"\b(?:{_together(AT_WORDS)})")),
    (INSIDE_WORDS, re.compile(_together(INSIDE_WORDS))),
)


def damaged_places(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the damaged places with what stood there; not in order, and they may overlap."""
    for damages, pattern in _TABLES:
        for found in pattern.finditer(text):
            mended = damages[(found.lastindex or 1) - 1].mend(found[0], text, found.start())
            if mended is not None:
                yield found.start(), found.end(), mended
