"""The addresses below `/api/v1/`."""

from django.urls import path

from glocal.web.api.documentation import documentation
from glocal.web.api.interface import api

urlpatterns = [path("", documentation, name="api-documentation"), *api.urls[0]]
