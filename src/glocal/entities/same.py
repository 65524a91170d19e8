"""Whether two reports tell of the same activity: a sum of named reasons that a page can show.

Weights are log-odds. They were set so that the reports of one event in two issues of the sample newsletter meet and the
editions of a yearly event stay apart (tests/entities/test_same.py).
"""

import math
import re
import unicodedata
from dataclasses import dataclass

from glocal.entities.keys import place_key
from glocal.entities.shown import contradict
from glocal.model.claim import ActivityClaim
from glocal.model.reason import Reason

_PRIOR = Reason("two reports of one kind and month", -3.0)
_SAME_DAYS = Reason("same days", 2.0)
_DATES_FIT = Reason("dates fit", 0.5)
_DATES_CONTRADICT = Reason("dates contradict", -10.0)
_SHARED_PLACE = Reason("same place", 1.5)
_OTHER_PLACE = Reason("different places", -2.0)
_SHARED_ORGANISER = Reason("same organiser", 1.0)
_OTHER_NUMBERS = Reason("different numbers in the titles", -4.0)
_WORD_WEIGHT, _MOST_WORDS = 1.0, 3
_SHORTEST_WORD = 3

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


@dataclass(frozen=True, slots=True)
class Telling:
    """What of a report tells an activity from others."""

    date: str
    """EDTF; empty where nothing tells."""
    words: frozenset[str]
    """Folded words of the title that not every title has; of Japanese the pairs of letters."""
    numbers: frozenset[str]
    places: frozenset[str]
    """Keys."""
    organisers: frozenset[str]
    block: str = ""
    """Kind and month."""

    def joined(self, other: "Telling") -> "Telling":
        """Return what two claims that make one report say together."""
        sets = {name: getattr(self, name) | getattr(other, name) for name in _SETS}
        return Telling(date=self.date, block=self.block, **sets)

    def to_json(self) -> dict[str, str | list[str]]:
        """Return it as a JSON object."""
        sets = {name: sorted(getattr(self, name)) for name in _SETS}
        return {"date": self.date, **sets}

    @classmethod
    def from_json(cls, record: dict[str, str | list[str]], block: str = "") -> "Telling":
        """Return what `to_json` wrote, with the block, which stands beside it."""
        sets = {name: frozenset(record[name]) for name in _SETS}
        return cls(date=str(record["date"]), block=block, **sets)


_SETS = ("words", "numbers", "places", "organisers")


def telling(claim: ActivityClaim) -> Telling:
    """Return what tells the activity of a claim from others."""
    return Telling(
        date=str(claim.date or ""),
        words=frozenset(_title_words(claim.title)),
        numbers=frozenset(_NUMBERS.findall(claim.title)),
        places=frozenset(place_key(place) for place in claim.places),
        organisers=frozenset(_fold(name) for name in claim.organisers),
    )


def block(claim: ActivityClaim) -> str:
    """Return the kind and month in which the same activity is looked for: two reports in two blocks never meet."""
    return f"{claim.kind.value} {str(claim.date or 'undated')[:7]}"


def reasons_same(one: Telling, other: Telling) -> tuple[Reason, ...]:
    """Return the reasons for and against two reports of one block telling of the same activity."""
    found = [_PRIOR]
    if one.date and one.date == other.date and len(one.date) > len("2025-12"):
        found.append(_SAME_DAYS)
    elif one.date and other.date:
        found.append(_DATES_CONTRADICT if contradict(one.date, other.date) else _DATES_FIT)
    if one.places and other.places:
        found.append(_SHARED_PLACE if one.places & other.places else _OTHER_PLACE)
    if shared := one.words & other.words:
        found.append(Reason(f"titles share {', '.join(sorted(shared))}", _WORD_WEIGHT * min(len(shared), _MOST_WORDS)))
    if one.organisers & other.organisers:
        found.append(_SHARED_ORGANISER)
    if one.numbers and other.numbers and one.numbers != other.numbers:
        found.append(_OTHER_NUMBERS)
    return tuple(found)


def are_same(one: Telling, other: Telling) -> bool:
    """Return whether the reasons for outweigh those against."""
    return math.fsum(reason.weight for reason in reasons_same(one, other)) > 0


def _title_words(title: str) -> set[str]:
    words = set()
    for word in _WORDS.findall(_fold(title)):
        if _CJK.search(word):
            words |= {word[start : start + 2] for start in range(len(word) - 1)}
        elif len(word) >= _SHORTEST_WORD and word not in _GENERIC and not word.isdigit():
            words.add(word)
    return words


def _fold(text: str) -> str:
    """Return the text in lower case without diacritics, punctuation as spaces."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(_WORDS.findall("".join(letter for letter in plain if not unicodedata.combining(letter))))
