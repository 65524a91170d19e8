"""Whether a name of a place stands for the place, or is part of the name of something else."""

import functools
import re

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.name import Name
from glocal.gazetteer.words import is_plain_word, proper_words
from glocal.model.place import HOME_COUNTRY, Place
from glocal.model.vocabulary import PlaceLevel

_BODIES = proper_words("bodies")
"""Words that end the proper name of an organisation, a building, an event or a publication."""

_OFFICES = proper_words("offices")
"""Words behind a name that leave it a place: `San Francisco Mayor`."""

_TITLES = proper_words("titles")
"""Words in front of a person's name."""

_GIVEN_NAMES = proper_words("given")
"""Names in front of a surname, also at the start of a sentence: `Ken Wallis`."""

_OPENERS = proper_words("openers")
"""Capitalised words that may stand before a place without being part of a longer name."""

_WORD = r"[^\W\d_][\w'’.&-]*"
_CAPITALISED = r"[^\W\d_a-z][\w'’.&-]*"


def _any(words: frozenset[str]) -> str:
    return "|".join(map(re.escape, sorted(words)))


_BODY_BEHIND = re.compile(
    rf"(?:['’]s)?(?:[ -](?:of |for |and |& )?{_CAPITALISED}){{0,7}}?[ -](?:{_any(_BODIES)})\b(?!['’]s [a-z])"
)
_AND = (" and ", " & ")
"""Behind a town with its designation another party follows: `Takahashi City and Otterbein University`."""
_WORD_BEHIND = re.compile(rf" ({_CAPITALISED})")
_YEAR_BEHIND = re.compile(
    r" (?:19|20)\d\d (?:Olympic|Paralympic|Games|Expo|[A-Z])|['’]\d\d\b"
    r"|(?:20\d\d)?(?:大会|オリンピック|パラリンピック|五輪)"
)
_TITLE_BEFORE = re.compile(rf"\b(?:{_any(_TITLES)})\.? (?:{_CAPITALISED} )?$")
_BY_BEFORE = re.compile(rf"\b(?:by|honou?ring|of late|Mr\.?|Ms\.?) (?:{_CAPITALISED} ){{1,2}}$")
_GIVEN = r"([A-Z][a-z]{2,})"
_GIVEN_BEFORE = re.compile(rf"\b{_GIVEN} $")
_GIVEN_BEHIND = re.compile(rf" {_GIVEN}\b")
_NOT_GIVEN = _OPENERS | _OFFICES | _BODIES | _TITLES
_INITIAL_BEFORE = re.compile(r"(?<![\w.])[A-Z]\. $")
_PARTICLE_BEFORE = re.compile(rf"{_CAPITALISED} (?:von|van|van der|zu|di|ten) $")
_OF_FAMILY_BEFORE = re.compile(rf"\b(?:{_any(_GIVEN_NAMES)}) (?:de|da|do|dos|del|della|van der|van den) $")
_PERSON_BEFORE = (_OF_FAMILY_BEFORE, _TITLE_BEFORE, _BY_BEFORE, _INITIAL_BEFORE, _PARTICLE_BEFORE)
_STREET_BEFORE = re.compile(
    r"\b(?:rue|via|calle|avenida|place|piazza|plaza|boulevard|avenue|ulica|ul\.) (?:de |du |des |de la |del )?$"
)
_BUILDING_BEFORE = re.compile(
    rf"\b(?:{_any(proper_words('buildings'))}) (?:(?:de|des|du|della|dei|degli|di|del|do|da|la|le|les|der|für|von) )*$"
)
_WORD_BEFORE = re.compile(rf"({_WORD})[ ]$")
_BODIES_OF = _BODIES - {"Embassy", "Agreement"}
"""Those that are named after a place with `of`; an embassy of a country counts as the country, and an agreement of two
towns is that of its parties."""
_BODY_OF_BEFORE = re.compile(
    rf"\b(?:{_any(_BODIES_OF)}) (?:(?:of|for|and|the|in|&|,) |{_CAPITALISED},? ){{0,5}}?of (?:the )?$"
)
_OFFICE_BEFORE = re.compile(
    rf"\b(?:Embass(?:y|ies)|Ambassadors?|Consulates?(?:[ -]Generals?)?|Consuls?(?:[ -]General)?|High Commission(?:er)?|"
    rf"Government|Ministry|Ministers?|Parliament|Emperor|Prime Minister)"
    rf"(?: (?:of|to|for|from|the|and)| {_CAPITALISED},?){{0,6}}? (?:of|to) (?:the )?$"
)
_LANDSCAPE = ("Lake ", "Mount ", "Mt. ", "Cape ", "Gulf of ", "Sea of ", "Strait of ", "Lake of ")
"""In front of a name that water or a mountain has: `Lake Constance towns`."""
_POSTCODE_BEHIND = re.compile(r",? [A-Z]{2,3} \d{4,5}\b")
_DAY_BEHIND = re.compile(r"['’]s (?:Day|Eve)\b")
"""Behind a saint that towns are named after: `St. Patrick's Day`."""
_OF = ("of ", "of the ")
_NEAR = 45
"""Characters of a title, two names and a particle in front of a name; two long given names seldom take more."""
_HYPHENATED = re.compile(r"-[a-z]")
_QUOTED = re.compile(r"[\"“”'‘’「『]")


PERSON = "a person's name"
LONGER = "part of a longer name"


