"""The patterns that people are found with, built from the tables."""

import functools
import re
from collections import defaultdict

from glocal.claims.people import words

_LATIN = (*range(0x41, 0x250), *range(0x1E00, 0x1F00))
UPPER = "".join(chr(code) for code in _LATIN if chr(code).isupper())
W = r"[ \u00a0]{1,2}"
"""Space between two words; a line break ends a caption or a headline."""
_WORD = rf"(?:[{UPPER}]|0(?=[a-z]{{2}}))(?:[\w'’\-]*\w)?(?<!['’]s)"
_TITLE = rf"(?:(?:the{W}(?=Re?v|Very|Hon))?(?:{words.TITLES})\b\.?{W})"
_NEXT = rf"(?:{W}|{W}(?:(?:{words.PARTICLES}){W}){{1,2}})(?:[{UPPER}]\.(?={W}[{UPPER}])|{_WORD})"
_OPENED = rf"(?:(?:van|von|de|der|den|di|dos|du|ter|ten|bin){W}){{0,2}}"
"""Particles that a name may begin with behind an office: `Mayor de Vries`."""
NAME = rf"(?:[{UPPER}]\.{W})*{_WORD}(?:{_NEXT}){{0,4}}"
_BODY_WORD = rf"[{UPPER}][\w'’&.\-]*\w|[{UPPER}]"
BODY = (
    rf"(?:(?:the|its|our|their){W}(?:city|town|village|prefecture|council|university)['’]s{W})?(?:the{W})?(?:(?:new|former|city|town|village|municipality|prefecture|state|port|ward){W}(?:and{W}\w+{W})?(?:of{W}))?"
    rf"(?:the{W})?(?P<body>(?:{_BODY_WORD})(?:{W}(?:(?:of|for|in|to|at|and|de|la|the){W}){{0,2}}(?:{_BODY_WORD})|{W}(?:city|town|village|county|district|prefecture|province|state))*)"
)
LINK = rf"(?:{W}(?:of|for|in|to|at|from){W})"


def _by_first_letter(phrases: str) -> str:
    """Return a pattern of the phrases, in either case of each first letter, longest first."""
    groups: dict[str, list[str]] = defaultdict(list)
    for phrase in sorted(phrases.split("|"), key=len, reverse=True):
        rest = re.sub(r"([ '])(\w)", lambda m: rf"[{_BREAKS[m[1]]}][{m[2].upper()}{m[2]}]", phrase[1:])
        groups[phrase[0]].append(rest)
    return "|".join(f"[{first.upper()}{first}](?:{'|'.join(rests)})" for first, rests in groups.items())


_BREAKS = {" ": r" \n-", "'": "'’"}
"""How a space and an apostrophe are printed; the letter behind either may be a capital: `Chargé d’Affaires`."""


@functools.cache
def office() -> "re.Pattern[str]":
    """Return the pattern of an office with its modifiers: `Former Special Advisor to the Mayor`."""
    charged = (f"{field} {head}" for field in words.FIELDS.split("|") for head in words.FIELD_OFFICES.split("|"))
    ministers = (f"minister {link} {field}" for link in ("of", "for") for field in words.PORTFOLIOS.split("|"))
    heads = _by_first_letter("|".join((words.OFFICES, *charged, *ministers)))
    heads = rf"{_OF_A_FIELD}|{heads}"
    modifiers = _by_first_letter(words.MODIFIERS)
    return re.compile(
        rf"(?:(?<![\w-])|(?<=\bthen-))(?P<role>(?:(?:{modifiers})(?:[ \n-]|(?<=-))){{0,4}}(?:{heads})(?P<plural>s)?"
        rf"(?:{W}[Ee]merit(?:us|a)|-[Ee]lect)?"
        rf"(?:{W}to{W}the{W}(?:{heads}))?)\b(?![-'’]\w)"
    )


_FIELD_WORD = rf"[{UPPER}][a-z][\w’'-]*"
_OF_A_FIELD = (
    rf"(?:(?<=Parliamentary )|(?<=State )|(?<=Principal )|(?<=Permanent ))(?:Minister|Secretary){W}for{W}(?:the{W})?"
    rf"{_FIELD_WORD}(?:(?:{W}|,{W}|,?{W}and{W}|{W}of{W}){_FIELD_WORD}){{0,5}}(?=[,.;)]|{W}of{W})"
    rf"|(?:Principal|Permanent){W}Secretary{W}for{W}{_FIELD_WORD}(?:{W}(?:and{W})?{_FIELD_WORD}){{0,4}}(?=[,.;)]|{W}of{W})"
)
"""An office with what it is for: `Secretary for Industries`."""


