"""Whether a name of a place stands for the place, or is part of the name of something else."""

import functools
import importlib.resources
import re

from glocal.gazetteer.designations import Kind
from glocal.gazetteer.scan import Name
from glocal.model.vocabulary import PlaceLevel

_BODIES = """
    Academy Agency Airlines Airport Army Assembly Association Bank Basilica Board Bridge Brewery Bureau Castle Cathedral
    Cemetery Center Centre Chamber Championship Championships Chapel Church Club Coalition College Commission Committee
    Company Conference Congress Consortium Cooperative Corp Corporation Council Cup Daily Declaration Dialogue Distillery
    Embassy Expo Exhibition Exposition Fair FC Federation Festival Forum Foundation Fund Gallery Games Garden Gardens
    Gate Gazette Group Hall Herald High Hospital Hotel House Inc Inn Institute Institution Jamboree Journal League
    Library Limited Ltd Marathon Market Memorial Ministry Monument Mosque Museum Network News Olympics Olympic Onsen
    Orchestra Organisation Organization Pagoda Palace Paralympic Paralympics Park Parliament Pavilion Plant Plantation
    Plaza Post Press Protocol Railway Regatta Restaurant Rotary School Shinkansen Shrine Society Square Stadium Station
    Studio Summit Symposium Synagogue Temple Theater Theatre Times Tower Treaty Triennale Tribune Trust Union United
    University Weekly Winery Workshop Zoo Skytree Line Biennale Accord Agreement Convention
""".split()  # fmt: skip
"""Words that end the proper name of an organisation, a building, an event or a publication."""

_OFFICES = """
    Mayor Governor Ambassador Mayors Governors Councillor Councilor Senator Delegation Deputy Prefectural Municipal
    Representative Representatives Vice-Mayor Chairman Chairperson President Minister Consul Mission Resident Residents
""".split()  # fmt: skip
"""Words behind a name that leave it a place: `San Francisco Mayor`."""

_TITLES = """
    Mr Ms Mrs Miss Dr Prof Professor Mayor Vice-Mayor Governor Vice-Governor Ambassador Minister President General
    Rector Chairman Chairwoman Chairperson Director Sir Dame Lord Lady King Queen Prince Princess Pope Saint Captain
    Senator Judge Justice Colonel Major Secretary Chancellor Principal Consul Councillor Representative named
""".split()  # fmt: skip
"""Words in front of a person's name."""

_OPENERS = """
    A About Across After Along Also Among An And Around As At Before Between But By Central Downtown During East Eastern
    Ex For Former From Greater Here How If In Inside Into Is Metropolitan Mid Middle Near Next North Northeast Northeastern
    Northern Northwest Northwestern Not Of Off On Or Outside Over Rural San Since So South Southeast Southeastern Southern
    Southwest Southwestern Than That The Then Through Throughout To Today Toward Towards Under Until Upper Lower Urban Via
    West Western What When Where While Why With Within Without Hello Visit Visiting Welcome Discover Promoting Experience
    Both Meanwhile However City Town Village Like Unlike Only Even Old Inner Outer Bringing Mainland Capital Occupied
""".split()  # fmt: skip
"""Capitalised words that may stand before a place without being part of a longer name."""

_WORD = r"[^\W\d_][\w'’.&-]*"
_CAPITALISED = r"[^\W\d_a-z][\w'’.&-]*"


def _any(words: list[str]) -> str:
    return "|".join(map(re.escape, words))


