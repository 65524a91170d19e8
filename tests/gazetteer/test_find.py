import itertools
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glocal.gazetteer import FoundPlace, Gazetteer, find_places
from glocal.gazetteer.find import resolve_mentions
from glocal.model.span import Span
from glocal.model.vocabulary import PlaceLevel
from tests.gazetteer.conftest import SHARED


def counted(found: tuple[FoundPlace, ...]) -> list[tuple[str, str, str | None, str]]:
    """Return words, name, division and country of what counts."""
    return [(m.text, m.place.name, m.place.region, m.place.country) for m in found if m.counts]


def test_towns_of_one_name_are_told_apart_by_designation_and_prefecture(known: Gazetteer):
    text = "Misato Town, Shimane Prefecture, and Misato City, Saitama Prefecture, are different places."
    assert counted(find_places(known, text)) == [
        ("Misato Town", "Misato", "Shimane", "JP"),
        ("Shimane Prefecture", "Shimane", "Shimane", "JP"),
        ("Misato City", "Misato", "Saitama", "JP"),
        ("Saitama Prefecture", "Saitama", "Saitama", "JP"),
    ]


@pytest.mark.parametrize(("text", "name"), [("Date City", "Date"), ("Goto City", "Goto"), ("Ine Town", "Ine")])
def test_a_word_of_the_language_is_the_town_that_bears_its_designation(world: Gazetteer, text: str, name: str):
    found = counted(find_places(world, f"{text} held a seminar."))
    assert [(words, called, country) for words, called, _, country in found] == [(text, name, "JP")]


@pytest.mark.parametrize("text", ["Rose Town", "Golden Town", "Date and time"])
def test_a_word_of_the_language_is_no_town_for_a_designation_that_none_bears(world: Gazetteer, text: str):
    assert counted(find_places(world, f"{text} held a seminar.")) == []


def test_a_mention_points_to_the_mention_that_holds_it(known: Gazetteer):
    found = find_places(known, "Naruto City, Tokushima Prefecture, welcomed Nuremberg (Bavaria, Germany).")
    assert [(m.text, m.parent) for m in found] == [
        ("Naruto City", 1),
        ("Tokushima Prefecture", None),
        ("Nuremberg", 3),
        ("Bavaria", 4),
        ("Germany", None),
    ]


def test_a_bare_name_means_what_it_means_in_full_elsewhere(known: Gazetteer):
    found = find_places(known, "The Mayor of Misato thanked all. Misato Town, Shimane, signed.")
    assert {
        m.place.region for m in found if m.name_span.of("The Mayor of Misato thanked all. Misato Town") == "Misato"
    } == {"Shimane"}


def test_a_designation_in_small_letters_leaves_a_town_what_it_is_in_full(known: Gazetteer):
    found = find_places(known, "The walls of the town of Paris. Guests came from Paris, Texas, to France.")
    assert [m.place.region for m in found if m.place.name == "Paris"] == ["Texas", "Texas"]


def test_a_word_of_the_text_is_no_town_at_the_start_of_a_line(known: Gazetteer):
    rolls = counted(find_places(known, "Naruto rolls\nPupils of Toyama cut naruto rolls."))
    assert [words for words, *_ in rolls] == ["Toyama"]
    town = counted(find_places(known, "Pupils of Toyama who met in Naruto cut naruto rolls."))
    assert [words for words, *_ in town] == ["Toyama", "Naruto"]


def test_a_village_that_the_gazetteer_lacks_stands_at_what_holds_it(known: Gazetteer):
    found = find_places(known, "Mas Village, Bali, Indonesia, has a workshop.")
    place = found[0].place
    assert (place.name, place.level, place.region, place.country, place.geonames) == (
        "Mas",
        PlaceLevel.LOCALITY,
        "Bali",
        "ID",
        None,
    )
    assert (place.lat, place.lon) == pytest.approx((-8.65, 115.22), abs=0.01)


def test_a_district_that_the_gazetteer_lacks_stands_at_the_town_that_lies_in_it(known: Gazetteer):
    found = find_places(known, "Yonezawa City (Okitama District, Yamagata Prefecture) sent rice.")
    district = found[1].place
    assert (district.name, district.geonames, district.lat) == ("Okitama", None, 37.91)


