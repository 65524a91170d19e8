"""Hits made into rows."""

from glocal.entities.models import Activity, Person, Place, Tie
from glocal.gazetteer.local_names import LocalNames
from glocal.ledger.models import Article
from glocal.search.asking import Hit
from glocal.search.entry import What
from glocal.search.query import parse
from glocal.search.showing import rows, show, title_of
from glocal.search.snippets import Highlighter
from tests.search.conftest import APRIL, Add

MODELS = {What.ARTICLE: Article, What.TIE: Tie, What.ACTIVITY: Activity, What.PLACE: Place, What.PERSON: Person}


def test_hits_of_every_kind_become_rows_in_the_order_of_the_hits(add: Add, names: LocalNames):
    add(APRIL)
    hits = [Hit(what, model._default_manager.order_by("pk")[0].pk) for what, model in MODELS.items()]
    items = show(hits, Highlighter(parse("Salamina"), names))
    assert [(item.what, item.thing.pk) for item in items] == [(hit.what, hit.pk) for hit in hits]
    assert [bool(item.passage) for item in items] == [True, False, False, False, False]


def test_a_row_that_is_gone_or_retired_is_left_out(add: Add):
    reading = add(APRIL)
    article = Article.objects.get()
    assert list(rows([Hit(What.ARTICLE, article.pk), Hit(What.TIE, 10**9)])) == [Hit(What.ARTICLE, article.pk)]
    reading.retired_at_utc = reading.read_at_utc
    reading.save()
    assert rows([Hit(What.ARTICLE, article.pk)]) == {}


def test_an_article_without_headline_is_called_by_its_first_words():
    assert title_of(Article(headline="", body="One two three")) == "One two three"
    assert title_of(Article(headline="A Headline", body="One")) == "A Headline"
