"""Results of the Wikidata query service for twinned bodies (P190): SPARQL results in JSON, and its TSV.

Its CSV is plain and needs nothing of its own. Source: SPARQL 1.1 Query Results JSON and CSV/TSV Formats (W3C).
"""

import codecs
import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from glocal.registers.grid import Grid, Record, plain_cell

_CHUNK = 1 << 16
_BINDINGS = re.compile(r'"bindings"\s*:\s*\[')
_VARIABLES = re.compile(r'"vars"\s*:\s*\[([^\]]*)\]')
_STRING = re.compile(r'"((?:[^"\\]|\\.)*)"')
_GAP = re.compile(r"[\s,]*")
_LONGEST_BINDING = 100_000
_TERM = re.compile(r'<(?P<uri>[^>]*)>|"(?P<text>(?:[^"\\]|\\.)*)"(?:@[\w-]+|\^\^<[^>]*>)?', re.DOTALL)


def read_results(stream: BinaryIO) -> Grid:
    """Return the bindings of SPARQL results in JSON as rows, read as they are asked for.

    Shape: the columns are the variables of the query; a row's number is its place among the results.
    """
    text = _Window(stream)
    found = text.find(_BINDINGS)
    variables = _VARIABLES.search(text.before)
    headers = tuple(_STRING.findall(variables[1])) if variables else ()
    records = _read_bindings(text, headers) if found else iter((Record(1, (), "these are no results of a query"),))
    return Grid("Wikidata results", records, headers=headers, encoding="utf-8")


class _Window:
    """A stretch of a long text, filled from the stream as it is used up."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._start = 0
        self.text = ""
        self.before = ""

    def fill(self) -> bool:
        """Append the next stretch; return whether there was one."""
        chunk = self._stream.read(_CHUNK)
        self.text += self._decoder.decode(chunk, final=not chunk)
        return bool(chunk)

    def find(self, pattern: re.Pattern[str]) -> bool:
        """Go behind the first place of a pattern; keep what stands before it."""
        while True:
            if found := pattern.search(self.text):
                self.before, self.text = self.text[: found.start()], self.text[found.end() :]
                return True
            if len(self.text) > _LONGEST_BINDING or not self.fill():
                return False


def _read_bindings(text: _Window, headers: tuple[str, ...]) -> Iterator[Record]:
    """Yield a row for each binding; where the text breaks off, a last one that says so."""
    number = 0
    while True:
        number += 1
        binding, is_end = _next_binding(text)
        if is_end:
            return
        if binding is None:
            yield Record(number, (), "the results break off here; the query ran out of time or the download broke")
            return
        values = (binding.get(name) for name in headers)
        yield Record(number, tuple(plain_cell(str(v.get("value", ""))) if isinstance(v, dict) else "" for v in values))


def _next_binding(text: _Window) -> tuple[dict[str, object] | None, bool]:
    """Return the next binding, None where none can be read, and whether the list has ended."""
    while True:
        text.text = text.text[_GAP.match(text.text).end() :]  # type: ignore[union-attr]  # the pattern matches everywhere
        if text.text.startswith("]"):
            return None, True
        try:
            binding, end = json.JSONDecoder().raw_decode(text.text)
        except (ValueError, RecursionError):
            if len(text.text) > _LONGEST_BINDING or not text.fill():
                return None, False
            continue
        text.text = text.text[end:]
        return (binding, False) if isinstance(binding, dict) else (None, False)


def is_service_tsv(headers: tuple[str, ...]) -> bool:
    """Return whether a header row is one of the service's TSV: every variable with its question mark.

    >>> is_service_tsv(("?item", "?partner")), is_service_tsv(("item", "partner"))
    (True, False)
    """
    return bool(headers) and all(header.startswith("?") and header[1:].isidentifier() for header in headers)


def plain_term(cell: str) -> str:
    r"""Return the value of an RDF term as the service's TSV writes it.

    >>> plain_term('"Misato"@en'), plain_term("<http://www.wikidata.org/entity/Q1>"), plain_term("1987")
    ('Misato', 'http://www.wikidata.org/entity/Q1', '1987')
    """
    found = _TERM.fullmatch(cell)
    if not found:
        return cell
    return found["uri"] or (found["text"] or "").replace('\\"', '"').replace("\\\\", "\\")
