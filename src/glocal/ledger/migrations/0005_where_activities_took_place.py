from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('ledger', '0004_counting_documents'),
    ]

    operations = [
        migrations.AlterField(
            model_name='decision',
            name='aspect',
            field=models.CharField(choices=[('kind', 'Kind'), ('status', 'Status'), ('since', 'Since'), ('formalised', 'Formalised'), ('ended', 'Ended'), ('title', 'Title'), ('date', 'Date'), ('mode', 'Mode'), ('place', 'Place'), ('name', 'Name'), ('name-ja', 'Name Ja'), ('same as', 'Same As'), ('same', 'Same'), ('not said', 'Not Said'), ('counts', 'Counts')], max_length=10),
        ),
    ]
