"""Names of organisations in a text."""

import pytest

from glocal.claims.organisations import find_organisations

NAMED = [
    ("Misato Town and the Indonesian Institute of the Arts Bali signed", ["Indonesian Institute of the Arts Bali"]),
    ("the Embassy of Japan in China, and the Consulate-General of Japan in Guangzhou held",
     ["Embassy of Japan in China", "Consulate-General of Japan in Guangzhou"]),
    ("Sumida City and Sumida Tourism Association, attended", ["Sumida Tourism Association"]),
    ("with the University of Latvia in May 2024", ["University of Latvia"]),
    ("the Ministry of Economy, Trade and Industry said", ["Ministry of Economy, Trade and Industry"]),
    ("It was built by JICA and the Lethbridge Twinning Society.", ["JICA", "Lethbridge Twinning Society"]),
    ("The university of the town and its council met.", []),
    ("Our School is old.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_names_are_found_whole(text: str, expected: list[str]):
    assert [span.of(text) for span in find_organisations(text)] == expected
