import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.gazetteer import Gazetteer
from glocal.registers.encoding import find_encoding

EUROPEAN = "city,partner\nNürnberg,Córdoba\nKöln,Liège\n"
JAPANESE = "自治体名,姉妹都市\n仙台市,レンヌ\n横浜市,サンディエゴ\n札幌市,ミュンヘン\n"
POLISH = "city,partner\nŁódź,Wrocław\nKraków,Gdańsk\nPoznań,Brno\n"
RUSSIAN = "город,побратим\nМосква,Берлин\nВладивосток,Ниигата\n"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (EUROPEAN, "utf-8"),
        (EUROPEAN, "cp1252"),
        (JAPANESE, "utf-8"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (POLISH, "cp1250"),
        (RUSSIAN, "cp1251"),
        (EUROPEAN, "utf-16-le"),
    ],
)
def test_the_encoding_is_the_one_in_which_names_are_known(gazetteer: Gazetteer, text: str, encoding: str):
    assert find_encoding(io.BytesIO(text.encode(encoding)), gazetteer) == encoding


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_mark_at_the_start_tells_the_encoding(gazetteer: Gazetteer, encoding: str):
    assert find_encoding(io.BytesIO(EUROPEAN.encode(encoding)), gazetteer) == encoding


def test_one_damaged_byte_does_not_change_the_encoding(gazetteer: Gazetteer):
    content = JAPANESE.encode() + b"\xff,x\n"

    assert find_encoding(io.BytesIO(content), gazetteer) == "utf-8"


def test_an_odd_byte_far_into_the_file_is_found(gazetteer: Gazetteer):
    content = b"city,partner\n" + b"Berlin,Tokyo\n" * 20_000 + "Nürnberg,Köln\n".encode("cp1252") * 50

    assert find_encoding(io.BytesIO(content), gazetteer) == "cp1252"


@given(st.binary(max_size=300))
def test_any_bytes_have_an_encoding_and_the_stream_stands_at_its_start(gazetteer: Gazetteer, content: bytes):
    stream = io.BytesIO(content)

    content.decode(find_encoding(stream, gazetteer), errors="replace")

    assert stream.tell() == 0
