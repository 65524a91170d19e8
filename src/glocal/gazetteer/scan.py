"""Names of known places in a text, in one pass, before it is asked which place is meant."""

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from glocal.gazetteer.designations import AFTER, BEFORE, Kind
from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.folded import FoldedText
from glocal.gazetteer.name import Name, make_name
from glocal.gazetteer.names import fold, is_japanese
from glocal.gazetteer.scan_japanese import scan_japanese
from glocal.gazetteer.words import plain_words, proper_words
from glocal.model.span import Span

_CAPITAL = re.compile("[A-Z\u00c0-\u00de\u0100-\u024f\u1e00-\u1eff](?<!\\w.)")
_LATIN = re.compile("[A-Z]")
_LONGEST = 60
"""Code points of the longest name that is looked for; the longest of GeoNames' main names in Latin is 58."""

_LOWER = ("city", "town", "village", "prefecture", "province", "county", "district", "ward", "municipality",
          "region", "township", "commune")  # fmt: skip


def _words(table: dict[str, Kind]) -> str:
    return "|".join(sorted(table, key=len, reverse=True))


_ENDINGS = ("shi", "machi", "cho", "mura", "son", "ku", "gun", "ken", "fu")
"""Romanised Japanese designations, which stand behind a hyphen."""
_TITLED = "|".join(sorted((words.title() for words in AFTER if words not in _ENDINGS), key=len, reverse=True))
_BEHIND = re.compile(
    rf"[ \n](?P<word>{_TITLED}|{'|'.join(_LOWER)})\b|-(?P<ending>shi|machi|cho|mura|son|ku|gun|ken|fu)\b"
)
_FRONT_ENDS = tuple(
    {f"{form.split()[-1]} " for words in BEFORE for form in (words, words.title(), words.upper())} | {" the "}
)
_FRONT = re.compile(
    r"(?<!host )(?<!sister )(?<!twin )(?<!partner )(?<!home )(?<!old )(?<!friendship )"
    r"(?<!fire )(?<!police )(?<!health )\b"
    rf"(?P<word>{_words(BEFORE)}) (?:the )?$",
    re.IGNORECASE,
)


def scan_names(gazetteer: Gazetteer, text: str) -> Iterator[Name]:
    """Yield the longest known names of the text, in order, none inside another."""
    if text.isascii() or not is_japanese(text):
        yield from _scan_latin(gazetteer, text)
    elif _LATIN.search(text):
        yield from sorted([*_scan_latin(gazetteer, text), *scan_japanese(gazetteer, text)], key=lambda n: n.span)
    else:
        yield from scan_japanese(gazetteer, text)


def _scan_latin(gazetteer: Gazetteer, text: str) -> Iterator[Name]:
    folded = FoldedText(text)
    trie, words = gazetteer.trie, plain_words()
    keys, end = folded.folded, 0
    for found in _CAPITAL.finditer(text):
        start = found.start()
        if start < end or (text[start - 1 : start] in _INNER and _TAIL_BEFORE.search(text, max(0, start - 8), start)):
            continue
        position = folded.folded_position(start)
        for key in reversed(trie.prefixes(keys[position : position + _LONGEST])):
            ahead = keys[position + len(key) : position + len(key) + 1]
            if ahead.isalnum() and ahead != "s":
                continue
            stop = folded.original_end(position + len(key))
            if text.startswith(_POSSESSIVE, stop - 2) and key[:-1] in trie:
                continue
            if _ends_word(text, start, stop):
                if key in words and not _may_be_meant(text, start, stop):
                    break
                name = with_designation(gazetteer, text, Span(start, stop), key)
                if name.full.start < end:
                    name = replace(name, full=Span(start, name.full.end))
                end = name.full.end
                yield name
                break


_INNER = ("-", "'", "’")
_TAIL_BEFORE = re.compile(r"(?:\w['’]|-[a-z\u00df-\u00ff]+-)$")
"""In front of a capital within a name that is not known: `Pomigliano d'Arco`, `Vaux-sur-Aure`."""
_POSSESSIVE = ("'s", "’s")
"""Ends no name that is one without it: `Denver's` is not Danvers, which the 17th century wrote so."""
_MEANT_BEFORE = ("in ", "at ", "from ", "near ")


