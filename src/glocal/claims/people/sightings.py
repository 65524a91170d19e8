"""Sightings: each time that the words name a person with an office."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from glocal.claims.people import patterns, words
from glocal.model.span import Span

_REACH = 160
_TOO_MANY_WORDS = 5


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name with the office that stands beside it."""

    name: str
    span: Span
    """The words that tell: from office to name, or from name to office."""
    role: str | None
    of: str | None = None
    name_start: int = 0


def sightings(text: str, places: Sequence[Span]) -> Iterator[Sighting]:
    """Yield what the text says of people, in the order of the offices, a name perhaps several times."""
    taken, role = 0, None
    office = patterns.office()
    for hint in patterns.office_begins().finditer(text):
        anchor = office.match(text, hint.start()) if hint.start() >= taken else None
        if anchor is None or any(place.start == anchor.start() and place.end > anchor.end() for place in places):
            continue  # Prince Edward Island, Prince Rupert
        taken = anchor.end()
        for sighting in _beside(text, anchor, places):
            taken = max(taken, sighting.span.end if sighting.name_start >= anchor.start() else anchor.end())
            if (sighting.role or "").lower() != "counterpart":
                role = sighting.role
                yield sighting
            elif role and not text.startswith("\n", sighting.span.end):
                yield replace(sighting, role=role)
    for found in patterns.of_body().finditer(text):
        if name := clean_name(found["name"]):
            yield Sighting(name, Span(*found.span()), None, found["body"], found.start("name"))


def _beside(text: str, anchor: re.Match[str], places: Sequence[Span]) -> list[Sighting]:
    """Return the people right of an office, or the one left of it, who goes first in `X was a weaver, Y a dyer`."""
    right = list(_right_of(text, anchor, places))
    if right and not (anchor["role"][0].islower() and text.startswith(",", anchor.end())):
        return right
    left = _left_of(text, anchor, places)
    holds = left and _IS.search(text, left[0].span.start, anchor.start())
    return left if holds or not right else right


_IS = re.compile(r" (?:is|was|became) [^,.;]{0,40}$")


def clean_name(name: str) -> str:
    """Return the words of a name up to the first that is none; empty where the first one is none.

    >>> clean_name("Lurie Visits Oita")
    'Lurie'
    """
    kept: list[str] = []
    said = name.split()
    for number, word in enumerate(said):
        is_family = word in words.FAMILY_NAMES and (number == len(said) - 1 > 0 or (word == "Park" and number == 0))
        if _is_no_name(word) and not is_family:
            break
        kept.append(word)
    while kept and (kept[-1][0].islower() or _INITIAL.fullmatch(kept[-1])):
        kept.pop()
    return " ".join(kept)


_INITIAL = re.compile(r"\w\.")


def _is_no_name(word: str) -> bool:
    return word in words.NO_NAMES or word.title() in words.NO_NAMES or _is_office(word)


def _is_office(word: str) -> bool:
    return bool(patterns.office().fullmatch(word)) and not word.isupper()


def _role(said: str, *, plural: bool = False) -> str:
    """Return the office without what is no part of it: `first president` is `president`."""
    role = " ".join(said.split())
    first, _, rest = role.partition(" ")
    while rest and (first in words.DROPPED_MODIFIERS or (first in words.PASSING and rest[0].isupper())):
        role = rest
        first, _, rest = role.partition(" ")
    return role.removesuffix("s") if plural else role


def _right_of(text: str, anchor: re.Match[str], places: Sequence[Span]) -> Iterator[Sighting]:
    """Yield the names right of an office: `Mayor Kado`, `the Governor of Toyama, Mr. Nitta`."""
    field = _field(text, anchor, places)
    role, position = field + _role(anchor["role"], plural=bool(anchor["plural"])), anchor.end()
    if role[0].islower():
        before = _WORD_BEFORE.search(text, max(0, anchor.start() - _REACH), anchor.start())
        role = role_with_noun(before[0] if before else "", role)
    if (unnamed := _unnamed_body(anchor)) and text.startswith(",", position + len(unnamed)):
        role, position = role + unnamed, position + len(unnamed)
    body = patterns.body_after().match(text, position)
    meant = patterns.meant_body().match(text, position)
    of, name_from = None, meant.end() if meant else position
    if body and anchor["plural"]:
        return
    if body:
        body_end = _end_of_body(body, places)
        of, name_from = text[body.start("body") : body_end], body_end
    found = patterns.after_office().match(text, name_from)
    if not found or (body and not _may_follow_body(found, places)):
        return
    name = clean_name(found["name"])
    if not _is_name(name, found, anchor, places):
        return
    end = found.start("name") + len(name)
    if role.lower() in words.LABELS and (title := patterns.office().search(found["titles"])):
        role = title["role"]
    of = of or _body_after_name(text, end, places) or _body_before(text, anchor.start(), places)
    first = Sighting(name, Span(anchor.start(), end), role, of, found.start("name"))
    more = list(_listed(text, first, places)) if anchor["plural"] else []
    if more or not anchor["plural"] or name.isupper():
        yield first
    yield from more


