"""From the JSON text of a reading file to what it states."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from glocal.evaluation.stated import (
    StatedActivity,
    StatedArticle,
    StatedEnd,
    StatedFigure,
    StatedMention,
    StatedPerson,
    StatedPlace,
    StatedQuote,
    StatedReading,
    StatedTie,
)
from glocal.model.errors import GlocalError

_Made = TypeVar("_Made")
_NAMES = {dict: "an object", list: "a list", str: "text", int: "a number", float: "a number", bool: "yes or no"}
_REMEDY = "mend the file or leave it out"


@dataclass(frozen=True, slots=True)
class _Node:
    """A value inside a JSON file, and the way that leads to it."""

    value: object
    way: str
    source: str

    def child(self, key: str) -> "_Node":
        """Return the value under `key` of an object; a key that is not there is null."""
        if not isinstance(self.value, dict):
            raise self.mistaken("an object")
        return _Node(self.value.get(key), f"{self.way}.{key}".lstrip("."), self.source)

    def each(self, key: str, make: Callable[["_Node"], _Made]) -> tuple[_Made, ...]:
        """Return what `make` makes of each item of the list under `key`; a list that is not there is empty."""
        node = self.child(key)
        if node.value is None:
            return ()
        if not isinstance(node.value, list):
            raise node.mistaken("a list")
        return tuple(make(_Node(item, f"{node.way}[{i}]", self.source)) for i, item in enumerate(node.value))

    def text(self, key: str) -> str | None:
        return self.child(key).as_text()

    def whole(self, key: str) -> int | None:
        node = self.child(key)
        if node.value is None or (isinstance(node.value, int) and not isinstance(node.value, bool)):
            return node.value
        raise node.mistaken("a whole number")

    def number(self, key: str) -> float | None:
        node = self.child(key)
        if node.value is None:
            return None
        if isinstance(node.value, int | float) and not isinstance(node.value, bool):
            return float(node.value)
        raise node.mistaken("a number")

    def as_text(self) -> str | None:
        if self.value is None or isinstance(self.value, str):
            return self.value
        raise self.mistaken("text")

    def mistaken(self, wanted: str) -> GlocalError:
        """Return the error that something else stands here."""
        found = "null" if self.value is None else _NAMES.get(type(self.value), "something else")
        return GlocalError(f"{self.source}: {self.way or 'the file'}: {wanted} expected, {found} found", _REMEDY)


def parse_reading(text: str, source: str) -> StatedReading:
    """Return what a reading file states; `source` is the file's name for messages.

    Raises:
        GlocalError: the text is no JSON, or a value is not of the type that its key asks for.
    """
    try:
        value = json.loads(text)
    except json.JSONDecodeError as error:
        position = f"{source}:{error.lineno}:{error.colno}"
        raise GlocalError(f"{position}: not JSON, {error.msg}", _REMEDY) from error
    except RecursionError as error:
        raise GlocalError(f"{source}: nested too deeply", _REMEDY) from error
    root = _Node(value, "", source)
    return StatedReading(
        articles=root.each("articles", _article),
        places=root.each("places", _mention),
        people=root.each("people", _person),
        ties=root.each("ties", _tie),
        activities=root.each("activities", _activity),
    )


def _article(node: _Node) -> StatedArticle:
    return StatedArticle(
        headline=node.text("headline") or "",
        captions=node.each("captions", lambda item: item.as_text() or ""),
        body=node.text("body") or "",
        topics=node.each("topics", lambda item: item.as_text() or ""),
    )


def _mention(node: _Node) -> StatedMention:
    return StatedMention(node.whole("article"), node.text("text"), _place(node))


def _person(node: _Node) -> StatedPerson:
    return StatedPerson(node.whole("article"), node.text("name"), node.text("role"))


def _tie(node: _Node) -> StatedTie:
    return StatedTie(
        article=node.whole("article"),
        kind=node.text("kind"),
        status=node.text("status"),
        between=node.each("between", _end),
        since=node.text("since"),
        formalised=node.text("formalised"),
        evidence=node.each("evidence", _quote),
    )


def _activity(node: _Node) -> StatedActivity:
    return StatedActivity(
        article=node.whole("article"),
        kind=node.text("kind"),
        title=node.text("title"),
        date=node.text("date"),
        mode=node.text("mode"),
        places=node.each("places", _place),
        attendance=node.each("attendance", _figure),
        evidence=node.each("evidence", _quote),
    )


def _end(node: _Node) -> StatedEnd:
    organisation = node.text("organisation")
    if organisation is None:
        return StatedEnd(None, _place(node))
    place = node.child("place")
    return StatedEnd(organisation, None if place.value is None else _place(place))


def _place(node: _Node) -> StatedPlace:
    return StatedPlace(
        name=node.text("name"),
        level=node.text("level"),
        country=node.text("country"),
        region=node.text("region"),
        lat=node.number("lat"),
        lon=node.number("lon"),
        geonames=node.whole("geonames"),
    )


def _figure(node: _Node) -> StatedFigure:
    return StatedFigure(node.whole("count"), node.text("of"), node.text("bound") or "exact")


def _quote(node: _Node) -> StatedQuote:
    start, end = node.whole("start"), node.whole("end")
    return StatedQuote(-1 if start is None else start, -1 if end is None else end, node.text("quote") or "")