@pytest.mark.parametrize(
    "text",
    [
        "It was praised by The New York Times.",
        "He studied at the University of Tokyo.",
        "They met Mr. TOYAMA and Ms. Oita.",
        "The actress Paris Hilton came.",
        "The Tokyo 2020 Olympic Games were held later.",
        "A book about Reading was given to the children.",
        "They visited the Toyama Castle Museum.",
        "The Embassy of Japan invited them.",
        "It calls itself “Paris Town” on its signs.",
        "Ken Toyama, the coach, travelled with them.",
        "They laid flowers at the statue of Luis de Saitama.",
    ],
)
def test_a_name_inside_another_name_does_not_count(known: Gazetteer, text: str):
    assert counted(find_places(known, text)) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Meeting with the Mayor of Nuremberg.", "Nuremberg"),
        ("San Marino and the Oita Governor met.", "Oita"),
        ("Live demonstration of Toyama lacquer.", "Toyama"),
        ("The talks in Japan's capital ended.", "Japan"),
        ("Officials came from TOKYO.", "Tokyo"),
        ("The delegation left Sankt Pölten.", "Sankt Pölten"),
        ("They flew to St. Pölten in May.", "Sankt Pölten"),
        ("Relations with the Republic of Korea grew.", "South Korea"),
        ("The choir of Reading, England, sang.", "Reading"),
    ],
)
def test_a_name_that_means_the_place_counts(known: Gazetteer, text: str, name: str):
    assert name in [place[1] for place in counted(find_places(known, text))]


def test_a_list_of_towns_is_no_chain_of_parents(known: Gazetteer):
    found = find_places(known, "Saitama City, Naruto City (Tokushima Prefecture) and Toyama City took part.")
    assert [place[2] for place in counted(found)] == ["Saitama", "Tokushima", "Tokushima", "Toyama"]


def test_a_plural_designates_every_name_of_its_list(known: Gazetteer):
    found = find_places(known, "The seminar with Toyama, Saitama and Tokushima Prefectures was full.")
    assert counted(found) == [
        ("Toyama", "Toyama", "Toyama", "JP"),
        ("Saitama", "Saitama", "Saitama", "JP"),
        ("Tokushima", "Tokushima", "Tokushima", "JP"),
    ]
    assert [m.place.level for m in found if m.counts] == [PlaceLevel.REGION] * 3


def test_an_area_above_countries_is_known_but_does_not_count(known: Gazetteer):
    (europe,) = find_places(known, "The tour led through Europe.")
    assert (europe.place.name, europe.place.country, europe.counts) == ("Europe", "", False)


def test_countries_that_are_gone_silence_nothing(known: Gazetteer):
    found = find_places(known, "In the Soviet Union and in Yugoslavia, Nuremberg was known.")
    assert [place[1] for place in counted(found)] == ["Nuremberg"]


def test_japanese_text_is_read_without_spaces(known: Gazetteer):
    found = find_places(known, "埼玉県三郷市とギリシャのサラミナ市、富山市が参加した。")
    assert counted(found) == [
        ("埼玉県", "Saitama", "Saitama", "JP"),
        ("三郷市", "Misato", "Saitama", "JP"),
        ("ギリシャ", "Greece", None, "GR"),
        ("サラミナ市", "Salamina", "Attica", "GR"),
        ("富山市", "Toyama", "Toyama", "JP"),
    ]


def test_a_japanese_town_that_is_unknown_lies_in_the_prefecture_before_it(known: Gazetteer):
    found = find_places(known, "島根県美郷町は協定を結んだ。")
    assert [(m.text, m.place.region, m.place.geonames) for m in found] == [
        ("島根県", "Shimane", None),
        ("美郷町", "Shimane", None),
    ]


def test_given_mentions_are_answered_one_for_one(known: Gazetteer):
    text = "In Paris, Texas, and in Paris, France; and in Zzyzx."
    spans = [Span(3, 8), Span(24, 29), Span(45, 50)]
    answers = resolve_mentions(known, text, spans)
    assert [answer and answer.place.country for answer in answers] == ["US", "FR", None]


