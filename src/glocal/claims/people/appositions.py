"""People whose part stands beside their name as a noun phrase, whatever the noun: `Ms. Kezia RAMDEEN, a ski jumper`.

A name tells that it is one by a form of address or by its family name in capitals; the phrase by its article or by
what follows it, and by a noun that is formed like those of people who do something.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from glocal.claims.people import patterns, words
from glocal.claims.people.sightings import Sighting, clean_name, role_with_noun
from glocal.model.span import Span

_W = patterns.W
_REACH = 100
_NEAR = 45
"""Characters in front of which two nouns, or a whole name, begin."""
_MOST_LISTED = 8
"""Names in front of a phrase that is of them all; a longer list has its own phrase for each."""
_DETERMINER = rf"(?:an?|the|our|their|its|his|her|my){_W}"
_TITLE = rf"(?:(?:Mr|Ms|Mrs|Miss|Mx|Dr|Prof|H\.E)\b\.?{_W})*"
_NAME = re.compile(rf"(?<![\w'’.-])(?P<title>{_TITLE})(?P<name>{patterns.NAME})")
_NOUN = r"[a-z][a-z'’-]*[a-z]"
_ENDS = (
    r"(?:of|in|at|from|who|and|with|to|on|for|by|as|that|than|about|after|before|under|over|is|was|were|are|has|had|"
    r"have|which|while|when|brought|met|thanked|welcomed|joined)\b"
)
"""What ends a noun phrase, or says that the words in front of it are none."""
_PART = rf"(?:[A-Z][a-z]+{_W})?(?P<part>{_NOUN}(?:{_W}(?!{_ENDS}){_NOUN}){{0,3}})"
_OF_THE = rf"(?P<of>{_W}of{_W}the{_W}(?P<body>{_NOUN}(?:{_W}(?!{_ENDS}){_NOUN})?))?"
_BEHIND = re.compile(
    rf"(?:,|{_W}[-–—]|{_W}?\(){_W}?(?P<article>{_DETERMINER})?{_PART}{_OF_THE}"
    rf"(?=[,.;)\n]|$|{_W}[-–—]|{_W}{_ENDS})"
)
_BEFORE = re.compile(rf"\b(?i:{_DETERMINER}){_PART}{_OF_THE}(?P<comma>,)?{_W}$")
_AT_ONCE = re.compile(rf"(?<![\w'’-])(?P<noun>{_NOUN}{_W})?(?P<part>[a-z]{{5,}}){_W}$")
_TAKEN_UP = re.compile(rf"[^.!?\n]*(?:\n(?!\n)[^.!?\n]*)*[.!?][”\"]?\s?The{_W}(?=[a-z])")
"""From a name to the end of its sentence, and the article that opens the next."""
_OFFICE_ENDS = re.compile(rf",?{_W}(?!of\b|for\b)[a-z]")
_PERSONAL = ("er", "or", "ist", "ian", "man", "woman", "eer", "ant", "ent", "ess", "mate", "smith", "pupil", "expert")
"""How nouns of people who do something end."""


@dataclass(frozen=True, slots=True)
class _Marked:
    """A name that its print shows to be a person's."""

    name: str
    start: int
    end: int
    begin: int
    """Where the form of address begins."""
    is_titled: bool


def appositions(text: str, places: Sequence[Span], seen: Sequence[Sighting]) -> Iterator[Sighting]:
    """Yield what noun phrases and taken-up offices tell of people who were not seen with an office before."""
    told = {word for sighting in seen if sighting.role for word in sighting.name.split()}
    plain = [each for each in _plain(text, places) if not told & set(each.name.split())]
    yield from plain
    told |= {word for sighting in plain for word in sighting.name.split()}
    marked = [each for each in _marked(text, places) if not told & set(each.name.split())]
    beside = [sighting for n, each in enumerate(marked) for sighting in _beside(text, marked, n, each)]
    if not seen and not beside:
        beside = list(_interviewed(text, marked))
    yield from beside
    told = {word for sighting in beside for word in sighting.name.split()}
    for n, each in enumerate(marked):
        following = marked[n + 1].begin if n + 1 < len(marked) else len(text)
        if not told & set(each.name.split()) and (sighting := _taken_up(text, each, following)):
            told |= set(each.name.split())
            yield sighting


