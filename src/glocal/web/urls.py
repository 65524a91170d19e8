"""The addresses of the site in one language; the pages themselves come last."""

from django.urls import include, path

from glocal.web import figures, precedents, search, search_page
from glocal.web.api.documentation import documentation

urlpatterns = [
    path("", include("glocal.web.feeds.urls")),
    path("api/v1/", documentation, name="for-programs"),
    path("search/", search_page.search, name="search"),
    path("search/suggest/", search.suggest, name="suggest"),
    path("precedents/", precedents.precedents, name="precedents"),
    path("maps/", include("glocal.web.maps.urls")),
    path("figures/", figures.figures, name="figures"),
    path("figures/<slug:name>.csv", figures.figure_csv, name="figure_csv"),
    path("", include("glocal.web.away_urls")),
    path("", include("glocal.web.pages.urls")),
]
