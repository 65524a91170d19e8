"""How many places of articles read by hand the gazetteer finds and resolves, given the articles' text."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from glocal.gazetteer import FoundPlace, Gazetteer, find_places
from glocal.gazetteer.names import fold
from glocal.gazetteer.resolve import kilometres
from glocal.model.place import Place

SAME_KM, SAME_NAME_KM, SAME_REGION_KM = 15.0, 30.0, 150.0
"""How far two points of one place may lie apart, by the reading guide."""


@dataclass(frozen=True, slots=True)
class Article:
    """A text and the places that a careful person finds in it."""

    text: str
    places: tuple[dict, ...]  # type: ignore[type-arg]  # places as the reading's JSON has them


def articles_of(folder: Path) -> Iterator[Article]:
    """Yield the articles of the readings of a folder; none where it is missing."""
    for path in sorted(folder.glob("*.json")):
        reading = json.loads(path.read_text(encoding="utf-8"))
        for number, article in enumerate(reading.get("articles", [])):
            text = "\n".join([article["headline"], *article["captions"], article["body"]])
            yield Article(text, tuple(place for place in reading["places"] if place["article"] == number))


def places_f1(gazetteer: Gazetteer, folder: Path) -> float | None:
    """Return the F1 of the places, each once per article; None where the folder has no reading."""
    hit = said = true = 0
    for article in articles_of(folder):
        found = distinct_places(find_places(gazetteer, article.text))
        left = list(article.places)
        for place in found:
            match = next((gold for gold in left if _is_same(place, gold)), None)
            if match is not None:
                left.remove(match)
                hit += 1
        said += len(found)
        true += len(article.places)
    return 2 * hit / (said + true) if true else None


def distinct_places(found: tuple[FoundPlace, ...]) -> list[Place]:
    """Return the places that count, each once."""
    return list(dict.fromkeys(mention.place for mention in found if mention.counts))


def _is_same(place: Place, gold: dict) -> bool:  # type: ignore[type-arg]  # a place of the reading's JSON
    if (place.country, str(place.level)) != (gold["country"], gold["level"]):
        return False
    if gold["level"] == "country" or (place.geonames and place.geonames == gold["geonames"]):
        return True
    near = kilometres((place.lat, place.lon), (gold["lat"], gold["lon"]))
    alike = fold(place.name) == fold(gold["name"])
    if gold["level"] == "region":
        return near <= SAME_REGION_KM or alike
    return near <= SAME_KM or (near <= SAME_NAME_KM and alike)
