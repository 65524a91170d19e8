from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('entities', '0003_people_and_organisations'),
    ]

    operations = [
        migrations.AddField(
            model_name='place',
            name='name_ja',
            field=models.CharField(default='', help_text='its Japanese name as a person decided it; empty where nobody did', max_length=200),
        ),
    ]