def _may_be_meant(text: str, start: int, stop: int) -> bool:
    """Return whether a word of the language may be a place here: with a parent, designated, or after `in`."""
    return (
        text.startswith((",", " (", "-"), stop)
        or text.endswith(_MEANT_BEFORE, 0, start)
        or text.endswith(_FRONT_ENDS, 0, start)
        or _BEHIND.match(text, stop) is not None
    )


_HALF_WORD = re.compile(
    r"-(?!based\b|born\b|area\b|wide\b|led\b|shi\b|machi\b|cho\b|mura\b|son\b|ku\b|gun\b|ken\b|fu\b)[a-z]"
)


def _ends_word(text: str, start: int, stop: int) -> bool:
    """Return whether a name may end here: at the end of a word, and of one with a capital."""
    if stop < len(text) and (text[stop].isalnum() or text[stop] == "_" or _HALF_WORD.match(text, stop)):
        return False
    space = text.rfind(" ", start, stop)
    return space < 0 or not text[space + 1].islower()


_INDEFINITE = re.compile(r"\b(?:a|an|every|each|any|other) $", re.IGNORECASE)
"""In front of `Pacific city`, a city on the Pacific and none of that name."""


def with_designation(gazetteer: Gazetteer, text: str, span: Span, key: str) -> Name:
    """Return the name with the designation in it, behind it or in front of it."""
    behind = _BEHIND.match(text, span.end)
    if behind and behind["word"] == "Borough" and text.startswith(" of ", behind.end()):
        behind = None  # the London Borough of Richmond upon Thames
    if behind and not (
        text[behind.end() - 1].islower() and _INDEFINITE.search(text, max(0, span.start - 8), span.start)
    ):
        word = behind["word"] or behind["ending"]
        return make_name(text, span, Span(span.start, behind.end()), (key, AFTER[word.lower()]))
    if inside := _split_known(gazetteer, key):
        bare = Span(span.start, max(text.rfind(" ", span.start, span.end), span.start + 1))
        return make_name(text, bare, span, inside)
    front = text.endswith(_FRONT_ENDS, 0, span.start) and _FRONT.search(text, max(0, span.start - 30), span.start)
    if front and not _is_of_another(text, front):
        return make_name(text, span, Span(front.start(), span.end), (key, BEFORE[front["word"].lower()]))
    return make_name(text, span, span, (key, Kind.UNKNOWN))


_NAME_BEFORE = re.compile(r"(?<![\w-])([^\W\d_a-z][\w'’-]+) $")


def _is_of_another(text: str, front: re.Match[str]) -> bool:
    """Return whether a designation in front of a name belongs to the name before it: `Xinwu District of Wuxi`."""
    before = _NAME_BEFORE.search(text, max(0, front.start() - 30), front.start())
    if before is None or not front["word"][0].isupper():
        return False
    return before[1] not in proper_words("openers") and before[1] not in proper_words("offices")


def _split_known(gazetteer: Gazetteer, key: str) -> tuple[str, Kind] | None:
    """Return bare name and kind of a key such as `sumida city`, unless the whole is the plain name."""
    bare, _, last = key.rpartition(" ")
    if not bare or last not in AFTER or bare not in gazetteer.trie:
        return None
    if any(posting & 7 == 0 for posting in gazetteer.find(key)):
        return None
    return bare, AFTER[last]


_DESIGNATED = re.compile(
    r"(?<![\w-])(?P<name>[^\W\d_a-z][\w'’]+(?:[ -][^\W\d_a-z][\w'’]+){0,2}) "
    r"(?P<word>City|Town|Village|Township|District|Ward|County|Shire|Municipality|Prefecture|Province)\b"
)


_DESIGNATED_BEFORE = re.compile(
    r"\b(?P<word>Province|Prefecture|County|Municipality|Town|Village) of (?P<name>[^\W\d_a-z][\w'’]+)"
    r"(?=,| \(| (?:in|and|signed|sign|with)\b)"
)
_FIRST_WORD = re.compile(r"(\w+) ")


