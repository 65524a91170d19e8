"""All twinned bodies of Wikidata (P190), page by page from its query service."""

import functools
import gzip
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlencode

from glocal.harvest.client import Client, Response
from glocal.harvest.errors import RESUME, HarvestError, TooSlowError
from glocal.harvest.unfinished import Progress, Unfinished

ENDPOINT = "https://query.wikidata.org/sparql"
"""The public query service: one minute for a query, one client at a time, a user agent that tells who asks."""

PAGE_ROWS = 2000
LEAST_PAGE_ROWS = 50
_LIMIT_BYTES = 1 << 28

_COLUMNS = (
    "item", "itemLabel", "itemLabel_ja", "itemCountry", "itemCoord", "partner", "partnerLabel", "partnerLabel_ja",
    "partnerCountry", "partnerCoord", "start", "end", "pointInTime",
)  # fmt: skip

# The statements are ordered and cut in the inner query, which touches nothing else; what is optional is looked up for
# one page only, and grouped so that a page has a row for each statement.
QUERY = """
SELECT ?statement ?item ?partner
  (SAMPLE(?a) AS ?itemLabel) (SAMPLE(?aja) AS ?itemLabel_ja) (SAMPLE(?ac) AS ?itemCountry) (SAMPLE(?ap) AS ?itemCoord)
  (SAMPLE(?b) AS ?partnerLabel) (SAMPLE(?bja) AS ?partnerLabel_ja) (SAMPLE(?bc) AS ?partnerCountry)
  (SAMPLE(?bp) AS ?partnerCoord) (SAMPLE(?s) AS ?start) (SAMPLE(?e) AS ?end) (SAMPLE(?t) AS ?pointInTime)
WHERE {
  { SELECT ?statement ?item ?partner WHERE { ?item p:P190 ?statement . ?statement ps:P190 ?partner . }
    ORDER BY ?statement LIMIT %(rows)d OFFSET %(offset)d }
  OPTIONAL { ?item rdfs:label ?a . FILTER(LANG(?a) IN ("en", "mul")) }
  OPTIONAL { ?item rdfs:label ?aja . FILTER(LANG(?aja) = "ja") }
  OPTIONAL { ?item wdt:P17/wdt:P297 ?ac }
  OPTIONAL { ?item wdt:P625 ?ap }
  OPTIONAL { ?partner rdfs:label ?b . FILTER(LANG(?b) IN ("en", "mul")) }
  OPTIONAL { ?partner rdfs:label ?bja . FILTER(LANG(?bja) = "ja") }
  OPTIONAL { ?partner wdt:P17/wdt:P297 ?bc }
  OPTIONAL { ?partner wdt:P625 ?bp }
  OPTIONAL { ?statement pq:P580 ?s }
  OPTIONAL { ?statement pq:P582 ?e }
  OPTIONAL { ?statement pq:P585 ?t }
}
GROUP BY ?statement ?item ?partner
"""
_HEAD = f'{{"head": {{"vars": {json.dumps(_COLUMNS)}}}, "results": {{"bindings": [\n'.encode()
_TAIL = b"\n]}}\n"
_HEADERS = {"Accept": "application/sparql-results+json", "Accept-Encoding": "gzip"}
_TITLE = re.compile(rb"<title>([^<]{1,200})</title>", re.IGNORECASE)

Binding = dict[str, object]


def download_twins(
    target: Path, client: Client, endpoint: str = ENDPOINT, progress: Callable[[int], None] = lambda _rows: None
) -> Path:
    """Return the path of all twinned bodies, as SPARQL results in JSON, brought to `target`.

    A page that the service cannot answer in time is asked for in halves. An interrupted download leaves `target.part`
    and `target.state` and goes on from there.

    Args:
        target: The file to write.
        client: Asks, with pauses.
        endpoint: Address of a query service that knows Wikidata.
        progress: Called with the number of rows after each page.

    Raises:
        HarvestError: the service refuses, sends something else than results, or cannot even answer the smallest page.
        OSError: the file cannot be written.
    """
    unfinished = Unfinished(target)
    source = f"{endpoint} {hashlib.sha256((QUERY + repr(_COLUMNS)).encode()).hexdigest()}"
    done = unfinished.progress(source) or Progress(source, page_rows=PAGE_ROWS)
    if done.size_bytes == 0:
        done = replace(done, size_bytes=unfinished.append(_HEAD, 0))
    while True:
        page, rows = _ask_page(client, endpoint, done)
        if not page:
            break
        content = b",\n".join(json.dumps(binding, ensure_ascii=False).encode() for binding in page)
        size_bytes = unfinished.append((b",\n" if done.rows else b"") + content, done.size_bytes)
        done = replace(done, size_bytes=size_bytes, rows=done.rows + rows, page_rows=rows)
        unfinished.keep(done)
        progress(done.rows)
    unfinished.append(_TAIL, done.size_bytes)
    return unfinished.finish()


def _ask_page(client: Client, endpoint: str, done: Progress) -> tuple[list[Binding], int]:
    """Return the next page and how many rows were asked for, halving them where the service runs out of time."""
    rows = max(LEAST_PAGE_ROWS, done.page_rows)
    while True:
        query = QUERY % {"rows": rows, "offset": done.rows}
        url = f"{endpoint}?{urlencode({'query': query, 'format': 'json'})}"
        # The smallest page is asked for again and again; there is nothing left to halve.
        is_least = rows <= LEAST_PAGE_ROWS
        try:
            return client.fetch(url, lambda: _HEADERS, functools.partial(_read_page, client), is_patient=is_least), rows
        except TooSlowError:
            if is_least:
                raise
            rows = max(LEAST_PAGE_ROWS, rows // 2)


def _read_page(client: Client, response: Response) -> list[Binding]:
    """Return the bindings of one answer."""
    content = bytearray()
    for chunk in client.chunks(response, client.timeout_seconds):
        content += chunk
        if len(content) > _LIMIT_BYTES:
            raise HarvestError("the query service sends more than a page can hold", "check the address")
    body = bytes(content)
    if response.headers.get("Content-Encoding") == "gzip":
        body = _unpacked(body)
    if body.lstrip()[:1] == b"<":
        title = _TITLE.search(body)
        said = f": {title[1].decode('utf-8', 'replace').strip()}" if title else ""
        raise HarvestError(f"the query service sends a web page (HTML) instead of results{said}", "check the address")
    return _bindings(body)


def _unpacked(body: bytes) -> bytes:
    try:
        return gzip.decompress(body)
    except (OSError, EOFError) as error:
        raise TooSlowError("the query service broke off its answer", RESUME) from error


def _bindings(body: bytes) -> list[Binding]:
    """Return the bindings of results in JSON, only the columns that were asked for.

    A query that runs out of time ends in the middle of its results, with the service's error behind.
    """
    try:
        bindings = json.loads(body)["results"]["bindings"]
    except ValueError as error:
        raise TooSlowError("the query service broke off its results", RESUME) from error
    except (KeyError, TypeError) as error:
        raise HarvestError("the query service sends something else than results", "check the address") from error
    if not isinstance(bindings, list) or not all(isinstance(binding, dict) for binding in bindings):
        raise HarvestError("the query service sends something else than results", "check the address")
    return [{name: binding[name] for name in _COLUMNS if name in binding} for binding in bindings]
