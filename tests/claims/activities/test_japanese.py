"""Events as Japanese tells them: particles stand behind the names."""

import pytest

from tests.claims.activities.conftest import Read

TOLD = {
    "the goal before the verb": (
        "10月3日、シドニー市の代表団が名古屋市を訪問しました。",
        "シドニー市の代表団の名古屋市訪問",
        ["Nagoya"],
    ),
    "the place with de": ("観光セミナーを10月5日にバンコクで開催しました。", "観光セミナー", ["Bangkok"]),
    "a house in the town": ("島根県は11月8日、台北市内のホテルで商談会を開きました。", "商談会", ["Taipei"]),
    "an agreement about exchange": (
        "3月5日に松江市で、台南市と交流促進に関する覚書を締結しました。",
        "松江市と台南市の覚書の締結",
        ["Matsue"],
    ),
    "the host": ("高山市は10月8日に歓迎会を行いました。", "歓迎会", ["Takayama"]),
    "the same city": (
        "南相馬市の祭りです。4月に駐日大使が同市を訪問しました。",
        "駐日大使の南相馬市訪問",
        ["Minami-Soma"],
    ),
    "the name before the word": ("7月27日に「多文化フェスタ」を高山市で開きました。", "多文化フェスタ", ["Takayama"]),
    "a place in the name": ("2014年に三郷市ハーフマラソンが開かれました。", "三郷市ハーフマラソン", ["Misato"]),
}


@pytest.mark.parametrize(("body", "title", "places"), TOLD.values(), ids=TOLD.keys())
def test_title_and_place_are_read_by_the_particles(body: str, title: str, places: list[str], read_body: Read):
    (event,) = read_body(body)

    assert (event.title, [place.name for place in event.places]) == (title, places)


def test_an_envoy_does_not_come_home_to_whom_he_stands_for(read_body: Read):
    (visit,) = read_body("岡崎市は10月3日、駐日スウェーデン大使を迎えました。")
    assert [place.name for place in visit.places] == ["Okazaki"]


def test_each_row_of_a_programme_is_an_event_of_its_own(read_body: Read):
    events = read_body("11月14日　知事を表敬訪問 11月15日　松江市で記念式典を開催（出席者約90名） 11月16日　施設を視察")

    assert [(event.kind.value, str(event.date)) for event in events] == [
        ("visit", "2024-11-14"),
        ("ceremony", "2024-11-15"),
    ]
    assert [(figure.count, figure.bound.value) for figure in events[1].attendance] == [(90, "about")]
