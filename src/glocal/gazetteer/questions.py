"""Questions to the gazetteer, one JSON object a line, and their answers.

A question is `{"id", "name", "country"}` for a name of a list, or `{"id", "text", "mentions": [[start, end], …]}`
for the names of a text, in half-open code points. The answer has the same id and `places`: a place or null
per name or mention.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.find import resolve_mentions
from glocal.gazetteer.lookup import resolve_name
from glocal.gazetteer.resolve import Candidate
from glocal.model.problem import Problem, Severity
from glocal.model.span import Span

Answer = dict[str, object]
"""One line of answers, ready for JSON: a boundary format, not a value of ours."""


def answer_questions(
    gazetteer: Gazetteer, lines: Iterable[str], source: str
) -> Iterator[tuple[Answer | None, Problem | None]]:
    """Yield for every line with a question its answer, or what is wrong with it, or both.

    A country that is none is a problem and its answer null; a line that is no question has no answer.
    """
    for line, text in enumerate(lines, start=1):
        if not text.strip():
            continue
        try:
            yield _answer(gazetteer, json.loads(text)), _doubt(gazetteer, json.loads(text), (source, line))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            yield (
                None,
                Problem(source, _say(error), "see `glocal gazetteer resolve --help`", line, severity=Severity.ERROR),
            )


def _say(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"no JSON: {error.msg}"
    if isinstance(error, KeyError):
        return f"question without {error.args[0]}"
    return f"no question: {error}"


def _doubt(gazetteer: Gazetteer, question: dict[str, object], where: tuple[str, int]) -> Problem | None:
    country = question.get("country")
    if country and str(country).upper() not in gazetteer.country_numbers:
        return Problem(where[0], f"unknown country code {country}", "use ISO 3166-1 alpha-2", where[1])
    return None


def _answer(gazetteer: Gazetteer, question: dict[str, object]) -> Answer:
    if "text" in question:
        return {"id": question["id"], "places": _answer_text(gazetteer, question)}
    name = question["name"]
    if not isinstance(name, str) or not name.strip():
        raise KeyError("name")
    country = question.get("country")
    return {
        "id": question["id"],
        "places": [write_place(resolve_name(gazetteer, name, str(country) if country else None))],
    }


def _answer_text(gazetteer: Gazetteer, question: dict[str, object]) -> list[Answer | None]:
    text, mentions = question["text"], question["mentions"]
    if not isinstance(text, str) or not isinstance(mentions, list):
        raise TypeError("text must be a string and mentions a list")
    spans = [Span(int(start), int(end)) for start, end in mentions]
    return [write_place(candidate) for candidate in resolve_mentions(gazetteer, text, spans)]


def write_place(candidate: Candidate | None) -> Answer | None:
    """Return a place as the reading guide writes it; an area above countries has country null."""
    if candidate is None:
        return None
    place = asdict(candidate.place)
    return {**place, "level": str(candidate.place.level), "country": candidate.place.country or None}
