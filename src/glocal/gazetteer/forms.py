"""The forms under which a name in a list may stand in the gazetteer, each at its price."""

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from glocal.gazetteer.designations import Kind, split_designation
from glocal.gazetteer.names import fold, shorten_vowels


@dataclass(frozen=True, slots=True)
class Form:
    """One way to read a name."""

    key: str
    kind: Kind = Kind.UNKNOWN
    parent: str = ""
    """What the name says of where it lies: `Ankara` in `Keçiören, Ankara`."""
    price: float = 0.0
    """Log-odds that the reading costs."""
    reading: str = ""
    """What was done to the name; empty where nothing was."""
    is_parent_only: bool = False
    """Whether the key is that of what holds the place, the place itself being unknown."""


_BRACKETS = re.compile(r"(.+?)\s*[(\[（](.+?)[)\]）]\s*(.*)")
_DASH = re.compile(r"\s+[–—-]\s+")
_NUMBERED = re.compile(
    r"(?:the )?(?:\d+(?:st|nd|rd|th)|[ivxlc]+\.?) (?:district|arrondissement|ward|borough)(?: of)? (.+)"
    r"|(.+?) (?:district |ward )?(?:[ivxlc]+|\d+(?:st|nd|rd|th)?)(?: district| arrondissement| ward)?"
)
_LISTED = re.compile(
    r"(?:(?:london|royal|metropolitan) borough of |amt |landkreis |kreis |samtgemeinde |verbandsgemeinde |hansestadt |"
    r"stadtbezirk |ortsteil |urban municipality of |local government area of |shire of |barangay |kota |kabupaten )(.+)"
    r"|(.+?) (?:kommune|kommun|cercle|spa|sogn|county borough|city council|kreis|raion|rural municipality|"
    r"parish|islands?|shire|district council|regional council|urban area|old town|castle quarter|territory|"
    r"si|gun|gu|do)"
)
_QUALIFIED = re.compile(
    r"(.+?) (?:an der|an|am|im|in der|in|bei|ob der|ob|unter|vor der|vor|auf der|auf|zu|sur|sous|en|les|lez|"
    r"de|d|du|des|di|del|della|nad|pod|pri|upon|on|under|by|le|la|am see|i|na|v|u|ved|aan|op) .+"
)
_LEADING = re.compile(
    r"(?:le|la|les|l|el|los|las|il|the|bad|sankt|saint|sao|san|santa|de|den|o|a|nagy|stary|velke|nova) (.+)"
)

_STRIPPED, _GUESSED, _DAMAGED = -1.0, -2.5, -4.0


def read_forms(name: str) -> Iterator[Form]:
    """Yield the readings of a name, the plainest first; each is tried only where those before failed.

    >>> [form.key for form in read_forms("Keçiören, Ankara")][:2]
    ['kecioren ankara', 'kecioren']
    """
    seen: set[tuple[str, str]] = set()
    for form in _all_forms(name):
        if form.key and (form.key, form.parent) not in seen:
            seen.add((form.key, form.parent))
            yield form


def _all_forms(name: str) -> Iterator[Form]:
    yield Form(fold(name))
    for core, parent in split_parent(name):
        yield from _core_forms(core, parent)
    for part in re.split(r"\s*/\s*|\s+or\s+", name):
        if part != name:
            yield from _core_forms(part, "")
    for core, parent in split_parent(name):
        yield from _guessed_forms(core, parent)


def split_parent(name: str) -> list[tuple[str, str]]:
    """Return the possible pairs of a name and what holds it; the whole name alone where it names nothing.

    >>> split_parent("Tokyo – Suginami"), split_parent("Hietzing (Vienna)")
    ([('Suginami', 'Tokyo'), ('Tokyo', '')], [('Hietzing', 'Vienna')])
    """
    if found := _BRACKETS.fullmatch(name):
        return [(found[1], found[2])]
    if "," in name or "、" in name:
        core, _, parent = name.replace("、", ",").partition(",")
        return [(core.strip(), parent.strip())]
    if len(parts := _DASH.split(name)) == 2:  # noqa: PLR2004 - two sides
        return [(parts[1], parts[0]), (parts[0], "")]
    return [(name, "")]


def _core_forms(core: str, parent: str) -> Iterator[Form]:
    key = fold(core)
    yield Form(key, parent=parent)
    bare, kind = split_designation(key)
    if kind:
        yield Form(bare, kind, parent)
    yield Form(shorten_vowels(key), parent=parent, reading="without marks of vowel length")
    if "-" in core:
        yield Form(shorten_vowels(fold(core.replace("-", ""))), parent=parent, reading="without hyphens")
    if found := _NUMBERED.fullmatch(key):
        yield Form(found[1] or found[2], parent=parent, price=_STRIPPED, reading="a numbered part of it")
    if found := _LISTED.fullmatch(key):
        yield Form(found[1] or found[2], parent=parent, price=_STRIPPED, reading="without designation")


def _guessed_forms(core: str, parent: str) -> Iterator[Form]:
    key = fold(core)
    if found := _QUALIFIED.fullmatch(key):
        yield Form(found[1], parent=parent, price=_GUESSED, reading="without what tells it from namesakes")
    if found := _LEADING.fullmatch(key):
        yield Form(found[1], parent=parent, price=_GUESSED, reading="without its first word")
    if len(parts := core.split("-")) == 2:  # noqa: PLR2004 - two towns that became one
        for part in parts:
            yield Form(fold(part), parent=parent, price=_GUESSED, reading="a part of the name")
    bare, _ = split_designation(key)
    yield Form(bare + " ", parent=parent, price=_GUESSED, reading="the beginning of a longer name")
    if parent:
        yield Form(fold(parent), is_parent_only=True)
    for damaged in _repair(bare):
        yield Form(damaged, parent=parent, price=_DAMAGED, reading="a letter repaired")


_CONFUSED = (("l", "i"), ("i", "l"), ("rn", "m"), ("m", "rn"), ("0", "o"), ("1", "l"), ("1", "i"),
             ("5", "s"), ("8", "b"), ("h", "b"), ("c", "e"), ("e", "c"), ("vv", "w"), ("ii", "u"), ("u", "ii"),
             ("cl", "d"), ("d", "cl"))  # fmt: skip
"""What scanners take for another letter: `likura` for `Iikura`, `lwate` for `Iwate`."""
_SHORTEST_REPAIRED = 5


@functools.lru_cache(maxsize=1024)
def _repair(key: str) -> tuple[str, ...]:
    """Return the key with one confusion of a scan undone, every possible one."""
    if len(key) < _SHORTEST_REPAIRED:
        return ()
    return tuple(
        key[: found.start()] + right + key[found.end() :]
        for wrong, right in _CONFUSED
        for found in re.finditer(wrong, key)
    )
