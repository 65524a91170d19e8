"""What articles in force deal with, as rows: so that articles, activities and ties are found by topic."""

from django.db.models import QuerySet

from glocal.entities import models
from glocal.ledger.models import Article
from glocal.ledger.rows import add_rows


def source_topics(articles: QuerySet[Article]) -> None:
    """Note the topics of these articles; rows of lists have none."""
    told = articles.filter(row_key="").values_list("pk", "topics")
    add_rows(
        (models.ArticleTopic(article_id=pk, topic=topic) for pk, topics in told for topic in dict.fromkeys(topics))
    )


def forget_topics(articles: QuerySet[Article]) -> None:
    """Take out the topics of articles of a retired reading."""
    models.ArticleTopic.objects.filter(article__in=articles).delete()
