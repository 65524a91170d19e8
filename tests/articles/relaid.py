"""The same articles set in many layouts: what a reader of layouts must not depend on."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

MASTHEAD = "Friendship Post\n\nApril 2026"
MAIL = (
    "From: Friendship Office\nTo: all partners\nSubject: Friendship Post, April 2026\n\n"
    "Dear readers,\n\nplease find below our news of the month."
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
    so does `headline_width` those of headlines, which are broken like the rest where it is None.
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
    Layout("paragraphs set in", indent="    ", width=70),
    Layout("contents without pages", has_contents=True),
    Layout("a mail that greets", masthead=MAIL),
)


def relaid(articles: Sequence[Told], layout: Layout) -> str:
    """Return the articles as one text in a layout."""
    listed = "".join(f"\n{number}. {article.headline}" for number, article in enumerate(articles, 1))
    parts = [] if layout.masthead_last else [layout.masthead + (f"\n\nContents{listed}" if layout.has_contents else "")]
    for number, article in enumerate(articles, 1):
        parts.append(_set(article, layout))
        if layout.running_head and number % 2 == 0:
            parts.append(f"{layout.running_head}{number // 2}")
    if layout.masthead_last:
        parts.append(MASTHEAD)
    return layout.before_headline.join(parts) + "\n"


def _set(article: Told, layout: Layout) -> str:
    headline = article.headline.upper() if layout.in_capitals else article.headline
    captions = [layout.before_caption + _broken(layout.caption + text, layout.width) for text in article.captions]
    paragraphs = [layout.before_paragraph + _broken(layout.indent + text, layout.width) for text in article.paragraphs]
    below = [*paragraphs, *captions] if layout.captions_last else [*captions, *paragraphs]
    heading = _broken(
        layout.heading + headline, layout.width if layout.headline_width is None else layout.headline_width
    )
    rule = "\n" + layout.underline * max(map(len, heading.split("\n"))) if layout.underline else ""
    return heading + rule + "".join(below)


def _broken(text: str, width: int) -> str:
    if not width:
        return text
    return "\n".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))