def _plain(text: str, places: Sequence[Span]) -> Iterator[Sighting]:
    """Yield names of two words and more that a person's noun stands beside, or that the text remembers somebody by."""
    for hint in _ENDS_PERSONAL.finditer(text):
        noun = _NOUN_FRONT.search(text, max(0, hint.start() - _NEAR), hint.end())
        if noun and (found := _WHOLE_NAME.match(text, hint.end())):
            yield from _plainly(found, noun, places)
    for noun in _NOUN_BEHIND.finditer(text):
        if found := _NAME_FRONT.search(text, max(0, noun.start() - _NEAR), noun.start()):
            yield from _plainly(found, noun, places)
    for found in _REMEMBERED.finditer(text):
        yield from _plainly(found, None, places)


def _plainly(found: re.Match[str], noun: re.Match[str] | None, places: Sequence[Span]) -> Iterator[Sighting]:
    """Yield the sighting of a name that is whole, no place, and not printed as the family names in capitals are."""
    part = noun["part"].lower() if noun else ""
    name, span = found["name"], Span(*found.span("name"))
    if " " not in name or clean_name(name) != name or part in words.NO_PERSONS:
        return
    if not any(len(word) > 1 and word.isupper() for word in name.split()) and not any(map(span.overlaps, places)):
        told = Span(min(found.start(), noun.start()), max(found.end(), noun.end())) if noun else Span(*found.span())
        yield Sighting(name, told, role_with_noun((noun and noun["noun"]) or "", part) or None, None, span.start)


_PERSON = r"(?:er|or|ist|ian|man|woman)"
_ENDS_PERSONAL = re.compile(rf"(?:er|or|ist|ian|man){_W}(?=[{patterns.UPPER}])")
_NOUN_FRONT = re.compile(
    rf"(?<![\w'’-])(?P<noun>{_NOUN}{_W})?(?P<part>(?:(?:^|(?<=\. )|(?<=\n))[A-Z]|[a-z])[a-z]{{3,}}{_PERSON}){_W}$"
)
_WHOLE_NAME = re.compile(rf"(?P<name>{patterns.NAME})(?![\w-])")
_NAME_FRONT = re.compile(rf"(?<![\w'’.-])(?P<name>{patterns.NAME})$")
_NOUN_BEHIND = re.compile(
    rf",{_W}(?:(?:an?|the|once|formerly){_W}){{0,2}}(?P<noun>{_NOUN}{_W})?"
    rf"(?P<part>[a-z]{{3,}}{_PERSON})(?=,|\.|;|\)|{_W}(?:of|in|at|from|who)\b)"
)
_REMEMBERED = re.compile(
    rf"\b(?:(?:birthplace|hometown|native{_W}town|grave|tomb){_W}of|(?:house|home|town|village){_W}(?:in{_W}which|where))"
    rf"{_W}(?P<name>{patterns.NAME})(?=[,.;)\n]|{_W}[a-z])"
)
"""Ways to speak of somebody of the past: `the birthplace of Komura Jutaro`, `where Lafcadio Hearn lived`."""


def _marked(text: str, places: Sequence[Span]) -> Iterator[_Marked]:
    for found in _NAME.finditer(text):
        if not found["title"] and not _PRINTED.search(found["name"]):
            continue
        name = clean_name(found["name"])
        start, end = found.start("name"), found.start("name") + len(name)
        *given, family = name.split() or [""]
        is_printed = len(family) > 1 and family.isupper() and any(not word.isupper() for word in given)
        if name and (found["title"] or (is_printed and not _covers(places, start, end))):
            yield _Marked(name, start, end, found.start(), bool(found["title"]))


_PRINTED = re.compile(rf"[{patterns.UPPER}]{{2}}")


def _covers(places: Sequence[Span], start: int, end: int) -> bool:
    return any(place.start <= start and end <= place.end for place in places)


