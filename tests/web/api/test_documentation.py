import re

import pytest
from django.test import Client

from glocal.web.api.interface import api

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


def test_a_japanese_reader_is_told_that_the_reference_is_in_english(client: Client):
    assert "英語" in client.get("/ja/api/v1/").content.decode()


def test_the_description_is_openapi(client: Client):
    described = client.get("/api/v1/openapi.json").json()

    assert described["openapi"].startswith("3.1")
    problem = described["paths"]["/api/v1/ties"]["get"]["responses"]["422"]["content"]
    assert list(problem) == ["application/problem+json"]