_PIECES = st.sampled_from(
    [
        "Misato",
        "Misato Town",
        "Paris",
        "Japan",
        "New York Times",
        "Mr. Toyama",
        ", ",
        " ",
        ". ",
        "(",
        ")",
        "\n",
        "の",
        "富山市",
        "Saint",
        "'s",
        "St. Pölten",
        "ß",
        "of",
        "City",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES | st.text(max_size=5), max_size=12).map("".join))
def test_any_text_gives_mentions_in_its_order_that_do_not_overlap(known: Gazetteer, text: str):
    found = find_places(known, text)
    for mention in found:
        assert mention.text == mention.span.of(text) != ""
        assert mention.span.covers(mention.name_span)
        assert mention.parent is None or 0 <= mention.parent < len(found)
    assert all(before.span.end <= after.span.start for before, after in itertools.pairwise(found))


FLOOR = 0.93
"""F1 that the places of articles read by hand must reach."""


@pytest.mark.skipif(not (SHARED / "eval" / "gold").exists(), reason="the shared readings are missing")
def test_the_places_of_articles_read_by_hand_are_found(world: Gazetteer):
    hit = said = true = 0
    for path in sorted((SHARED / "eval" / "gold").glob("*.json")):
        reading = json.loads(path.read_text(encoding="utf-8"))
        for number, article in enumerate(reading["articles"]):
            text = "\n".join([article["headline"], *article["captions"], article["body"]])
            found = {
                (m.place.country, m.place.level, m.place.region, m.place.level == "country" or m.place.name)
                for m in find_places(world, text)
                if m.counts
            }
            gold = {
                (p["country"], p["level"], p["region"], p["level"] == "country" or p["name"])
                for p in reading["places"]
                if p["article"] == number
            }
            hit, said, true = hit + len(found & gold), said + len(found), true + len(gold)
    assert 2 * hit / (said + true) >= FLOOR


def test_a_parent_behind_in_is_the_prefecture_rather_than_its_city(known: Gazetteer):
    found = find_places(known, "Mihara Village in Tokushima was quiet.")
    assert [(m.place.name, m.place.level, m.place.region) for m in found] == [
        ("Mihara", PlaceLevel.LOCALITY, "Tokushima"),
        ("Tokushima", PlaceLevel.REGION, "Tokushima"),
    ]


def test_a_province_that_is_unknown_is_known_by_its_town(known: Gazetteer):
    (found,) = find_places(known, "They came from the Province of Venice.")
    assert (found.text, found.place.level, found.place.geonames) == ("Province of Venice", PlaceLevel.REGION, None)


def test_an_embassy_of_another_country_counts_as_the_country(known: Gazetteer):
    found = find_places(known, "They visited the Embassy of Germany in Japan.")
    assert [m.place.name for m in found if m.counts] == ["Germany", "Japan"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ソウル特別市と東京都が参加した。", ["ソウル特別市", "東京都"]),
        ("富山大学の教授が昭和に建てた。", []),
        ("モンゴル中央県から来た。", ["モンゴル", "中央県"]),
        ("カリフォルニア州を訪れた。", ["カリフォルニア州"]),
        ("富山まつり会館と富山フェスタの富山市民。", ["富山市"]),
        ("友好の調べ。ワルシャワ市と友好都市提携を結んだ。", ["ワルシャワ市"]),
    ],
)
def test_written_names_end_where_the_word_ends(world: Gazetteer, text: str, words: list[str]):
    assert [m.text for m in find_places(world, text) if m.counts] == words


