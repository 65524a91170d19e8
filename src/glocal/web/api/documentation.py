"""The page that documents the API, made of its own description in OpenAPI: no script, nothing from elsewhere."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from glocal.web.api.interface import api

_Part = Mapping[str, Any]
"""A part of the description; Any because JSON values have no closed type that mypy can follow."""


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of a question, or a value of a record."""

    name: str
    form: str
    about: str


@dataclass(frozen=True, slots=True)
class Operation:
    """One question that can be asked."""

    path: str
    about: str
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
    about: str
    fields: tuple[Field, ...]


@require_safe
def documentation(request: HttpRequest) -> HttpResponse:
    """Show what can be asked and what is answered."""
    described = api.get_openapi_schema()
    forms = described["components"]["schemas"]
    context = {"sections": list(_sections(described)), "parts": list(_parts(forms)), "info": described["info"]}
    return render(request, "web/api.html", context)


def _sections(described: _Part) -> Iterator[Section]:
    forms = described["components"]["schemas"]
    by_tag: dict[str, list[Operation]] = {}
    record_of: dict[str, str] = {}
    for path, methods in described["paths"].items():
        asked = methods["get"]
        tag = asked["tags"][0]
        by_tag.setdefault(tag, []).append(_operation(path, asked))
        record_of.setdefault(tag, _item(forms, asked["responses"][200]["content"]["application/json"]["schema"]))
    for tag, operations in by_tag.items():
        yield Section(tag, tuple(operations), tuple(_fields(forms[record_of[tag]])))


def _operation(path: str, asked: _Part) -> Operation:
    parameters = (
        Field(each["name"], _form(each["schema"]), each.get("description", "")) for each in asked["parameters"]
    )
    return Operation(path, asked.get("description", ""), tuple(parameters))


def _item(forms: _Part, answer: _Part) -> str:
    """Return the name of the record that an answer is, or is a page of."""
    name = _named(answer)
    items = forms[name]["properties"].get("items")
    return _named(items["items"]) if items else name


def _parts(forms: _Part) -> Iterator[Part]:
    """Yield what records consist of, by name; pages and the records themselves stand with their questions."""
    for name, form in sorted(forms.items()):
        if "enum" not in form and "Page" not in name and "id" not in form["properties"]:
            yield Part(name, form.get("description", ""), tuple(_fields(form)))


def _fields(form: _Part) -> Iterator[Field]:
    for name, value in form["properties"].items():
        yield Field(name, _form(value), value.get("description", ""))


def _form(value: _Part) -> str:
    """Return the form of a value in few words: `text`, `list of SourceRecord`, `number or nothing`."""
    if "anyOf" in value:
        return " or ".join(_form(each) for each in value["anyOf"])
    if "$ref" in value:
        return _named(value)
    if "enum" in value:
        return ", ".join(map(str, value["enum"]))
    if value.get("type") == "array":
        return f"list of {_form(value['items'])}"
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
