"""What masthead and imprint say: title, date of issue, publisher, division."""

import itertools
import re
from collections.abc import Sequence

from glocal.articles import wording
from glocal.articles.issue_date import issue_date, narrowed, without_date
from glocal.articles.language import language_of
from glocal.articles.markdown import without_marks
from glocal.articles.scoring import mask
from glocal.model.article import Issue
from glocal.model.edtf import Edtf

_NO_WORDS_OF_ITS_OWN = mask(
    [
        "is noise of the extraction",
        "is a page number",
        "has no words",
        "is a slogan",
        "leads to a page",
        "is listed with others that come again",
        "speaks of the mailing",
        "is a line of a memo",
        "has an address to write to",
        "is boilerplate",
        "greets above the news",
    ]
)
_DATE = mask(["is a date or number of issue"])
_PERIODICAL = mask(
    [
        "is called like a periodical",
        "has a word for a periodical",
        "is named like a periodical",
        "is marked as a heading over headings",
    ]
)
_RELEASE = mask(["says that a release follows"])
_LINKS = mask(["is a row of links"])
_PUBLISHER = mask(["names a publisher"])
_OFFICE = mask(["names a publisher", "speaks of an office"])

_NUMBER_OF_ISSUE = re.compile(
    r"(?i:[\s,|·•/()\[\]–—-]*\b(?:vol(?:ume)?|no|nr|issue|number)\.?\s?#?\d+|第\s?[\d０-９]+\s?[号巻])"
)
_SPACES = re.compile(r"\s{2,}|\s[|·•]\s")
_FAR_APART = re.compile(r"\s{5,}|\s[|·•]\s")
# A line that is justified has two spaces between its words, and many before its next column.
_EDGES = " \t\u3000,|·•:*_-–—()[]/"
_PUBLISHED_BY = re.compile(
    r"(?i:(?:published|issued)(?: monthly| quarterly)? by(?: the)?|publisher:|発行[:：])\s*(?P<name>[^.]+)"
    r"|(?i:^(?:the )?(?:newsletter|bulletin|quarterly|journal|magazine)\s+of\s+(?:the\s+)?)(?P<owner>.+)"
)
_DIVISION = re.compile(
    r"(?P<name>[A-Z][\w &'’-]*(?:Division|Department|Section|Secretariat|Bureau|Desk|Office(?: for [\w ]+)?))\b"
    r"|(?P<japanese>\S+(?:課|室|係))$"
)
_SUBJECT = re.compile(r"(?:Subject|件名)\s*[:：]\s*(.+)")
_EMPTY_PART = re.compile(r",\s*,\s*")
_TITLE_LENGTH = 80
# `September` above `2026`.
_TWO_LINES = 20
# Imprints are sentences of up to 150 code points; what is longer is no line of a masthead.
_LONGEST_LINE = 300

Seen = tuple[str, int]
"""A line and its signs."""


def read_masthead(masthead: Sequence[Seen], furniture: Sequence[Seen], text: str) -> Issue:
    """Return the issue that the lines of masthead and imprint describe.

    Args:
        masthead: The lines of mastheads with their signs, in order.
        furniture: The other lines that belong to no article, among them the imprint.
        text: The whole text, for its language.
    """
    titles = _speaking(masthead)
    publisher, division = _publisher([*titles, *_speaking(furniture)])
    date = _date([line for line, _ in (*masthead, *furniture) if len(line) <= _LONGEST_LINE])
    title = _title(titles) or next((_cleaned(said[1]) for line, _ in masthead if (said := _SUBJECT.match(line))), None)
    return Issue(title, date, publisher, division, language_of(text))


def _speaking(seen: Sequence[Seen]) -> list[Seen]:
    return [
        (without_marks(line), signs)
        for line, signs in seen
        if len(line) <= _LONGEST_LINE
        and (signs & _RELEASE or not signs & _NO_WORDS_OF_ITS_OWN)
        and (signs & (_PERIODICAL | _OFFICE) or not signs & _LINKS)
    ]


def _date(lines: Sequence[str]) -> Edtf | None:
    """Return the first date, of one line or of two; where it is a season, a later month of it is what was meant."""
    joined = (f"{one} {other}" for one, other in itertools.pairwise(lines) if len(one) + len(other) < _TWO_LINES)
    dates = (date for line in itertools.chain(lines, joined) if (date := issue_date(line)))
    first = next(dates, None)
    return narrowed(first, dates) if first else None


def _title(lines: Sequence[Seen]) -> str | None:
    """Return the line that is called like a periodical, or the first that is nothing else."""
    named = [line for line, signs in lines if signs & _PERIODICAL and len(line) < _TITLE_LENGTH]
    other = [line for line, signs in lines if not signs & (_DATE | _OFFICE) and len(line) < _TITLE_LENGTH]
    release = [line for line, signs in lines if signs & _RELEASE]
    first_is_other = bool(lines and other and lines[0][0] == other[0])
    ranked = [*release, *(other[:1] if first_is_other else []), *named, *other]
    return next((title for line in ranked if (title := _cleaned(line))), None)


def _cleaned(line: str) -> str:
    """Return a title without number, date and the marks around them; capitals become title case."""
    apart = _FAR_APART if _FAR_APART.search(line) else _SPACES
    first = apart.split(_NUMBER_OF_ISSUE.sub("", without_date(line)).strip(_EDGES))[0].strip(_EDGES)
    title = " ".join(first.split())
    return _in_title_case(title) if title.isupper() else title


def _in_title_case(title: str) -> str:
    words = [word if word in wording.SMALL_WORDS else word.capitalize() for word in title.lower().split()]
    return " ".join([words[0].capitalize(), *words[1:]])


def _publisher(lines: Sequence[Seen]) -> tuple[str | None, str | None]:
    """Return publisher and division as printed."""
    publisher = division = None
    for line, signs in lines:
        said = _PUBLISHED_BY.search(line)
        if not said and not signs & _OFFICE:
            continue
        names = _cleaned((said["name"] or said["owner"]) if said else line)
        part = _DIVISION.search(names)
        if part and not division:
            division = (part["name"] or part["japanese"]).strip()
            names = _EMPTY_PART.sub(", ", names.replace(division, "")).strip(_EDGES)
        if names and not publisher and (said or signs & _PUBLISHER or part):
            publisher = names
    return publisher, division
