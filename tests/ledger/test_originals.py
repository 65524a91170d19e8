import datetime
import hashlib
import io

import pytest

from glocal.ledger.models import Document, Original
from glocal.ledger.originals import add_original, sha256_of

NOW = datetime.datetime(2026, 5, 1, tzinfo=datetime.UTC)


@pytest.mark.django_db
@pytest.mark.parametrize("size_bytes", [0, 1, (1 << 20) - 1, 1 << 20, (5 << 19) + 7])
def test_bytes_come_back_as_they_went_in_however_many_there_are(size_bytes: int):
    content = bytes(number % 251 for number in range(size_bytes))
    source = io.BytesIO(content)
    source.read(3)
    document = Document.objects.create(name="a.csv", sha256="0" * 64, size_bytes=size_bytes, added_at_utc=NOW)

    add_original(document, source)

    assert (bytes(Original.objects.get(document=document).data), source.tell()) == (content, 0)


def test_the_digest_is_that_of_the_whole_stream_which_is_left_at_its_start():
    source = io.BytesIO(b"abc" * 1_000_000)
    source.read(5)

    assert sha256_of(source) == hashlib.sha256(b"abc" * 1_000_000).hexdigest()
    assert source.tell() == 0
