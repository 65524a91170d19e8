import pytest
from django.test import Client

pytestmark = pytest.mark.usefixtures("ledger")


def items(client: Client, address: str) -> list[dict[str, object]]:
    response = client.get(f"/api/v1/{address}")
    assert response.status_code == 200, response.content
    return list(response.json()["items"])


@pytest.mark.parametrize(
    ("address", "names"),
    [
        ("ties", ["Misato – Mas", "Salamina – Misato"]),
        ("ties?country=gr", ["Salamina – Misato"]),
        ("ties?place=jp/shimane", ["Misato – Mas"]),
        ("ties?kind=friendship-city", ["Misato – Mas"]),
        ("ties?status=ended", []),
        ("ties?since=2000", ["Salamina – Misato"]),
        ("ties?topic=sports", ["Salamina – Misato"]),
        ("ties?topic=food", []),
        ("ties?quiet=false&country=JP", ["Misato – Mas", "Salamina – Misato"]),
        ("ties?quiet=true", []),
        ("ties?changed_after=2", ["Misato – Mas"]),
        ("ties?changed_after=1", ["Misato – Mas", "Salamina – Misato"]),
        ("ties?changed_after=3", []),
        ("places?level=country", []),
        ("places?country=ID", ["Mas"]),
    ],
)
def test_a_list_can_be_narrowed(client: Client, address: str, names: list[str]):
    assert [item["name"] for item in items(client, address)] == names
