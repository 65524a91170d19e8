"""A reading against the true one."""

import copy
import json
import random
import runpy
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from glocal.evaluation.comparison import compare_readings
from glocal.evaluation.parsing import parse_reading
from glocal.evaluation.scores import Count, Fact, Outcome, together

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared" / "eval"
Json = dict[str, Any]  # Any: a JSON object that the tests below spoil on purpose

DUBBO = {"name": "Dubbo", "level": "locality", "country": "AU", "lat": -32.25, "lon": 148.6}
MINOKAMO = {"name": "Minokamo", "level": "locality", "country": "JP", "lat": 35.48, "lon": 137.03}
BODY = "Dubbo and Minokamo have been sister cities since 1989. On 2 November 26 guests came."
TRUE: Json = {
    "articles": [
        {"headline": "Thirty years of friendship", "captions": ["The garden"], "body": BODY, "topics": ["culture"]}
    ],
    "places": [{"article": 0, "text": "Dubbo", **DUBBO}, {"article": 0, "text": "Minokamo", **MINOKAMO}],
    "people": [{"article": 0, "name": "Seiji Ito", "role": "Mayor"}],
    "ties": [
        {
            "article": 0,
            "kind": "sister-city",
            "status": "active",
            "between": [DUBBO, MINOKAMO],
            "formalised": "1989",
            "evidence": [{"start": 38, "end": 43, "quote": BODY[:5]}],
        }
    ],
    "activities": [
        {
            "article": 0,
            "kind": "visit",
            "title": "Visit from Minokamo",
            "date": "2019-11-02",
            "mode": "in-person",
            "places": [DUBBO],
            "attendance": [{"count": 26, "of": "guests", "bound": "exact"}],
            "evidence": [{"start": 38, "end": 43, "quote": BODY[:5]}],
        }
    ],
}


MISSED_MODE = "dubbo[0] activity_details missed: visit 2019-11-02: Visit from Minokamo: mode is in-person, said nothing"


def spoilt(*way_and_value: Any) -> Json:  # noqa: ANN401 - keys and numbers, then any JSON value
    """Return the true reading with one value replaced."""
    *way, last, value = way_and_value
    reading = copy.deepcopy(TRUE)
    target: Any = reading  # Any: goes down through objects and lists
    for key in way:
        target = target[key]
    target[last] = value
    return reading


def compare(said: Json, true: Json = TRUE) -> Outcome:
    """Return the outcome of two readings given as objects."""
    return compare_readings("dubbo", parse_reading(json.dumps(said), "said"), parse_reading(json.dumps(true), "true"))


def test_the_true_reading_is_perfect_in_every_kind():
    outcome = compare(TRUE)
    assert [outcome.count(fact).f1 for fact in Fact] == [1.0] * 11
    assert outcome.misses == outcome.broken_evidence == ()
    assert outcome.count(Fact.TIE_DETAILS) == Count(2, 2, 2)


@pytest.mark.parametrize(
    ("said", "misses"),
    [
        (spoilt("articles", 0, "captions", []), ["dubbo[0] captions missed: The garden"]),
        (
            spoilt("articles", 0, "body", "Dubbo and Minokamo."),
            ["dubbo[0] bodies wrong: likeness 0.36: 'Dubbo and Minokamo.'"],
        ),
        (
            spoilt("articles", 0, "topics", ["youth"]),
            ["dubbo[0] topics missed: culture", "dubbo[0] topics wrong: youth"],
        ),
        (
            spoilt("places", 1, "country", "AU"),
            ["dubbo[0] places missed: 'Minokamo' = Minokamo, JP", "dubbo[0] places wrong: 'Minokamo' = Minokamo, AU"],
        ),
        (
            spoilt("people", 0, "role", "Governor"),
            ["dubbo[0] people missed: Seiji Ito, Mayor", "dubbo[0] people wrong: Seiji Ito, Governor"],
        ),
        (
            spoilt("ties", 0, "kind", "exchange"),
            [
                "dubbo[0] ties missed: sister-city: Dubbo, AU – Minokamo, JP",
                "dubbo[0] ties wrong: exchange: Dubbo, AU – Minokamo, JP",
            ],
        ),
        (
            spoilt("ties", 0, "since", "1989"),
            ["dubbo[0] tie_details wrong: sister-city: Dubbo, AU – Minokamo, JP: since is not told, said 1989"],
        ),
        (
            spoilt("activities", 0, "mode", None),
            [MISSED_MODE],
        ),
        (
            spoilt("activities", 0, "attendance", 0, "count", 62),
            [
                "dubbo[0] attendance missed: exact 26 guests at Visit from Minokamo",
                "dubbo[0] attendance wrong: exact 62 guests at Visit from Minokamo",
            ],
        ),
        (
            spoilt("activities", 0, "date", "2018"),
            [
                "dubbo[0] activities missed: visit 2019-11-02: Visit from Minokamo",
                "dubbo[0] activities wrong: visit 2018: Visit from Minokamo",
            ],
        ),
        (
            spoilt("activities", 0, "places", []),
            [
                "dubbo[0] activities missed: visit 2019-11-02: Visit from Minokamo",
                "dubbo[0] activities wrong: visit 2019-11-02: Visit from Minokamo",
            ],
        ),
    ],
    ids=["caption", "body", "topic", "place", "role", "kind", "since", "mode", "figure", "date", "no place"],
)
def test_each_mistake_is_listed_where_it_stands(said: Json, misses: list[str]):
    assert [str(miss) for miss in compare(said).misses] == misses


