"""The addresses of the site: pages in English without a prefix, in other languages under their code."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

urlpatterns = [
    *i18n_patterns(path("", include("glocal.web.urls")), prefix_default_language=False),
]
