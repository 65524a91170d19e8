"""The same articles set in many layouts: what a reader of layouts must not depend on."""

import itertools
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

MASTHEAD = "Friendship Post\n\nApril 2026"
LISTED = "{number}. {headline}"
MAIL = (
    "From: Friendship Office\nTo: all partners\nSubject: Friendship Post, April 2026\n\n"
    "Dear readers,\n\nplease find below our news of the month."
)

LINKS = f"{MASTHEAD}\n\nHome   About   News   Contact"
LANGUAGES = f"{MASTHEAD}\n\nČesky | 日本語 | Deutsch"
GREETING = (
    f"{MASTHEAD}\n\nDear readers, the rains have come and the rice stands green. We thank you\n"
    "for your letters, and wish you and your families a cool summer."
)
BOXED = (
    "+----------------------------+\n| Friendship Post            |\n| April 2026                 |\n"
    "+----------------------------+"
)
IMPRINT_FIRST = (
    "Friendship Post\nPublished by: Kazuno City\nEditor: Hanako Sato\nLayout: Studio Kita\nPrint run: 700\nIssue 4/2026"
)
ADDRESS = (
    "+----------------------------+\n| Friendship Office          |\n| 5 Harbour Road, Kazuno     |\n"
    "| office@example.org         |\n+----------------------------+"
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
    `contents` is the line of each article there, `after_two` stands below every second article, `article_end` below
    each; these and `heading` may name `{number}`, `{circled}` (①) and `{headline}`. `between_captions` sets captions in
    a row, `initial_end` stands behind the first letter of an article.
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
    contents: str = ""
    masthead: str = MASTHEAD
    masthead_last: bool = False
    after_two: str = ""
    article_end: str = ""
    heading_end: str = ""
    departments: tuple[str, ...] = ()
    below_headline: str = ""
    caption_end: str = ""
    caption_width: int | None = None
    between_captions: str = ""
    initial_end: str = ""
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
    Layout("running heads", after_two="Friendship Post    {number}"),
    Layout("arrows", heading=">> "),
    Layout("captions set off", caption="> "),
    Layout("underlined", underline="="),
    Layout("underlined and broken at 72", underline="-", width=72),
    Layout("headlines in larger letters", width=72, headline_width=40),
    Layout("headlines on two lines, articles apart", headline_width=44, before_headline="\n\n\n\n"),
    Layout("paragraphs set in", indent="    ", width=70),
    Layout("contents without pages", contents=LISTED),
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
    Layout("numbers and contents", contents=LISTED, heading="{number}. ", width=72),
    Layout("a running head with the date", after_two="Friendship Post - April 2026 - Page {number}", width=72),
    Layout("paragraphs under one another", before_headline="\n\n", before_caption="\n", before_paragraph="\n"),
    Layout("contents with arrows", contents="-> {headline}", width=72),
    Layout("contents and headlines with numbers in brackets", contents="[{number}] {headline}", heading="[{number}] "),
    Layout("circled numbers", heading="{circled} ", width=72),
    Layout("circled numbers and contents", heading="{circled}", contents="{circled} {headline}"),
    Layout("headlines between stars", heading="*** ", heading_end=" ***", width=72, headline_width=0),
    Layout("headlines in brackets", heading="【", heading_end="】", width=72),
    Layout("headlines between angles", heading="<<", heading_end=">>"),
    Layout("counted topics", heading="Topic {number}: ", width=72),
    Layout("headlines in boxes", heading="+------------+\n| ", heading_end=" |\n+------------+"),
    Layout("links under the masthead", masthead=LINKS),
    Layout("languages under the masthead", masthead=LANGUAGES, width=72),
    Layout("a greeting under the masthead", masthead=GREETING, width=72),
    Layout("kickers", departments=("Harbour Diary", "Town Hall"), width=72),
    Layout("kickers apart", departments=("Harbour Diary\n", "Town Hall\n"), before_headline="\n\n\n"),
    Layout("posting dates and comments", below_headline="\nPosted on 21 August 2017 | Leave a comment", width=72),
    Layout("sources", below_headline="\n[Source: Friendship Office, Kazuno City]", width=72),
    Layout("large first letters", initial_end="\n", width=72),
    Layout("large first letters apart", initial_end="\n\n"),
    Layout("captions side by side", between_captions="     "),
    Layout("captions side by side and last", between_captions="     ", captions_last=True, width=72),
    Layout("captions in angle brackets", caption="<", caption_end=">"),
    Layout("boxes between articles", after_two=ADDRESS, width=72),
    Layout("tags", article_end="\n\nTags: friendship, visits", before_headline="\n\n\n"),
    Layout("lines to share", article_end="\n\nShare this: Facebook | Twitter | E-mail", width=72),
    Layout("addresses below", article_end="\n\nMore: <https://example.org/news/{number}>", width=72),
)


def relaid(articles: Sequence[Told], layout: Layout) -> str:
    """Return the articles as one text in a layout."""
    parts = [] if layout.masthead_last else [_head(articles, layout)]
    for number, article in enumerate(articles, 1):
        parts.append(_set(article, number, layout))
        if layout.after_two and number % 2 == 0:
            parts.append(_named(layout.after_two, number // 2))
    if layout.masthead_last:
        parts.append(MASTHEAD)
    if layout.foot:
        parts.append(layout.foot)
    text = layout.before_headline.join(parts) + "\n"
    return "".join(f"> {line}\n" for line in text.split("\n")) if layout.is_quoted else text


def _head(articles: Sequence[Told], layout: Layout) -> str:
    listed = [_named(layout.contents, number, article.headline) for number, article in enumerate(articles, 1)]
    return "\n".join([layout.masthead, "\nContents", *listed]) if layout.contents else layout.masthead


def _named(pattern: str, number: int, headline: str = "") -> str:
    return pattern.format(number=number, circled=chr(ord("①") - 1 + number), headline=headline)


def _set(article: Told, number: int, layout: Layout) -> str:
    above = f"{layout.departments[number % len(layout.departments)]}\n" if layout.departments else ""
    captions, paragraphs = _captions(article, layout), _paragraphs(article, layout)
    below = paragraphs + captions if layout.captions_last else captions + paragraphs
    end = _named(layout.article_end, number)
    return above + _headline(article, number, layout) + layout.below_headline + below + end


def _headline(article: Told, number: int, layout: Layout) -> str:
    headline = article.headline.upper() if layout.in_capitals else article.headline
    heading = _broken(
        _named(layout.heading, number) + headline + layout.heading_end,
        layout.width if layout.headline_width is None else layout.headline_width,
    )
    return heading + ("\n" + layout.underline * max(map(len, heading.split("\n"))) if layout.underline else "")


def _captions(article: Told, layout: Layout) -> str:
    captions = [layout.caption + text + layout.caption_end for text in article.captions]
    if layout.between_captions:
        return layout.before_caption + layout.between_captions.join(captions) if captions else ""
    width = layout.width if layout.caption_width is None else layout.caption_width
    return "".join(layout.before_caption + _broken(text, width) for text in captions)


def _paragraphs(article: Told, layout: Layout) -> str:
    first, *others = article.paragraphs
    texts = [first[0] + layout.initial_end + first[1:] if layout.initial_end else first, *others]
    return "".join(layout.before_paragraph + _broken(layout.indent + text, layout.width) for text in texts)


def _broken(text: str, width: int) -> str:
    if not width:
        return text
    lines = [textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n")]
    return "\n".join(itertools.chain.from_iterable(lines))