@functools.cache
def office_begins() -> "re.Pattern[str]":
    """Return the pattern of the first five letters of any office: cheap, and `office` looks closer."""
    phrases = f"{words.OFFICES}|{words.MODIFIERS}|{words.FIELDS}".split("|")
    firsts: dict[str, set[str]] = defaultdict(set)
    for phrase in phrases:
        firsts[phrase[0]].update(_PLAIN_LETTERS.findall(phrase[1:])[:1])
    groups = (f"[{first.upper()}{first}](?:{'|'.join(sorted(rests))})" for first, rests in firsts.items())
    return re.compile(rf"\b(?:{'|'.join(groups)})")


_PLAIN_LETTERS = re.compile(r"(?:\w(?![?*])){0,4}")


_VERB = rf"{W}(?:is|was|remains|became|will{W}be)(?:,?{W}(?:now|again|still|once{W}more|as{W}before),?)?(?={W})"
"""Between an office and its holder: `treasurer is, as before, Anna Nowak`."""


@functools.cache
def after_office() -> "re.Pattern[str]":
    """Return the pattern of a name right of its office, at once or behind a comma and titles."""
    return re.compile(
        rf"(?:[”\"]?(?:{W}(?:himself|herself|themselves))?(?P<comma>,|:|{W}\(|{_VERB})?{W}?"
        rf"(?:(?:at{W}that{W}time|then),?{W})?)"
        rf"(?P<titles>{_TITLE}*)(?P<name>{_OPENED}{NAME})"
    )


@functools.cache
def body_after() -> "re.Pattern[str]":
    """Return the pattern of the body of an office: ` of the Naruto City Council`."""
    return re.compile(rf"(?:{W}at{W}that{W}time)?{LINK}{BODY}")


@functools.cache
def title_inside() -> "re.Pattern[str]":
    """Return the pattern of a title behind a body, with which the name begins: ` H.E. Pál`."""
    return re.compile(rf"{W}(?={_TITLE}+[{UPPER}])")


@functools.cache
def unnamed_body() -> "re.Pattern[str]":
    """Return the pattern of a body without a name in front of a person's: ` of the council, `."""
    return re.compile(
        rf"{W}of{W}the{W}(?:{'|'.join(words.UNNAMED_BODIES)})"
        rf"(?![\w’'-]|{W}[a-z]*{W}?(?:of|for)\b|{W}[{UPPER}])"
        rf"|{W}of{W}(?!(?:the|an?|its|his|her|our|their|this|that|all)\b)[a-z]{{4,}}(?:{W}and{W}[a-z]{{4,}})?(?=[,.;)]|{W}(?:at|in)\b)"
    )


@functools.cache
def part_of_body() -> "re.Pattern[str]":
    """Return the pattern of what somebody is the head of, without a name: ` of the city's commerce division`."""
    plain = r"(?!(?:our|its|their|his|her|that|this|an?)\b)[a-z]+(?:['’]s)?"
    return re.compile(
        rf"{W}of{W}(?:the{W})?(?:{plain}{W}){{0,2}}(?:{'|'.join(words.PARTS_OF_BODIES)})"
        rf"(?![\w’'-]|{W}[a-z]*{W}?for\b)"
    )


@functools.cache
def meant_body() -> "re.Pattern[str]":
    """Return the pattern of a body that is only meant, in front of a name: ` of our society`, ` of the two cities`."""
    return re.compile(rf"{W}of{W}(?:the|that|this|our|its|their|his|her|both|an?){W}(?:[a-z-]+{W}){{0,2}}[a-z-]+(?=,)")


@functools.cache
def of_body() -> "re.Pattern[str]":
    """Return the pattern of a person who stands for a body: `Dr. Helen Strang of the University of Otago`."""
    return re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\b\.?{W}(?P<name>{NAME}){W}of{W}the{W}{BODY}")


