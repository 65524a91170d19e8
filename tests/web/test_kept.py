import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory

from glocal.ledger.models import Change, Reading
from glocal.ledger.turns import turn_to_write
from glocal.web import kept as shelf
from glocal.web.kept import kept


@pytest.fixture
def changed(issue: Reading) -> None:
    change(issue)


def change(issue: Reading) -> None:
    with turn_to_write() as turn:
        turn.note(Change.Kind.READING_ADDED, issue)


def counting() -> tuple[list[str], shelf.View]:
    made: list[str] = []

    @kept
    def view(request: HttpRequest) -> HttpResponse:
        made.append(request.get_full_path())
        return HttpResponse(str(len(made)), status=404 if "missing" in request.path else 200)

    return made, view


@pytest.mark.usefixtures("changed")
def test_a_page_is_made_once_for_each_address() -> None:
    made, view = counting()
    addresses = ["/a/", "/a/", "/a/?page=2", "/ja/a/", "/a/"]
    assert [view(RequestFactory().get(each)).content for each in addresses] == [b"1", b"1", b"2", b"3", b"1"]
    assert made == ["/a/", "/a/?page=2", "/ja/a/"]


def test_a_page_is_made_anew_when_the_ledger_changes(issue: Reading) -> None:
    _, view = counting()
    change(issue)
    assert view(RequestFactory().get("/a/")).content == b"1"
    change(issue)
    assert view(RequestFactory().get("/a/")).content == b"2"


@pytest.mark.usefixtures("changed")
def test_what_is_missing_is_not_kept() -> None:
    made, view = counting()
    for _ in range(2):
        assert view(RequestFactory().get("/missing/")).status_code == 404
    assert len(made) == 2


@pytest.mark.usefixtures("changed")
def test_those_asked_for_longest_ago_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shelf, "MOST_PAGES", 2)
    made, view = counting()
    for path in ("/a/", "/b/", "/a/", "/c/", "/a/", "/b/"):
        view(RequestFactory().get(path))
    assert made == ["/a/", "/b/", "/c/", "/b/"]


@pytest.mark.usefixtures("changed")
def test_a_kept_page_is_the_page(client: Client) -> None:
    first, again = client.get("/ties/"), client.get("/ties/")
    assert again.content == first.content
    assert dict(again.items()) == dict(first.items())
