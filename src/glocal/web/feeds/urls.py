"""The addresses of feeds and calendars, each in the folder of its page."""

from django.urls import path, re_path

from glocal.web.feeds import views
from glocal.web.feeds.lists import LISTS

_LISTS = "|".join(LISTS)
_CALENDARS = "|".join(name for name, subscribed in LISTS.items() if subscribed.occasions)
_FORM = "(?P<form>atom|json)"

urlpatterns = [
    re_path(f"^(?P<name>{_LISTS})/feed\\.{_FORM}$", views.feed, name="feed"),
    re_path(f"^(?P<name>{_CALENDARS})/calendar\\.ics$", views.calendar, name="calendar"),
    re_path(rf"^ties/(?P<path>.+)/feed\.{_FORM}$", views.thing_feed, {"kind": "tie"}, name="tie-feed"),
    re_path(rf"^places/(?P<path>.+)/feed\.{_FORM}$", views.thing_feed, {"kind": "place"}, name="place-feed"),
    re_path(rf"^search/feed\.{_FORM}$", views.search_feed, name="search-feed"),
    path("search/calendar.ics", views.search_calendar, name="search-calendar"),
    re_path(rf"^topics/(?P<path>[a-z-]+)/feed\.{_FORM}$", views.thing_feed, {"kind": "topic"}, name="topic-feed"),
    path("ties/<path:path>/calendar.ics", views.thing_calendar, {"kind": "tie"}, name="tie-calendar"),
    path("places/<path:path>/calendar.ics", views.thing_calendar, {"kind": "place"}, name="place-calendar"),
]
