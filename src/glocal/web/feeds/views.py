"""The answers to those who subscribe."""

import datetime
from collections.abc import Callable

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.http import http_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from glocal.entities.models import Place, Tie
from glocal.entities.permanent import resolve
from glocal.exports import calendar as calendars
from glocal.exports import feed as feeds
from glocal.ledger.models import Reading
from glocal.model.vocabulary import Topic
from glocal.web.api.freshness import Question, fresh_answer, question_of
from glocal.web.feeds.entries import Teller
from glocal.web.feeds.found import of_search
from glocal.web.feeds.lists import LISTS, Subscribed
from glocal.web.feeds.things import of_place, of_tie, of_topic
from glocal.web.feeds.wording import where_words
from glocal.web.filters import Filter
from glocal.web.languages import language
from glocal.web.parameters import SEARCHED, names_of, refused
from glocal.web.search import asked_in, finder
from glocal.web.templatetags.glocal_tags import choice_words

_FEEDS: dict[str, tuple[str, Callable[[feeds.Feed], bytes]]] = {
    "atom": (f"{feeds.ATOM}; charset=utf-8", feeds.atom),
    "json": (feeds.JSON_FEED, feeds.json_feed),
}


@require_safe
def feed(request: HttpRequest, name: str, form: str) -> HttpResponse:
    """Answer with the newest entries of a list."""
    return refused(request, names_of(LISTS[name].filter)) or _feed(request, LISTS[name], form)


@require_safe
def calendar(request: HttpRequest, name: str) -> HttpResponse:
    """Answer with the calendar of a list."""
    return refused(request, names_of(LISTS[name].filter)) or _calendar(request, LISTS[name])


@require_safe
def thing_feed(request: HttpRequest, kind: str, path: str, form: str) -> HttpResponse:
    """Answer with the news of one thing."""
    return refused(request, ()) or _feed(request, _subscribed(kind, path), form)


@require_safe
def thing_calendar(request: HttpRequest, kind: str, path: str) -> HttpResponse:
    """Answer with the calendar of one thing."""
    return refused(request, ()) or _calendar(request, _subscribed(kind, path))


@require_safe
def search_feed(request: HttpRequest, form: str) -> HttpResponse:
    """Answer with what a search finds, the newest first."""
    return refused(request, SEARCHED) or _feed(request, of_search(asked_in(request.GET), finder()), form)


@require_safe
def search_calendar(request: HttpRequest) -> HttpResponse:
    """Answer with the calendar of the activities that a search finds."""
    return refused(request, SEARCHED) or _calendar(request, of_search(asked_in(request.GET), finder()))


def _subscribed(kind: str, path: str) -> Subscribed:
    if kind == "topic":
        if path not in set(Topic):
            raise Http404
        return of_topic(Topic(path))
    match resolve(kind, path.replace("\0", "")):
        case Tie() as tie:
            return of_tie(tie)
        case Place() as place:
            return of_place(place)
    raise Http404


def _feed(request: HttpRequest, subscribed: Subscribed, form: str) -> HttpResponse:
    media_type, write = _FEEDS[form]
    narrowed = subscribed.filter.from_query(request.GET)
    question = question_of(request)

    def make() -> bytes:
        news = feeds.Feed(
            title=_title(subscribed, narrowed),
            about=_about(),
            page=_page(request),
            address=request.build_absolute_uri(),
            language=language(),
            updated_utc=_changed_at(),
            entries=tuple(subscribed.entries(_teller(question), narrowed)),
        )
        return write(news)

    return _answer(question, media_type, make)


def _calendar(request: HttpRequest, subscribed: Subscribed) -> HttpResponse:
    occasions = subscribed.occasions
    if not occasions:
        raise Http404
    narrowed = subscribed.filter.from_query(request.GET)
    question = question_of(request)

    def make() -> bytes:
        subscription = calendars.Subscription(
            name=_title(subscribed, narrowed),
            about=_about(),
            address=request.build_absolute_uri(),
            page=_page(request),
            language=language(),
        )
        return calendars.calendar(subscription, occasions(_teller(question), narrowed))

    return _answer(question, f"{calendars.MEDIA_TYPE}; charset=utf-8", make)


def _answer(question: Question, media_type: str, make: Callable[[], bytes]) -> HttpResponse:
    response = fresh_answer(question, media_type, make)
    response["Last-Modified"] = http_date(_changed_at().timestamp())
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _title(subscribed: Subscribed, narrowed: Filter) -> str:
    """Return what a list is called, with what it is narrowed to: `Glocal: Ties (Peru, sister city)`."""
    chosen = ("、" if language() == "ja" else ", ").join(
        _chosen_words(name, value) for name, value in narrowed.chosen.items()
    )
    words = {"list": subscribed.title, "chosen": chosen}
    return (_("Glocal: %(list)s (%(chosen)s)") if chosen else _("Glocal: %(list)s")) % words


def _chosen_words(parameter: str, value: str) -> str:
    if parameter == "place":
        found = resolve("place", value)
        return where_words(found) if isinstance(found, Place) else value
    return value if parameter == "words" else str(choice_words(value, parameter))


def _about() -> str:
    return _("Ties and activities between local governments and the world, each with the sentence that says it.")


def _page(request: HttpRequest) -> str:
    """Return the address of the page that the feed belongs to: the folder it lies in, narrowed alike."""
    folder = request.path.rpartition("/")[0]
    query = request.META.get("QUERY_STRING", "")
    return request.build_absolute_uri(f"{folder}/" + (f"?{query}" if query else ""))


def _teller(question: Question) -> Teller:
    prefix = "" if language() == settings.LANGUAGE_CODE else f"/{language()}"
    return Teller(question.base + prefix, question.today)


def _changed_at() -> datetime.datetime:
    """Return when the ledger last took something in."""
    newest = Reading.objects.order_by("-pk").values_list("read_at_utc", flat=True).first()
    return newest or datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
