"""Empty the entities: the tables change in an instant, and are filled again from the ledger when it is next opened."""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

_BOTTOM_UP = ("ActivitySource", "TieSource", "TieEnd", "Milestone", "PlaceSource", "Activity", "Tie", "Place")


def empty(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Delete every row, those that refer to others first."""
    database = schema_editor.connection.alias
    apps.get_model("entities", "Activity").places.through.objects.all()._raw_delete(database)
    for name in _BOTTOM_UP:
        apps.get_model("entities", name).objects.all()._raw_delete(database)


class Migration(migrations.Migration):
    """Everything here is computed from the ledger."""

    dependencies = [("entities", "0001_initial")]

    operations = [migrations.RunPython(empty, migrations.RunPython.noop)]
