"""Whether two reports tell of the same activity: a sum of named reasons that a page can show.

Weights are log-odds. They were set so that the labelled pairs of tests/entities/test_same.py come out right: reports
of one event in two issues and in two languages meet, editions of a yearly event and the calls of one journey do not.
"""

import math
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from glocal.entities.belonging import holds, unshared
from glocal.entities.keys import place_key
from glocal.entities.shown import contradict
from glocal.model.claim import ActivityClaim, PlaceMention
from glocal.model.reason import Reason
from glocal.model.vocabulary import ActivityKind

_PRIOR = Reason("two reports of one kind and month", -3.0)
_SAME_DAYS = Reason("same days", 2.0)
_DATES_FIT = Reason("dates fit", 0.5)
_DATES_CONTRADICT = Reason("dates contradict", -10.0)
_SHARED_PLACE = Reason("same place", 1.5)
_SHARED_COUNTRY = Reason("same country", 1.0)
_OTHER_PLACE = Reason("different places", -2.0)
_SAME_PAIR_SIGNED = Reason("both name the same two ends of an agreement", 3.0)
_SAME_PAIR = Reason("both name the same two places", 1.5)
_SAME_NAMED = Reason("both name the same place", 1.0)
_OTHER_NAMED = Reason("they name different places", -1.5)
_SHARED_ORGANISER = Reason("same organiser", 1.0)
_SHARED_FIGURE = Reason("same number of people", 1.0)
_OTHER_NUMBERS = Reason("different numbers in the titles", -4.0)
_NO_WORD = Reason("titles share no word", -0.5)
_WORD_WEIGHT, _MOST_WORDS = 1.0, 3
_SHORTEST_WORD = 3
_FEWEST_PEOPLE = 10
"""Smaller figures are too common to tell anything."""

_WORDS = re.compile(r"\w+")
_NUMBERS = re.compile(r"\d+")
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_GENERIC = frozenset(
    _WORDS.findall(
        "the and for with from between its their city town village prefecture district agreement signing ceremony "
        "visit reception seminar forum tour study programme program project festival event held official local "
        "international exchange sister friendship cooperation partnership formalization formalisation"
    )
)
"""Words that titles of many activities share, so that they tell nothing."""
_GENERIC_JAPANESE = re.compile(
    "姉妹都市|友好都市|提携|協定|覚書|締結|調印|署名|式典|訪問|来訪|表敬|視察|派遣|研修|交流|国際|地方|代表団|使節団|"
    "レセプション|セミナー|フォーラム|ツアー|プログラム|事業|開催|実施|参加|記念|周年|歓迎|[市町村県都府区式会団の・とをにがでへは]"
)
"""The same in Japanese, with what joins words."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What of a report tells an activity from others."""

    date: str
    """EDTF; empty where nothing tells."""
    title: str
    """Folded."""
    words: frozenset[str]
    """Folded words of the title that not every title has and that name no place; of Japanese the pairs of letters."""
    numbers: frozenset[str]
    places: frozenset[str]
    """Keys of where it took place."""
    named: frozenset[str]
    """Keys of the places that title and organisers name: they compare what is written in two languages."""
    organisers: frozenset[str]
    figures: frozenset[str]
    """How many took part."""
    block: str = ""
    """Kind and month."""

    @property
    def is_japanese(self) -> bool:
        """Whether the title is written in Japanese."""
        return bool(_CJK.search(self.title))

    def joined(self, other: "Telling") -> "Telling":
        """Return what two claims that make one report say together."""
        sets = {name: getattr(self, name) | getattr(other, name) for name in _SETS}
        return Telling(date=self.date, title=self.title, block=self.block, **sets)

    def to_json(self) -> dict[str, str | list[str]]:
        """Return it as a JSON object."""
        sets = {name: sorted(getattr(self, name)) for name in _SETS}
        return {"date": self.date, "title": self.title, **sets}

    @classmethod
    def from_json(cls, record: dict[str, str | list[str]], block: str = "") -> "Telling":
        """Return what `to_json` wrote, with the block, which stands beside it."""
        sets = {name: frozenset(record[name]) for name in _SETS}
        return cls(date=str(record["date"]), title=str(record["title"]), block=block, **sets)


_SETS = ("words", "numbers", "places", "named", "organisers", "figures")


Names = Mapping[str, frozenset[str]]
"""What an article calls the places that it names, by their keys; case folded."""