def test_saying_a_fact_twice_earns_nothing():
    assert compare(TRUE | {"ties": TRUE["ties"] * 2}).count(Fact.TIES) == Count(1, 2, 1)


def test_facts_of_an_article_that_was_not_found_are_wrong():
    outcome = compare(spoilt("articles", 0, "headline", "Something else"))
    assert outcome.count(Fact.HEADLINES) == Count(0, 1, 1)
    assert outcome.count(Fact.PLACES) == Count(0, 2, 2)
    assert outcome.count(Fact.CAPTIONS) == Count(0, 1, 1)


def shared_scorer() -> SimpleNamespace:
    """Return the field's own scorer, loaded from its file."""
    return SimpleNamespace(**runpy.run_path(str(SHARED / "score.py")))


def damaged(gold: Json, chance: random.Random) -> Json:
    """Return a reading with every kind of mistake in it, and evidence in no article that is not there."""
    said = copy.deepcopy(gold)
    for article in said["articles"]:
        article["headline"] = article["headline"][: chance.choice((30, 999))]
        article["captions"] = article["captions"][chance.choice((0, 1)) :]
        article["body"] = article["body"][: chance.choice((40, 9999))]
    for key in ("places", "people", "ties", "activities"):
        said[key] = [record for record in said[key] if chance.random() > 0.2]
        for record in said[key]:
            change = chance.choice(({}, {}, {"kind": "visit"}, {"date": "2020-01", "since": "2020"}, {"lat": 1.0}))
            record.update(change | ({"article": 0} if chance.random() < 0.1 else {}))
        said[key] += said[key][:1]
    return said


@pytest.mark.skipif(not SHARED.exists(), reason="the shared folder is not beside the repository")
@pytest.mark.parametrize("seed", range(3))
def test_the_figures_are_those_of_the_shared_scorer(seed: int):
    scorer = shared_scorer()
    tally, outcomes, broken = scorer.Tally(), [], 0
    chance = random.Random(seed)  # noqa: S311 - damage for a test
    paths = [*sorted((SHARED / "gold").glob("*.json")), *sorted(ROOT.glob("tests/cases/*/*.json"))]
    for path in paths:
        gold = json.loads(path.read_text(encoding="utf-8"))
        said = damaged(gold, chance)
        scorer.compare(path.stem, said, gold, tally)
        broken += len(scorer.broken_evidence(path.stem, said))
        outcomes.append(compare(said, gold))
    outcome, report = together(outcomes), tally.report()
    for name in scorer.FACTS:
        assert outcome.count(Fact(name)) == Count(tally.hit[name], tally.said[name], tally.true[name]), name
        assert outcome.count(Fact(name)).f1 == pytest.approx(report[name]["f1"], abs=0.0006)
    assert outcome.core_f1 == pytest.approx(report["core_f1"], abs=0.001)
    assert len(outcome.broken_evidence) == broken
    assert 0.3 < outcome.core_f1 < 0.9
