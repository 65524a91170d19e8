"""From bytes to a document: what is kept, what is cleaned, and what is said about what cannot be read."""

import hashlib
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glocal.documents import problem_of_size, read_document
from glocal.model.problem import Severity


def test_a_text_is_read_with_its_hash_type_and_encoding():
    document = read_document(b"# News\n", "2026-04.md")
    assert (document.name, document.media_type, document.encoding) == ("2026-04.md", "text/markdown", "utf-8")
    assert document.sha256 == hashlib.sha256(b"# News\n").hexdigest()
    assert (document.text, document.problems) == ("# News\n", ())


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("Nu\u0308rnberg", "Nürnberg"),
        ("sister\u00adcity \u200bof\x07 \ufeffBali", "sistercity of Bali"),
        ("page one\x0cpage two\ttab", "page one\x0cpage two\ttab"),
    ],
    ids=["line ends", "composed", "unseen characters", "page break and tab stay"],
)
def test_a_text_is_cleaned(content: str, text: str):
    assert read_document(content.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (b"%PDF-1.4 ...", "is a PDF, which cannot be read yet"),
        (bytes(range(32)) * 100, "is no text but binary data"),
        ("Дружба народов и города-побратимы".encode("koi8-r"), "is in an encoding that is not known"),
    ],
    ids=["empty", "only blanks", "PDF", "binary", "unknown encoding"],
)
def test_what_cannot_be_read_is_one_problem_with_a_remedy(content: bytes, message: str):
    document = read_document(content, "a.txt")
    assert document.text == ""
    (problem,) = document.problems
    assert (problem.source, problem.message, problem.severity) == ("a.txt", message, Severity.ERROR)
    assert problem.remedy


def test_a_file_above_the_limit_is_refused_before_and_after_it_is_read():
    before = problem_of_size("big.txt", 300_000_000)
    assert before is not None
    assert str(before) == "big.txt: is too large: 300 MB, and at most 67 MB are read: split it into single issues"
    assert read_document(b"12345", "big.txt", limit_bytes=4).problems[0].severity is Severity.ERROR
    assert problem_of_size("big.txt", 4, limit_bytes=4) is None


def test_a_guessed_encoding_is_a_warning():
    document = read_document("Städtepartnerschaft über Grenzen".encode("cp1252"), "a.txt")
    assert document.text == "Städtepartnerschaft über Grenzen"
    assert [problem.severity for problem in document.problems] == [Severity.WARNING]


def test_damage_is_a_warning_with_its_line():
    content = ("交流の記録です。\n" * 9).encode()
    document = read_document(content[:30] + b"\xff" + content[31:], "a.txt")
    assert [problem.line for problem in document.problems] == [2]


@given(st.binary())
def test_any_bytes_give_a_document_whose_problems_explain_an_empty_text(content: bytes):
    document = read_document(content, "a.txt")
    assert document.text or document.problems
    assert unicodedata.is_normalized("NFC", document.text)
    assert not set(document.text) & set("\r\0\ufeff\x1b")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf"]), min_size=1), st.sampled_from(["\r\n", "\r", "\n"]))
def test_line_ends_make_no_difference(text: str, end: str):
    lines = f"{text}\n{text}\n"
    assert read_document(lines.replace("\n", end).encode(), "a").text == read_document(lines.encode(), "a").text
