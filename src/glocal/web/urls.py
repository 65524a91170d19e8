"""The addresses of the site in one language; the pages themselves come last."""

from django.urls import include, path

from glocal.web import search

urlpatterns = [
    path("", include("glocal.web.feeds.urls")),
    path("search/", search.search, name="search"),
    path("search/suggest/", search.suggest, name="suggest"),
    path("maps/", include("glocal.web.maps.urls")),
    path("", include("glocal.web.pages.urls")),
]
