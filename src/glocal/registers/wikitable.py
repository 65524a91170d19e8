"""Lists of twin towns on web pages: tables, and lists under headings, as Wikipedia has them."""

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from glocal.gazetteer import Gazetteer, lookup
from glocal.registers.columns import read_header
from glocal.registers.country import Countries
from glocal.registers.dates import read_date
from glocal.registers.grid import Grid, Record, plain_cell
from glocal.registers.spelling import spellings

_NOISE = (
    "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "figure", "figcaption", "#toc", ".toc",
    "sup.reference", ".reference", ".reflist", "ol.references", ".noprint", ".mw-editsection", ".navbox", ".catlinks",
    ".hatnote", ".metadata", ".sortkey", ".infobox", ".thumb", "#mw-navigation", ".mw-indicators",
)  # fmt: skip
_ABOUT_TIES = re.compile(r"\b(?:twin|sister|partner|friendship)|jumel|partnerst|姉妹|友好|提携", re.IGNORECASE)
_AFTER_TIES = re.compile(
    r"(?:references|notes|see also|external links|sources|further reading|bibliography"
    r"|脚注|参考文献|関連項目|外部リンク)\W*",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(
    r"\b(?:(?P<inside>in)|of|for)\s+(?:the\s+)?(?P<name>[^()]+?)\s*(?:\(.*|[-–—]\s*Wikipedia.*|\|.*)?$"
)
_YEAR_AT_END = re.compile(
    r"[\s,–—-]*(?:\((?P<bracket>[^()]*\d{4}[^()]*)\)|(?:since|from|in)?\s*(?P<year>(?:1[89]|20)\d\d))\s*$"
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_READ = ", ".join((*_HEADINGS, "p", "dt", "li", "table"))
_HEADERS = ("City", "Partner", "Partner region", "Partner country", "Date")
_BOLD = 7
"""Level of a city in bold above its list, below the six levels of headings."""
_LONGEST_NAME = 60
_WIDEST_SPAN = 1000

Cells = list[str]


@dataclass(slots=True)
class _Section:
    """Where on the page we are."""

    title: str = ""
    headings: dict[int, str] = field(default_factory=dict)
    """Text by level."""

    def enter(self, level: int, text: str) -> None:
        """Go under a heading, leaving those of its level and below."""
        self.headings = {n: heading for n, heading in self.headings.items() if n < level} | {level: text}

    @property
    def is_about_ties(self) -> bool:
        """Whether the headings above tell of ties and not of sources."""
        texts = [self.title, *self.headings.values()]
        return any(map(_ABOUT_TIES.search, texts)) and not any(map(_AFTER_TIES.fullmatch, texts))


def read_page(content: bytes, gazetteer: Gazetteer) -> Iterator[Grid]:
    """Yield the tables of a page that tell of ties, then its lists under headings as one table.

    Shape: a row's number is its place among the rows of its table, or among the entries of all lists.
    """
    tree = LexborHTMLParser(content)
    for noise in tree.css(", ".join(_NOISE)):
        # A noisy element inside another one went with it.
        if noise.parent is not None:
            noise.decompose()
    title = tree.css_first("h1") or tree.css_first("title")
    page = _Page(gazetteer, _Section(plain_cell(title.text()) if title else ""))
    body = tree.body
    lists = list(page.walk(body.css(_READ))) if body else []
    yield from page.tables
    if lists:
        yield Grid("web page", iter(lists), headers=_HEADERS, sheet=page.section.title, is_one_of_several=True)


class _Page:
    """One page on the way from its top to its end."""

    def __init__(self, gazetteer: Gazetteer, section: _Section) -> None:
        self._gazetteer = gazetteer
        self._countries = Countries(gazetteer)
        self.section = section
        self.tables: list[Grid] = []

    def walk(self, nodes: Iterable[LexborNode]) -> Iterator[Record]:
        """Yield the entries of lists in the order of the page, and keep its tables."""
        numbers = itertools.count(1)
        for node in nodes:
            tag = node.tag or ""
            if tag in _HEADINGS:
                self.section.enter(int(tag[1]), plain_cell(node.text()))
            elif tag in ("p", "dt"):
                self._enter_bold(node, tag)
            elif tag == "table" and self.section.is_about_ties and not _has_above(node, ("table",)):
                self._keep_table(node)
            elif tag == "li" and self.section.is_about_ties and not _has_above(node, ("table",)):
                cells = self._entry(node)
                if cells:
                    yield Record(next(numbers), tuple(cells))

    def _enter_bold(self, node: LexborNode, tag: str) -> None:
        text = plain_cell(node.text())
        bold = node.css_first("b, strong")
        is_bold = bold is not None and plain_cell(bold.text()) == text.rstrip(":")
        if text and len(text) <= _LONGEST_NAME and (tag == "dt" or is_bold):
            self.section.enter(_BOLD, text.rstrip(":"))

    def _keep_table(self, node: LexborNode) -> None:
        rows = list(_rows_of(node))
        records = (Record(number, tuple(cells)) for number, cells in enumerate(rows, 1))
        constants = {}
        city = self._city()
        if city and rows and not _names_two_ends(rows[0]):
            constants = {"a_name": city}
        if len(rows) > 1:
            heading = list(self.section.headings.values())[-1:] or [self.section.title]
            self.tables.append(Grid("web page", records, constants=constants, sheet=heading[0], is_one_of_several=True))

    def _entry(self, node: LexborNode) -> Cells | None:
        """Return first end, second end, its region and country, and the date; None for a group of entries."""
        if node.css_first("ul, ol") is not None:
            return None
        text = plain_cell(node.text())
        date, name = _split_date(text)
        parts = [part.strip() for part in name.split(",")]
        is_told = len(parts) > 1 and self._countries.code(parts[-1])
        country = parts.pop() if is_told else self._flag(node) or self._country()
        city = self._group(node) or self._city()
        if not parts[0]:
            return None
        return [city, parts[0], ", ".join(parts[1:]), country, date]

    def _flag(self, node: LexborNode) -> str:
        """Return the country that a flag in front of an entry shows."""
        for image in node.css("img"):
            said = (image.attributes.get("alt") or "").removeprefix("Flag of ").strip()
            if said and self._countries.code(said):
                return said
        return ""

    def _group(self, node: LexborNode) -> str:
        """Return the words of the entry that holds the list which this entry is part of."""
        outer = node.parent.parent if node.parent is not None else None
        if outer is None or outer.tag != "li":
            return ""
        text = outer.text()
        for inner in outer.css("ul, ol"):
            text = text.replace(inner.text(), " ", 1)
        return plain_cell(text).rstrip(":")

    def _city(self) -> str:
        """Return the city whose partners the section lists: the nearest heading that can be one, else the title's."""
        for level, heading in reversed(list(self.section.headings.items())):
            name = _whose(heading)
            if self._can_be_city(name) and (level == _BOLD or self._is_list_of_country or self._is_known(name)):
                return name
        name = _whose(self.section.title)
        return name if self._can_be_city(name) and not self._is_list_of_country else ""

    @property
    def _is_list_of_country(self) -> bool:
        """Whether the title says that the page lists the cities of a country, so that its headings are cities."""
        found = _OF_WHOM.search(self.section.title)
        return bool(found and found["inside"])

    def _can_be_city(self, name: str) -> bool:
        return len(name) > 1 and not _ABOUT_TIES.search(name) and not self._countries.code(name)

    def _is_known(self, name: str) -> bool:
        """Return whether a heading is a place and not a part of the world or a theme (`Europe`, `Economy`)."""
        return any(c.place.country for c in lookup(self._gazetteer, next(spellings(name)).name))

    def _country(self) -> str:
        """Return the country that the nearest heading names."""
        headings = reversed(list(self.section.headings.values()))
        return next((heading for heading in headings if self._countries.code(heading)), "")


def _split_date(text: str) -> tuple[str, str]:
    """Return the date at the end of an entry, or an empty text, and what stands before it."""
    found = _YEAR_AT_END.search(text)
    if not found:
        return "", text
    date = found["bracket"] or found["year"]
    return (date, text[: found.start()]) if read_date(date).start else ("", text)


def _whose(heading: str) -> str:
    """Return whose ties a heading tells of: `Sister cities of Sapporo`; any other heading as it is."""
    found = _OF_WHOM.search(heading) if _ABOUT_TIES.search(heading) else None
    return found["name"] if found and not found["inside"] else heading


def _names_two_ends(header: Cells) -> bool:
    """Return whether a header row has a column for each end, so that the page need not tell one."""
    meanings = [read_header(cell) for cell in header]
    names = {(meaning.side, meaning.property) for meaning in meanings if meaning.property in ("name", "name_ja")}
    return len(names) > 1


def _has_above(node: LexborNode, tags: tuple[str, ...]) -> bool:
    above = node.parent
    while above is not None:
        if above.tag in tags:
            return True
        above = above.parent
    return False


def _rows_of(table: LexborNode) -> Iterator[Cells]:
    """Yield the cells of each row; a cell over several rows or columns stands in each of them."""
    open_cells: dict[int, tuple[int, str]] = {}
    for row in table.css("tr"):
        cells: dict[int, str] = {at: text for at, (_, text) in open_cells.items()}
        open_cells = {at: (more - 1, text) for at, (more, text) in open_cells.items() if more > 1}
        column = 0
        for cell in row.css("td, th"):
            while column in cells:
                column += 1
            text, down = _text_with_flags(cell), _span(cell, "rowspan")
            for at in range(column, column + _span(cell, "colspan")):
                cells[at] = text
                if down > 1:
                    open_cells[at] = (down - 1, text)
        if cells:
            yield [cells.get(at, "") for at in range(max(cells) + 1)]


def _span(cell: LexborNode, name: str) -> int:
    told = cell.attributes.get(name) or "1"
    return max(1, min(int(told), _WIDEST_SPAN)) if told.isascii() and told.isdigit() else 1


def _text_with_flags(cell: LexborNode) -> str:
    """Return the text of a cell; of a cell that holds a flag only, what the flag shows."""
    text = plain_cell(cell.text(separator=" "))
    flags = (image.attributes.get("alt") or "" for image in cell.css("img"))
    return text or plain_cell(" ".join(flags))