_WORD_BEFORE = re.compile(r"(?<![\w-])[a-z][a-z-]+ $")


def _field(text: str, anchor: re.Match[str], places: Sequence[Span]) -> str:
    """Return the word in front of an office that says little without it: `Homestay ` of `Homestay Officer`."""
    head = anchor["role"].lower()
    found = patterns.word_before().search(text, max(0, anchor.start() - _REACH), anchor.start())
    if not found or head not in words.FIELD_OFFICES.split("|") or not anchor["role"][0].isupper():
        return ""
    is_place = any(place.overlaps(Span(*found.span("word"))) for place in places)
    return "" if is_place or found["word"] in words.NO_NAMES else found[0]


def _unnamed_body(anchor: re.Match[str]) -> str:
    """Return the body without a name behind an office that says little alone: ` of the mission`."""
    last = anchor["role"].split()[-1].lower()
    if last not in words.FIELD_OFFICES.split("|"):
        return ""
    found = patterns.part_of_body().match(anchor.string, anchor.end()) if last in words.PARTS_OF else None
    found = found or patterns.unnamed_body().match(anchor.string, anchor.end())
    return found[0] if found else ""


def _end_of_body(body: re.Match[str], places: Sequence[Span]) -> int:
    """Return where a body ends: at the end of a known place that it begins with, if a name may follow."""
    start, end = body.span("body")
    titled = patterns.title_inside().search(body.string, start, end + _TITLE_LENGTH)
    if titled and titled.start() <= end:
        return titled.start()
    beyond = next((place.end for place in places if place.start == start and place.end > end), None)
    if beyond is not None:
        return beyond
    inside = [
        place
        for place in places
        if start <= place.start
        and place.end < end
        and (place.start == start or body.string.endswith(_POSTED, start, place.start))
    ]
    for place in inside:
        rest = body.string[place.end : end].split()
        if rest and not {word.strip(",") for word in rest} & words.NO_NAMES and rest[0][:1].isupper():
            return place.end
    nouns = [found for found in _WORD.finditer(body.string, start, end) if found[0] in words.BODY_NOUNS]
    named = nouns and len(clean_name(body.string[nouns[-1].end() : end]).split()) > 1
    return nouns[-1].end() if named else end


_WORD = re.compile(r"[^\W\d_]+")
_TITLE_LENGTH = 20
_POSTED = (" in ", " to ", " at ")
"""In front of the second place of a post: `Consul General of Japan in Los Angeles`."""


def _may_follow_body(found: re.Match[str], places: Sequence[Span]) -> bool:
    """Return whether a name may follow `Mayor of X`: behind a comma with a title or two words, or a known place."""
    name = clean_name(found["name"])
    if found["comma"] == ":":
        return False
    two = len(name.split()) > 1
    if found["comma"]:
        return bool(found["titles"]) or two
    before = found.string[: found.start()].rpartition(" ")[2]
    return bool(found["titles"]) or (
        two and (before in words.BODY_NOUNS or any(place.end == found.start() for place in places))
    )


def _is_name(name: str, found: re.Match[str], anchor: re.Match[str], places: Sequence[Span]) -> bool:
    """Return whether the words right of an office are a name that the office belongs to."""
    if not name or len(name.split()) > _TOO_MANY_WORDS:
        return False
    start = found.start("name")
    full = found["name"]
    complete = len(name) == len(full)
    follows = found.string[start + len(name) : start + len(name) + 14]
    if not complete and follows.split()[:1] and follows.split()[0].strip(",.") in words.BODY_NOUNS:
        return False
    if found["titles"]:
        return True
    if found["comma"]:
        covered = any(place.start <= start and start + len(name) <= place.end for place in places)
        return len(name.split()) > 1 and not covered
    if full[0].islower() and any(place.overlaps(Span(start, start + len(name))) for place in places):
        return False
    is_lower = anchor["role"].split()[-1][0].islower()
    quoted = found.group(0)[0] in '”"'
    return not is_lower or quoted or len(name.split()) > 1


def _listed(text: str, first: Sighting, places: Sequence[Span]) -> Iterator[Sighting]:
    """Yield the further names of `Mayors Wilson and Akimoto`."""
    position = first.span.end
    while found := patterns.more_names().match(text, _behind_place(text, position, places)):
        name = clean_name(found["name"])
        if not name:
            return
        position = found.start("name") + len(name)
        of = _body_after_name(text, position, places)
        yield replace(first, name=name, span=Span(first.span.start, position), of=of, name_start=found.start("name"))


def _behind_place(text: str, position: int, places: Sequence[Span]) -> int:
    """Return where the place of the name before ends, or the position: `Mayors Ito of Kurobe and Smith of Sneek`."""
    lead = next((lead for lead in (" of ", " from ", " (") if text.startswith(lead, position)), "")
    end = next((place.end for place in places if lead and place.start == position + len(lead)), position)
    return end + text.startswith(")", end) if lead == " (" else end


