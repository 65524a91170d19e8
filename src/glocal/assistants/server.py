"""The server: six tools that read, each answering in words and as a structure.

Source: Model Context Protocol; the official SDK for Python.
"""

import functools
import inspect
from collections.abc import Callable
from typing import Annotated, Any, Literal, ParamSpec

from django.db import connections
from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import CallToolResult, TextContent, ToolAnnotations
from pydantic import Field, RootModel, TypeAdapter

import glocal
from glocal.assistants import answers
from glocal.assistants.questions import Questions
from glocal.assistants.telling import told
from glocal.exports.records.forms import TieRecord
from glocal.model.errors import GlocalError
from glocal.model.vocabulary import ActivityKind

Asked = ParamSpec("Asked")

_STRUCTURE = TypeAdapter[object](object)
_INSTRUCTIONS = """Glocal holds what newsletters, press releases and lists say about ties of local governments abroad:
sister cities, agreements, visits, festivals. Every value comes with the sentence that says it and the address of that
sentence: quote it, and give the address. What no source says is not known: do not fill it in. A tie is called active
only with the date of the newest article that tells of it. Begin with search when a name is uncertain."""
_READS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)

_Place = Annotated[
    str,
    Field(
        max_length=200, description="A country, region or place in any script, with what it lies in: `Misato, Saitama`."
    ),
]
_Anywhere = Annotated[
    str, Field(max_length=200, description="A country, region or place, or what lies in it; empty for everywhere.")
]
_Many = Annotated[int, Field(ge=1, le=50, description="How many to list at most.")]
_What = Literal["", "place", "tie", "activity", "person", "organisation", "article"]
_WORDS = (
    'Words that must all occur; "in quotes" together; -word must not; begin* is how a word begins. '
    "Where nothing has all words of a question, those that merely ask are left out: who works with Peru."
)
"""What a search takes."""


def make_server(questions: Questions) -> MCPServer[Any]:  # Any: the server keeps nothing between questions
    """Return the server that answers with these questions."""
    server: MCPServer[Any] = MCPServer(
        "glocal", title="Glocal", instructions=_INSTRUCTIONS, version=glocal.__version__, log_level="WARNING"
    )
    tools = _Tools(questions)
    for title, tool in (
        ("Search", tools.search),
        ("A place", tools.place),
        ("A tie", tools.tie),
        ("Activities", tools.activities),
        ("Anniversaries ahead", tools.anniversaries),
        ("A dossier", tools.brief),
    ):
        server.add_tool(_answering(tool), title=title, annotations=_READS)
    return server


class _Tools:
    """The questions as assistants see them: the first line of each says what it answers."""

    def __init__(self, questions: Questions) -> None:
        self._questions = questions

    def search(
        self,
        words: Annotated[str, Field(max_length=1000, description=_WORDS)],
        what: Annotated[_What, Field(description="Only things of this kind.")] = "",
        country: Annotated[str, Field(pattern="^([A-Za-z]{2})?$", description="ISO 3166-1 alpha-2.")] = "",
        limit: _Many = 10,
    ) -> answers.SearchAnswer:
        """Find places, ties, activities, people, organisations and articles by words, in any language and spelling."""
        return self._questions.search(words, what, country, limit)

    def place(self, name: _Place, limit: _Many = 10) -> answers.PlaceAnswer:
        """Tell of a country, region or place: its ties and how they stand, and what took place there."""
        return self._questions.place(name, limit)

    def tie(self, one: _Place, other: _Place) -> TieRecord:
        """Tell of the tie between two places: each value with who says it, and every sentence it rests on."""
        return self._questions.tie(one, other)

    def activities(
        self,
        place: _Anywhere = "",
        kind: Annotated[ActivityKind | None, Field(description="What kind of event.")] = None,
        year: Annotated[int | None, Field(ge=1, le=9999, description="The year in which it began.")] = None,
        limit: _Many = 10,
    ) -> answers.ActivitiesAnswer:
        """List what happened or was announced, the newest first."""
        return self._questions.activities(place, kind, year, limit)

    def anniversaries(
        self,
        place: _Anywhere = "",
        years_ahead: Annotated[int, Field(ge=1, le=10, description="How far to look ahead.")] = 2,
        limit: _Many = 10,
    ) -> answers.AnniversariesAnswer:
        """List round anniversaries of agreements and first contacts, the nearest first."""
        return self._questions.anniversaries(place, years_ahead, limit)

    def brief(
        self,
        name: _Place,
        other: Annotated[str, Field(max_length=200, description="The other end, for a dossier on a tie.")] = "",
        language: Annotated[Literal["en", "ja"], Field(description="Of the dossier.")] = "en",
    ) -> answers.BriefAnswer:
        """Write a dossier in Markdown on a country, region, place or tie, with the sentences as notes."""
        return self._questions.brief(name, other, language)


def _answering(ask: Callable[Asked, object]) -> Callable[Asked, CallToolResult]:
    """Return the question as a tool: its answer in words and as a structure, an error as what to do."""

    @functools.wraps(ask)
    def asked(*args: Asked.args, **kwargs: Asked.kwargs) -> CallToolResult:
        try:
            answer = ask(*args, **kwargs)
        except GlocalError as error:
            raise ToolError(str(error)) from error
        finally:
            # Each question runs in a thread of its own, which leaves its connection behind.
            connections.close_all()
        structure = _STRUCTURE.dump_python(answer, mode="json")
        return CallToolResult(content=[TextContent(type="text", text=told(answer))], structured_content=structure)

    signature = inspect.signature(ask)
    promised = Annotated[CallToolResult, RootModel[signature.return_annotation]]  # type: ignore[name-defined] # made at run time
    asked.__signature__ = signature.replace(return_annotation=promised)  # type: ignore[attr-defined] # read by the SDK
    return asked
