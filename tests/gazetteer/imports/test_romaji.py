import pytest

from glocal.gazetteer.imports.romaji import romanise


@pytest.mark.parametrize(
    ("kana", "latin"),
    [
        ("ミサト", "Misato"),
        ("しまね", "Shimane"),
        ("コウチ", "Kochi"),
        ("ホッカイドウ", "Hokkaido"),
        ("ハッチョウ", "Hatcho"),
        ("ギフ", "Gifu"),
        ("リュウガサキ", "Ryugasaki"),
        ("ジュウジ", "Juji"),
        ("", ""),
    ],
)
def test_kana_are_written_in_hepburn_without_long_vowels(kana: str, latin: str):
    assert romanise(kana) == latin