def _body_after_name(text: str, position: int, places: Sequence[Span]) -> str | None:
    """Return the body behind a name: `Governor Sato of Oita Prefecture`."""
    if text.startswith(" (", position):
        inside = (place for place in places if place.start == position + len(" (") and text.startswith(")", place.end))
        return next((text[place.start : place.end] for place in inside), None)
    found = re.compile(rf"{patterns.W}(?:of|from){patterns.W}{patterns.BODY}").match(text, position)
    if not found:
        return None
    known = [place for place in places if place.start == found.start("body")]
    said = found["body"].split()
    is_body = said[-1] in words.BODY_NOUNS and not any(map(_is_office, said))
    return text[known[0].start : known[0].end] if known and not is_body else found["body"]


def _body_before(text: str, start: int, places: Sequence[Span]) -> str | None:
    """Return the place or body in front of an office: `San Francisco Mayor`."""
    found = patterns.place_before().search(text, max(0, start - 60), start)
    if not found:
        return None
    said = found["body"].split()
    while said and (said[0] in words.NO_NAMES - words.PLACE_NOUNS or _is_office(said[0])):
        said.pop(0)
    known = len(said) > 1 or any(place.overlaps(Span(*found.span("body"))) for place in places)
    return " ".join(said) or None if known else None


def _left_of(text: str, anchor: re.Match[str], places: Sequence[Span]) -> list[Sighting]:
    """Return the name left of an office, at most one: `Mr. Nitta, the Governor of Toyama`."""
    line = text.rfind("\n\n", max(0, anchor.start() - _REACH), anchor.start()) + 1
    found = patterns.before_office().search(text, max(line, anchor.start() - _REACH), anchor.start())
    if not found or anchor["plural"]:
        return []
    said = _without_opening(found["name"])
    start, name = found.end("name") - len(said), clean_name(said)
    if not name or name.split() != said.split():
        return []
    if any(place.start <= start and start + len(name) <= place.end for place in places) and not found["titles"]:
        return []
    if not _is_left_name(name, found, text[anchor.end() : anchor.end() + 6]):
        return []
    body = patterns.body_after().match(text, anchor.end())
    has_topic = not body and anchor["role"].split()[-1].lower() in words.TOPICAL
    topic = has_topic and patterns.topic_after().match(text, anchor.end())
    role = role_with_noun(found["between"] or "", anchor["role"]) + (topic[0] if topic else "")
    role = _field(text, anchor, places) + role
    unnamed = "" if body or topic or role.lower() not in words.PARTS_OF else _unnamed_body(anchor)
    role += unnamed
    if not (body or topic or unnamed) and (second := _second(text, anchor)):
        role += second
    body = body or (patterns.body_after().match(text, topic.end()) if topic else None)
    end = (body or topic or anchor).end() + len(unnamed)
    begin = found.start() if found["titles"] else start
    if found["made"] and not patterns.appointing().search(text, max(0, begin - _TITLE_LENGTH), begin):
        return []
    return [
        Sighting(
            name,
            Span(begin, end),
            _role(role),
            body["body"] if body else None,
            start,
        )
    ]


def _second(text: str, anchor: re.Match[str]) -> str:
    """Return the second office of one person behind the first: ` and mayor` of `Anna Nowak, deputy and mayor`."""
    also = (
        patterns.office().match(text, anchor.end() + len(" and ")) if text.startswith(" and ", anchor.end()) else None
    )
    return f" and {also['role']}" if also and not also["plural"] and _CLOSES.match(text, also.end()) else ""


_CLOSES = re.compile(r"[,.;)]| of | at | in |$")


def _without_opening(name: str) -> str:
    """Return the name without words that only open the sentence: `By Anna Nowak`."""
    first, _, rest = name.partition(" ")
    while rest and first in words.NO_NAMES and first != "Park":
        name = rest
        first, _, rest = name.partition(" ")
    return name


def _is_left_name(name: str, found: re.Match[str], after: str) -> bool:
    """Return whether the words left of an office are a name that it belongs to."""
    if found["bare"]:
        return len(name.split()) > 1 and after.lstrip().startswith(("of ", "at ", "for "))
    return bool(found["titles"]) or len(name.split()) > 1 or (name.isupper() and len(name) > len("UN"))


_OF_NO_NOUN = (
    "'s",
    "’s",
    "ly",
    "ed",
    "ane",
    "ish",
    "ese",
    "est",
    "some",
    "ing",
    "ous",
    "ful",
    "able",
    "ible",
    "ive",
    "ic",
    "less",
)


def role_with_noun(between: str, role: str) -> str:
    """Return the office with the noun in front that belongs to it: `society president`."""
    before = between.split()
    if not before or not role[0].islower():
        return role
    noun = before[-1]
    belongs = noun.isalpha() and noun.islower() and noun not in words.NO_FIELDS and not noun.endswith(_OF_NO_NOUN)
    belongs = belongs and role not in words.HISTORICAL
    return f"{noun} {role}" if belongs else role
