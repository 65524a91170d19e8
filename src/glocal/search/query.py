"""What a person typed into the search field, as clauses. Any text is a query; none is an error."""

import re
from dataclasses import dataclass

from glocal.search.japanese import units

MOST_LETTERS = 1_000
"""A longer query is cut; whoever pastes an article means its first words."""
MOST_CLAUSES = 32
_OPEN, _CLOSE = '"“”„«»「『', '"“”„«»」』'
_NO = "-−－"
_AS_WRITTEN = tuple(_NO + _OPEN)
"""What begins so is excluded, or a phrase."""
_CLAUSE = re.compile(
    rf"(?P<no>[{_NO}](?=\S))?(?:[{_OPEN}](?P<phrase>[^{_CLOSE}]*)[{_CLOSE}]?|(?P<word>[^\s{_OPEN}{_CLOSE}]+))"
)
_PREFIX = re.compile(r"[*＊]+$")
_ASKING = """
a about all an and any are at between by can did do does find for from give had has have how i in is list me of on or
our please show tell that the their there these this to us was we were what when where which who whom whose why with
work worked working works you your
"""
"""Words of a question that say nothing of what it is about."""
_ASKING_IN_JAPANESE = """
何 何処 何時 誰 何故 幾つ 幾ら どこ いつ どの どの様 どのような どんな どう どれ どちら 如何 為る 居る 有る 成る つく
付く 関する 教える 下さる 知る 探す 見る 結ぶ 交流 提携 連携 関係 繋がり 自治体 地方自治体 地方公共団体
市町村 都市 一覧 事
"""
"""The same of Japanese, in the usual writing of the form that dictionaries list."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A word or a phrase that is asked for."""

    text: str
    is_phrase: bool = False
    is_excluded: bool = False
    is_prefix: bool = False
    """Whether words count that only begin so."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked for: all wanted clauses, none of the excluded ones."""

    clauses: tuple[Clause, ...]
    is_cut: bool = False
    """Whether the text was longer than what is looked for."""

    @property
    def wanted(self) -> tuple[Clause, ...]:
        """The clauses that must be there."""
        return tuple(clause for clause in self.clauses if not clause.is_excluded)

    @property
    def excluded(self) -> tuple[Clause, ...]:
        """The clauses that must not be there."""
        return tuple(clause for clause in self.clauses if clause.is_excluded)


def parse(text: str) -> Query:
    """Return the clauses of a text: words, phrases in quotes, -excluded, begin*.

    >>> [clause.text for clause in parse('sister "young people" -sport Sai*').clauses]
    ['sister', 'young people', 'sport', 'Sai']
    """
    found = [_clause(match) for match in _CLAUSE.finditer(text[:MOST_LETTERS])]
    clauses = [clause for clause in found if any(letter.isalnum() for letter in clause.text)]
    is_cut = len(text) > MOST_LETTERS or len(clauses) > MOST_CLAUSES
    return Query(tuple(dict.fromkeys(clauses[:MOST_CLAUSES])), is_cut)


def without_asking(text: str) -> str:
    """Return a question without the words that only ask; empty where it has none of them or no others.

    >>> without_asking("Who works with Peru?"), without_asking("Peru"), without_asking('who "with us" -sport')
    ('Peru?', '', '"with us" -sport')
    >>> without_asking("ペルーと交流している自治体は？")
    'ペルー'
    """
    found = [match[0] for match in _CLAUSE.finditer(text[:MOST_LETTERS])]
    asking = _ASKING.split()
    telling = [_telling(words) for words in found if words.strip("?!.,;:").casefold() not in asking]
    telling = [words for words in telling if words]
    return " ".join(telling) if telling != found and parse(" ".join(telling)).wanted else ""


def _telling(words: str) -> str:
    """Return what a clause tells, its Japanese without the words that ask and without particles and endings."""
    if words.startswith(_AS_WRITTEN):
        return words
    told, last = [], 0
    for unit in units(words):
        if unit.is_grammar or unit.form in _ASKING_IN_JAPANESE.split():
            told += [words[last : unit.start], " "]
            last = unit.end
    if not told:
        return words
    left = "".join([*told, words[last:]]).split()
    return " ".join(word for word in left if any(letter.isalnum() for letter in word))


def _clause(match: re.Match[str]) -> Clause:
    is_excluded = match["no"] is not None
    if match["word"] is None:
        return Clause(" ".join(match["phrase"].split()), is_phrase=True, is_excluded=is_excluded)
    word = _PREFIX.sub("", match["word"])
    return Clause(word, is_excluded=is_excluded, is_prefix=word != match["word"])
