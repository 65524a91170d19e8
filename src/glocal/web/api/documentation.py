"""The page that documents the API, made of its own description in OpenAPI: no script, nothing from elsewhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.views.decorators.http import require_safe

from glocal.web.api.interface import api

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
    forms = described["components"]["schemas"]
    about = [_coded(" ".join(part.split())) for part in described["info"]["description"].split("\n\n")]
    context = {"sections": list(_sections(described)), "parts": list(_parts(forms)), "about": about}
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
        yield Section(tag, tuple(operations), tuple(_fields(forms[record_of[tag]], forms)))


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


def _parts(forms: _Part) -> Iterator[Part]:
    """Yield what records consist of, by name; pages and the records themselves stand with their questions."""
    for name, form in sorted(forms.items()):
        if "enum" not in form and "Page" not in name and "id" not in form["properties"]:
            yield Part(name, _coded(form.get("description", "")), tuple(_fields(form, forms)))


def _fields(form: _Part, forms: _Part) -> Iterator[Field]:
    for name, value in form["properties"].items():
        yield Field(name, _form(value, forms), _coded(value.get("description", "")))


def _form(value: _Part, forms: _Part) -> str:
    """Return the form of a value in few words: `text`, `list of SourceRecord`, `whole number or null`."""
    if "anyOf" in value:
        return " or ".join(_form(each, forms) for each in value["anyOf"])
    if "$ref" in value:
        named = _named(value)
        return _form(forms[named], forms) if "enum" in forms[named] else named
    if "enum" in value:
        return ", ".join(map(str, value["enum"]))
    if value.get("type") == "array":
        return f"list of {_form(value['items'], forms)}"
    form = str(value.get("format") or value.get("type", ""))
    return _WORDS.get(form, form)


_WORDS = {
    "string": "text",
    "integer": "whole number",
    "boolean": "true or false",
    "null": "null",
    "date": "day",
    "date-time": "time in UTC",
}


def _named(value: _Part) -> str:
    return str(value["$ref"]).rpartition("/")[2]


def _coded(text: str) -> SafeString:
    """Return a text as HTML, what stands between backquotes as code."""
    parts = enumerate(text.split("`"))
    return format_html_join("", "{}", ((format_html("<code>{}</code>", part) if n % 2 else part,) for n, part in parts))