def scan_designated(text: str, known: Iterable[Name]) -> Iterator[Name]:
    """Yield names that only their designation shows to be places, away from the known names."""
    taken = sorted(name.full for name in known)
    for found in _DESIGNATED.finditer(text):
        opener = _FIRST_WORD.match(found["name"])
        start = found.start() + (opener.end() if opener and opener[1] in proper_words("openers") else 0)
        yield from _away_from(taken, text, Span(start, found.end("name")), Span(start, found.end()))
    for found in _DESIGNATED_BEFORE.finditer(text):
        yield from _away_from(taken, text, Span(*found.span("name")), Span(*found.span()))


def _away_from(taken: Sequence[Span], text: str, span: Span, full: Span) -> Iterator[Name]:
    """Yield the name at a span with its designation behind or in front of it, unless a known one stands there."""
    behind = bisect.bisect_left(taken, full)
    if any(full.overlaps(other) for other in taken[max(0, behind - 1) : behind + 1]):
        return
    word = text[span.end + 1 : full.end] or text[full.start : span.start].removesuffix(" of ")
    yield make_name(text, span, full, (fold(span.of(text)), AFTER[word.lower()]))


_PLURALS = {
    "prefectures": Kind.DIVISION, "provinces": Kind.DIVISION, "states": Kind.DIVISION, "regions": Kind.DIVISION,
    "cantons": Kind.DIVISION, "cities": Kind.CITY, "towns": Kind.TOWN, "villages": Kind.VILLAGE, "wards": Kind.WARD,
    "districts": Kind.DISTRICT, "counties": Kind.COUNTY,
}  # fmt: skip
_PLURAL_BEHIND = re.compile(rf" (?P<word>{'|'.join(_PLURALS)})\b", re.IGNORECASE)
_LISTING = re.compile(r", (?:and )?| and | & |、|と")


_GOVERNED = re.compile(r"\bGovernor(?: [^\W\d_a-z][\w'’-]+){0,3} of (?:the )?$")
_GOVERNOR_BEHIND = re.compile(r"['’]?s? (?:Vice[- ]|Deputy |Lieutenant )?Governor\b(?!['’]s)")


def with_governed(text: str, names: Sequence[Name]) -> list[Name]:
    """Return the names, those of what a governor heads as divisions: `the Governor of Akita`, `Oita Governor Sato`."""
    return [replace(name, kind=Kind.DIVISION) if _is_governed(text, name) else name for name in names]


def _is_governed(text: str, name: Name) -> bool:
    if name.kind or not name.key.isascii():
        return False
    front = text.endswith(_OF_FRONT, 0, name.full.start)
    if front and _GOVERNED.search(text, max(0, name.full.start - 60), name.full.start):
        return True
    return _GOVERNOR_BEHIND.match(text, name.full.end) is not None


_OF_FRONT = (" of ", " of the ")
_PLURAL_BEFORE = re.compile(r"\b(?P<word>prefectures|provinces|states|cantons) of (?:the )?$", re.IGNORECASE)


def spread_plurals(text: str, names: Sequence[Name]) -> list[Name]:
    """Return the names with the kind that a plural beside a list gives: `Miyagi, Iwate and Fukushima Prefectures`."""
    spread = list(names)
    for n, name in enumerate(names):
        if not name.kind and _PLURAL_BEFORE.search(text, max(0, name.full.start - 20), name.full.start):
            listed = list(_listed_behind(text, names, n))
            for m in listed if len(listed) > 1 else ():
                spread[m] = replace(names[m], kind=Kind.DIVISION)
    for n, name in enumerate(names):
        if not name.kind and (found := _PLURAL_BEHIND.match(text, name.full.end)):
            for m in _listed_before(text, names, n):
                spread[m] = replace(names[m], kind=_PLURALS[found["word"].lower()])
    return spread


def _listed_before(text: str, names: Sequence[Name], n: int) -> Iterator[int]:
    """Yield the indices of the bare names of a list, from its last one back."""
    while n >= 0 and not names[n].kind:
        yield n
        n -= 1
        if n < 0 or not _LISTING.fullmatch(text, names[n].full.end, names[n + 1].full.start):
            return


def _listed_behind(text: str, names: Sequence[Name], n: int) -> Iterator[int]:
    """Yield the indices of the bare names of a list, from its first one on."""
    while n < len(names) and not names[n].kind:
        yield n
        n += 1
        if n == len(names) or not _LISTING.fullmatch(text, names[n - 1].full.end, names[n].full.start):
            return