@pytest.mark.parametrize("state", ["フロリダ州", "ジョージア州", "オハイオ州", "バイエルン州", "パラナ州"])
def test_a_state_abroad_is_found_by_its_japanese_name(world: Gazetteer, state: str):
    found = find_places(world, f"県と{state}は姉妹提携を結んだ。")
    assert [(m.text, m.place.level) for m in found] == [(state, PlaceLevel.REGION)]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("She called on the Governor of Toyama on Monday.", PlaceLevel.REGION),
        ("Governor NITTA Hachiro of Toyama poured sake.", PlaceLevel.REGION),
        ("Toyama Governor Nitta poured sake.", PlaceLevel.REGION),
        ("Governor Nitta met the Mayor of Toyama.", PlaceLevel.LOCALITY),
        ("The choir of Toyama sang.", PlaceLevel.LOCALITY),
    ],
)
def test_what_a_governor_heads_is_a_region(world: Gazetteer, text: str, level: PlaceLevel):
    assert [m.place.level for m in find_places(world, text) if m.text == "Toyama"] == [level]


def test_a_word_with_an_article_and_no_noun_behind_it_is_no_small_town(world: Gazetteer):
    assert [m.text for m in find_places(world, "Planting of the lime tree on the Jard in June") if m.counts] == []
    assert [m.text for m in find_places(world, "They met the Naruto delegation.") if m.counts] == ["Naruto"]


def test_an_office_in_a_city_written_in_katakana_counts_as_the_city(world: Gazetteer):
    assert [m.text for m in find_places(world, "在ニューヨーク総領事館の職員。") if m.counts] == ["ニューヨーク"]
    assert [m.text for m in find_places(world, "ロンドン大学の学生。") if m.counts] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ten Years, Two Villages, One Plaque",
        "From a Canoe to a Campus",
        "交流の文化を伝えた。",
        "Fireworks on the Waterfront",
    ],
)
def test_a_word_that_happens_to_be_a_small_town_somewhere_is_no_place(world: Gazetteer, text: str):
    assert [m.text for m in find_places(world, text) if m.counts] == []


def test_a_small_town_is_found_where_the_text_tells_more_than_its_name(world: Gazetteer):
    assert [m.text for m in find_places(world, "Certaldo in Tuscany, Italy")] == ["Certaldo", "Tuscany", "Italy"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("About two thousand people saw the play in Nelson on Sunday.", [("Nelson", "NZ")]),
        ("They gave it to the fire department of Kyoto.", [("Kyoto", "JP")]),
        ("Forty-two guests came from Ulaanbaatar.", [("Ulaanbaatar", "MN")]),
        ("They met at the Château des Fleurs in Nantes.", [("Nantes", "FR")]),
        ("Crescent City and Rikuzentakata are sister cities.", [("Crescent City", "US"), ("Rikuzentakata", "JP")]),
        (
            "Our Three Sister Cities: Marseille, Fremantle and Riga.",
            [("Marseille", "FR"), ("Fremantle", "AU"), ("Riga", "LV")],
        ),
    ],
)
def test_words_and_bynames_are_places_where_the_text_means_them(
    world: Gazetteer, text: str, expected: list[tuple[str, str]]
):
    assert [(m.place.name, m.place.country) for m in find_places(world, text) if m.counts] == expected


def test_words_dates_and_titles_are_no_places(world: Gazetteer):
    text = "The French team met the Hon. Peter Hall at Pier 66 on October 6, and sang the Ode to Joy."
    assert [m.text for m in find_places(world, text) if m.counts] == []


def test_an_unknown_province_of_a_named_country_is_a_region_there(known: Gazetteer):
    found = find_places(known, "They wrote to Benguet Province, Peru, and to the Province of Lagoro, Peru.")
    told = [(m.place.name, m.place.level, m.place.country) for m in found if m.text != "Peru"]
    assert told == [("Benguet", PlaceLevel.REGION, "PE"), ("Lagoro", PlaceLevel.REGION, "PE")]


def test_a_given_name_may_hold_its_designation(world: Gazetteer):
    text = "The town lies in the Akita Prefecture of northern Japan."
    (found,) = resolve_mentions(world, text, [Span(text.index("Akita"), text.index(" of northern"))])
    assert found is not None
    assert (found.place.name, found.place.level) == ("Akita", PlaceLevel.REGION)


