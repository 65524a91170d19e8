"""A text made into the words that the index files it under.

Words of all scripts stand in one stream, so that phrases may mix them: what is not Japanese is left to the index's own
analyzer (case, accents, English stems), runs of Japanese are replaced by their pieces with spaces between.
"""

import functools
import unicodedata
from dataclasses import dataclass

import tantivy

from glocal.search.japanese import RUN, in_katakana, units

ANALYZER = "glocal"
"""Name of the analyzer of running text."""
NAMES = "names"
"""Name of the analyzer of names, whose words keep their endings."""
SPACED = "spaced"
"""Name of the analyzer of words that are made here."""
_LONGEST_WORD_BYTES = 60
_ACCENTS = dict.fromkeys(range(0x300, 0x370))


@dataclass(frozen=True, slots=True)
class Prepared:
    """What the index gets of a text."""

    text: str
    """The text with its Japanese cut into pieces."""
    units: str
    """Japanese compounds in one piece, and readings in katakana, with spaces between, each once."""


def plain(text: str) -> str:
    """Return a text with letters of usual width and without accents.

    >>> plain("ＮＨＫ　ﾎｽﾄﾀｳﾝ"), plain("Σαλαμίνα"), plain("İzmir")
    ('NHK ホストタウン', 'Σαλαμινα', 'Izmir')
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKD", text).translate(_ACCENTS))


def prepare(text: str) -> Prepared:
    """Return a text as the index files it.

    >>> prepare("Ｓｉｓｔｅｒ cities: 姉妹都市")
    Prepared(text='Sister cities:  姉妹 都市 ', units='シマイ シマイトシ トシ 姉妹都市')
    """
    said = plain(text)
    if said.isascii() or not RUN.search(said):
        return Prepared(said, "")
    pieces, filed, last = [], set(), 0
    for unit in units(said):
        pieces += [said[last : unit.start], " ", " ".join(part.form for part in unit.parts), " "]
        last = unit.end
        if not unit.is_grammar:
            filed |= {part.reading for part in unit.parts} | {unit.reading}
            filed |= {unit.form} if unit.is_compound else set()
    pieces.append(said[last:])
    return Prepared("".join(pieces), " ".join(sorted(map(in_katakana, filed))))


def analyzers() -> dict[str, tantivy.TextAnalyzer]:
    """Return the analyzers that the index knows, by name."""
    return {ANALYZER: _running_text(), NAMES: _names(), SPACED: _spaced()}


def terms(text: str) -> list[str]:
    """Return the terms of a text in order, as they stand in the index; Japanese must be prepared before.

    >>> terms("The Sister Cities of Lüneburg")
    ['the', 'sister', 'citi', 'of', 'luneburg']
    """
    return _running_text().analyze(plain(text))


def name_words(text: str) -> list[str]:
    """Return the words of a name in order: folded, with their endings.

    >>> name_words("Cities of São Paulo")
    ['cities', 'of', 'sao', 'paulo']
    """
    return _names().analyze(plain(text))


@functools.lru_cache(maxsize=65_536)
def term(word: str) -> str:
    """Return the term of one word, or an empty text where it has no letter."""
    return next(iter(terms(word)), "")


@functools.cache
def _running_text() -> tantivy.TextAnalyzer:
    return _folding(tantivy.Tokenizer.simple()).filter(tantivy.Filter.stemmer("english")).build()


@functools.cache
def _names() -> tantivy.TextAnalyzer:
    return _folding(tantivy.Tokenizer.simple()).build()


@functools.cache
def _spaced() -> tantivy.TextAnalyzer:
    return tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()


def _folding(tokenizer: tantivy.Tokenizer) -> tantivy.TextAnalyzerBuilder:
    return (
        tantivy.TextAnalyzerBuilder(tokenizer)
        .filter(tantivy.Filter.remove_long(_LONGEST_WORD_BYTES))
        .filter(tantivy.Filter.lowercase())
        .filter(tantivy.Filter.ascii_fold())
    )
