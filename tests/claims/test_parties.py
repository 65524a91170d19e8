"""Checks of `glocal.claims.parties`: who can have a tie or hold an event."""

from glocal.claims.organisations import find_organisations
from glocal.claims.parties import find_parties
from glocal.gazetteer import find_places, open_gazetteer
from glocal.model.place import Organisation


def _organisations(text: str) -> list[tuple[str, str | None]]:
    parties = find_parties(text, find_places(open_gazetteer(), text), find_organisations(text))
    ends = [party.end for party in parties if isinstance(party.end, Organisation)]
    return [(end.name, end.place.name if end.place else None) for end in ends]


def test_the_town_behind_a_body_is_its_seat_and_no_part_of_its_name() -> None:
    text = "Nagai City and Sokoine University of Agriculture in Morogoro signed an agreement."

    assert _organisations(text) == [("Sokoine University of Agriculture", "Morogoro")]


def test_a_town_inside_the_name_of_a_body_stays() -> None:
    assert _organisations("Nagai City and the University of Tampere signed an agreement.") == [
        ("University of Tampere", "Tampere")
    ]


def test_a_country_in_front_of_a_japanese_body_is_its_seat() -> None:
    text = "長井市は、タンザニアのソコイネ農業大学と協定を締結しました。"
    parties = find_parties(text, find_places(open_gazetteer(), text), find_organisations(text))

    assert [party.name for party in parties] == ["長井市", "ソコイネ農業大学"]
    assert _organisations(text) == [("ソコイネ農業大学", "Tanzania")]
