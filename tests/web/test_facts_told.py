from django.utils import translation

from glocal.ledger.models import Article
from glocal.web.facts_told import facts_told


def article(**counts: int) -> Article:
    row = Article()
    for kind in ("tie", "activity", "person", "place"):
        setattr(row, f"{kind}_count", counts.get(kind, 0))
    return row


def test_the_facts_of_an_article_are_counted_in_the_language_of_the_page():
    one = article(tie=1, place=1200)
    assert facts_told(one) == '<span class="tie">1 tie</span> <span class="place">1,200 places</span>'
    with translation.override("ja"):
        assert facts_told(one) == '<span class="tie">提携 1件</span> <span class="place">地域 1,200件</span>'
    assert facts_told(article()) == ""
