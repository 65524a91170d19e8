import re

import pytest
from django.test import Client
from django.utils.safestring import SafeString

from glocal.web.api import documentation
from glocal.web.api.interface import api
from glocal.web.api.reference_ja import SENTENCES

pytestmark = pytest.mark.django_db


def test_the_page_documents_every_question_and_every_field(client: Client):
    page = client.get("/api/v1/").content.decode()
    described = api.get_openapi_schema()

    for path, methods in described["paths"].items():
        assert f"<span>{path}</span>" in page
        assert methods["get"]["parameters"]
    for form in described["components"]["schemas"].values():
        for field in form.get("properties", {}):
            assert f"<code>{field}</code>" in page or "items" in form["properties"]


def test_every_parameter_and_every_field_is_described():
    described = api.get_openapi_schema()
    parameters = [each for path in described["paths"].values() for each in path["get"]["parameters"]]
    fields = [
        field for form in described["components"]["schemas"].values() for field in form.get("properties", {}).values()
    ]

    assert len(parameters) > 50
    assert all(each["description"].endswith(".") for each in [*parameters, *fields])


def test_the_page_needs_no_script_and_nothing_from_elsewhere(client: Client):
    page = client.get("/api/v1/").content.decode()

    assert "<style" not in page
    assert not re.search(r"<script(?![^>]*src=\"/static/)", page)
    assert not re.search(r"(?:src|href)=\"https?://(?!testserver|www\.geonames\.org)", page)


def sentences(client: Client, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return every sentence of the reference in English."""
    told: set[str] = set()
    coded = documentation._coded  # noqa: SLF001 - what all sentences pass through

    def noting(text: str) -> SafeString:
        told.add(text)
        return coded(text)

    monkeypatch.setattr(documentation, "_coded", noting)
    assert client.get("/api/v1/").status_code == 200
    return told


def test_every_sentence_of_the_reference_is_japanese_for_a_japanese_reader(
    client: Client, monkeypatch: pytest.MonkeyPatch
):
    told = sentences(client, monkeypatch)
    assert sorted(told - {""} - set(SENTENCES)) == []
    assert sorted(set(SENTENCES) - told) == []
    for english, japanese in SENTENCES.items():
        assert {*re.findall("`.*?`", english)} == {*re.findall("`.*?`", japanese)}, english


def test_no_japanese_word_stands_on_the_english_page_and_no_english_sentence_on_the_japanese(client: Client):
    page = client.get("/ja/api/v1/").content.decode()
    text = re.sub(r"<(code|pre|script|style|header|footer)\b.*?</\1>|<[^>]*>", "|", page, flags=re.DOTALL)
    assert re.findall(r"[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}", text) == []
    assert "整数" in text
    assert "SourceRecordの配列" in text


def test_the_description_is_openapi(client: Client):
    described = client.get("/api/v1/openapi.json").json()

    assert described["openapi"].startswith("3.1")
    problem = described["paths"]["/api/v1/ties"]["get"]["responses"]["422"]["content"]
    assert list(problem) == ["application/problem+json"]
