"""Lines without the marks of Markdown."""

import re

# The lengths are bounded so that a line of a million brackets is read in linear time.
# Behind a picture stands its size: `{width="3in"}`.
_LINK = re.compile(r"!?\[([^\]\n]{0,300})\]\([^)\s]{0,500}(?:\s\"[^\"]{0,200}\")?\)(?:\{[^}\n]{0,200}(?:\}|$))?")
# Pictures that are called by what they are or by their file.
_WORDLESS = re.compile(
    r"!\[(?i:photo(?:graph)?|image|picture|img|dsc|figure|logo)?[\W\d_]{0,12}(?:\.\w{3,4})?\](?=\(\S)"
    r"\([^)\s]{0,500}\)(?:\{[^}\n]{0,200}(?:\}|$))?"
)
_EMPHASIS = re.compile(r"(?<![\w*_])(\*{1,3}|_{1,3})(?=[^\s*_])(.{1,300}?)(?<=[^\s*_])\1(?![\w*_])")
_HEADING = re.compile(r"^(?:#{1,6}\s+|>{1,3}\s+|»\s+|[■◆●▼◇□★☆◎▶►▷]\s*)(.*?)(?:\s+#+|\s*[■◆●◇□★☆◎])?$")
_BULLET = re.compile(r"^(?!-\s.*\s-$)[-*+•・‣▪◦]\s+")
_STARRED = re.compile(r"^\*+\s(.*\S)\s\*+$|^<([A-Z][^<>@/]+)>$")


def without_marks(text: str) -> str:
    """Return a line as a reader sees it: without marks of heading, emphasis, link, picture and list.

    >>> without_marks("## Ten trees for **Tono** ##")
    'Ten trees for Tono'
    >>> without_marks("![Planting a tree](img/1.jpg)")
    'Planting a tree'
    >>> without_marks("* A Week of Music *"), without_marks("- for the young -")
    ('A Week of Music', '- for the young -')
    """
    return _BULLET.sub("", _STARRED.sub(r"\1\2", _HEADING.sub(r"\1", inline_without_marks(text))))


def inline_without_marks(text: str) -> str:
    """Return a line with its marks of heading and list, but without those of emphasis, link and picture."""
    if "](" in text:
        text = _LINK.sub(r"\1", _WORDLESS.sub("", text))
    if text[:2] == "**" == text[-2:] and text.count("**") == 2 and text[2:3] != "*":  # noqa: PLR2004
        return text[2:-2]
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(r"\2", text)
    return text
