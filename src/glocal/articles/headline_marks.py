"""What an issue sets in front of its headlines and around them, which is no part of what they say."""

import re
import string
import unicodedata
from collections.abc import Sequence

# The number of an article among others is a mark like those of Markdown.
_ARTICLE_NUMBER = re.compile(r"^(?:\d{1,2}[.)．）]|[(（\[]\d{1,2}[)）\]]|[①-⑳])\s*(?=\D)")
# Counted in another way: a mark only where the headlines of an issue count on, as `A. Sato` and `V. Hugo` are persons.
_COUNTED = (
    (
        re.compile(r"([IVX]+)[.．] ?(?=\S)"),
        ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"],
    ),
    (re.compile(r"[(（]?([A-Za-z])[.)．）] ?(?=\S)"), list(string.ascii_uppercase)),
    (re.compile(r"([一二三四五六七八九十])[、．\u3000 ](?=\S)"), list("一二三四五六七八九十")),
    (
        re.compile(
            r"(?:(?:Topic|News|Item|Article|Story|No\.|トピックス?|話題|ニュース) ?)?(\d{1,2})[:：.．\u3000] ?(?=\S)"
        ),
        [str(n) for n in range(1, 100)],
    ),
)
_LED = re.compile(r"^[○◯〇・]\s?(?=\S)")
_IN_BRACKETS = re.compile(r"【(.+)】|《(.+)》|<<(.+)>>|«(.+)»|≪(.+)≫|＜(.+)＞|〈(.+)〉|[―—]+([^―—]+)[―—]+")


def bare_headlines(headlines: Sequence[str]) -> list[str]:
    """Return the headlines of an issue without what it sets around or in front of most of them.

    >>> bare_headlines(["I. Chefs in Hida", "II. Drums in Sado", "V. Hugo in Kobe"])
    ['Chefs in Hida', 'Drums in Sado', 'V. Hugo in Kobe']
    """
    bare = list(headlines)
    for pattern, order in _COUNTED:
        marks = [(i, found) for i, each in enumerate(bare) if (found := pattern.match(each))]
        marks = [each for each, number in zip(marks, order, strict=False) if _figure(each[1][1]) == number]
        if _are_style(len(marks), headlines):
            for i, found in marks:
                bare[i] = bare[i][found.end() :]
    if _are_style(sum(bool(_LED.match(each)) for each in bare), headlines):
        bare = [_LED.sub("", each) for each in bare]
    bracketed = [_IN_BRACKETS.fullmatch(each) for each in bare]
    if _are_style(len(bracketed) - bracketed.count(None), headlines):
        bare = [found[found.lastindex or 0] if found else each for each, found in zip(bare, bracketed, strict=True)]
    return bare


def unnumbered(headline: str) -> str:
    """Return a line of a headline without the number of its article.

    >>> unnumbered("3. Chefs in Hida"), unnumbered("2018 in pictures")
    ('Chefs in Hida', '2018 in pictures')
    """
    return _ARTICLE_NUMBER.sub("", headline)


def _figure(mark: str) -> str:
    return unicodedata.normalize("NFKC", mark).upper()


def _are_style(count: int, headlines: Sequence[str]) -> bool:
    return count > 1 and count * 2 > len(headlines)
