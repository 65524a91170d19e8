"""What articles deal with and ties work on."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from glocal.entities import asking
from glocal.model.vocabulary import Topic
from glocal.web import queries
from glocal.web.choices import tie_choices
from glocal.web.filters import works_on
from glocal.web.lists import first_of, page_of

_SHOWN = 8


@require_safe
def topics(request: HttpRequest) -> HttpResponse:
    """List the topics, each with how many ties work on it and how many articles deal with it."""
    ties = {choice.value: choice.count for choice in tie_choices()["topic"]}
    articles = queries.articles_by_topic()
    counted = [(topic, ties.get(topic, 0), articles.get(topic, 0)) for topic in Topic]
    return render(request, "web/topics.html", {"topics": counted, "counts": queries.counts()})


@require_safe
def topic(request: HttpRequest, name: str) -> HttpResponse:
    """Show one topic with the ties that work on it and the articles that deal with it."""
    if name not in set(Topic):
        raise Http404
    count = queries.articles_by_topic().get(name, 0)
    context = {
        "topic": name,
        "ties": first_of(works_on(asking.ties(), name), _SHOWN),
        "page": page_of(queries.articles_about(name), request.GET.get("page"), count),
    }
    return render(request, "web/topic.html", context)
