"""The signs that speak for one label or another, each with its weights, as one table.

A person who knows newsletters but not the code can add a sign: a name, what each label gains or loses by
it, and the words it is known by (`glocal.articles.wording`). Weights are log-odds.
"""

import functools
import re
from dataclasses import dataclass

from glocal.articles import wording
from glocal.articles.label import AFTER_BODY, Label, State
from glocal.model.reason import Reason


@dataclass(frozen=True, slots=True)
class Sign:
    """Something to be seen on a line and what it says.

    Shape: `pattern` is searched in the line; a sign without one is seen by `glocal.articles.observe` in
    what stands around the line. Weights are for the five labels and for lines that continue a piece
    (`on`), close a text (`closing`) or are captions behind a body (`after`).
    """

    name: str
    pattern: str = ""
    masthead: float = 0.0
    headline: float = 0.0
    caption: float = 0.0
    body: float = 0.0
    furniture: float = 0.0
    on: float = 0.0
    closing: float = 0.0
    after: float = 0.0

    def weight(self, state: State) -> float:
        """Return what the sign adds for a state, in log-odds."""
        family: float = getattr(self, state.label.value)
        if state.continues:
            family += self.on
        if state in AFTER_BODY:
            family += self.after
        return family + self.closing if state is State.CLOSING else family


