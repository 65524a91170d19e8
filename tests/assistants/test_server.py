import datetime
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from mcp.client.client import Client
from mcp_types import CallToolResult, TextContent

from glocal.assistants.questions import Questions
from glocal.assistants.server import make_server
from glocal.entities.building import follow
from glocal.exports.briefs.wording import PLAIN
from glocal.gazetteer import open_gazetteer
from glocal.gazetteer.local_names import LocalNames
from glocal.ledger.writing import keep
from glocal.model.place import Place
from glocal.model.vocabulary import PlaceLevel
from glocal.search.finder import Finder
from tests import readings

NOW = datetime.datetime(2026, 11, 21, tzinfo=datetime.UTC)
BASE = "https://register.example"
QUOTE = "“The two mayors signed in December 2025.”"
GREECE = Place("Greece", PlaceLevel.COUNTRY, "GR", None, 39.0, 22.0, 390903)
JAPAN = Place("Japan", PlaceLevel.COUNTRY, "JP", None, 35.8, 138.2, 1861060)
Call = Callable[..., CallToolResult]

# The tools run in threads, which see what was committed only.
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def call(tmp_path_factory: pytest.TempPathFactory) -> Call:
    """Return the way to ask a server over a register with two ties and an activity."""
    tie = readings.tie(since="2014", formalised="2025-12")
    other = readings.tie(readings.MISATO_SHIMANE, readings.MAS, formalised="1977")
    greece, japan = (
        Place(name, PlaceLevel.COUNTRY, code, None, 0.0, 0.0, None)
        for name, code in (("Greece", "GR"), ("Japan", "JP"))
    )
    places = map(readings.mention, (readings.MISATO_SAITAMA, readings.MISATO_SHIMANE, greece, japan))
    issue = readings.reading(readings.article(tie, other, readings.activity(), *places))
    follow(keep(issue, readings.content(issue), NOW).reading)
    home = tmp_path_factory.mktemp("home")
    server = make_server(Questions(BASE, lambda _: PLAIN, lambda: Finder(home, LocalNames(open_gazetteer()))))

    def call(tool: str, **arguments: object) -> CallToolResult:
        async def ask() -> CallToolResult:
            async with Client(server) as client:
                return await client.call_tool(tool, arguments)

        return anyio.run(ask)

    return call


def text(result: CallToolResult) -> str:
    (content,) = result.content
    assert isinstance(content, TextContent)
    return content.text


def structure(result: CallToolResult) -> dict[str, Any]:  # Any: JSON
    assert result.is_error is False, text(result)
    assert isinstance(result.structured_content, dict)
    return result.structured_content


@pytest.mark.parametrize(
    ("tool", "arguments"),
    [
        ("tie", {"one": "Misato, Saitama", "other": "Greece"}),
        ("place", {"name": "三郷市, Saitama"}),
        ("place", {"name": "gr/attica/salamina"}),
        ("activities", {"place": "Japan", "kind": "signing", "year": 2025}),
        ("anniversaries", {"place": "Greece", "years_ahead": 10}),
        ("brief", {"name": "Misato, Saitama"}),
        ("brief", {"name": "Misato, Saitama", "other": "Salamina"}),
    ],
    ids=str,
)
def test_each_answer_carries_its_quote_and_the_address_of_its_page(call: Call, tool: str, arguments: dict[str, Any]):
    result = call(tool, **arguments)

    assert QUOTE in text(result)
    assert f"{BASE}/" in text(result)
    assert "The two mayors signed in December 2025." in str(structure(result))


def test_a_tie_tells_every_value_with_the_claims_that_say_it(call: Call):
    tie = structure(call("tie", one="Salamina", other="Misato, Saitama"))

    assert (tie["name"], tie["kind"], tie["since"]["edtf"]) == ("Salamina – Misato", "sister-city", "2014")
    assert {"aspect": "formalised", "value": "2025-12", "claims": [tie["sources"][0]["claim"]]} in tie["said"]


def test_a_search_finds_places_in_other_spellings_and_says_where_they_lie(call: Call):
    found = structure(call("search", words="三郷", what="place"))

    assert found["found"][0]["title"] == "Misato, Saitama, JP"
    assert found["found"][0]["page"] == f"{BASE}/places/jp/saitama/misato/"


def test_a_question_is_searched_without_the_words_that_merely_ask_and_says_so(call: Call):
    said = text(call("search", words="who works with Misato"))
    assert "Nothing has all the words of 'who works with Misato': this is for 'Misato'." in said


def test_a_search_for_nothing_says_what_to_do(call: Call):
    assert "Nothing has all these words" in text(call("search", words="zyzzyva"))


@pytest.mark.parametrize(
    ("tool", "arguments", "remedy"),
    [
        ("place", {"name": "Atlantis"}, "look it up with the tool search"),
        ("place", {"name": "Misato"}, "Misato, Saitama, JP; Misato, Shimane, JP. Ask again with the region"),
        ("tie", {"one": "Misato, Saitama", "other": "Mas"}, "The tool place lists the ties of each."),
        ("place", {"name": "\0"}, "Check the spelling"),
        ("activities", {"kind": "party"}, "'reception', 'study-tour'"),
        ("activities", {"limit": 5000}, "less than or equal to 50"),
        ("search", {"words": "x" * 1001}, "at most 1000 characters"),
    ],
    ids=str,
)
def test_a_question_that_cannot_be_answered_says_what_to_do(
    call: Call, tool: str, arguments: dict[str, Any], remedy: str
):
    result = call(tool, **arguments)

    assert result.is_error is True
    assert remedy in text(result)


def test_every_tool_only_reads_and_describes_its_answer(call: Call):
    del call
    server = make_server(Questions(BASE, lambda _: PLAIN, lambda: pytest.fail("not asked")))
    tools = anyio.run(server.list_tools)

    assert [tool.name for tool in tools] == ["search", "place", "tie", "activities", "anniversaries", "brief"]
    for tool in tools:
        assert tool.annotations
        assert tool.annotations.read_only_hint is True
        assert (tool.output_schema or {})["type"] == "object"
        for parameter in tool.input_schema["properties"].values():
            assert parameter["description"]
