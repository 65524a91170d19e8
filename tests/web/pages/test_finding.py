import pytest
from django.test import Client

from glocal.entities.models import Activity, Person, Place, Tie
from glocal.web.addresses import address

pytestmark = pytest.mark.usefixtures("issue")


@pytest.mark.parametrize("table", [Place, Tie, Activity, Person])
@pytest.mark.parametrize("language", ["", "/ja"])
def test_an_identifier_leads_to_the_page_for_good(
    client: Client, table: type[Place | Tie | Activity | Person], language: str
) -> None:
    row = table.objects.all()[0]
    there = language + address(row)
    response = client.get(f"{language}/id/{table.__name__.lower()}/{row.identifier}/")
    assert (response.status_code, response.headers["Location"]) == (301, there)


def test_an_address_of_before_leads_to_the_page_of_today(client: Client) -> None:
    tie = Tie.objects.get()
    before = address(tie)
    Tie.objects.filter(pk=tie.pk).update(path="somewhere--else")
    response = client.get(before)
    assert (response.status_code, response.headers["Location"]) == (301, "/ties/somewhere--else/")


@pytest.mark.parametrize(
    "path", ["/id/tie/0123456789abcdef/", "/id/star/0123456789abcdef/", "/id/tie/x/", "/ties/a--b/"]
)
def test_what_was_never_called_so_is_missing(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
