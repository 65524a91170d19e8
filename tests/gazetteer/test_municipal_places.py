"""The local governments of Japan among the known places."""

import pytest

from glocal.gazetteer import Gazetteer, find_places, lookup, open_gazetteer
from glocal.gazetteer.entry import Draft, Entry
from glocal.gazetteer.municipal_places import attach_all
from glocal.gazetteer.municipalities import PREFECTURES, Municipality
from glocal.model.vocabulary import PlaceLevel

FUKUSHIMA = PREFECTURES.index("福島県") + 1


def locality(name: str, *names: str, at: tuple[float, float] = (37.5, 140.4), people: int = 5000) -> Entry:
    return Entry(name, PlaceLevel.LOCALITY, "JP", *at, names=[name, *names], population=people)


def draft_of(*localities: Entry) -> Draft:
    region = Entry("Fukushima", PlaceLevel.REGION, "JP", 37.4, 140.1, names=["福島県"], native="福島県")
    region.seat = locality("Fukushima", "福島市", at=(37.75, 140.47))
    for entry in localities:
        entry.division = region
    return Draft([], {("JP", "08"): region}, list(localities))


def test_a_village_that_is_filed_under_its_seat_gets_its_own_names():
    seat = locality("Tamanoi", "玉井", "Ōtama")
    said = attach_all(draft_of(seat), [Municipality(FUKUSHIMA, "大玉村", kana="オオタマムラ")])
    assert said == "1 matched"
    assert (seat.name, seat.native) == ("Otama", "大玉村")
    assert {"Tamanoi", "玉井", "Otama", "大玉村"} <= set(seat.names)


def test_a_government_without_a_place_is_added_amid_its_district():
    known = locality("Motomiya", "本宮町", at=(37.5, 140.4))
    draft = draft_of(known)
    rows = [
        Municipality(FUKUSHIMA, "本宮町", kana="モトミヤマチ", district="安達郡"),
        Municipality(FUKUSHIMA, "大玉村", kana="オオタマムラ", district="安達郡"),
        Municipality(FUKUSHIMA, "檜枝岐村", kana="ヒノエマタムラ", district="南会津郡"),
    ]
    assert attach_all(draft, rows) == "1 matched, 2 added"
    added = {entry.native: (entry.name, entry.lat, entry.lon) for entry in draft.localities[1:]}
    assert added == {"大玉村": ("Otama", 37.5, 140.4), "檜枝岐村": ("Hinoemata", 37.75, 140.47)}


def test_a_town_that_stands_twice_becomes_one():
    twice = [locality("Date", "伊達市", people=0), locality("Date", people=60_000), locality("Hobara", "Date")]
    draft = draft_of(*twice)
    attach_all(draft, [Municipality(FUKUSHIMA, "伊達市", kana="ダテシ")])
    assert [entry.name for entry in draft.localities] == ["Date", "Hobara"]
    assert (draft.localities[0].native, draft.localities[0].population) == ("伊達市", 60_000)
    assert draft.localities[1].names == ["Hobara"]


def test_a_hamlet_written_otherwise_stays_beside_the_town_of_its_sound():
    hamlet, town = locality("Oyama", "大山"), locality("Oyama", "小山町")
    draft = draft_of(hamlet, town)
    attach_all(draft, [Municipality(FUKUSHIMA, "小山町", kana="オヤマチョウ")])
    assert [(entry.name, entry.native) for entry in draft.localities] == [("Oyama", ""), ("Oyama", "小山町")]


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return open_gazetteer()


@pytest.mark.parametrize(
    ("written", "spoken", "prefecture"),
    [
        ("大玉村", "Otama", "Fukushima"), ("大玉", "Otama", "Fukushima"), ("美郷町", "Misato", "Shimane"),
        ("茅ヶ崎市", "Chigasaki", "Kanagawa"), ("墨田区", "Sumida", "Tokyo"), ("あきる野市", "Akiruno", "Tokyo"),
        ("四万十市", "Shimanto City", "Kochi"), ("四万十町", "Shimanto Town", "Kochi"),
    ],
)  # fmt: skip
def test_a_municipality_is_one_place_in_characters_and_in_latin_letters(
    world: Gazetteer, written: str, spoken: str, prefecture: str
):
    one, other = lookup(world, written, "JP", region=prefecture), lookup(world, spoken, "JP", region=prefecture)
    assert one[0].number == other[0].number
    assert one[0].place.region == prefecture


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("福島県大玉村とペルーのマチュピチュ村が協定を結んだ。", "Otama"),
        ("大玉村の村長が出席した。", "Otama"),
        ("静岡県伊豆の国市で大会があった。", "Izunokuni"),
        ("鹿児島県いちき串木野市を訪れた。", "Ichikikushikino"),
        ("青森県外ヶ浜町の生徒たち。", "Sotogahama"),
    ],
)
def test_a_municipality_is_found_in_a_text_by_its_written_name(world: Gazetteer, text: str, name: str):
    found = [place.place for place in find_places(world, text) if place.place.country == "JP"]
    assert name in {place.name for place in found}
    assert all(place.name == name or place.level is PlaceLevel.REGION for place in found)
