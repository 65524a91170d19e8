import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.web.dates import in_words

DATES = [
    ("2026-02-26", "26 February 2026", "2026年2月26日"),
    ("2025-12", "December 2025", "2025年12月"),
    ("1991", "1991", "1991年"),
    ("2025~", "about 2025", "2025年頃"),
    ("2025-01~", "about January 2025", "2025年1月頃"),
    ("1868?", "perhaps 1868", "1868年（推定）"),
    ("1868%", "perhaps about 1868", "1868年頃（推定）"),
    ("2025-21", "spring 2025", "2025年春"),
    ("2025-24", "winter 2025–26", "2025年冬"),
    ("1999-24", "winter 1999–00", "1999年冬"),
    ("2022-11-22/2022-11-24", "22–24 November 2022", "2022年11月22日〜24日"),
    ("2022-11-28/2022-12-03", "28 November – 3 December 2022", "2022年11月28日〜12月3日"),
    ("2022-12-28/2023-01-03", "28 December 2022 – 3 January 2023", "2022年12月28日〜2023年1月3日"),
    ("2025-10/2026-03", "October 2025 – March 2026", "2025年10月〜2026年3月"),
    ("2025-04/2025-06", "April–June 2025", "2025年4月〜6月"),
    ("1997/2003", "1997–2003", "1997年〜2003年"),
    ("2010~/2012", "about 2010 – 2012", "2010年頃〜2012年"),
    ("2025-21/2025-23", "spring 2025 – autumn 2025", "2025年春〜秋"),
    ("1997/..", "since 1997", "1997年から"),
    ("../2003-05", "until May 2003", "2003年5月まで"),
    ("2025-05/2025-05-08", "May 2025 – 8 May 2025", "2025年5月〜5月8日"),
]


@pytest.mark.parametrize(("edtf", "english"), [(edtf, english) for edtf, english, _ in DATES])
def test_dates_read_as_english_writes_them(edtf: str, english: str) -> None:
    assert in_words(edtf) == english


@pytest.mark.parametrize(("edtf", "japanese"), [(edtf, japanese) for edtf, _, japanese in DATES])
def test_dates_read_as_japanese_writes_them(edtf: str, japanese: str) -> None:
    assert in_words(edtf, "ja") == japanese


@pytest.mark.parametrize("text", ["", "last spring", "2025-13", "2025-99", "../..", "2025/", "<b>2025</b>"])
@pytest.mark.parametrize("language", ["en", "ja"])
def test_what_is_no_date_comes_back_as_it_is(text: str, language: str) -> None:
    assert in_words(text, language) == text


@given(st.text(alphabet="0123456789-/.~?% 年", max_size=25), st.sampled_from(["en", "ja"]))
def test_no_text_breaks_it(text: str, language: str) -> None:
    assert isinstance(in_words(text, language), str)