def objection(text: str, name: Name) -> str:
    """Return why a mention does not count as a place, or an empty text.

    Source: the reading guide: a name inside the proper name of an organisation, a building, an event or a
    publication is no place.
    """
    before = text[max(0, name.full.start - 90) : name.full.start]
    before = before[before.rfind("\n") + 1 :]
    joined = name.kind is not Kind.UNKNOWN and text.startswith(_AND, name.full.end)
    if (not joined and _BODY_BEHIND.match(text, name.full.end)) or _YEAR_BEHIND.match(text, name.full.end):
        return "part of a proper name"
    if before.endswith(_OF) and _BODY_OF_BEFORE.search(before):
        return "part of the name of an organisation"
    if _stands_in_quotes(text, name):
        return "a name in quotation marks"
    return _object_to_any(text, name, before) or ("" if name.kind else _object_to_bare(text, name, before))


def _object_to_any(text: str, name: Name, before: str) -> str:
    """Return why a name is a lake's or in an address, also one that seems designated."""
    if before.endswith(_LANDSCAPE) or _DAY_BEHIND.match(text, name.full.end):
        return LONGER
    return "part of an address" if _POSTCODE_BEHIND.match(text, name.full.end) else ""


def is_home_office(text: str, name: Name, place: Place) -> bool:
    """Return whether a name only says whose office it is: `Embassy of Japan in Peru`.

    Source: the reading guide, which lets Japan not count there; other countries do.
    """
    if place.level is not PlaceLevel.COUNTRY or place.country != HOME_COUNTRY:
        return False
    line = text.rfind("\n", 0, name.full.start) + 1
    return bool(_OFFICE_BEFORE.search(text[max(line, name.full.start - 90) : name.full.start]))


def _stands_in_quotes(text: str, name: Name) -> bool:
    start, end = name.full.start, name.full.end
    return bool(
        start and name.kind and _QUOTED.match(text[start - 1]) and text[end : end + 1] in {'"', "”", "」", "』"}
    )


def _object_to_bare(text: str, name: Name, before: str) -> str:
    """Return why a name without designation is no place: a person, a longer name, half a word."""
    last = before.rfind(" ", 0, len(before) - 1) + 1
    tells = before.endswith(" ") and _may_tell(before[last:-1])
    near = before[max(0, before.rfind(" ", 0, max(0, len(before) - _NEAR))) :] if tells else ""
    known = _WORD_BEFORE.search(before, last)
    is_given = known is not None and known[1].title() in _GIVEN_NAMES
    if is_given or any(pattern.search(near) for pattern in _PERSON_BEFORE if tells) or _is_surname(text, name, before):
        return PERSON
    if tells and (_STREET_BEFORE.search(near) or _BUILDING_BEFORE.search(near)):
        return "part of the name of a street or a building"
    if before.endswith("-") and before[-2:-1].isupper():
        return "part of a word"
    if known and known[1] in _BODIES:
        return "part of the name of an organisation"
    if (_is_tail(before, known) or _is_head(text, name)) and not _is_heading(text, name):
        return LONGER
    return ""


def _may_tell(word: str) -> bool:
    """Return whether the word in front of a name can be a title, a given name, a particle or the word of a street."""
    return word in _SMALL_TELLING or not (word.isascii() and word.isalpha() and word.islower())


_SMALL_TELLING = {word for word in _TITLES if word.islower()} | frozenset(
    {"von", "van", "der", "zu", "di", "ten", "de", "du", "des", "la", "del", "rue", "via", "calle", "avenida", "place",
     "piazza", "plaza", "boulevard", "avenue", "ulica", "della", "dei", "degli", "do", "da", "le", "les", "für"}
)  # fmt: skip
"""The words in lower case that the patterns of persons and streets end in."""


def _is_surname(text: str, name: Name, before: str) -> bool:
    """Return whether a name in capitals stands beside a given name that is not: `Futoshi TOBA`, `HAMADA Seiji`."""
    if not name.span.of(text).isupper() or len(name.key) <= len("UAE"):
        return False
    given = _GIVEN_BEFORE.search(before) or _GIVEN_BEHIND.match(text, name.full.end)
    return given is not None and given[1] not in _NOT_GIVEN and not is_plain_word(given[1].lower())


def _is_tail(before: str, known: re.Match[str] | None) -> bool:
    """Return whether the word in front begins a name that the place would only end: `Saigo Takamori`."""
    if known is None or known[1] in _OPENERS:
        return False
    return _is_capital(known[1]) and not _opens_sentence(before, known.start())


def _is_head(text: str, name: Name) -> bool:
    """Return whether the word behind goes on with the name: `Paris Hilton`."""
    behind = _WORD_BEHIND.match(text, name.full.end)
    return bool(behind and behind[1].strip(".") not in _OFFICES)


def _is_capital(word: str) -> bool:
    return word[0].isupper() and not word.endswith((".", "'s", "’s"))


def _opens_sentence(before: str, start: int) -> bool:
    ahead = before[:start]
    return not ahead.strip() or ahead[-1] in '"“‘(' or ahead.rstrip()[-1] in ".!?"


def _is_heading(text: str, name: Name) -> bool:
    """Return whether most words of the line are capitalised, so that capitals tell nothing."""
    start, end = text.rfind("\n", 0, name.full.start) + 1, text.find("\n", name.full.end)
    return _is_set_as_heading(text[start : min(end if end >= 0 else len(text), start + 400)].rstrip())


@functools.lru_cache(maxsize=256)
def _is_set_as_heading(line: str) -> bool:
    """Return the same of a line, which all its names ask for."""
    words = [] if line.endswith(".") else [word for word in _LONG_WORD.findall(line) if word not in _SMALL_IN_TITLES]
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_SMALL_IN_TITLES = frozenset({"from", "with", "into", "over", "upon", "near", "between", "among", "through"})
