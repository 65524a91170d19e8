"""Encodings found by trial: Japanese of every age, UTF-8 and -16 with and without marks, Western as the last resort."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.documents.encoding import decode

JAPANESE = (
    "外務省　地方連携推進室\n"
    "埼玉県三郷市とギリシャのサラミナ市は、2025年12月に姉妹都市の協定を結びました。"
    "マラソンをきっかけに始まった交流です。\n"
)
FRENCH = "Le maire a reçu l'élève à l'hôtel de ville : « Bienvenue à tous »\n"
GERMAN = "Die Städtepartnerschaft mit Fukui besteht seit über zwanzig Jahren; die Bürger grüßen.\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp932", "euc_jp", "iso2022_jp"]
)
def test_japanese_is_read_in_every_encoding_it_was_ever_written_in(encoding: str):
    decoded = decode(JAPANESE.encode(encoding))
    assert decoded is not None
    assert (decoded.text, decoded.is_guess, decoded.damaged_bytes) == (JAPANESE, False, 0)


@pytest.mark.parametrize("text", [FRENCH, GERMAN, "The mayor’s café – déjà vu\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "cp1252"])
def test_western_text_is_read_and_windows_1252_is_called_a_guess(text: str, encoding: str):
    decoded = decode(text.encode(encoding))
    assert decoded is not None
    assert (decoded.text, decoded.is_guess) == (text, encoding == "cp1252")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("北京市与东京都缔结友好城市关系，两国人民的友谊源远流长", "gb18030"),
        ("Дружба народов: города-побратимы встретились", "koi8-r"),
        ("서울특별시와 도쿄도는 우호 도시 협정을 체결했다", "euc_kr"),
    ],
)
def test_what_no_known_encoding_explains_is_not_guessed(text: str, encoding: str):
    assert decode(text.encode(encoding)) is None


@pytest.mark.parametrize("wrong", ["latin-1", "cp1252"])
@pytest.mark.parametrize("text", ["橿原市と姉妹都市", "Un café très agréable, « déjà vu », à côté — l’été"])
def test_utf_8_that_was_taken_for_latin_is_read_as_it_was_meant_and_called_a_guess(text: str, wrong: str):
    spoilt = "".join(bytes([byte]).decode(wrong, "ignore") or chr(byte) for byte in text.encode())
    decoded = decode(spoilt.encode())
    assert decoded is not None
    assert (decoded.text, decoded.encoding, decoded.is_guess) == (text, "utf-8 saved as latin-1", True)


@pytest.mark.parametrize("text", [FRENCH, GERMAN, "Ã©", "“Où çà ?” — café, naïve, élève…", "橿原市 Ã©Ã©Ã©"])
def test_western_text_in_utf_8_is_left_as_it_is(text: str):
    decoded = decode(text.encode())
    assert decoded is not None
    assert (decoded.text, decoded.encoding, decoded.is_guess) == (text, "utf-8", False)


def test_one_damaged_byte_does_not_cost_the_encoding():
    content = (JAPANESE * 3).encode()
    decoded = decode(content[:40] + b"\xff" + content[41:])
    assert decoded is not None
    assert decoded.encoding == "utf-8"
    assert 1 <= decoded.damaged_bytes <= 3


def test_plain_ascii_of_even_length_is_no_utf_16():
    decoded = decode(b"ab")
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == ("ab", "utf-8")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_utf_8_without_nul_is_always_read_back(text: str):
    content = text.replace("\0", "").encode()
    decoded = decode(content)
    assert decoded is not None
    if not content.startswith((b"\xef\xbb\xbf", b"\xff", b"\xfe")) and b"\x1b" not in content:
        assert decoded.text == content.decode()
