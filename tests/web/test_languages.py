import pytest
from django.test import Client, RequestFactory
from django.utils import translation

from glocal.ledger.models import Reading
from glocal.web.labels import country_name
from glocal.web.languages import in_language

JAPANESE = {"Accept-Language": "ja,en;q=0.8"}


@pytest.mark.usefixtures("issue")
@pytest.mark.parametrize(
    ("path", "language"), [("/", "en"), ("/ties/", "en"), ("/ja/", "ja"), ("/ja/ties/", "ja"), ("/japan/", "en")]
)
def test_the_address_decides_on_the_language(client: Client, path: str, language: str) -> None:
    wish = {"Accept-Language": "en" if language == "ja" else "de"}
    response = client.get(path, headers=wish)
    assert f'<html lang="{language}">' in response.content.decode()
    assert response.headers["Content-Language"] == language


@pytest.mark.django_db
def test_a_first_visit_is_led_in_the_language_that_the_browser_wishes(client: Client) -> None:
    response = client.get("/", headers=JAPANESE)
    assert (response.status_code, response.headers["Location"]) == (302, "/ja/")
    assert {"Accept-Language", "Sec-Fetch-Site", "Referer"} <= set(response.headers["Vary"].split(", "))


@pytest.mark.django_db
@pytest.mark.parametrize("from_within", [{"Sec-Fetch-Site": "same-origin"}, {"Referer": "http://testserver/ja/"}])
def test_whoever_chose_english_on_our_pages_stays_there(client: Client, from_within: dict[str, str]) -> None:
    assert client.get("/", headers=JAPANESE | from_within).status_code == 200


@pytest.mark.django_db
@pytest.mark.parametrize("wish", ["en,ja;q=0.9", "de", "", "x" * 10_000])
def test_nobody_else_is_led_away(client: Client, wish: str) -> None:
    assert client.get("/", headers={"Accept-Language": wish}).status_code == 200


@pytest.mark.usefixtures("issue")
def test_a_link_to_one_page_means_the_same_to_everybody(client: Client) -> None:
    assert client.get("/ties/", headers=JAPANESE).status_code == 200


@pytest.mark.parametrize(
    ("here", "code", "there"),
    [
        ("/ties/?kind=exchange", "ja", "/ja/ties/?kind=exchange"),
        ("/ja/ties/?kind=exchange", "en", "/ties/?kind=exchange"),
        ("/ja/", "ja", "/ja/"),
        ("/", "ja", "/ja/"),
        ("/ja/", "en", "/"),
        ("/japan/", "ja", "/ja/japan/"),
    ],
)
def test_every_address_has_its_like_in_the_other_language(here: str, code: str, there: str) -> None:
    assert in_language(RequestFactory().get(here), code) == there


def test_each_page_leads_to_itself_in_the_other_language(client: Client, issue: Reading) -> None:
    path = f"/issues/{issue.document_id}-glocal-sample-news-2025-06/"
    assert f'href="/ja{path}" lang="ja"' in client.get(path).content.decode()
    assert f'href="{path}" lang="en"' in client.get(f"/ja{path}").content.decode()


@pytest.mark.usefixtures("issue")
def test_no_page_sets_a_cookie(client: Client) -> None:
    assert not client.get("/ja/ties/").cookies


def test_countries_are_named_in_the_language_of_the_page() -> None:
    assert country_name("GR") == "Greece"
    with translation.override("ja"):
        assert country_name("GR") == "ギリシャ"
