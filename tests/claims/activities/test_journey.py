"""Where journeys lead: to the goal behind the verb, to whoever receives, or home."""

import pytest

from tests.claims.activities.conftest import Read

LED = {
    "the goal behind the verb": (
        "Takayama City sends its mayor often. On May 3, the Mayor visited Sibiu, Romania.",
        ["Sibiu"],
    ),
    "the goal behind a title and a name": (
        "On October 16, Ambassador Miyagawa called on Mr. Peter Juel, Mayor of Odense.",
        ["Odense"],
    ),
    "whoever receives": (
        "On October 8, Nara City welcomed a delegation of six from Gyeongju.",
        ["Nara"],
    ),
    "the city is the one told of before, not the place of the guests": (
        "Iitate Village has friends abroad. A delegation of six from Laos visited the village on October 28.",
        ["Iitate"],
    ),
    "not what the place of the guests lies in": (
        (
            "Minamisanriku Town has a moai. On August 17 the Ambassador came to stand beside it with 24 students from "
            "Constitución, a town in the Maule Region."
        ),
        ["Minamisanriku"],
    ),
    "there, where the sentence before has been": (
        "Asunción has been the sister city of Chiba City since 1970. I went there in March.",
        ["Chiba"],
    ),
    "where the mayor took the citizens": (
        "From May 9 to 13 Mayor Honma of Nemuro City led 18 citizens to Sibiu, Romania.",
        ["Sibiu"],
    ),
    "where the group was": (
        "The group from Wuppertal will be in Kosice from 3 to 6 June.",
        ["Košice"],
    ),
    "what the party did next is no goal": (
        "Sixteen students from Eniwa visited Timaru from July 27 to August 10, stayed with families and saw Oamaru.",
        ["Timaru"],
    ),
}


@pytest.mark.parametrize(("body", "expected"), LED.values(), ids=LED.keys())
def test_a_journey_leads_where_the_sentence_says(body: str, expected: list[str], read_body: Read):
    (visit,) = (activity for activity in read_body(body) if activity.kind == "visit")

    assert [place.name for place in visit.places] == expected


def test_guests_who_arrive_come_to_the_town_that_publishes(read_body: Read):
    (visit,) = read_body("A group of eight from Sapporo arrives on November 14.", publisher="City of Portland, Oregon")

    assert [place.name for place in visit.places] == ["Portland"]
    assert visit.organisers == ("Sapporo",)


def test_a_text_in_japanese_names_the_goal_before_the_verb(read_body: Read):
    (visit,) = read_body("10月4日、マディソン市の農業関係者12人の訪問団が帯広市を訪れました。")

    assert [place.name for place in visit.places] == ["Obihiro"]
    assert [figure.count for figure in visit.attendance] == [12]
