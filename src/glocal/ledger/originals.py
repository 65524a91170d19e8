"""The bytes of documents: kept as they came, a megabyte at a time."""

import hashlib
from typing import BinaryIO

from django.db import connection

from glocal.ledger.models import Document, Original

_CHUNK = 1 << 20


def sha256_of(source: BinaryIO) -> str:
    """Return the SHA-256 of a stream from its start, in hexadecimal; it is left at its start."""
    source.seek(0)
    digest = hashlib.sha256()
    while piece := source.read(_CHUNK):
        digest.update(piece)
    source.seek(0)
    return digest.hexdigest()


def add_original(document: Document, source: BinaryIO) -> None:
    """Keep the bytes of a stream from its start; it is left at its start.

    SQLite takes them piece by piece, PostgreSQL in one.
    """
    source.seek(0)
    if connection.vendor == "sqlite":
        _add_piece_by_piece(document, source)
    else:
        Original.objects.create(document=document, data=source.read())
    source.seek(0)


def _add_piece_by_piece(document: Document, source: BinaryIO) -> None:
    table = Original._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} (document_id, data) VALUES (%s, zeroblob(%s))",  # noqa: S608 - our own name
            [document.pk, document.size_bytes],
        )
        with connection.connection.blobopen(table, "data", cursor.lastrowid) as kept:
            while piece := source.read(_CHUNK):
                kept.write(piece)
