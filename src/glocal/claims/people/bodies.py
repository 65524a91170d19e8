"""The place of an office told without one: `Mayor KARINO` is Sakai's, `Deputy Mayor Paul Eagle` is Wellington's."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from glocal.claims.people.words import LEVELS
from glocal.model.place import HOME_COUNTRY, Place
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel


class NamedPlace(Protocol):
    """A place that was found in the article's text."""

    @property
    def span(self) -> Span:
        """Where it stands."""

    @property
    def text(self) -> str:
        """The words at `span`."""

    @property
    def place(self) -> Place:
        """The place that is meant."""

    @property
    def counts(self) -> bool:
        """Whether the text speaks of the place itself, not of somebody of this name."""


_MORA = (
    r"(?:(?:[kgsztdnhbpmr]y?|sh|ch|ts|j|f|y|w|(?:kk|ss|pp|tt)y?|tch|ssh)?[aiueoāīūēō]"
    r"|n(?![aiueoy])|m(?=[bp])|oh(?![aiueo]))"
)
_ROMAJI = re.compile(rf"{_MORA}+", re.IGNORECASE)
_KANJI = re.compile(r"[\u4e00-\u9fff々ヶ]+")


@dataclass(frozen=True, slots=True)
class Bodies:
    """The places of an article, to find those that officials act for."""

    text: str
    places: Sequence[NamedPlace]
    homes: Sequence[Place] = ()
    """Whose newsletter it is: its mayor is meant where nothing else is said."""

    def longest(self, printed: str) -> str | None:
        """Return the longest form in which the article prints the place of this name; None where it is no place."""
        ends = {each.place for each in self.places if printed in (each.text, each.place.name)}
        return _fullest(each.text for each in self.places if each.place in ends and each.text.startswith(printed))

    def of_office(self, role: str | None, name: str, span: Span) -> str | None:
        """Return the place of an office at `span`, in its longest form, None where the article leaves it open.

        A name that reads as Japanese speaks for a place of Japan, another for one abroad; of several the most told.
        """
        level = LEVELS.get((role or "").lower().split(" ")[-1]) if " to " not in (role or "") else None
        fitting = [each for each in self.places if each.place.level == level and not each.span.overlaps(span)]
        if level == PlaceLevel.COUNTRY:
            fitting = [each for each in fitting if each.place.country != HOME_COUNTRY]
        is_home = bool(fitting) and reads_japanese(name)
        own = [each for each in fitting if (each.place.country == HOME_COUNTRY) is is_home]
        best = Counter(each.place for each in own).most_common(2)
        homely = next((each.place for each in own if each.place in self.homes), None)
        chosen = best[0][0] if len(best) == 1 else homely or self._in_front(own, span)
        if chosen is None and best and best[0][1] > best[-1][1]:
            chosen = best[0][0]
        return _fullest(each.text for each in fitting if each.place == chosen)

    def _in_front(self, places: Sequence[NamedPlace], span: Span) -> Place | None:
        """Return the last place in front of a span in its sentence."""
        before = [each for each in places if each.span.end <= span.start]
        last = max(before, key=lambda each: each.span, default=None)
        return last.place if last and not _STOP.search(self.text, last.span.end, span.start) else None


def _fullest(forms: Iterable[str]) -> str | None:
    """Return the longest of printed forms, `city of Leipzig` counted as `Leipzig`."""
    plain = (form.partition(" of ")[2] if form[:1].islower() else form for form in forms)
    return max(plain, key=len, default=None)


_STOP = re.compile(r"[.!?。\n](?=\s)")


def reads_japanese(name: str) -> bool:
    """Return whether a name can be Japanese: kanji, or Latin letters in Japanese syllables.

    >>> [reads_japanese(each) for each in ("KARINO Etsuo", "Kado", "Wolfram Leibe", "伊東香織", "ライベ")]
    [True, True, False, True, False]
    """
    words = re.split(r"[\s-]+", name.replace("-", ""))
    return all(_ROMAJI.fullmatch(word) or _KANJI.fullmatch(word) for word in words)
