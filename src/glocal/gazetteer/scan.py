"""Names of known places in a text, in one pass, before it is asked which place is meant."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from glocal.gazetteer.designations import AFTER, BEFORE, JAPANESE, Kind
from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.folded import FoldedText
from glocal.gazetteer.names import is_japanese
from glocal.model.span import Span

_CAPITAL = re.compile(r"(?<![\w])[^\W\d_a-z]\w*")
_LONGEST = 60
"""Code points of the longest name that is looked for; the longest of GeoNames' main names in Latin is 58."""

_LOWER = ("city", "town", "village", "prefecture", "province", "county", "district", "ward", "municipality",
          "region", "township", "commune")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Name:
    """A known name that stands in the text."""

    span: Span
    """The name alone."""
    full: Span
    """With its designation."""
    key: str
    kind: Kind


def _words(table: dict[str, Kind]) -> str:
    return "|".join(sorted(table, key=len, reverse=True))


_TITLED = "|".join(sorted((words.title() for words in AFTER if len(words) > 3), key=len, reverse=True))
_BEHIND = re.compile(rf"[ \n](?P<word>{_TITLED}|{'|'.join(_LOWER)})\b|-(?P<ending>shi|machi|cho|mura|son|ku|gun|ken|fu)\b")
_FRONT = re.compile(rf"\b(?P<word>{_words(BEFORE)}) (?:the )?$", re.IGNORECASE)


def scan_names(gazetteer: Gazetteer, text: str) -> Iterator[Name]:
    """Yield the longest known names of the text, in order, none inside another."""
    if text.isascii() or not is_japanese(text):
        yield from _scan_latin(gazetteer, text)
    else:
        yield from sorted([*_scan_latin(gazetteer, text), *_scan_japanese(gazetteer, text)], key=lambda n: n.span)


def _scan_latin(gazetteer: Gazetteer, text: str) -> Iterator[Name]:
    folded = FoldedText(text)
    prefixes = gazetteer.trie.prefixes
    keys, end = folded.folded, 0
    for found in _CAPITAL.finditer(text):
        start = found.start()
        if start < end:
            continue
        position = folded.folded_position(start)
        for key in reversed(prefixes(keys[position : position + _LONGEST])):
            stop = folded.original(position + len(key))
            if stop < len(text) and (text[stop].isalnum() or text[stop] == "_"):
                continue
            name = _with_designation(text, Span(start, stop), key)
            end = name.full.end
            yield name
            break


def _with_designation(text: str, span: Span, key: str) -> Name:
    """Return the name with the designation behind it or in front of it."""
    if behind := _BEHIND.match(text, span.end):
        word = behind["word"] or behind["ending"]
        return Name(span, Span(span.start, behind.end()), key, AFTER[word.lower()])
    if front := _FRONT.search(text, max(0, span.start - 30), span.start):
        return Name(span, Span(front.start(), span.end), key, BEFORE[front["word"].lower()])
    return Name(span, span, key, Kind.UNKNOWN)


_WRITTEN = re.compile(r"[\u3400-\u9fff々ヶケノ]+|[\u30a0-\u30ff]+")


def _scan_japanese(gazetteer: Gazetteer, text: str) -> Iterator[Name]:
    """Yield names in runs of Chinese characters and of katakana; the longest from the left."""
    for run in _WRITTEN.finditer(text):
        start, end = run.span()
        katakana = "\u30a0" <= text[start] <= "\u30ff"
        while start < end:
            keys = gazetteer.trie.prefixes(text[start:end])
            name = next((n for key in reversed(keys) if (n := _japanese_name(text, Span(start, start + len(key)), end))), None)
            if name is None and katakana:
                break
            start = name.full.end if name else start + 1
            if name:
                yield name


def _japanese_name(text: str, span: Span, end: int) -> Name | None:
    """Return a written name if it is long enough to be one, with its last letter as designation."""
    key = span.of(text)
    if "\u30a0" <= key[0] <= "\u30ff":
        return Name(span, span, key, Kind.UNKNOWN) if span.end == end and len(key) > 1 else None
    if len(key) > 2 and key[-1] in JAPANESE:
        return Name(Span(span.start, span.end - 1), span, key, JAPANESE[key[-1]])
    if span.end < end and text[span.end] in JAPANESE:
        return Name(span, Span(span.start, span.end + 1), key, JAPANESE[text[span.end]])
    return Name(span, span, key, Kind.UNKNOWN) if len(key) > 1 else None
