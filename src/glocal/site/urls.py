"""The addresses of the site: pages in English without a prefix, in other languages under their code; the API."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = [
    path("api/v1/", include(("glocal.web.api.urls", "ninja"), namespace="api")),
    *i18n_patterns(path("", include("glocal.web.urls")), prefix_default_language=False),
]
