"""The table of municipalities out of the words of a dictionary."""

import importlib.metadata
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

import build_municipalities

WORDS = [
    ("福島県", "フクシマケン"),
    ("福島県郡山市", "フクシマケンコオリヤマシ"),
    *((f"福島県郡山市{part}", "フクシマケンコオリヤマシ") for part in ("大町", "本町", "熱海町", "田村町", "湖南町")),
    ("福島県大町", "フクシマケンオオマチ"),
    ("福島県大玉村", "フクシマケンオオタマムラ"),
    ("福島県安達郡大玉村玉井", "フクシマケンアダチグンオオタマムラタマノイ"),
    ("福島県三春町", "フクシマケンミハルチョウ"),
    ("福島県三春町", "フクシマケンミハルマチ"),
    ("福島県田村郡三春町八幡町", "フクシマケンタムラグンミハルマチハチマンチョウ"),
    ("東京都", "トウキョウト"),
    ("東京都墨田区", "トウキョウトスミダク"),
    *((f"東京都墨田区{part}", "トウキョウトスミダク") for part in ("両国", "押上", "立花", "業平", "向島")),
    ("東京都三宅島三宅村", "トウキョウトミヤケジマミヤケムラ"),
    ("東京都三宅島三宅村坪田", "トウキョウトミヤケジマミヤケムラツボタ"),
]


def test_cities_towns_villages_and_wards_are_told_from_quarters_by_their_addresses():
    lines = build_municipalities.table_text(WORDS, "1").splitlines()
    assert [line for line in lines if not line.startswith("#")] == [
        "[福島県]\tフクシマケン",
        "大玉村\tオオタマムラ\t安達郡",
        "郡山市\tコオリヤマシ",
        "三春町\tミハルマチ\t田村郡",
        "[東京都]\tトウキョウト",
        "墨田区\tスミダク",
        "三宅村\tミヤケムラ",
    ]


def test_the_committed_table_is_what_the_script_writes_from_the_installed_dictionary():
    version = importlib.metadata.version("sudachidict-core")
    committed = build_municipalities.TARGET.read_text(encoding="utf-8")
    if f"SudachiDict core {version} " not in committed:
        pytest.skip(f"the table was written from another edition of SudachiDict than {version}")
    assert build_municipalities.table_text(build_municipalities.dictionary_words(), version) == committed
