"""Patterns made of word lists, so that a list stays readable as a list."""

import re
from collections.abc import Iterable


def any_of(phrases: Iterable[str]) -> str:
    """Return a pattern for any of the phrases, longest first; a space also stands for a hyphen or a line break.

    Each phrase is a regular expression without spaces of its own meaning: `sister cit(?:y|ies)`.

    >>> re.findall(any_of(["host town", "host"]), "a host-town and a host")
    ['host-town', 'host']
    """
    return "|".join(phrase.replace(" ", r"[ \-\n]") for phrase in sorted(phrases, key=len, reverse=True))


def whole(phrases: Iterable[str]) -> str:
    """Return a pattern for any of the phrases that begins and ends with a word; Japanese has no such borders.

    >>> re.findall(whole(["signed", "協定"]), "undersigned signed の協定は")
    ['signed', '協定']
    """
    listed = list(phrases)
    spaced = [phrase for phrase in listed if phrase.isascii()]
    unspaced = [phrase for phrase in listed if not phrase.isascii()]
    parts = [rf"(?<![a-z0-9])(?:{any_of(spaced)})(?![a-z0-9])"] if spaced else []
    return "|".join(parts + ([any_of(unspaced)] if unspaced else []))


def words(phrases: Iterable[str]) -> "re.Pattern[str]":
    """Return a compiled pattern for any of the phrases as whole words of a lower-cased text.

    >>> words(["signed"]).findall("signed, undersigned")
    ['signed']
    """
    return re.compile(whole(phrases))


def lowered(text: str) -> str:
    """Return the text in lower case, every character in its place.

    >>> lowered("İstanbul And Ōsaka")
    'İstanbul and ōsaka'
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
