"""The Django app of the ledger."""

from django.apps import AppConfig


class LedgerConfig(AppConfig):
    """The ledger's tables stand under the label `ledger`."""

    name = "glocal.ledger"
    label = "ledger"
    default_auto_field = "django.db.models.BigAutoField"
