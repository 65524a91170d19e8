import gzip

import pytest
from django.test import Client

from tests.entities.rows import tie

pytestmark = pytest.mark.django_db
TIES = "/maps/ties.json"


def test_the_ties_come_compressed_and_to_whoever_cannot_take_that_plain(client: Client) -> None:
    row = tie("Naruto", "Lüneburg")
    packed = client.get(TIES, headers={"Accept-Encoding": "br, gzip"})
    assert packed["Content-Encoding"] == "gzip"
    plain = client.get(TIES, headers={"Accept-Encoding": "identity"})
    assert gzip.decompress(packed.content) == plain.content
    assert plain.json()["ids"] == [row.pk]
    assert "Accept-Encoding" in packed["Vary"]


def test_the_ties_are_not_sent_again_while_the_ledger_is_the_same(client: Client) -> None:
    first = client.get(TIES)
    assert client.get(TIES, headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_what_is_pointed_at_is_told_with_the_way_to_its_page(client: Client) -> None:
    row = tie("Naruto", "Lüneburg")
    text = client.get(f"/maps/shown/?ids={row.pk}").content.decode()
    assert 'href="/ties/Naruto--L%C3%BCneburg/"' in text
    assert "<html" not in text


@pytest.mark.parametrize("ids", ["", "0", "999", "x", "-1", "1e3", "９", "9" * 40, "1,,\0", ",".join(["7"] * 9999)])
def test_numbers_that_no_tie_has_tell_nothing(client: Client, ids: str) -> None:
    response = client.get("/maps/shown/", {"ids": ids})
    assert response.status_code == 200
    assert "<li>" not in response.content.decode()


def test_at_most_eight_ties_are_told_at_once(client: Client) -> None:
    pairs = [("Naruto", other) for other in ("Lüneburg", "Berlin", "Salamina", "Kyoto", "Misato")]
    rows = [
        tie(*pair) for pair in [*pairs, *(("Misato", other) for other in ("Lüneburg", "Berlin", "Salamina", "Kyoto"))]
    ]
    text = client.get("/maps/shown/", {"ids": ",".join(str(row.pk) for row in rows)}).content.decode()
    assert text.count("<li>") == 8


HOSTILE = """<script>alert("1")</script>&amp;'{{ 7|add:7 }}"""


def test_a_hostile_name_stays_text_on_the_globe_and_on_the_maps(client: Client) -> None:
    row = tie("Naruto", "Lüneburg")
    place = row.ends.get(position=1).place
    assert place is not None
    place.name = HOSTILE
    place.save()
    for path in ("/", f"/maps/shown/?ids={row.pk}", "/places/Naruto/"):
        response = client.get(path)
        assert response.status_code == 200
        assert "<script>alert" not in response.content.decode()
        assert ">14<" not in response.content.decode()
