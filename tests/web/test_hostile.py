"""Hostile texts in documents and in lists show as text on every page, and nothing else happens."""

import unicodedata
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.test import Client

from glocal.entities.building import follow
from glocal.gazetteer import open_gazetteer
from glocal.model import article as words
from glocal.model.claim import ActivityClaim, Attendance, PersonClaim, TieClaim
from glocal.model.edtf import Edtf
from glocal.model.place import Organisation
from glocal.model.place import Place as PlaceValue
from glocal.model.reading import ArticleReading
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind, TieStatus
from glocal.register_import import Listed, import_register
from tests.web.conftest import NARUTO, IssueMaker, evidence, mention
from tests.web.walk import every_page, in_japanese

MARKUP = [
    "<script>alert(1)</script>",
    "</script><script>alert(2)</script>",
    "<img src=x onerror=alert(3)>",
    "<svg/onload=alert(4)>",
    '"><b onmouseover="alert(5)">x</b>',
    "' autofocus onfocus='alert(6)",
    "<iframe src=javascript:alert(7)></iframe>",
    "<a href=javascript:alert(8)>here</a>",
    "javascript:alert(9)",
    "data:text/html,<script>alert(10)</script>",
    "<!-- comment --><p>",
    "--><script>alert(11)</script><!--",
    "<![CDATA[x]]>",
    "<style>*{display:none}</style>",
    "<meta http-equiv=refresh content=0;url=//evil.example>",
    "<base href=//evil.example>",
    "<form action=//evil.example><input name=q>",
    "</title></head><body>",
    "<textarea></textarea><plaintext>",
    "<marquee><blink>x",
    "<math><mi//xlink:href='data:x,<script>alert(12)</script>'>",
    "&lt;script&gt;alert(13)&lt;/script&gt;",
    "&#60;script&#62;alert(14)",
    "&amp;amp;nbsp;&quot;&apos;",
    "<scr<script>ipt>alert(15)",
]
TEMPLATES = [
    "{{ 7|add:7 }}",
    "{% now 'Y' %}",
    "{% load static %}{% static 'x' %}",
    "{# nothing #}",
    "${7*7} #{7*7} <%= 7*7 %>",
    "%(figure)s %s %d %%",
    "{0} {name!r}",
]
FORMULAS = [
    "=1+1",
    "=HYPERLINK('//evil.example','here')",
    "+cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "\t=1+1",
]
LETTERS = [
    "\u202egnirts\u202c",
    "\u2066inside\u2069 outside",
    "\u200fright\u200e left",
    "zero\u200bwidth\u200djoined",
    "\ufeffmark",
    "line\u2028paragraph\u2029",
    "bell\x07escape\x1b[31m",
    "vertical\x0bform\x0c",
    "z\u0351a\u0350l\u0352g\u0357o",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    "../../etc/passwd",
    "x" * 150,
]
HOSTILE = [*MARKUP, *TEMPLATES, *FORMULAS, *LETTERS]
EVIL = ("evil.example", "javascript:", "data:")
AT_ONCE = 5
PARAMETERS = ("words", "kind", "country", "region", "place", "page", "topic", "decade", "year", "status")
GROUPS = {"markup": MARKUP, "templates": TEMPLATES, "formulas": FORMULAS, "letters": LETTERS}


