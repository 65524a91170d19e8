"""How many facts of each kind an article tells, in words."""

import functools

from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import ngettext

from glocal.ledger.models import Article
from glocal.web.languages import language


def facts_told(article: Article) -> SafeString:
    """Return how many facts of each kind an article tells; it comes with its counts."""
    kinds = ("tie", "activity", "person", "place")
    return _in_words(tuple(getattr(article, f"{kind}_count") for kind in kinds), language())


@functools.lru_cache(2048)
def _in_words(counts: tuple[int, ...], code: str) -> SafeString:  # noqa: ARG001 - the language tells answers apart
    """Return the figures in words: two hundred articles of an issue have few different ones."""
    ties, activities, people, places = counts
    words = (
        ("tie", ties, ngettext("%(n)s tie", "%(n)s ties", ties)),
        ("activity", activities, ngettext("%(n)s activity", "%(n)s activities", activities)),
        ("person", people, ngettext("%(n)s person", "%(n)s people", people)),
        ("place", places, ngettext("%(n)s place", "%(n)s places", places)),
    )
    told = ((kind, said % {"n": f"{n:,}"}) for kind, n, said in words if n)
    return format_html_join(" ", '<span class="{}">{}</span>', told)