@pytest.mark.parametrize("joint", [" ", "\n\n", ""], ids=["one line", "paragraphs", "no end of a sentence"])
def test_a_text_without_end_is_found_in_stretches_as_if_it_were_short(known: Gazetteer, joint: str):
    sentence = "Naruto City, Tokushima Prefecture, welcomed Nuremberg (Bavaria, Germany)" + ("." if joint else " and ")
    text = joint.join([sentence] * 800)
    found = find_places(known, text)
    assert all(m.span.of(text) == m.text and m.text.startswith(m.name_span.of(text)) for m in found)
    held = [(m.text, m.parent is not None and found[m.parent].text) for m in found]
    assert held.count(("Naruto City", "Tokushima Prefecture")) >= 797
    assert held.count(("Bavaria", "Germany")) >= 797


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nuremberg City, Saitama Prefecture and Toyama City signed.", ("Nuremberg", "Bavaria", "DE")),
        ("They visited Saitama Prefecture, Bavaria's sister state.", ("Saitama", "Saitama", "JP")),
        ("It stands near Toyama, Bavaria.", ("Toyama", "Bavaria", "DE")),
        ("Masks went to the Langwasser District of Nuremberg in Germany.", ("Langwasser", "Bavaria", "DE")),
        ("The towns of Toyama, Bavaria and Saitama met.", ("Toyama", "Toyama", "JP")),
    ],
    ids=["a list", "an apposition", "a town that the gazetteer lacks", "a part of a city", "a list of bare names"],
)
def test_what_stands_behind_a_name_holds_it_unless_it_is_listed(
    known: Gazetteer, text: str, expected: tuple[str, str, str]
):
    first = find_places(known, text)[0].place
    assert (first.name, first.region, first.country) == expected


def test_a_place_without_entry_is_the_same_where_its_name_comes_again(known: Gazetteer):
    text = "Hausen Village, Bavaria, Germany, is far away. Hausen Village has 400 inhabitants."
    found = [m.place for m in find_places(known, text) if m.text == "Hausen Village"]
    assert [(place.region, place.country) for place in found] == [("Bavaria", "DE")] * 2


def test_behind_the_comma_of_its_town_stands_the_prefecture_not_the_city(world: Gazetteer):
    found = find_places(world, "The agreement with Mihara, Hiroshima, led to an exchange.")
    assert [(m.place.name, m.place.level) for m in found] == [
        ("Mihara", PlaceLevel.LOCALITY),
        ("Hiroshima", PlaceLevel.REGION),
    ]
    listed = find_places(world, "They saw Mihara, Hiroshima and Onomichi.")
    assert {m.place.level for m in listed} == {PlaceLevel.LOCALITY}


@pytest.mark.parametrize(
    "text",
    ["A tree was planted in Heritage Park.", "They met at Pier 66 in Seattle.", "Toast led by the head of the mission"],
    ids=["a park", "a numbered pier", "a word"],
)
def test_what_is_also_a_small_town_abroad_is_none_without_its_land(world: Gazetteer, text: str):
    assert {m.text for m in find_places(world, text) if m.counts} <= {"Seattle"}


def test_a_ward_lies_in_the_city_of_the_text(world: Gazetteer):
    found = find_places(world, "In Yokohama City children met the ambassador at a school in Tsurumi Ward.")
    assert [(m.place.name, m.place.region) for m in found] == [("Yokohama", "Kanagawa"), ("Tsurumi", "Kanagawa")]
    assert find_places(world, "Ms. Aoba sang, and Tsuzuki danced.") == ()


def test_what_stands_about_a_name_says_what_it_is(world: Gazetteer):
    for text in (
        "Lake Constance towns met.",
        "Write to GPO Box 503, Hobart TAS 7001.",
        "The Lawrence City Band played.",
    ):
        assert counted(find_places(world, text)) == [], text
    borough = find_places(world, "It is twinned with the London Borough of Richmond upon Thames.")
    assert [m.place.name for m in borough if m.counts] == ["Richmond upon Thames"]


