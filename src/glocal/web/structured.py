"""Linked data inside pages: what a page is about as schema.org JSON-LD, and its one address.

A script element of the type application/ld+json is data: nothing runs it, and the content policy does not stand in its
way. Sources: schema.org; HTML, script data blocks; RFC 6596, canonical links.
"""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from glocal.exports.files.linked import document_of, in_context
from glocal.exports.records import recording, recording_documents
from glocal.exports.records.forms import ArticleRecord, Record

_QUOTED = 3
"""Sources that the data of a page quote; all of them stand in the exports, and the text of an article on its page."""
Make = Callable[[Sequence[Any], str], Sequence[Record]]  # Any: each kind has rows of its own


def _ties(rows: Sequence[Any], base: str) -> Sequence[Record]:
    return recording.tie_records(rows, base, timezone.localdate())


_ABOUT: Mapping[str, Make] = {
    "tie": _ties,
    "activity": recording.activity_records,
    "place": recording.place_records,
    "person": recording.person_records,
    "organisation": recording.organisation_records,
    "article": recording_documents.article_records,
    "issue": recording_documents.issue_records,
}
"""The pages about one thing: the name of their address, which is also that of the row in their context."""


def json_of_page(request: HttpRequest, context: Mapping[str, Any]) -> str:  # Any: what templates are given
    """Return what the page is about as JSON that can stand inside HTML; empty for pages about nothing of that kind."""
    name = _name(request)
    if name == "home":
        return _inside_html(_site(request))
    if name not in _ABOUT or not context.get(name):
        return ""
    (record,) = _ABOUT[name]([context[name]], _base(request))
    changes: dict[str, Any] = {"body": ""} if isinstance(record, ArticleRecord) else {}
    if sources := getattr(record, "sources", ()):
        changes["sources"] = sources[:_QUOTED]
    record = dataclasses.replace(record, **changes)
    return _inside_html(document_of(record))


def canonical(request: HttpRequest) -> str:
    """Return the one address of a page: without what narrows or leafs through its lists."""
    return request.build_absolute_uri(request.path)


def _site(request: HttpRequest) -> str:
    there = f"{request.build_absolute_uri(reverse('search'))}?q={{words}}"
    action = {"@type": "SearchAction", "target": there, "query-input": "required name=words"}
    return in_context({"@type": "WebSite", "name": "Glocal", "url": canonical(request), "potentialAction": action})


def _name(request: HttpRequest) -> str:
    match = request.resolver_match
    return (match.url_name or "") if match else ""


def _base(request: HttpRequest) -> str:
    return request.build_absolute_uri("/").rstrip("/")


def _inside_html(json: str) -> str:
    """Return JSON in which nothing can end the element that it stands in."""
    return json.translate(_ESCAPES)


_ESCAPES = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}
