"""The signs that speak for one label or another, each with its weights, as one table.

A person who knows newsletters but not the code can add a sign: a name, the words it is known by (from
`glocal.articles.wording`), and what each label gains or loses by it. Weights are log-odds; how they were
set is told in docs/decisions/0006.
"""

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from glocal.articles import wording
from glocal.articles.label import AFTER_BODY, State
from glocal.model.reason import Reason


@dataclass(frozen=True, slots=True)
class Sign:
    """Something to be seen on a line and what it says.

    Shape: `start` is matched at the beginning of the line, `search` anywhere in it, `words` are sought
    among its words in lower case. A sign with none of them is seen by `glocal.articles.observe` in the
    look of the line or in what stands around it. The weights are for the five labels and, on top of
    those, for lines that continue a piece (`on`), further lines of a headline (`second`), captions behind
    a body (`after`) and furniture that closes a text (`closing`).
    """

    name: str
    start: str = ""
    search: str = ""
    words: frozenset[str] = frozenset()
    masthead: float = 0.0
    headline: float = 0.0
    caption: float = 0.0
    body: float = 0.0
    furniture: float = 0.0
    on: float = 0.0
    second: float = 0.0
    after: float = 0.0
    closing: float = 0.0

    def weight(self, state: State) -> float:
        """Return what the sign adds for a state, in log-odds."""
        if state is State.CLOSING_TEXT:
            return self.body
        weight: float = getattr(self, state.label.value)
        if state.continues:
            weight += self.on
        if state is State.HEADLINE_ON:
            weight += self.second
        if state in AFTER_BODY:
            weight += self.after
        return weight + self.closing if state is State.CLOSING else weight


