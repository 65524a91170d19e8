"""A Japanese reader finds nothing half translated."""

import re
import sys
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.test import Client

from tests.web.walk import every_page, in_japanese

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import build_messages

COUNTED = r"%\\\((?:n|figure|count|years|km|percent|number|line|total)\\\)[sd]"
ENOUGH = 7
"""Letters that a message must have around what is filled in, to be told from a headline that begins as it does."""
SPOKEN = ("aria-label", "placeholder", "title", "alt", "content", "data-label")
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Told(HTMLParser):
    """Collects what a page says in the language of the page: text, labels, not what is marked as another language."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.languages = ["ja"]
        self.told: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if self.languages[-1] == "ja":
            self.told += [values[name] for name in SPOKEN if name in values]
        if tag not in VOID:
            self.languages.append("" if tag in {"script", "style"} else values.get("lang", self.languages[-1]))

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            self.languages.pop()

    def handle_data(self, data: str) -> None:
        if self.languages[-1] == "ja" and data.strip():
            self.told.append(" ".join(data.split()))


def _texts(text: str | Sequence[str] | None) -> list[str]:
    return [text] if isinstance(text, str) else list(text or ())


def english_words() -> re.Pattern[str]:
    """Return what finds a whole message of the pages in English."""
    (path,) = build_messages.catalogues()
    texts = [
        text
        for message in build_messages.read(path)
        for text in _texts(message.id)
        if re.search("[A-Za-z]{3}", re.sub(r"%\(\w+\)[sd]|<[^>]*>", "", text)) and text not in _texts(message.string)
    ]
    texts = [text for text in texts if len(re.sub(r"%\(\w+\)[sd]|[^A-Za-z]", "", text)) >= ENOUGH or "%(" not in text]
    # Markup within a message parts its text in the page: the first part gives it away.
    parts = {re.split(r"<[^>]*>", text)[0].strip() for text in texts} - {""}
    return re.compile("|".join(map(_filled, parts)))


def _filled(message: str) -> str:
    """Return what a message looks like when numbers and words are filled in."""
    numbers = re.sub(
        r"%\\\((?:n|figure|count|years|km|percent|number|line|total)\\\)[sd]", r"[\\d,]+", re.escape(message)
    )
    return re.sub(r"%\\\(\w+\\\)[sd]", ".+", numbers).replace("%%", "%")


@pytest.mark.usefixtures("kept_examples")
def test_no_japanese_page_shows_english_words_of_the_interface(client: Client) -> None:
    english = english_words()
    half: dict[str, list[str]] = {}
    for path in map(in_japanese, every_page()):
        html = client.get(path).content.decode()
        assert '<html lang="ja">' in html
        if found := [told for told in Told(html).told if english.fullmatch(told)]:
            half[path] = found
    assert half == {}


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/ties/", "/activities/?kind=visit", "/places/", "/people/", "/nowhere/"])
def test_no_empty_page_is_half_translated(client: Client, path: str) -> None:
    html = client.get(in_japanese(path)).content.decode()
    assert [told for told in Told(html).told if english_words().fullmatch(told)] == []


def test_english_words_of_the_interface_are_told_from_others() -> None:
    english = english_words()
    assert english.fullmatch("Ties")
    assert english.fullmatch("about 8,900 km")
    assert not english.fullmatch("提携")
    assert not english.fullmatch("Glocal Sample News")