@functools.cache
def topic_after() -> "re.Pattern[str]":
    """Return the pattern of what a person works on: ` of the oriental pear growing`."""
    return re.compile(
        rf"{W}(?:of|for|in){W}(?:the{W})?[a-z]+(?:{W}(?!and\b|at\b|from\b|who\b|with\b|to\b|in\b)[a-z]+){{0,4}}"
    )


@functools.cache
def more_names() -> "re.Pattern[str]":
    """Return the pattern of a further name in a list: `Mayors Wilson and Akimoto`."""
    return re.compile(rf"(?:,{W}|{W}and{W}|,{W}and{W}|{W}&{W})(?P<titles>{_TITLE}*)(?P<name>{_OPENED}{NAME})")


_ONCE = rf"(?:,{W}(?:an?{W}|the{W}|our{W})?(?:former|formerly|once|retired|previously)\b[^.;\n]{{0,100}}?)"
"""What somebody was before: `, a former teacher in Miyakonojo`, in front of `, who is now`."""


_MADE = (
    rf"(?:was|is|has{W}been|have{W}been){W}(?:re-?)?(?:elected|appointed|named|chosen|confirmed)(?:{W}(?:as|to{W}be))?"
)
"""A holder in front of the office that somebody gave: `Anna Nowak was elected`."""


@functools.cache
def appointing() -> "re.Pattern[str]":
    """Return the pattern of a verb in front of a name that is given an office: `elected Anna Nowak as`."""
    return re.compile(rf"\b(?:re-?)?(?:elect|appoint|nam|chose|confirm|nominat|introduc|install)\w*{W}$")


_ACTING = "works?|worked|came|comes|joined|joins|arrived|acts?|acted|stayed|taught|teaches|has been|has served|spent"
"""Verbs behind a name in front of `as a`: `Emma Rowan came to Ama Town as a`."""


@functools.cache
def before_office() -> "re.Pattern[str]":
    """Return the pattern of a name left of its office, in the text up to the office."""
    between = rf"(?:(?!and\b)[\w'’\-]+{W}){{0,5}}"
    return re.compile(
        rf"(?<![\w'’.-])(?P<titles>{_TITLE}*)(?P<name>{NAME})(?:,{W}(?:aged{W})?\d{{1,3}}(?=,))?"
        rf"(?:{W}(?:from|of){W}(?:{_BODY_WORD})(?:{W}(?:{_BODY_WORD})){{0,2}}(?=,)|{W}\((?:[\w ]+)\)(?=,))?"
        rf"(?:(?P<apposition>,|{W}[-–—]|{W}?\()(?:{W}|(?<=\())(?P<between>{between})"
        rf"|(?P<who>{_ONCE}?,{W}who\b[^.;\n]{{0,120}}?{W}(?:is|was|became|as){W}(?:(?:now|today|currently|also){W})?"
        rf"(?:(?:the|a|an|its|their|our){W})?)"
        rf"|(?P<is>{W}(?:is|was|remains|became|has{W}been|serves{W}as|served{W}as|{_MADE}){W}(?:(?:now|today|currently|also){W})?"
        rf"(?:(?:the|a|an|its|their|our|(?:{_BODY_WORD})['’]s){W}(?:[a-z]+{W})?)?)"
        rf"|(?P<made>{W}as{W}(?:(?:the|its|their|our|an?){W}(?:new{W})?)?)"
        rf"|(?P<acting>{W}(?:{_ACTING})\b[^.;\n]{{0,90}}?{W}as{W}(?:the|an?|its|their|our){W})"
        rf"|(?P<bare>{W}))$"
    )


@functools.cache
def word_before() -> "re.Pattern[str]":
    """Return the pattern of a capitalised word left of an office, alone in its phrase: `, Homestay `."""
    return re.compile(rf"(?:(?<=, )|(?<=\())(?P<word>[{UPPER}][a-z]{{3,}}){W}$")


@functools.cache
def place_before() -> "re.Pattern[str]":
    """Return the pattern of the place or body left of an office: `San Francisco `, `Toyama's `."""
    return re.compile(
        rf"(?<![\w“\"])(?P<body>(?:{_BODY_WORD})(?:{W}(?:of{W})?(?:{_BODY_WORD}))*?)(?:['’]s)?{W}(?:the{W})?$"
    )
