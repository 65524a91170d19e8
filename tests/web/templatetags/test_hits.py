import pytest
from django.test import Client

from glocal.web.templatetags.hits import hits_at

pytestmark = pytest.mark.usefixtures("own_index", "kept_examples")


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/ties/old/sopron-kazuno/", "/ties/kazuno-akita--sopron/"),
        ("/places/sopronn", "/places/hu/gyor-moson-sopron/sopron/"),
        ("/issues/99-sopron-kazuno/", "/ties/kazuno-akita--sopron/"),
    ],
    ids=["words", "mistyped", "number in front"],
)
def test_a_missing_address_finds_what_its_words_mean(path: str, address: str) -> None:
    assert address in [hit.address for hit in hits_at(path)]


@pytest.mark.parametrize("path", ["/", "/articles/123456/", "/xqzzy/"])
def test_an_address_that_says_nothing_finds_nothing(path: str) -> None:
    assert hits_at(path) == []


def test_the_page_that_is_missing_shows_what_it_finds(client: Client) -> None:
    response = client.get("/ties/sopronn/")
    assert response.status_code == 404
    html = response.content.decode()
    assert "It may be one of these" in html
    assert 'href="/ties/kazuno-akita--sopron/"' in html
    assert "お探しのページはこちらかもしれません" in client.get("/ja/ties/sopronn/").content.decode()
