"""Whether what was said can be looked up."""

import pytest

from glocal.evaluation.evidence import check_evidence
from glocal.evaluation.stated import StatedArticle, StatedQuote, StatedReading, StatedTie

ARTICLE = StatedArticle("Dubbo", ("Ube",), "Dubbo and Ube.")


def reading(article: int | None, *quotes: StatedQuote) -> StatedReading:
    """Return a reading with one article and one tie with these quotes."""
    return StatedReading((ARTICLE,), ties=(StatedTie(article, "exchange", "active", (), None, None, quotes),))


def test_a_quote_counts_in_headline_captions_and_body_joined():
    said = reading(0, StatedQuote(6, 9, "Ube"), StatedQuote(10, 24, "Dubbo and Ube."))
    assert check_evidence("may", said).broken_evidence == ()


@pytest.mark.parametrize(
    "said",
    [
        reading(0),
        reading(0, StatedQuote(7, 10, "Ube")),
        reading(0, StatedQuote(6, 9, "Ube"), StatedQuote(3, 3, "")),
        reading(0, StatedQuote(-4, -1, "Ube")),
        reading(0, StatedQuote(-1, -1, "Ube")),
        reading(1, StatedQuote(6, 9, "Ube")),
        reading(-1, StatedQuote(6, 9, "Ube")),
        reading(None, StatedQuote(6, 9, "Ube")),
    ],
    ids=["none", "shifted", "one empty", "from the end", "no span", "no such article", "article -1", "no article"],
)
def test_anything_else_is_broken(said: StatedReading):
    (broken,) = check_evidence("may", said).broken_evidence
    assert broken.what == "exchange without true evidence"
