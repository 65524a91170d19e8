"""The Django app of the entities."""

from django.apps import AppConfig


class EntitiesConfig(AppConfig):
    """The entities' tables stand under the label `entities`."""

    name = "glocal.entities"
    label = "entities"
    default_auto_field = "django.db.models.BigAutoField"