SIGNS: tuple[Sign, ...] = (
    # How long the line is.
    Sign("is very short", masthead=0.5, headline=-1.5, body=-2.5, furniture=1.0),
    Sign("is short", headline=0.5, caption=0.6, body=-1.6),
    Sign("is of middle length", headline=0.8, caption=0.2, body=-0.5, masthead=-1.0, furniture=-1.0),
    Sign("is long", headline=-1.0, caption=-0.5, body=1.5, masthead=-2.0, furniture=-2.0),
    Sign("is very long", headline=-6.0, caption=-1.5, body=4.0, masthead=-4.0, furniture=-4.0),
    # How it reads.
    Sign("ends like a sentence", headline=-2.5, caption=-2.0, body=2.0, masthead=-1.0),
    Sign("ends like a sentence without a verb", caption=1.0, body=-0.7),
    Sign("is whole and ends unlike a sentence", body=-3.5),
    Sign("is long and ends unlike a sentence", caption=2.5, body=-4.0),
    Sign(
        "holds several sentences",
        search=wording.SEVERAL_SENTENCES,
        headline=-2.0,
        caption=-1.0,
        body=2.0,
        masthead=-1.5,
    ),
    Sign("begins in lower case", headline=-3.0, caption=-1.0, body=-0.5, masthead=-2.0, on=3.0),
    Sign("begins with a time", start=wording.TIME_START, headline=-2.0, caption=-1.5, body=1.5),
    Sign("begins like a sentence", start=wording.SENTENCE_START, headline=-1.0, caption=-1.0, body=1.0),
    Sign("begins with place and date", start=wording.DATELINE_START, headline=-2.0, caption=-2.0, body=3.0),
    Sign(
        "has a verb of running text", words=wording.TELLING_WORDS, headline=-0.7, caption=-1.0, body=1.2, masthead=-1.0
    ),
    Sign("tells what was done", search=wording.TELLING, headline=-0.7, caption=-0.8, body=1.0, masthead=-1.0),
    Sign(
        "is an item of a list", start=wording.LIST_START, headline=-3.0, caption=-2.0, body=3.5, masthead=-1.0, on=-1.0
    ),
    Sign(
        "is an event of a calendar",
        start=wording.EVENT_START,
        headline=-3.0,
        caption=-3.0,
        body=4.0,
        masthead=-2.0,
        on=-1.0,
    ),
    Sign("is a salutation", start=wording.SALUTATION_START, headline=-3.0, caption=-3.0, body=4.0, masthead=-2.0),
    Sign("is a point with its name", start=wording.ITEM_START, headline=-4.0, caption=-3.0, body=4.0, masthead=-1.0),
    Sign("is a pair among pairs", headline=-3.0, caption=-1.5, body=4.5, masthead=-1.0, on=-0.5),
    Sign("is indented", headline=-0.5, caption=0.3, body=0.7, on=-0.7),
    Sign("is centred", masthead=1.0, headline=1.0, body=-2.0, furniture=0.5, on=1.0),
    Sign("is numbered among numbered lines", headline=-3.0, caption=-2.5, body=5.0, on=-1.0),
    Sign("is numbered alone", headline=2.0, caption=-1.5, body=-0.5, on=-1.0),
    Sign("is numbered in a release", headline=-4.0, caption=-3.0, body=5.0, on=-1.0),
    Sign("stands in a release", headline=-3.0, caption=-1.0, masthead=-0.5, body=1.0),
    Sign("stands under the heading of a part", headline=-1.0, caption=-1.0, body=3.0),
    Sign("leads to a list", headline=-1.0, caption=-1.5, body=3.0),
    Sign("is a row of a table", search=wording.COLUMNS, headline=-3.0, caption=-2.0, body=4.0, on=-1.0),
    Sign("is listed under a line that leads on", caption=-0.5, body=3.5),
    Sign("is a signature", start=wording.SIGNATURE_START, headline=-3.0, caption=-2.0, body=4.0, masthead=-3.0),
    Sign("is a farewell", start=wording.FAREWELL_START, headline=-3.0, caption=-2.0, body=4.0, masthead=-3.0),
    Sign("stands below a farewell", headline=-1.0, caption=-1.0, body=4.0, masthead=-1.0),
    Sign("opens a quotation that goes on", start=wording.OPEN_QUOTATION_START, headline=-1.5, caption=-1.0, body=3.0),
    Sign("heads a part of an article", start=wording.PART_HEADING, headline=-4.0, caption=-3.0, body=5.0),
    # How it is set.
    Sign(
        "is marked as a heading",
        start=wording.HEADING_MARK,
        headline=6.0,
        caption=-6.0,
        body=-6.0,
        furniture=-2.0,
        on=-5.0,
    ),
    Sign("is marked as a lower heading", headline=-9.0, body=10.0),
    Sign("is marked as a heading over headings", masthead=8.0, headline=-6.0),
    Sign("is unmarked where headings are marked", headline=-3.0),
    Sign("is all capitals", headline=2.0, caption=-2.5, body=-3.0, masthead=0.8),
    Sign("is not in capitals where headings are", headline=-1.2),
    Sign("is set in title case", masthead=0.5, headline=1.2, caption=0.2, body=-1.5, second=-1.0),
    Sign("is set like a sentence", headline=-0.5, caption=0.5, body=0.5),
    # What headlines say.
    Sign("asks or exclaims", search=wording.EXCLAMATION, headline=1.0, caption=-0.5, body=-0.3),
    Sign("is a quotation", start=wording.QUOTATION_START, headline=1.0, masthead=-2.0),
    Sign("has two parts like a headline", search=wording.TWO_PARTS, headline=0.8, caption=-0.4),
    Sign("names a place within a place", search=wording.PLACE_WITHIN, headline=0.8, caption=-0.5),
    Sign("speaks of two parties", words=wording.PARTIES_WORDS, headline=0.6, caption=-0.3),
    Sign("speaks of a tie", search=wording.PARTIES, headline=0.6, caption=-0.3),
    Sign("begins like a headline", start=wording.HEADLINE_START, headline=0.8, caption=-0.5),
    Sign("tells in the present", search=wording.PRESENT_TELLING, headline=1.0, caption=-0.8),
    Sign("is only a name", start=wording.ONLY_NAME_START, headline=-0.8),
    Sign("stands above a date", headline=2.0, caption=-0.5),
    Sign("is only a place", start=wording.ONLY_PLACE, headline=0.5, second=1.5, caption=-0.5, masthead=1.5),
    # What captions say.
    Sign(
        "is marked as a picture's",
        start=wording.PICTURE_START,
        headline=-5.0,
        caption=7.0,
        body=-3.0,
        masthead=-3.0,
        on=-2.0,
    ),
    Sign("points into a picture", search=wording.PICTURE, headline=-4.0, caption=5.0, body=-2.5, masthead=-3.0),
    Sign("speaks of a picture", words=wording.PICTURE_WORDS, headline=-3.0, caption=3.0, body=-1.0),
    Sign("begins like a caption", start=wording.CAPTION_START, headline=-0.8, caption=1.8, body=-0.8),
    Sign("ends like a caption", search=wording.CAPTION_END, headline=-0.4, caption=1.0, body=-0.5),
    Sign("shows somebody doing something", start=wording.SHOWN_DOING, headline=-0.8, caption=1.2),
    Sign("names somebody with an office", words=wording.OFFICE_WORDS, headline=-0.6, caption=0.8),
    # Masthead, furniture, closing.
    Sign(
        "is a date or number of issue",
        start=wording.ISSUE_DATE_START,
        masthead=4.5,
        headline=-5.0,
        caption=-4.0,
        body=-4.0,
        furniture=4.0,
    ),
    Sign("ends with a date of issue", search=wording.ENDS_WITH_DATE, masthead=3.0, headline=-1.5, caption=-1.5),
    Sign("has a word for a periodical", words=wording.PERIODICAL_WORDS, masthead=2.5, headline=-0.5, caption=-0.5),
    Sign(
        "is called like a periodical",
        search=wording.PERIODICAL,
        masthead=4.0,
        headline=-2.5,
        caption=-2.5,
        body=-1.0,
        furniture=1.0,
    ),
    Sign(
        "names a publisher",
        start=wording.PUBLISHER_START,
        masthead=3.5,
        headline=-1.5,
        caption=-2.0,
        body=-1.0,
        closing=1.5,
    ),
    Sign("speaks of an office", words=wording.BODY_WORDS, masthead=1.0),
    Sign("is a line of a memo", start=wording.MEMO_START, masthead=4.5, headline=-2.0, body=-2.0),
    Sign("is named like a periodical", start=wording.PERIODICAL_NAME_START, masthead=2.0, headline=-0.5),
    Sign("is a slogan", search=wording.SLOGAN, masthead=4.0, headline=-1.0, caption=-2.0),
    Sign(
        "is a page number",
        start=wording.PAGE_NUMBER_START,
        masthead=0.5,
        headline=-5.0,
        caption=-4.0,
        body=-4.0,
        furniture=5.0,
    ),
    Sign(
        "ends or begins with a page number",
        search=wording.RUNNING_HEAD,
        headline=-3.0,
        caption=-3.0,
        body=-2.0,
        furniture=5.0,
    ),
    Sign(
        "is noise of the extraction",
        search=wording.NOISE,
        headline=-6.0,
        caption=-12.0,
        body=-6.0,
        furniture=6.0,
        masthead=5.0,
    ),
    Sign("has no words", headline=-5.0, caption=-5.0, body=-4.0, furniture=5.0),
    Sign(
        "says that a release follows", start=wording.RELEASE_START, masthead=4.0, headline=-3.0, caption=-3.0, body=-3.0
    ),
    Sign(
        "is boilerplate",
        start=wording.BOILERPLATE_START,
        headline=-3.0,
        caption=-3.0,
        body=-1.5,
        furniture=2.5,
        closing=1.5,
        masthead=1.0,
    ),
    Sign(
        "has an address to write to",
        search=wording.BOILERPLATE,
        headline=-2.0,
        caption=-2.0,
        furniture=2.5,
        closing=1.0,
        masthead=1.5,
    ),
    Sign(
        "speaks of the mailing",
        search=wording.MAILING,
        headline=-3.0,
        caption=-3.0,
        body=-1.5,
        furniture=4.0,
        masthead=3.0,
    ),
    Sign(
        "heads a closing part",
        start=wording.CLOSING_HEADING_START,
        headline=-3.0,
        caption=-3.0,
        body=-4.0,
        furniture=-4.0,
        closing=9.0,
    ),
    Sign("is listed with others that come again", masthead=4.0, headline=-3.0, caption=-2.0, body=-2.0, furniture=2.0),
    Sign(
        "leads to a page",
        search=wording.CONTENTS_LEADER,
        masthead=5.0,
        headline=-4.0,
        caption=-4.0,
        body=-4.0,
        furniture=4.0,
    ),
    Sign("names who wrote it", start=wording.BYLINE_START, headline=-2.0, caption=-2.0, body=-2.0, furniture=4.0),
    Sign("shows nothing of furniture", furniture=-3.0),
    Sign("stands above the masthead", masthead=1.5, headline=-1.0),
    Sign("stands in a block of the masthead", masthead=1.2, headline=-0.8),
    Sign("repeats a line", headline=-1.0, caption=-1.5, body=-1.5, masthead=1.0, furniture=1.5),
    # What stands around it.
    Sign("stands first", masthead=0.5),
    Sign("stands at the top", masthead=0.0, caption=-0.5),
    Sign("stands behind a line that is not done", headline=-0.5, on=3.0),
    Sign("stands behind a heading that is not done", second=3.0),
    Sign("stands behind an exclamation", second=2.5),
    Sign("stands behind a full line", on=3.0),
    Sign("stands behind a line that broke early", on=-2.0),
    Sign("stands where lines are not broken", on=-2.5, second=1.0),
    Sign("is a full line of a paragraph of sentences", headline=-1.5, caption=-1.0, body=2.5),
    # What wide gaps say depends on the layout; `glocal.articles.layout` finds out which one it is.
    Sign("stands apart like a picture", headline=-0.6, caption=0.8, body=-0.3),
    Sign("stands close where pictures stand apart", headline=0.4, second=1.0, caption=-1.2),
    Sign("stands apart like an article", headline=1.2, second=-1.5, caption=-1.2, body=-0.6, masthead=0.3),
    Sign("stands close where articles stand apart", headline=-1.2, second=1.2, caption=0.3),
    Sign("its names come again below", headline=1.2, second=-1.0, after=-2.0),
    Sign("its names stood above", headline=-1.2, after=1.2),
)
_NUMBERS = {sign.name: number for number, sign in enumerate(SIGNS)}


