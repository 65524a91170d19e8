import json

from glocal.gazetteer import Gazetteer
from glocal.gazetteer.questions import answer_questions


def ask(known: Gazetteer, *lines: str) -> tuple[list[object], list[str]]:
    """Return the answers and the problems of questions."""
    pairs = list(answer_questions(known, lines, "questions.jsonl"))
    return [answer for answer, _ in pairs if answer], [str(problem) for _, problem in pairs if problem]


def test_a_name_and_a_text_are_answered_with_places(known: Gazetteer):
    text = "Misato Town, Shimane."
    answers, problems = ask(
        known,
        json.dumps({"id": "a", "name": "Nürnberg", "country": "DE"}),
        json.dumps({"id": "b", "text": text, "mentions": [[0, 6], [13, 20]]}),
    )
    assert problems == []
    assert answers[0] == {
        "id": "a",
        "places": [
            {
                "name": "Nuremberg",
                "level": "locality",
                "country": "DE",
                "region": "Bavaria",
                "lat": 49.45,
                "lon": 11.08,
                "geonames": 7,
            }
        ],
    }
    assert [place["region"] for place in answers[1]["places"]] == ["Shimane", "Shimane"]  # type: ignore[index]  # JSON


def test_what_is_no_question_is_reported_with_its_line_and_the_rest_answered(known: Gazetteer):
    answers, problems = ask(
        known, '{"id": 1, "country": "JP"}', "nonsense", "", '{"id": 2, "name": "  "}', "[]",
        '{"id": 3, "text": "x", "mentions": [[5]]}', '{"id": 4, "name": "Paris", "country": "FR"}',
    )  # fmt: skip
    assert [answer["id"] for answer in answers] == [4]  # type: ignore[index]  # JSON
    assert [problem.split(": ")[0] for problem in problems] == [f"questions.jsonl:{n}" for n in (1, 2, 4, 5, 6)]
    assert "question without name" in problems[0]
    assert "no JSON" in problems[1]


def test_an_unknown_country_is_a_problem_and_its_answer_null(known: Gazetteer):
    answers, problems = ask(known, '{"id": 1, "name": "Paris", "country": "XQ"}')
    assert answers == [{"id": 1, "places": [None]}]
    assert problems == ["questions.jsonl:1: unknown country code XQ: use ISO 3166-1 alpha-2"]


def test_an_area_above_countries_has_country_null(known: Gazetteer):
    answers, _ = ask(known, json.dumps({"id": 1, "text": "In Europe.", "mentions": [[3, 9]]}))
    assert answers[0]["places"][0]["country"] is None  # type: ignore[index]  # JSON