@pytest.mark.parametrize("ward", ["Bunkyo", "Suginami", "Nerima", "Minato", "Shibuya"])
def test_a_ward_of_tokyo_is_meant_by_its_bare_name_not_a_quarter_called_so(world: Gazetteer, ward: str):
    (found,) = [m.place for m in find_places(world, f"The choir came from {ward}.")]
    assert (found.name, found.region) == (ward, "Tokyo")


def test_a_capital_within_an_unknown_name_begins_no_place(world: Gazetteer):
    assert "Arco" not in [m.text for m in find_places(world, "They came from Pomigliano d'Arco by bus.")]


def test_a_word_is_a_town_where_its_country_follows(world: Gazetteer):
    assert [m.place.name for m in find_places(world, "A school in Orange in Australia wrote back.")] == [
        "Orange",
        "Australia",
    ]


def test_a_quite_other_name_of_a_small_town_is_a_place_only_where_the_text_leads_up_to_one(world: Gazetteer):
    assert [m.text for m in find_places(world, "Write to Dunedin: Jim has the list.")] == ["Dunedin"]
    said = "He taught at the Yamata sports park of Tottori City."
    assert [m.text for m in find_places(world, said)] == ["Tottori City"]
    assert [m.place.name for m in find_places(world, "A choir from Messolonghi, Greece, sang.")][:1] == ["Mesolongi"]


def test_a_sea_tells_which_of_two_towns_lies_on_it(world: Gazetteer):
    for words in (
        "The town of Turkey is Yakakent on the Black Sea.",
        "Mersin in Turkey, and Yakakent on the Black Sea",
    ):
        (found,) = [m.place for m in find_places(world, words) if m.text == "Yakakent"]
        assert found.region == "Samsun"


def test_a_town_is_called_as_its_division_is_spelled(world: Gazetteer):
    (found,) = [m.place for m in find_places(world, "18 May, Veliko Tarnovo: spring festival")]
    assert (found.level, found.region) == (PlaceLevel.LOCALITY, "Veliko Tarnovo")
    (state,) = [m.place for m in find_places(world, "They came from Alaska to sing.")]
    assert state.level is PlaceLevel.REGION


def test_a_province_is_meant_beside_its_country_not_a_small_namesake_abroad(world: Gazetteer):
    found = find_places(world, "The Embassy of Sri Lanka gave a tasting of Uva tea.")
    assert [(m.place.name, m.place.level, m.place.country) for m in found if m.text == "Uva"] == [
        ("Uva", PlaceLevel.REGION, "LK")
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Guests came from Phoenix, Charleroi and Curitiba.", ["Phoenix", "Charleroi", "Curitiba"]),
        ("Choirs of Mobile and Curitiba sang.", ["Mobile", "Curitiba"]),
        ("Reading and writing are taught in Curitiba.", ["Curitiba"]),
        ("A phoenix rose. Phoenix was sung in Curitiba.", ["Curitiba"]),
    ],
    ids=["three", "two", "no list", "a list of nothing"],
)
def test_a_large_city_that_is_a_word_is_meant_in_a_list_of_places(world: Gazetteer, text: str, names: list[str]):
    assert [m.place.name for m in find_places(world, text) if m.counts] == names


def test_a_bare_name_is_the_place_that_the_rest_of_the_issue_tells_of(world: Gazetteer):
    text = "We bend the steel. Bend is proud."
    home = find_places(world, "Bend in Oregon lies on a river.")[0].place

    assert find_places(world, text) == ()
    assert [(m.text, m.place) for m in find_places(world, text, [home])] == [("Bend", home)]


@pytest.mark.parametrize(("text", "name"), [("Rūjiena sent a choir.", "Rūjiena"), ("Požega sang.", "Požega")])
def test_a_small_town_is_known_by_the_letters_of_its_own_language(world: Gazetteer, text: str, name: str):
    assert [m.place.name for m in find_places(world, text)] == [name]


def test_a_small_town_without_the_letters_of_its_language_may_be_somebody(world: Gazetteer):
    assert find_places(world, "Rujiena sent a choir.") == ()


def test_where_athletes_live_is_no_village(world: Gazetteer):
    assert [m.text for m in find_places(world, "They moved into the Olympic Village of Tokyo.") if m.counts] == []
