"""The page that documents the API, made of its own description in OpenAPI: no script, nothing from elsewhere."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext
from django.views.decorators.http import require_safe

from glocal.web.api.interface import api
from glocal.web.api.reference_ja import SENTENCES
from glocal.web.languages import language

_Part = Mapping[str, Any]
"""A part of the description; Any because JSON values have no closed type that mypy can follow."""


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of a question, or a value of a record."""

    name: str
    form: str
    about: SafeString


@dataclass(frozen=True, slots=True)
class Operation:
    """One question that can be asked."""

    path: str
    about: SafeString
    parameters: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """The questions about one kind of thing, and what the answer consists of."""

    name: str
    title: str
    operations: tuple[Operation, ...]
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """Something that records consist of."""

    name: str
    about: SafeString
    fields: tuple[Field, ...]


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    """Show what can be asked and what is answered."""
    described = api.get_openapi_schema()
    about = [_coded(" ".join(part.split())) for part in described["info"]["description"].split("\n\n")]
    context = {"sections": list(_sections(described)), "parts": list(_parts(described)), "about": about}
    return render(request, "web/api.html", context)


def _sections(described: _Part) -> Iterator[Section]:
    forms = described["components"]["schemas"]
    by_tag: dict[str, list[Operation]] = {}
    record_of: dict[str, str] = {}
    for path, methods in described["paths"].items():
        asked = methods["get"]
        tag = asked["tags"][0]
        by_tag.setdefault(tag, []).append(_operation(path, asked, forms))
        record_of.setdefault(tag, _item(forms, asked["responses"][200]["content"]["application/json"]["schema"]))
    for tag, operations in by_tag.items():
        yield Section(tag, str(_TITLES[tag]), tuple(operations), tuple(_fields(forms[record_of[tag]], forms)))


def _operation(path: str, asked: _Part, forms: _Part) -> Operation:
    parameters = (
        Field(each["name"], _form(_given(each["schema"]), forms), _coded(each.get("description", "")))
        for each in asked["parameters"]
    )
    return Operation(path, _coded(asked.get("description", "")), tuple(parameters))


def _given(value: _Part) -> _Part:
    """Return the form of a parameter that is given; left out is left out."""
    told = [each for each in value.get("anyOf", ()) if each.get("type") != "null"]
    return told[0] if len(told) == 1 else value


def _item(forms: _Part, answer: _Part) -> str:
    """Return the name of the record that an answer is, or is a page of."""
    name = _named(answer)
    items = forms[name]["properties"].get("items")
    return _named(items["items"]) if items else name


def _parts(described: _Part) -> Iterator[Part]:
    """Yield what records consist of, by name; pages and the records themselves stand with their questions."""
    forms = described["components"]["schemas"]
    answers = (methods["get"]["responses"][200]["content"] for methods in described["paths"].values())
    records = {_item(forms, answer["application/json"]["schema"]) for answer in answers}
    for name, form in sorted(forms.items()):
        if "enum" not in form and not _ELSEWHERE.search(name) and name not in records:
            yield Part(name, _coded(form.get("description", "")), tuple(_fields(form, forms)))


_ELSEWHERE = re.compile("Page|Query$")


def _fields(form: _Part, forms: _Part) -> Iterator[Field]:
    for name, value in form["properties"].items():
        yield Field(name, _form(value, forms), _coded(value.get("description", "")))


def _form(value: _Part, forms: _Part) -> str:
    """Return the form of a value in few words: `text`, `list of SourceRecord`, `whole number or null`."""
    if "anyOf" in value:
        return pgettext("between two forms", " or ").join(_form(each, forms) for each in value["anyOf"])
    if "$ref" in value:
        named = _named(value)
        return _form(forms[named], forms) if "enum" in forms[named] else named
    if "enum" in value:
        return ", ".join(map(str, value["enum"]))
    if value.get("type") == "array":
        return _("list of %(form)s") % {"form": _form(value["items"], forms)}
    form = str(value.get("format") or value.get("type", ""))
    return str(_WORDS.get(form, form))


_WORDS = {
    "string": gettext_lazy("text"),
    "integer": gettext_lazy("whole number"),
    "number": gettext_lazy("number"),
    "boolean": gettext_lazy("true or false"),
    "date": gettext_lazy("day"),
    "date-time": gettext_lazy("time in UTC"),
}
_TITLES = {
    "ties": gettext_lazy("Ties"),
    "activities": gettext_lazy("Activities"),
    "places": gettext_lazy("Places"),
    "people": gettext_lazy("People"),
    "organisations": gettext_lazy("Organisations"),
    "issues": gettext_lazy("Issues"),
    "articles": gettext_lazy("Articles"),
    "anniversaries": gettext_lazy("Anniversaries"),
    "disagreements": gettext_lazy("Disagreements"),
    "topics": gettext_lazy("Topics"),
    "sources": gettext_lazy("Sources"),
    "figures": gettext_lazy("Figures"),
    "changes": gettext_lazy("Changes"),
    "search": gettext_lazy("Search"),
}


def _named(value: _Part) -> str:
    return str(value["$ref"]).rpartition("/")[2]


def _coded(text: str) -> SafeString:
    """Return a text in the language of the page as HTML, what stands between backquotes as code."""
    told = SENTENCES.get(text, text) if language() == "ja" else text
    parts = enumerate(told.split("`"))
    return format_html_join("", "{}", ((format_html("<code>{}</code>", part) if n % 2 else part,) for n, part in parts))
