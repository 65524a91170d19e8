"""The Django app of the pages."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Templates and static files stand under the label `web`."""

    name = "glocal.web"
    label = "web"
