"""People in Japanese text: each row is a sentence and the people with the office it names."""

import pytest

from glocal.claims.people.japanese import sightings
from glocal.gazetteer import FoundPlace
from glocal.model.place import Place
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel


def seen(text: str) -> list[tuple[str, str | None]]:
    return [(sighting.name, sighting.role) for sighting in sightings(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("昨年11月には磯田達伸市長ら6人が訪れました。", [("磯田達伸", "市長")]),
        ("駐日チュニジア大使のモハメッド・エルーミ氏を招いて", [("モハメッド・エルーミ", "駐日チュニジア大使")]),
        ("アホメド・アライタ・アリ駐日ジブチ大使が訪問し、", [("アホメド・アライタ・アリ", "駐日ジブチ大使")]),
        ("グエン・タイン・ヴー日越経済協会会長が講演を行い、", [("グエン・タイン・ヴー", "会長")]),
        ("ペルーに渡った移民、野内与吉です。", [("野内与吉", "移民")]),
        ("橋田和実市長と潘孟安県長が署名します。", [("橋田和実", "市長"), ("潘孟安", "県長")]),
        ("デウィ・レスタリ研修団長は話しました。", [("デウィ・レスタリ", "研修団長")]),
        ("高橋教育長が、実行委員長と研修団長を迎えました。", [("高橋", "教育長")]),
        ("市長と議長が出席しました。", []),
        ("李市長、王副市長らが出席した。", [("李", "市長"), ("王", "副市長")]),
        ("元市長の田中一郎さんが語った。", [("田中一郎", "元市長")]),
    ],
)
def test_people_are_read_with_their_office(text: str, expected: list[tuple[str, str | None]]):
    assert seen(text) == expected


def test_the_mayor_of_a_town_is_no_name():
    place = Place("Misato", PlaceLevel.LOCALITY, "JP", "Saitama", 35.8, 139.9, None)
    town = FoundPlace(Span(3, 6), Span(3, 5), "三郷市", place, ())

    assert list(sightings("左から三郷市長、サラミナ市長", [town])) == []


PLACED = [
    ("木津雅晟三郷市長が訪問した。", "三郷市", [("木津雅晟", "市長", "三郷市")]),
    ("三郷市長の木津雅晟氏が訪問した。", "三郷市", [("木津雅晟", "市長", "三郷市")]),
    ("小池百合子東京都知事が面会した。", "東京都", [("小池百合子", "知事", "東京都")]),
    ("前三郷市長が語った。", "三郷市", []),
    (
        "サラミナ市のゲオルギオス・パナゴプロス市長が来日した。",
        "",
        [("ゲオルギオス・パナゴプロス", "市長", "サラミナ市")],
    ),
]


@pytest.mark.parametrize(("text", "name", "expected"), PLACED)
def test_a_place_beside_an_office_is_its_body(text: str, name: str, expected: list[tuple[str, str, str]]) -> None:
    place = Place("Misato", PlaceLevel.LOCALITY, "JP", "Saitama", 35.8, 139.9, None)
    start = text.find(name)
    span = Span(start, start + len(name))
    found = [FoundPlace(span, span, name, place, ())] if name else []

    assert [(each.name, each.role, each.of) for each in sightings(text, found)] == expected