class Page(HTMLParser):
    """Reads what a page shows and what of it could act."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.shown = ""
        self.acting: list[str] = []
        self._inside = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self._inside = tag
        acts = {name for name in values if name.startswith("on")} | ({"style", "srcdoc", "formaction"} & set(values))
        leads = [value for name, value in values.items() if name in {"href", "src", "action"}]
        if acts or any(value.strip().lower().startswith((*EVIL, "//")) for value in leads):
            self.acting.append(self.get_starttag_text() or tag)
        if tag in {"iframe", "base", "object", "embed", "math", "marquee", "plaintext"}:
            self.acting.append(tag)
        if tag == "script" and "src" not in values and values.get("type") != "application/ld+json":
            self.acting.append(tag)

    def handle_endtag(self, _tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside != "script":
            self.shown += data


def hostile_article(text: str, number: int) -> ArticleReading:
    """Return an article in which every text is hostile."""
    article = words.Article(text, (text,), f"{text}\n\n{text}")
    place = PlaceValue(text, PlaceLevel.LOCALITY, "JP", text, 35.0, 135.0, 9_000_000 + number)
    said = evidence(article.text, text)
    tie = TieClaim(
        TieKind.EXCHANGE,
        TieStatus.ACTIVE,
        (place, Organisation(f"{text} University", NARUTO)),
        Edtf.parse("1990"),
        Edtf.parse("2001-05-04"),
        (),
        text,
        said,
    )
    figures = (Attendance(3, text),)
    activity = ActivityClaim(ActivityKind.VISIT, text, None, None, (place,), (f"{text} Association",), figures, said)
    return ArticleReading(
        article,
        places=(mention(article.text, text, place),),
        people=(PersonClaim(f"Anna {text}", text, text, None, said),),
        ties=(tie,),
        activities=(activity,),
    )


def seen(text: str) -> str:
    """Return the letters of a text that a reader sees: a page may leave out what cannot be seen."""
    return "".join(letter for letter in text if unicodedata.category(letter)[0] not in "CZ")


def together(texts: list[str]) -> list[str]:
    """Return texts of which each holds several: a page less for each."""
    return [" \u00a6 ".join(texts[start : start + AT_ONCE]) for start in range(0, len(texts), AT_ONCE)]


def plant(ledger: IssueMaker, texts: list[str]) -> None:
    for number, text in enumerate(texts):
        reading = ledger.reading(text[:200], title=text, publisher=text, division=text, maker=text[:90])
        reading.problems.create(severity="warning", message=text, remedy=text)
        ledger.article(reading, hostile_article(text, number))
        follow(reading)


def test_there_are_fifty_hostile_texts() -> None:
    assert len(HOSTILE) == len(set(HOSTILE)) >= 50


@pytest.mark.parametrize("group", GROUPS)
def test_hostile_texts_of_documents_show_as_text_on_every_page(client: Client, ledger: IssueMaker, group: str) -> None:
    texts = together(GROUPS[group])
    plant(ledger, texts)
    shown = ""
    for path in every_page():
        response = client.get(path)
        assert response.status_code == 200, path
        page = Page(response.content.decode())
        assert page.acting == [], path
        shown += seen(page.shown)
    assert [text for text in texts if seen(text) not in shown] == []


@pytest.mark.parametrize("path", ["/ties/", "/activities/", "/places/", "/people/", "/ja/ties/"])
def test_hostile_words_of_an_address_show_as_text(client: Client, ledger: IssueMaker, path: str) -> None:
    ledger.issue()
    for text in HOSTILE:
        for query in (dict.fromkeys(PARAMETERS, text), {"words": text}):
            response = client.get(path, query)
            assert response.status_code == 200, text
            assert Page(response.content.decode()).acting == []


@pytest.mark.parametrize("folder", ["places", "ties", "people", "topics", "sources", "id/tie"])
@pytest.mark.django_db
def test_hostile_addresses_lead_to_nothing(client: Client, folder: str) -> None:
    for text in HOSTILE:
        response = client.get(f"/{folder}/{text}/")
        assert response.status_code in {404, 301}, text
        assert Page(response.content.decode()).acting == []


def test_hostile_rows_of_a_list_show_as_text(client: Client, ledger: IssueMaker, tmp_path: Path) -> None:
    listed = tmp_path / "hostile.csv"
    quoted = [text.replace('"', '""') for text in together(HOSTILE)]
    rows = [f'"Naruto {text}",JP,"Lüneburg {text}",DE,"{text}"' for text in quoted]
    listed.write_text("\n".join(["a_name,a_country,b_name,b_country,kind", *rows]), encoding="utf-8")
    import_register(Listed(listed, "<b>council</b>"), open_gazetteer(), ledger.now_utc)
    for path in every_page():
        response = client.get(in_japanese(path))
        assert response.status_code == 200, path
        assert Page(response.content.decode()).acting == [], path