def bit(name: str) -> int:
    """Return the mask of the sign of that name.

    Raises:
        KeyError: no sign has that name.
    """
    return 1 << _NUMBERS[name]


@functools.lru_cache(maxsize=65536)
def scores(signs: int) -> tuple[float, ...]:
    """Return what the signs say for each state, in the order of the states."""
    seen = [sign for number, sign in enumerate(SIGNS) if signs >> number & 1]
    return tuple(sum(sign.weight(state) for sign in seen) for state in State)


def reasons(signs: int, state: State) -> tuple[Reason, ...]:
    """Return why a line with these signs was, or was not, taken for the state, strongest first."""
    found = (Reason(sign.name, sign.weight(state)) for number, sign in enumerate(SIGNS) if signs >> number & 1)
    return tuple(sorted((reason for reason in found if reason.weight), key=lambda reason: -abs(reason.weight)))


def mask(names: Iterable[str]) -> int:
    """Return the signs of these names in one mask.

    Raises:
        KeyError: no sign has one of the names.
    """
    return sum(bit(name) for name in names)


FURNITURE = mask(sign.name for sign in SIGNS if sign.furniture > 0 or sign.closing > 1)
"""The signs that speak for furniture or a closing part."""
MASTHEAD = mask(sign.name for sign in SIGNS if sign.masthead >= 2)
"""The signs that speak for a masthead."""
STARTS_OF_LINES = tuple((bit(sign.name), re.compile(sign.start)) for sign in SIGNS if sign.start)
"""The signs at the beginning of a line."""
SEARCHES = tuple((bit(sign.name), re.compile(sign.search)) for sign in SIGNS if sign.search)
"""The signs anywhere in a line."""
WORDS = {word: bit(sign.name) for sign in SIGNS for word in sign.words}
"""The signs that are single words."""