def names_in(mentions: Iterable[PlaceMention]) -> Names:
    """Return what an article calls its places, without the names that two of them share."""
    names: dict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        names[place_key(mention.place)] |= {mention.text, mention.place.name}
    return unshared(names)


def telling(claim: ActivityClaim, names: Names) -> Telling:
    """Return what tells the activity of a claim from others, by what its article calls places."""
    written = " ".join((claim.title, *claim.organisers)).casefold()
    named = {key: [name for name in of_place if holds(written, name)] for key, of_place in names.items()}
    places = set().union(*(_title_words(name) for of_place in named.values() for name in of_place))
    return Telling(
        date=str(claim.date or ""),
        title=_fold(claim.title),
        words=frozenset(_title_words(claim.title) - places),
        numbers=frozenset(_NUMBERS.findall(claim.title)),
        places=frozenset(place_key(place) for place in claim.places),
        named=frozenset(key for key, of_place in named.items() if of_place),
        organisers=frozenset(_fold(name) for name in claim.organisers),
        figures=frozenset(str(each.count) for each in claim.attendance if each.count >= _FEWEST_PEOPLE),
        block=block(claim),
    )


def block(claim: ActivityClaim) -> str:
    """Return the kind and month in which the same activity is looked for: two reports in two blocks never meet."""
    return f"{claim.kind.value} {str(claim.date or 'undated')[:7]}"


def reasons_same(one: Telling, other: Telling) -> tuple[Reason, ...]:
    """Return the reasons for and against two reports of one block telling of the same activity."""
    found = (_PRIOR, _of_dates(one, other), _of_places(one, other), _of_named(one, other), *_of_titles(one, other))
    also = (
        (one.organisers & other.organisers, _SHARED_ORGANISER),
        (one.figures & other.figures, _SHARED_FIGURE),
    )
    return tuple(reason for reason in found if reason) + tuple(reason for shared, reason in also if shared)


def are_same(one: Telling, other: Telling) -> bool:
    """Return whether the reasons for outweigh those against."""
    return math.fsum(reason.weight for reason in reasons_same(one, other)) > 0


def _of_dates(one: Telling, other: Telling) -> Reason | None:
    if one.date and one.date == other.date and len(one.date) > len("2025-12"):
        return _SAME_DAYS
    if not one.date or not other.date:
        return None
    return _DATES_CONTRADICT if contradict(one.date, other.date) else _DATES_FIT


def _of_places(one: Telling, other: Telling) -> Reason | None:
    if not one.places or not other.places:
        return None
    shared = one.places & other.places
    if not shared:
        return _OTHER_PLACE
    return _SHARED_COUNTRY if all(map(_is_country, shared)) else _SHARED_PLACE


def _is_country(key: str) -> bool:
    return len(key) == len("jp")


def _of_named(one: Telling, other: Telling) -> Reason | None:
    if not one.named or not other.named:
        return None
    shared = one.named & other.named
    if len(shared) > 1:
        return _SAME_PAIR_SIGNED if one.block.startswith(ActivityKind.SIGNING) else _SAME_PAIR
    if shared:
        return _SAME_NAMED
    return None if any(map(_is_country, one.named | other.named)) else _OTHER_NAMED


def _of_titles(one: Telling, other: Telling) -> list[Reason]:
    """Return what the titles tell; of titles in two languages only their numbers can be compared."""
    found = [_OTHER_NUMBERS] if one.numbers and other.numbers and one.numbers != other.numbers else []
    if one.is_japanese is not other.is_japanese:
        return found
    shared = one.words & other.words
    shorter, longer = sorted((one.title, other.title), key=len)
    if f" {shorter} " in f" {longer} ":
        shared |= {word for word in shorter.split() if len(word) >= _SHORTEST_WORD}
    if shared:
        weight = _WORD_WEIGHT * min(len(shared), _MOST_WORDS)
        return [*found, Reason(f"titles share {', '.join(sorted(shared))}", weight)]
    return [*found, _NO_WORD] if one.words and other.words else found


def _title_words(title: str) -> set[str]:
    words = set()
    for word in _WORDS.findall(_GENERIC_JAPANESE.sub(" ", _fold(title))):
        if _CJK.search(word):
            words |= {word[start : start + 2] for start in range(len(word) - 1)}
        elif len(word) >= _SHORTEST_WORD and word not in _GENERIC and not word.isdigit():
            words.add(word)
    return words


def _fold(text: str) -> str:
    """Return the text in lower case without diacritics, punctuation as spaces."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(_WORDS.findall("".join(letter for letter in plain if not unicodedata.combining(letter))))
