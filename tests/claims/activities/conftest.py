"""Short articles read for their activities, as fixtures."""

import functools
from collections.abc import Callable

import pytest

from glocal.claims import read_claims
from glocal.gazetteer import Gazetteer, open_gazetteer
from glocal.model.article import Article, Issue
from glocal.model.claim import ActivityClaim
from glocal.model.edtf import Edtf

Read = Callable[..., tuple[ActivityClaim, ...]]


@functools.cache
def _gazetteer() -> Gazetteer:
    return open_gazetteer()


@pytest.fixture
def read_body() -> Read:
    """Return what reads the activities of a body, in an issue of November 2024 that `publisher` brings out."""

    def read(body: str, headline: str = "News", publisher: str | None = None) -> tuple[ActivityClaim, ...]:
        language = "ja" if any("ぁ" <= letter <= "ん" for letter in body) else "en"
        issue = Issue("News", Edtf.parse("2024-11"), publisher, None, language)
        return read_claims(Article(headline, (), body), issue, _gazetteer()).activities

    return read
