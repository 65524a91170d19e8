"""A sentence written as a row of signs, one for each party, tie word and connecting word."""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glocal.claims.parties import Party
from glocal.claims.ties.mention import TieWord
from glocal.model.span import Span

SIGNS: tuple[tuple[str, str], ...] = (
    ("-", r"の[0-9０-９一二三四五六七八九十]+(?:都市|市町村?|市|町|村|地域|自治体|州|県)"),
    ("-", r"\b(?:neighbou?ring|nearby|adjacent|small|tiny|old|historic|ancient|coastal|market|mountain)\b"),
    ("x", r"[^\W\d_]+(?:[-‐‑][^\W\d_]+)+"),
    ("B", r"\bbetween\b"),
    ("b", r"\b(?:besides|apart from|aside from|in addition to|other than)\b"),
    ("W", r"\bwith\b"),
    ("J", r"と"),
    ("A", r"\band\b|&|\bas well as\b|・|(?<!は)、|及び|および"),
    ("O", r"\bof\b|\bfor\b"),
    ("S", r"['’]s\b|['’](?= )|\bits\b|\btheir\b|\bour\b|\bwhose\b"),
    ("t", r"\bto\b"),
    ("y", r"\bby\b(?: the (?:\w+ )?(?:mayors?|governors?|heads|leaders|presidents?|councils?) of\b)?"),
    ("i", r"\bin\b|\bat\b"),
    ("R", r"\brespectively\b"),
    (
        "=",
        (
            r"\b(?:is|are|was|were|(?:has|have|had) been|bec[ao]mes?|becoming|remains?|remained|as|namely|named|called"
            r"|includ(?:es?|ed|ing)|such as|like)\b|(?<![でにとへ])は|である"
        ),
    ),
    (";", r";|, (?:while|whereas|but)\b"),
    (",", r",|、"),
    (":", r":"),
    ("N", r"の"),
    ("D", r"[–—/~-]"),
    ("(", r"\("),
    (")", r"\)"),
    ("-", r"\b(?:the|a|an|city|town|village|both|on)\b"),
    ("x", r"[^\s.\"“”'’]+?(?=[\s.,;:()–—/'’\"“”-]|$)|[^\s\w]|\w"),
)
"""One sign for each kind of word between parties; `-` is left out, as dates are; several `x` in a row are one.

`y` counts only in front of a party, `b` tells of one more. `P` stands for a party, `T` for one tie, `U` for several
(`sister cities`).
"""


ITEM = r"P(?:\([^()P]*\)|[,x]*\))?"
"""One party of a list, with what stands behind it in parentheses: `Nice (1973)`, `Lae (Papua New Guinea, 1984)`."""


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence as signs."""

    signs: str
    parties: tuple[Party | None, ...]
    """The party at each sign, None for other words."""

    def clauses(self) -> Iterator["Row"]:
        """Yield the parts between semicolons, and where a further place is said to be something: `, and Kiel is`.

        A semicolon between the items of a list parts nothing.
        """
        start = 0
        listed = re.sub(rf";(?=A?{ITEM}(?:[;,]|x?$))", ",", self.signs)
        for part in _parted(listed).split(";"):
            end = start + len(part)
            yield Row(part, self.parties[start:end])
            start = end + 1


def _parted(signs: str) -> str:
    """Return signs with a semicolon where a place behind a whole statement is said to be something itself."""
    for found in _FURTHER.finditer(signs):
        if _SAID.search(signs, signs.rfind(";", 0, found.start()) + 1, found.start()):
            signs = f"{signs[: found.start()]};{signs[found.end() :]}"
    return signs


_FURTHER = re.compile(rf",(?=A?(?:{ITEM},?A)?{ITEM},?=)|(?<!,)A(?=(?:{ITEM},?A)?{ITEM},?=)")
_SAID = re.compile(rf"{ITEM}=[^;]*[TU]")


@dataclass(frozen=True, slots=True)
class Mark:
    """A place of a sentence whose sign is known: a party, a tie word, or a date, which is left out."""

    span: Span
    sign: str
    party: Party | None = None


def marks_of(parties: Sequence[Party], words: Sequence[TieWord], dates: Sequence[Span]) -> list[Mark]:
    """Return what is known of a sentence, in its order."""
    marks = [Mark(party.span, "P", party) for party in parties]
    marks += [Mark(word.span, "U" if word.is_plural else "T") for word in words]
    marks += [Mark(date, "-") for date in dates]
    return sorted(marks, key=lambda mark: mark.span)


def written(small: str, span: Span, marks: Sequence[Mark]) -> Row:
    """Return the sentence at `span` of a lower-cased text as a row of signs."""
    row: list[tuple[str, Party | None]] = []
    position = span.start
    for mark in marks:
        if mark.sign == "-" and small.endswith(_THEN, position, mark.span.start):
            row.append((";", None))
            position = mark.span.end
        elif mark.span.start >= position:
            row += [(each, None) for each in _between(small[position : mark.span.start])]
            row.append((mark.sign, mark.party))
            position = mark.span.end
    row += [(each, None) for each in _between(small[position : span.end])]
    kept = list(_tidied(row))
    return Row("".join(sign for sign, _ in kept), tuple(party for _, party in kept))


_THEN = (", and in ", ", and on ", ", and since ")
"""In front of a date with which another clause begins."""


def _tidied(row: Sequence[tuple[str, Party | None]]) -> Iterator[tuple[str, Party | None]]:
    """Yield the signs that tell something: a dash only between parties, `in` only before one, no word twice."""
    named = [each for each in row if each[0] != "-"]
    last = ""
    for index, (sign, party) in enumerate(named):
        if sign == "x":
            if last != "x":
                yield sign, None
                last = sign
            continue
        behind = named[index + 1][0] if index + 1 < len(named) else ""
        told = _told(sign, last, behind)
        if told == "y" and behind != "P":
            told = "x"
        if not (told == "i" and behind != "P") and not (told in ("x", ",") and told == last):
            yield told, party
            last = told


def _told(sign: str, last: str, behind: str) -> str:
    """Return what a sign is between two others; a dash and `と` join parties, `の` is as `of` or as `'s`."""
    joins = last == behind == "P"
    if sign == "D":
        return sign if joins else ","
    if sign == "J":
        return "A" if joins else "W"
    if sign == "N":
        return {"P": "S", "T": "O", "U": "O"}.get(last, "x")
    return sign


def _between(words: str) -> Iterator[str]:
    return (_SIGN_OF[found.lastgroup or ""] for found in _connections().finditer(words))


_SIGN_OF = {f"s{number}": sign for number, (sign, _) in enumerate(SIGNS)}


@functools.cache
def _connections() -> "re.Pattern[str]":
    return re.compile("|".join(f"(?P<s{number}>{pattern})" for number, (_, pattern) in enumerate(SIGNS)))
