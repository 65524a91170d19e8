"""Japanese text cut into words, with how they are read.

Only runs of Japanese letters go through SudachiPy: it segments about half a million characters a second, a hundredth of
what the words of other scripts take.
"""

import functools
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass

from sudachipy import Dictionary, Morpheme, SplitMode, Tokenizer

RUN = re.compile("[\u3005-\u3007\u3041-\u309f\u30a1-\u30fe\u3400-\u9fff\uf900-\ufaff]+")
"""Hiragana, katakana without the middle dot, Chinese characters and their repetition mark."""
_LONGEST_RUN = 4_000
"""Letters given to SudachiPy at once, which takes at most 49,149 bytes."""
_SHORTEST_COMPOUND = 3
"""Letters; a word of two is hardly ever made of words."""
_KANA = re.compile("[\u3041-\u309f\u30a1-\u30fe]+")
_TO_KATAKANA = {code: code + 0x60 for code in range(ord("ぁ"), ord("ゖ") + 1)}
_GRAMMAR = frozenset({"助詞", "助動詞", "補助記号", "空白"})
"""Parts of speech that say nothing alone: particles, endings, signs."""


@dataclass(frozen=True, slots=True)
class Part:
    """The smallest piece that is a word."""

    form: str
    """In its usual writing: 付属 for 附属, サービス for サーヴィス."""
    reading: str
    """In katakana."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A word as people say it, with the pieces it is made of; a simple word is its own only piece.

    Units: `start` and `end` in code points of the text.
    """

    surface: str
    form: str
    reading: str
    start: int
    end: int
    parts: tuple[Part, ...]
    is_grammar: bool

    @property
    def is_compound(self) -> bool:
        """Whether it has more than one piece: 姉妹都市."""
        return len(self.parts) > 1


def units(text: str) -> Iterator[Unit]:
    """Yield the words of the Japanese runs of a text, in order; other scripts are left out.

    >>> [unit.surface for unit in units("Misatoは姉妹都市です")]
    ['は', '姉妹都市', 'です']
    """
    for found in RUN.finditer(text):
        for start in range(found.start(), found.end(), _LONGEST_RUN):
            yield from _units_of(text[start : min(start + _LONGEST_RUN, found.end())], start)


def is_kana(text: str) -> bool:
    """Return whether a text is written in kana alone.

    >>> is_kana("しまい"), is_kana("姉妹")
    (True, False)
    """
    return _KANA.fullmatch(text) is not None


def in_katakana(text: str) -> str:
    """Return a text with its hiragana as katakana.

    >>> in_katakana("みさと市")
    'ミサト市'
    """
    return text.translate(_TO_KATAKANA)


def _units_of(run: str, offset: int) -> Iterator[Unit]:
    for word in _tokenizer().tokenize(run):
        form, reading = word.normalized_form(), word.reading_form()
        start, end = offset + word.begin(), offset + word.end()
        pieces = word.split(SplitMode.A, add_single=False) if end - start >= _SHORTEST_COMPOUND else ()
        parts = tuple(Part(piece.normalized_form(), piece.reading_form()) for piece in pieces) or (Part(form, reading),)
        yield Unit(word.surface(), form, reading, start, end, parts, _is_grammar(word))


def _is_grammar(word: Morpheme) -> bool:
    return word.part_of_speech()[0] in _GRAMMAR


def _tokenizer() -> Tokenizer:
    """Return the segmenter of this thread: one cannot be used by two at a time."""
    if not hasattr(_OF_THREAD, "tokenizer"):
        _OF_THREAD.tokenizer = _dictionary().tokenizer(mode=SplitMode.C)
    tokenizer: Tokenizer = _OF_THREAD.tokenizer
    return tokenizer


@functools.cache
def _dictionary() -> Dictionary:
    """Return the dictionary of all threads, mapped into memory in 0.15 s."""
    return Dictionary()


_OF_THREAD = threading.local()
