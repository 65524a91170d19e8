from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('ledger', '0002_people_and_organisations'),
    ]

    operations = [
        migrations.AlterField(
            model_name='decision',
            name='aspect',
            field=models.CharField(choices=[('kind', 'Kind'), ('status', 'Status'), ('since', 'Since'), ('formalised', 'Formalised'), ('ended', 'Ended'), ('title', 'Title'), ('date', 'Date'), ('mode', 'Mode'), ('name', 'Name'), ('name-ja', 'Name Ja'), ('same as', 'Same As'), ('same', 'Same'), ('not said', 'Not Said')], max_length=10),
        ),
    ]
