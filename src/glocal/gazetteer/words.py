"""Words of the language that are also names of places."""

import functools
import re

from glocal.gazetteer.tables import table_rows


@functools.cache
def plain_words() -> frozenset[str]:
    """Return the English words and the given and family names that alone are no place, folded."""
    return frozenset(word for row in table_rows("words.txt") for word in row[0].split())


def is_plain_word(key: str) -> bool:
    """Return whether a folded name is an English word or a given name, and so alone no place."""
    is_short = len(key) < 3 and key.isascii()  # noqa: PLR2004 - `Of`, `Le`
    return key in plain_words() or is_short or _NUMBER.fullmatch(key) is not None


_NUMBER = re.compile(
    r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?"
)


@functools.cache
def proper_words(role: str) -> frozenset[str]:
    """Return the capitalised words of a role beside a name: `bodies`, `offices`, `titles`, `openers`."""
    return frozenset(word for row in table_rows("proper.tsv") if row[0] == role for word in row[1].split())


@functools.cache
def _date_words() -> frozenset[str]:
    return frozenset(word for row in table_rows("dates.txt") for word in row[0].split())


def is_date_word(key: str) -> bool:
    """Return whether a folded name is a month, a day or a season, or a month with its day: `october 6`."""
    return all(word in _date_words() or word.isdigit() for word in key.split()) and not key.isdigit()
