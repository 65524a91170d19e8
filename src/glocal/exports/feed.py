"""News of a list as Atom and as JSON Feed: the same entries, each with an identifier that never changes.

Sources: RFC 4287, Atom Syndication Format; JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/.
"""

import datetime
import json
import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, tostring

from glocal.exports.records.identifiers import urn

ATOM = "application/atom+xml"
JSON_FEED = "application/feed+json"
_NAMESPACE = "http://www.w3.org/2005/Atom"
_UNSPEAKABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls: most of them may not stand in XML at all
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks of direction, which would turn what stands behind them
    "\ud800-\udfff\ufeff\ufffe\uffff]"  # halves of pairs, and what is no character
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of news."""

    identity: str
    """Permanent identifier of the thing it is about."""
    title: str
    page: str
    """Address of the page about it."""
    content: str
    """HTML: what its sources say."""
    published_utc: datetime.datetime
    """When the first of its sources was read."""
    updated_utc: datetime.datetime
    """When the newest of them was read."""
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """News of a list, the newest first."""

    title: str
    about: str
    page: str
    """Address of the list's page."""
    address: str
    """Address of the feed itself."""
    language: str
    """ISO 639-1."""
    updated_utc: datetime.datetime
    """When something last changed."""
    entries: tuple[Entry, ...]


def plain(text: str) -> str:
    r"""Return a text without characters that no reader shows: controls, and marks that turn the writing's direction.

    >>> plain("a\x00b\u202ec\n")
    'abc\n'
    """
    return _UNSPEAKABLE.sub("", text)


def line(text: str) -> str:
    """Return a text on one line, without what no reader shows."""
    return " ".join(plain(text).split())


def atom(feed: Feed) -> bytes:
    """Return the feed as Atom."""
    root = Element("feed", {"xmlns": _NAMESPACE, "xml:lang": feed.language})
    _add(root, "id", urn(f"feed {feed.address}"))
    _add(root, "title", line(feed.title))
    _add(root, "subtitle", feed.about)
    _add(root, "updated", _time(feed.updated_utc))
    _add(root, "generator", "Glocal")
    _add(SubElement(root, "author"), "name", "Glocal")
    _link(root, "self", feed.address, ATOM)
    _link(root, "alternate", feed.page, "text/html")
    for each in feed.entries:
        entry = SubElement(root, "entry")
        _add(entry, "id", urn(each.identity))
        _add(entry, "title", line(each.title))
        _add(entry, "published", _time(each.published_utc))
        _add(entry, "updated", _time(each.updated_utc))
        _link(entry, "alternate", each.page, "text/html")
        for topic in each.topics:
            SubElement(entry, "category", {"term": plain(topic)})
        _add(entry, "content", each.content, type="html")
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True))


def json_feed(feed: Feed) -> bytes:
    """Return the feed as JSON Feed."""
    items = [
        {
            "id": urn(each.identity),
            "url": each.page,
            "title": line(each.title),
            "content_html": plain(each.content),
            "date_published": _time(each.published_utc),
            "date_modified": _time(each.updated_utc),
            "tags": [plain(topic) for topic in each.topics],
        }
        for each in feed.entries
    ]
    whole = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": line(feed.title),
        "description": plain(feed.about),
        "home_page_url": feed.page,
        "feed_url": feed.address,
        "language": feed.language,
        "items": items,
    }
    return json.dumps(whole, ensure_ascii=False).encode()


def _add(parent: Element, name: str, text: str, **attributes: str) -> None:
    SubElement(parent, name, attributes).text = plain(text)


def _link(parent: Element, relation: str, address: str, media_type: str) -> None:
    SubElement(parent, "link", {"rel": relation, "type": media_type, "href": address})


def _time(at_utc: datetime.datetime) -> str:
    return at_utc.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