_BODY_BEHIND = re.compile(
    rf"(?:['’]s)?(?:[ -](?:of |for |and |& )?{_CAPITALISED}){{0,4}}?[ -](?:{_any(_BODIES)})\b(?!['’]s [a-z])"
)
_WORD_BEHIND = re.compile(rf" ({_CAPITALISED})")
_YEAR_BEHIND = re.compile(r" (?:19|20)\d\d (?:Olympic|Paralympic|Games|Expo|[A-Z])|['’]\d\d\b")
_TITLE_BEFORE = re.compile(rf"\b(?:{_any(_TITLES)})\.? (?:{_CAPITALISED} )?$")
_BY_BEFORE = re.compile(rf"\b(?:by|honou?ring|of late|Mr\.?|Ms\.?) (?:{_CAPITALISED} ){{1,2}}$")
_WORD_BEFORE = re.compile(rf"({_WORD})[ ]$")
_BODY_OF_BEFORE = re.compile(
    rf"\b(?:{_any(_BODIES)}) (?:(?:of|for|and|the|in|&|,) |{_CAPITALISED},? ){{0,5}}?of (?:the )?$"
)
_STATE_OFFICE_BEFORE = re.compile(
    rf"\b(?:Embass(?:y|ies)|Ambassadors?|Consulates?(?:[ -]Generals?)?|Consuls?(?:[ -]General)?|High Commission(?:er)?|"
    rf"Government|Ministry|Ministers?|Parliament|Emperor|Prime Minister)"
    rf"(?: (?:of|to|for|from|the|and)| {_CAPITALISED},?){{0,6}}? (?:of|to) (?:the )?$"
)
_HYPHENATED = re.compile(r"-[a-z]")
_QUOTED = re.compile(r"[\"“”'‘’「『]")


def objection(text: str, name: Name, level: PlaceLevel) -> str:
    """Return why a mention does not count as a place of that level, or an empty text.

    Source: the reading guide: a name inside the proper name of an organisation, a building, an event or a
    publication is no place, nor is a country that is only part of an office.
    """
    before = text[max(0, name.full.start - 90) : name.full.start]
    before = before[before.rfind("\n") + 1 :]
    if _BODY_BEHIND.match(text, name.full.end) or _YEAR_BEHIND.match(text, name.full.end):
        return "part of a proper name"
    if _BODY_OF_BEFORE.search(before):
        return "part of the name of an organisation"
    if level is PlaceLevel.COUNTRY and _STATE_OFFICE_BEFORE.search(before):
        return "part of an office of a state"
    if _stands_in_quotes(text, name):
        return "a name in quotation marks"
    if name.kind is not Kind.UNKNOWN:
        return ""
    return _object_to_bare(text, name, before)


def _stands_in_quotes(text: str, name: Name) -> bool:
    start, end = name.full.start, name.full.end
    return bool(
        start and name.kind and _QUOTED.match(text[start - 1]) and text[end : end + 1] in {'"', "”", "」", "』"}
    )


def _object_to_bare(text: str, name: Name, before: str) -> str:
    """Return why a name without designation is no place: a person, a longer name, half a word."""
    if _TITLE_BEFORE.search(before) or _BY_BEFORE.search(before):
        return "a person's name"
    if before.endswith("-") and before[-2:-1].isupper():
        return "part of a word"
    known = _WORD_BEFORE.search(before)
    if known and known[1] in _BODIES:
        return "part of the name of an organisation"
    if _is_heading(text, name):
        return ""
    if known and _is_capital(known[1]) and known[1] not in _OPENERS and not _opens_sentence(before, known.start()):
        return "part of a longer name"
    behind = _WORD_BEHIND.match(text, name.full.end)
    if behind and behind[1].strip(".") not in _OFFICES and not text.startswith("'s", name.full.end):
        return "part of a longer name"
    return ""


def _is_capital(word: str) -> bool:
    return word[0].isupper() and not word.endswith((".", "'s", "’s"))


def _opens_sentence(before: str, start: int) -> bool:
    ahead = before[:start]
    return not ahead.strip() or ahead[-1] in "\"“‘(" or ahead.rstrip()[-1] in ".!?:;"


def _is_heading(text: str, name: Name) -> bool:
    """Return whether most words of the line are capitalised, so that capitals tell nothing."""
    start, end = text.rfind("\n", 0, name.full.start) + 1, text.find("\n", name.full.end)
    words = re.findall(r"[^\W\d_]{4,}", text[start : end if end >= 0 else len(text)][:400])
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


@functools.cache
def _plain_words() -> frozenset[str]:
    text = (importlib.resources.files("glocal.gazetteer") / "words.txt").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(word for line in lines for word in line.split())


def is_plain_word(key: str) -> bool:
    """Return whether a folded name is an English word or a given name, and so alone no place."""
    return key in _plain_words() or (len(key) < 3 and key.isascii())  # noqa: PLR2004 - `Of`, `Le`
