from collections.abc import Iterator

import pytest
import schemathesis
from django.core.handlers.wsgi import WSGIHandler
from django.test import Client
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.generation import GenerationMode
from schemathesis.schemas import BaseSchema
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from glocal.web.api.interface import api

PATHS = sorted(api.get_openapi_schema()["paths"])
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
EXAMPLES = 6
"""For each list and each manner of asking: about ten seconds in all on one core."""
HOSTILE = (
    "%00",
    "%ED%A0%80",
    "%FF%FE",
    "9" * 400,
    "-1",
    "1e999",
    "NaN",
    "' OR 1=1 --",
    "../../etc/passwd",
    "%E2%80%AE",
    "%F0%9F%92%A9" * 300,
    "{{7*7}}",
)


@pytest.fixture
def described(ledger: None) -> BaseSchema:  # noqa: ARG001 - what is asked about
    return schemathesis.openapi.from_wsgi("/api/v1/openapi.json", WSGIHandler())


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
@pytest.mark.parametrize("path", PATHS)
def test_no_question_that_the_description_allows_or_forbids_breaks_it(
    described: BaseSchema, path: str, mode: GenerationMode
):
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=described[path]["GET"].as_strategy(mode))
    def ask(case: schemathesis.Case) -> None:  # type: ignore[type-arg] # whatever the schema holds
        case.validate_response(case.call(headers={"Accept-Encoding": "identity"}), checks=CHECKS)

    ask()


def addresses_with(words: str) -> Iterator[str]:
    """Yield an address for each parameter of each name, and for each thing."""
    tried = set()
    for path, methods in api.get_openapi_schema()["paths"].items():
        if "{" in path:
            yield path.replace("{identifier}", words)
        for parameter in methods["get"]["parameters"]:
            if parameter["in"] == "query" and parameter["name"] not in tried:
                tried.add(parameter["name"])
                yield f"{path}?{parameter['name']}={words}"


@pytest.mark.usefixtures("ledger")
@pytest.mark.parametrize("words", HOSTILE)
def test_no_hostile_value_of_a_parameter_breaks_it(client: Client, words: str):
    for address in addresses_with(words):
        response = client.get(address)
        assert response.status_code in {200, 400, 404, 422}, (address, response.content)
        assert response["Content-Type"] in {"application/json", "application/problem+json"}
