"""One file from the web, resumed where an earlier try broke off."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from http.client import HTTPException
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from glocal.harvest.client import Client, RefusedError, Response
from glocal.harvest.errors import HarvestError
from glocal.harvest.unfinished import Progress, Unfinished

LIMIT_BYTES = 1 << 30
"""Larger files are refused; the whole of Wikidata's twinned bodies is under 100 MB."""

_BLOCK_BYTES = 1 << 20
_PARTIAL = 206
_RANGE_NOT_SATISFIABLE = 416
_NO_PAGES = (".csv", ".tsv", ".xlsx", ".json", ".txt")


def download(url: str, target: Path, client: Client) -> Path:
    """Return the path of the file that an address names, brought to `target`.

    An interrupted download leaves `target.part` and `target.state` and goes on from there, if the file on the server is
    still the same.

    Raises:
        HarvestError: the server refuses, sends a web page for a list or too much, or was busy at every try.
        OSError: the file cannot be written.
    """
    unfinished = Unfinished(target)
    known = unfinished.progress(url)
    progress = known if known and known.version else Progress(url)

    def consume(response: Response) -> None:
        nonlocal progress
        progress = _started(response, progress)
        _check_kind(url, response.headers.get("Content-Type", ""))
        for block in _blocks(client.chunks(response)):
            if progress.size_bytes + len(block) > LIMIT_BYTES:
                raise HarvestError(f"{url} sends more than {LIMIT_BYTES / 1e9:.1f} GB", "check the address")
            progress = replace(progress, size_bytes=unfinished.append(block, progress.size_bytes))
            unfinished.keep(progress)

    try:
        client.fetch(url, lambda: _range(progress), consume)
    except RefusedError as refusal:
        # Asked for what comes behind the last byte, a server says how long the file is.
        is_whole = refusal.headers.get("Content-Range") == f"bytes */{progress.size_bytes}"
        if refusal.status != _RANGE_NOT_SATISFIABLE or not is_whole:
            raise
    unfinished.append(b"", progress.size_bytes)
    return unfinished.finish()


def _blocks(chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the chunks in blocks that are worth writing, the last one also where the line breaks."""
    block = bytearray()
    try:
        for chunk in chunks:
            block += chunk
            if len(block) >= _BLOCK_BYTES:
                yield bytes(block)
                block.clear()
    except (OSError, HTTPException, HarvestError):
        yield bytes(block)
        raise
    yield bytes(block)


def _range(progress: Progress) -> Mapping[str, str]:
    """Return the headers that ask for the rest of a file, as long as it is the same file."""
    if not progress.size_bytes or not progress.version:
        return {"Accept-Encoding": "identity"}
    rest = {"Range": f"bytes={progress.size_bytes}-", "If-Range": progress.version}
    return {"Accept-Encoding": "identity", **rest}


def _started(response: Response, progress: Progress) -> Progress:
    """Return how far the file is when the answer begins: from the start again where the server sends all of it."""
    if response.status == _PARTIAL:
        return progress
    etag = response.headers.get("ETag", "")
    # A weak mark does not promise the same bytes, so that a range cannot be asked for with it.
    version = etag if etag and not etag.startswith("W/") else response.headers.get("Last-Modified", "")
    return Progress(progress.source, version=version)


def _check_kind(url: str, media_type: str) -> None:
    """Refuse a web page where the address names a list; that is how servers say that it is gone or needs a login."""
    suffix = PurePosixPath(urlsplit(url).path).suffix.lower()
    if suffix in _NO_PAGES and "html" in media_type.lower():
        raise HarvestError(
            f"{url} sends a web page (HTML) instead of a list", "open the address in a browser and see why"
        )
