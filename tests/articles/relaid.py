"""The same articles set in many layouts: what a reader of layouts must not depend on."""

import itertools
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

MASTHEAD = "Friendship Post\n\nApril 2026"
MAIL = (
    "From: Friendship Office\nTo: all partners\nSubject: Friendship Post, April 2026\n\n"
    "Dear readers,\n\nplease find below our news of the month."
)


BOXED = (
    "+----------------------------+\n| Friendship Post            |\n| April 2026                 |\n"
    "+----------------------------+"
)
IMPRINT_FIRST = (
    "Friendship Post\nPublished by: Kazuno City\nEditor: Hanako Sato\nLayout: Studio Kita\nPrint run: 700\nIssue 4/2026"
)
FOOT = (
    "Membership form\nName: ____________   Town: ____________\n\n"
    "Editor: Hanako Sato\nPhotographs: private\nArticles do not always reflect the views of the publisher."
)


@dataclass(frozen=True, slots=True)
class Told:
    """An article as a person tells it: headline, captions, paragraphs."""

    headline: str
    captions: tuple[str, ...]
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """How articles are set on a page.

    Shape: `before_...` are the line ends before a headline, a caption, a paragraph; `width` 0 leaves lines whole, and
    so does `headline_width` those of headlines, which are broken like the rest where it is None, as captions are
    where `caption_width` is. `departments` stand above headlines in turn, `below_headline` stands under each.
    """

    name: str
    heading: str = ""
    in_capitals: bool = False
    caption: str = ""
    captions_last: bool = False
    before_headline: str = "\n\n"
    before_caption: str = "\n\n"
    before_paragraph: str = "\n\n"
    width: int = 0
    headline_width: int | None = None
    underline: str = ""
    indent: str = ""
    has_contents: bool = False
    masthead: str = MASTHEAD
    masthead_last: bool = False
    running_head: str = ""
    heading_end: str = ""
    departments: tuple[str, ...] = ()
    below_headline: str = ""
    caption_end: str = ""
    caption_width: int | None = None
    is_numbered: bool = False
    is_quoted: bool = False
    foot: str = ""


LAYOUTS = (
    Layout("plain"),
    Layout("pictures apart", before_caption="\n\n\n\n"),
    Layout("articles apart", before_headline="\n\n\n\n"),
    Layout("marked", heading="## "),
    Layout("squares", heading="■ "),
    Layout("capitals", in_capitals=True),
    Layout("captions last", captions_last=True),
    Layout("captions last and apart", captions_last=True, before_caption="\n\n\n\n"),
    Layout("captions marked", caption="Photo: "),
    Layout("captions under triangles", caption="▲ ", captions_last=True),
    Layout("broken at 72", width=72),
    Layout("broken at 60, captions last", width=60, captions_last=True),
    Layout("narrow column", width=34),
    Layout("one line end", before_headline="\n\n", before_caption="\n", before_paragraph="\n"),
    Layout("no blank lines", before_headline="\n", before_caption="\n", before_paragraph="\n"),
    Layout("masthead last", masthead_last=True),
    Layout("running heads", running_head="Friendship Post    "),
    Layout("arrows", heading=">> "),
    Layout("captions set off", caption="> "),
    Layout("underlined", underline="="),
    Layout("underlined and broken at 72", underline="-", width=72),
    Layout("headlines in larger letters", width=72, headline_width=40),
    Layout("headlines on two lines, articles apart", headline_width=44, before_headline="\n\n\n\n"),
    Layout("paragraphs set in", indent="    ", width=70),
    Layout("contents without pages", has_contents=True),
    Layout("a mail that greets", masthead=MAIL),
    Layout("a masthead in a box", masthead=BOXED, width=70),
    Layout("an imprint first", masthead=IMPRINT_FIRST, before_headline="\n\n\n"),
    Layout("a form and an imprint last", foot=FOOT, width=72),
    Layout("bold and broken", heading="**", heading_end="**", width=60),
    Layout("captions in italics, broken", caption="*", caption_end="*", width=60),
    Layout("captions under their files", caption="[photo3.jpg]\n", width=66),
    Layout("captions in brackets, broken", caption="[", caption_end="]", caption_width=40, width=72),
    Layout("captions in brackets under headlines", caption="[", caption_end="]", before_caption="\n"),
    Layout("captions broken earlier", caption_width=36, width=72, captions_last=True),
    Layout("departments", departments=("CULTURE", "FROM OUR PARTNERS", "YOUTH"), width=72),
    Layout("departments apart", departments=("Culture\n", "Business\n", "Sports\n"), width=72),
    Layout("bylines", below_headline="\nBy Anna Berg", width=72, before_headline="\n\n\n"),
    Layout("posting dates", below_headline="\n\nPosted on April 3, 2026 by Desk", before_headline="\n\n\n"),
    Layout("a mail quoted throughout", is_quoted=True, width=66, before_headline="\n\n\n"),
    Layout("numbers and contents", has_contents=True, is_numbered=True, width=72),
    Layout("a running head with the date", running_head="Friendship Post - April 2026 - Page ", width=72),
    Layout("paragraphs under one another", before_headline="\n\n", before_caption="\n", before_paragraph="\n"),
)


def relaid(articles: Sequence[Told], layout: Layout) -> str:
    """Return the articles as one text in a layout."""
    listed = "".join(f"\n{number}. {article.headline}" for number, article in enumerate(articles, 1))
    parts = [] if layout.masthead_last else [layout.masthead + (f"\n\nContents{listed}" if layout.has_contents else "")]
    for number, article in enumerate(articles, 1):
        parts.append(_set(article, number, layout))
        if layout.running_head and number % 2 == 0:
            parts.append(f"{layout.running_head}{number // 2}")
    if layout.masthead_last:
        parts.append(MASTHEAD)
    if layout.foot:
        parts.append(layout.foot)
    text = layout.before_headline.join(parts) + "\n"
    return "".join(f"> {line}\n" for line in text.split("\n")) if layout.is_quoted else text


def _set(article: Told, number: int, layout: Layout) -> str:
    headline = article.headline.upper() if layout.in_capitals else article.headline
    if layout.is_numbered:
        headline = f"{number}. {headline}"
    width = layout.width if layout.caption_width is None else layout.caption_width
    captions = [
        layout.before_caption + _broken(layout.caption + text + layout.caption_end, width) for text in article.captions
    ]
    paragraphs = [layout.before_paragraph + _broken(layout.indent + text, layout.width) for text in article.paragraphs]
    below = [*paragraphs, *captions] if layout.captions_last else [*captions, *paragraphs]
    heading = _broken(
        layout.heading + headline + layout.heading_end,
        layout.width if layout.headline_width is None else layout.headline_width,
    )
    rule = "\n" + layout.underline * max(map(len, heading.split("\n"))) if layout.underline else ""
    above = f"{layout.departments[number % len(layout.departments)]}\n" if layout.departments else ""
    return above + heading + rule + layout.below_headline + "".join(below)


def _broken(text: str, width: int) -> str:
    if not width:
        return text
    lines = [textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")]
    return "\n".join(itertools.chain.from_iterable(lines))
