"""The cases keep to the form in which readings are compared."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from glocal.model.edtf import Edtf
from glocal.model.vocabulary import ActivityKind, Bound, Mode, PlaceLevel, TieKind, TieStatus, Topic

CASES = Path(__file__).parent
GOLD = sorted(CASES.glob("*/*.json"))
PLACE_KEYS = {"name", "level", "country", "region", "lat", "lon", "geonames"}
KEYS = {
    "issue": {"title", "date", "publisher", "division", "language"},
    "articles": {"headline", "captions", "body", "topics"},
    "places": PLACE_KEYS | {"article", "text"},
    "people": {"article", "name", "role", "of", "date"},
    "ties": {
        "article",
        "kind",
        "status",
        "between",
        "since",
        "formalised",
        "fields",
        "label",
        "evidence",
    },
    "activities": {
        "article",
        "kind",
        "title",
        "date",
        "mode",
        "places",
        "organisers",
        "attendance",
        "evidence",
    },
}
Gold = dict[str, Any]  # Any: the file as it stands, whose form is what is tested here

every_case = pytest.mark.parametrize("path", GOLD, ids=lambda path: f"{path.parent.name}/{path.stem}")


def read(path: Path) -> Gold:
    """Return one expectation."""
    gold: Gold = json.loads(path.read_text(encoding="utf-8"))
    return gold


def texts(gold: Gold) -> list[str]:
    """Return the text of each article that evidence counts in."""
    return ["\n".join([a["headline"], *a["captions"], a["body"]]) for a in gold["articles"]]


def facts(gold: Gold) -> Iterator[Gold]:
    """Yield every record that belongs to an article."""
    for key in ("places", "people", "ties", "activities"):
        yield from gold[key]


def places(gold: Gold) -> Iterator[Gold]:
    """Yield every place, also those at the ends of ties and of activities."""
    yield from ({k: v for k, v in place.items() if k not in {"article", "text"}} for place in gold["places"])
    yield from (place for activity in gold["activities"] for place in activity["places"])
    for end in (end for tie in gold["ties"] for end in tie["between"]):
        place = end["place"] if "organisation" in end else end
        if place is not None:
            yield place


def test_there_are_at_least_sixty_articles_and_thirty_of_them_are_held_back():
    counts = {
        folder: sum(len(read(path)["articles"]) for path in GOLD if path.parent.name == folder)
        for folder in ("open", "held")
    }
    total = sum(counts.values())
    assert total >= 60
    assert counts["held"] >= 30


def test_every_text_has_its_expectation_and_the_other_way_round():
    inputs = {path.with_suffix("") for folder in ("open", "held") for path in (CASES / folder).glob("*.[tm][xd]*")}
    assert inputs == {path.with_suffix("") for path in GOLD}


@every_case
def test_the_keys_are_those_of_a_reading(path: Path):
    gold = read(path)
    assert set(gold) == set(KEYS)
    assert set(gold["issue"]) == KEYS["issue"]
    for key in ("articles", "places", "people", "ties", "activities"):
        assert all(set(record) == KEYS[key] for record in gold[key]), key


@every_case
def test_every_fact_belongs_to_an_article(path: Path):
    gold = read(path)
    assert {fact["article"] for fact in facts(gold)} <= set(range(len(gold["articles"])))


@every_case
def test_every_quote_stands_where_its_span_says(path: Path):
    gold = read(path)
    article_texts = texts(gold)
    for record in (*gold["ties"], *gold["activities"]):
        assert record["evidence"], record
        for evidence in record["evidence"]:
            quoted = article_texts[record["article"]][evidence["start"] : evidence["end"]]
            assert quoted == evidence["quote"] != ""


@every_case
def test_the_words_of_headlines_captions_and_bodies_stand_in_the_input(path: Path):
    source = next(path.parent.glob(f"{path.stem}.[tm][xd]*")).read_text(encoding="utf-8")
    printed = "".join(c for c in source if c.isalnum())
    for article in read(path)["articles"]:
        for line in (article["headline"], *article["captions"]):
            assert "".join(c for c in line if c.isalnum()) in printed
        assert article["headline"]


@every_case
def test_names_stand_in_their_article(path: Path):
    gold = read(path)
    article_texts = texts(gold)
    assert all(place["text"] in article_texts[place["article"]] for place in gold["places"])
    assert all(person["name"] in article_texts[person["article"]] for person in gold["people"])


@every_case
def test_dates_are_edtf(path: Path):
    gold = read(path)
    dates = [gold["issue"]["date"]]
    dates += [record[key] for record in facts(gold) for key in ("date", "since", "formalised") if key in record]
    for date in filter(None, dates):
        assert Edtf.parse(date).text == date


@every_case
def test_words_come_from_the_vocabulary(path: Path):
    gold = read(path)
    assert all(Topic(topic) for article in gold["articles"] for topic in article["topics"])
    for tie in gold["ties"]:
        assert TieKind(tie["kind"])
        assert TieStatus(tie["status"])
        assert all(Topic(field) for field in tie["fields"])
        assert len(tie["between"]) == 2
    for activity in gold["activities"]:
        assert ActivityKind(activity["kind"])
        assert activity["mode"] is None or Mode(activity["mode"])
        assert all(Bound(figure["bound"]) and figure["count"] > 0 for figure in activity["attendance"])


@every_case
def test_places_are_complete_and_lie_on_the_globe(path: Path):
    for place in places(read(path)):
        assert set(place) == PLACE_KEYS
        assert PlaceLevel(place["level"])
        assert len(place["country"]) == 2
        assert place["country"].isupper()
        assert abs(place["lat"]) <= 90
        assert abs(place["lon"]) <= 180
        assert (place["region"] is None) or place["level"] != "country"


@every_case
def test_a_place_is_listed_once_an_article(path: Path):
    gold = read(path)
    listed = [(p["article"], p["level"], p["country"], p["region"], p["name"]) for p in gold["places"]]
    assert len(listed) == len(set(listed))
