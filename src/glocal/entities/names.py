"""Names of people as they are printed: family name first or last, in capitals or not, with a given name or without."""

import functools
import re
from dataclasses import dataclass

from glocal.gazetteer.names import fold

_GAPS = re.compile(r"[\s・＝]+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_BEHIND = frozenset({"jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "obe", "cbe", "kc", "qc"})
"""What stands behind a name and tells nobody apart."""
_WHOLE_LETTERS = 4
"""Letters of a Japanese name without a gap from which it holds a given name too: family names seldom have four."""


@dataclass(frozen=True, slots=True)
class PersonName:
    """A name taken apart; all folded."""

    whole: str
    """Given and family name in one order whatever the printed one; empty where one of them is missing."""
    family: str
    """Known where it is printed in capitals or stands alone, else empty."""
    middle: frozenset[str]
    """Names between the first and the last, initials left out."""

    def can_be(self, family: str) -> bool:
        """Return whether this whole name can have that family name."""
        if self.family:
            return self.family == family
        return family in self.whole.split(" ") or (bool(_CJK.match(family)) and self.whole.startswith(family))

    @property
    def sorted_by(self) -> str:
        """The family name where it is known, else all of the name."""
        return self.family or self.whole


@functools.lru_cache(maxsize=4096)
def person_name(printed: str) -> PersonName:
    """Return a printed name taken apart.

    >>> person_name("Masanao OZAKI") == person_name("Ozaki Masanao")
    False
    >>> person_name("Masanao OZAKI").whole == person_name("Ozaki Masanao").whole
    True
    >>> person_name("KODAMA").family, person_name("八田").whole
    ('kodama', '')
    """
    words = [word for word in _GAPS.split(printed) if fold(word) and fold(word) not in _BEHIND]
    if words and all(_CJK.match(word) for word in words):
        return _japanese(words)
    folded = [fold(word) for word in words]
    if len(folded) < 2:  # noqa: PLR2004 - a whole name has two parts
        return PersonName("", " ".join(folded), frozenset())
    capitals = [fold(word) for word in words if word.isupper() and len(fold(word)) > 1]
    family = capitals[-1] if 0 < len(capitals) < len(words) else ""
    ends = {folded[0], folded[-1]}
    middle = frozenset(word for word in folded[1:-1] if len(word) > 1)
    return PersonName(" ".join(sorted(ends)), family, middle)


def _japanese(words: list[str]) -> PersonName:
    letters = fold("".join(words))
    if len(words) == 1 and len(letters) < _WHOLE_LETTERS:
        return PersonName("", letters, frozenset())
    return PersonName(letters, fold(words[0]) if len(words) > 1 and not _is_katakana(words[0]) else "", frozenset())


def _is_katakana(word: str) -> bool:
    """Return whether the word spells a foreign name, whose family name stands last."""
    return all("\u30a0" <= letter <= "\u30ff" for letter in word)