SIGNS: tuple[Sign, ...] = (
    # How long the line is, in code points.
    Sign("very short", masthead=0.5, headline=-1.5, caption=0.0, body=-2.5, furniture=1.0),
    Sign("short", headline=0.5, caption=1.0, body=-2.0),
    Sign("of middle length", headline=0.8, caption=0.2, body=-0.5, masthead=-1.0, furniture=-1.0),
    Sign("long", headline=-1.0, caption=-0.5, body=1.5, masthead=-2.0, furniture=-2.0),
    Sign("very long", headline=-6.0, caption=-3.0, body=4.0, masthead=-4.0, furniture=-4.0, closing=2.0),
    # How it ends and begins.
    Sign("ends like a sentence", headline=-2.5, caption=-1.5, body=2.0, masthead=-1.0),
    Sign("holds several sentences", headline=-2.0, caption=-1.0, body=2.0, masthead=-1.5),
    Sign("begins in lower case", headline=-3.0, caption=-1.0, body=-0.5, masthead=-2.0, on=3.0),
    Sign("begins like a list item", wording.LIST_ITEM, headline=-1.5, caption=-1.0, body=2.0, masthead=-1.0),
    Sign("begins with a time", wording.TIME_OPENING, headline=-2.0, caption=-1.5, body=1.5),
    Sign("opens a sentence", wording.SENTENCE_OPENING, headline=-1.0, caption=-1.0, body=1.0),
    Sign("has a verb of telling", wording.TELLING_VERB, headline=-0.7, caption=-1.0, body=1.2, masthead=-1.0),
    Sign("asks or exclaims", wording.EXCLAMATION, headline=1.0, caption=-0.5, body=-0.3),
    # How it is set.
    Sign(
        "is marked as a heading", wording.HEADING_MARK, headline=6.0, caption=-5.0, body=-6.0, furniture=-2.0, on=-3.0
    ),
    Sign("is all capitals", headline=2.0, caption=-0.5, body=-3.0, masthead=1.0),
    Sign("is set in title case", masthead=0.5, headline=1.2, caption=0.2, body=-1.5),
    Sign("is set like a sentence", headline=-0.5, caption=0.5, body=0.5),
    # What it says.
    Sign("marks a picture", wording.PICTURE_MARK, headline=-4.0, caption=5.0, body=-2.5, masthead=-3.0),
    Sign("opens like a caption", wording.CAPTION_OPENING, headline=-0.8, caption=1.8, body=-0.8),
    Sign("shows somebody doing something", wording.SHOWN_DOING, headline=-0.8, caption=1.2),
    Sign("names somebody with an office", wording.PERSON, headline=-0.6, caption=0.8),
    Sign("has two parts like a headline", wording.TWO_PARTS, headline=0.8, caption=-0.4),
    Sign("names a place within a place", wording.PLACE_WITHIN, headline=0.8, caption=-0.5),
    Sign("joins two parties", wording.TWO_PARTIES, headline=0.8, caption=-0.3),
    Sign("opens like a headline", wording.HEADLINE_OPENING, headline=0.8, caption=-0.5),
    Sign("is only a place", wording.ONLY_PLACE, headline=0.5, on=1.5, caption=-0.5),
    # Masthead, furniture, closing.
    Sign(
        "is a date or number of issue",
        wording.ISSUE_DATE,
        masthead=5.0,
        headline=-5.0,
        caption=-4.0,
        body=-4.0,
        furniture=3.5,
    ),
    Sign(
        "is called like a periodical",
        wording.PERIODICAL,
        masthead=5.0,
        headline=-2.0,
        caption=-3.0,
        body=-2.0,
        furniture=1.0,
    ),
    Sign("names a publisher", wording.PUBLISHER, masthead=3.5, headline=-2.0, caption=-2.0, body=-1.0, closing=2.5),
    Sign("is a slogan", wording.SLOGAN, masthead=4.0, headline=-1.0, caption=-2.0),
    Sign("is a page number", wording.PAGE_NUMBER, masthead=0.5, headline=-5.0, caption=-4.0, body=-4.0, furniture=5.0),
    Sign("is noise of the extraction", wording.NOISE, headline=-6.0, caption=-5.0, body=-6.0, furniture=6.0),
    Sign("has no words", headline=-5.0, caption=-5.0, body=-4.0, furniture=5.0),
    Sign(
        "is boilerplate",
        wording.BOILERPLATE,
        headline=-3.0,
        caption=-3.0,
        body=-1.5,
        furniture=2.5,
        closing=1.5,
        masthead=1.0,
    ),
    Sign("heads boilerplate", wording.BOILERPLATE_HEADING, headline=-2.0, caption=-3.0, body=-3.0, closing=5.0),
    Sign("repeats a line", headline=-1.0, caption=-1.5, body=-1.5, masthead=1.0, furniture=1.5),
    # What stands around it.
    Sign("stands at the top", masthead=1.0, caption=-0.5),
    Sign("stands behind a line that is not done", headline=-0.5, on=3.0),
    Sign("stands behind a full line", on=3.0),
    Sign("stands behind a line that broke early", on=-2.0),
    Sign("stands in a paragraph of sentences", headline=-1.0, caption=-0.5, body=1.5),
    Sign("stands apart", headline=-0.6, caption=0.8, body=-0.3),
    Sign("stands close where pictures stand apart", headline=0.4, caption=-0.8),
    Sign("its names come again below", headline=1.2, after=-2.0),
    Sign("its names stood above", headline=-1.2, after=1.2),
)
NUMBERS = {sign.name: number for number, sign in enumerate(SIGNS)}
"""The bit of each sign in a line's signs."""


def bit(name: str) -> int:
    """Return the mask of the sign of that name.

    Raises:
        KeyError: no sign has that name.
    """
    return 1 << NUMBERS[name]


@functools.lru_cache(maxsize=65536)
def scores(signs: int) -> tuple[float, ...]:
    """Return what the signs say for each state, in the order of the states."""
    seen = [sign for number, sign in enumerate(SIGNS) if signs >> number & 1]
    return tuple(sum(sign.weight(state) for sign in seen) for state in State)


def reasons(signs: int, state: State) -> tuple[Reason, ...]:
    """Return why a line with these signs was, or was not, taken for the state, strongest first."""
    found = (Reason(sign.name, sign.weight(state)) for number, sign in enumerate(SIGNS) if signs >> number & 1)
    return tuple(sorted((r for r in found if r.weight), key=lambda reason: -abs(reason.weight)))


PATTERNS: tuple[tuple[int, re.Pattern[str]], ...] = tuple(
    (1 << number, re.compile(sign.pattern)) for number, sign in enumerate(SIGNS) if sign.pattern
)
"""The signs that are words, in the order of the table."""

assert all(hasattr(SIGNS[0], label.value) for label in Label)  # noqa: S101 - the weights are named after the labels