def _beside(text: str, marked: Sequence[_Marked], n: int, each: _Marked) -> Iterator[Sighting]:
    """Yield the sightings that a phrase behind a name, or behind the last of several, or in front of it gives."""
    last = each
    for other in marked[n + 1 : n + _MOST_LISTED]:
        if not _AND.fullmatch(text, last.end, other.begin):
            break
        last = other
    found = _BEHIND.match(text, last.end)
    role, of = _role_behind(found, is_plural=last is not each or _is_second(text, marked, n)) if found else ("", None)
    if role and found:
        yield Sighting(each.name, Span(each.begin, found.end()), role, of, each.start)
        return
    yield from _in_front(text, each)


def _in_front(text: str, each: _Marked) -> Iterator[Sighting]:
    """Yield the sighting that a phrase in front of a name gives: `our founding member`, `by ski jumper`."""
    found = _BEFORE.search(text, max(0, each.begin - _REACH), each.begin)
    is_closed = each.is_titled and text[each.end : each.end + 1] in {",", ".", ";"}
    role, of = "", None
    if found and (is_closed if found["comma"] else not found["of"]):
        role, of = _role_of(found, found["part"])
    elif not each.is_titled and (found := _AT_ONCE.search(text, max(0, each.begin - _REACH), each.begin)):
        role = role_with_noun(found["noun"] or "", found["part"]) if _is_personal(found["part"]) else ""
    if role and found:
        yield Sighting(each.name, Span(found.start(), each.end), role, of, each.start)


_AND = re.compile(rf",?{_W}(?:and|&){_W}|,{_W}")


def _is_second(text: str, marked: Sequence[_Marked], n: int) -> bool:
    return n > 0 and _AND.fullmatch(text, marked[n - 1].end, marked[n].begin) is not None


def _role_behind(found: re.Match[str], *, is_plural: bool) -> tuple[str, str | None]:
    """Return role and body of a phrase behind a name; without an article it is closed, or tells whose it is."""
    part = found["part"]
    if is_plural and not found["article"] and part.endswith("s"):
        return _role_of(found, part.removesuffix("s"))
    follows = found.string.startswith((",", ";", ")", " of "), found.end("part"))
    return _role_of(found, part) if found["article"] or follows else ("", None)


def _role_of(found: re.Match[str], part: str) -> tuple[str, str | None]:
    """Return the part without what only describes it, and its body; empty where it is no person's."""
    said = part.split()
    while said[1:] and (said[0] in words.BEFORE_OFFICE or said[0] in words.DESCRIBING):
        said.pop(0)
    if not _is_personal(said[-1]):
        return "", None
    role, body = " ".join(said), found["body"]
    if body and " " not in body and said[-1] in words.LITTLE_ALONE:
        return role + found["of"], None
    named = patterns.body_after().match(found.string, found.end("part"))
    is_from = found.string.startswith(" from ", found.end("part"))
    return role, named["body"] if named and not is_from else body


def _interviewed(text: str, marked: Sequence[_Marked]) -> Iterator[Sighting]:
    """Yield the only person of an interview as the one whose office its headline tells."""
    found = _INTERVIEW.match(text)
    office = patterns.office().match(text, found.end()) if found else None
    if office is None or office["plural"] or not marked or len({each.name.split()[-1] for each in marked}) > 1:
        return
    body = patterns.body_after().match(text, office.end())
    longest = max(marked, key=lambda each: len(each.name))
    of = body["body"] if body else None
    yield Sighting(longest.name, Span(longest.begin, longest.end), office["role"], of, longest.start)


_INTERVIEW = re.compile(
    r"[^\n]{0,40}\b(?:Interview|Questions|Conversation)[^\n]{0,40}?\b(?:to|for|with)[ ](?:the[ ]|our[ ])?"
)


def _is_personal(noun: str) -> bool:
    return noun.endswith(_PERSONAL) and noun not in words.NO_PARTS


def _taken_up(text: str, each: _Marked, following: int) -> Sighting | None:
    """Return the sighting of a person whom the next sentence takes up: `Mr. CLARKE ran. The coach, who`."""
    found = None if _BEHIND.match(text, each.end) else _TAKEN_UP.match(text, each.end, following)
    office = patterns.office().match(text, found.end()) if found else None
    if not office or office["plural"] or not _OFFICE_ENDS.match(text, office.end()):
        return None
    return Sighting(each.name, Span(each.begin, office.end()), office["role"], None, each.start)
