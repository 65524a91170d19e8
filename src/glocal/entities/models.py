"""The entities' tables: everything here is computed from the ledger and can be thrown away.

Dates are EDTF text; where they are sorted or filtered, the first day they can mean stands beside them.
"""

from django.db import models

from glocal.ledger.models import Article, Claim


class Addressed(models.Model):
    """What has a page: a key that says what it is, and a readable address."""

    key = models.CharField(max_length=620, unique=True, help_text="what makes it the same thing, see keys.py")
    base = models.CharField(max_length=300, db_index=True, help_text="the address it has if nothing else has it")
    path = models.CharField(max_length=310, unique=True, help_text="the address: jp/saitama/misato")

    class Meta:
        """No table of its own."""

        abstract = True


class Place(Addressed):
    """A place that some article names."""

    key = models.CharField(max_length=300, unique=True, help_text="GeoNames id, or name under its parents")
    base = models.CharField(
        max_length=300, db_index=True, help_text="the address if nothing else had it: jp/saitama/misato"
    )
    path = models.CharField(max_length=310, unique=True, help_text="the address")
    name = models.CharField(max_length=200)
    level = models.CharField(max_length=10, help_text="country, region or locality")
    country = models.CharField(max_length=2, db_index=True, help_text="ISO 3166-1 alpha-2")
    region = models.CharField(max_length=200, default="", help_text="first-order division; empty for a country")
    lat = models.FloatField(help_text="degrees north, WGS 84")
    lon = models.FloatField(help_text="degrees east, WGS 84")
    geonames = models.BigIntegerField(null=True)
    is_listed = models.BooleanField(default=False, help_text="whether only rows of lists name it so")
    articles = models.ManyToManyField(Article, through="PlaceSource", related_name="places")

    class Meta:
        """By name."""

        ordering = ("name", "country", "region")

    def __str__(self) -> str:
        return self.name


class PlaceSource(models.Model):
    """A claim that names the place; `written` is the fullest form that the article prints."""

    place = models.ForeignKey(Place, on_delete=models.CASCADE, related_name="sources")
    article = models.ForeignKey(Article, on_delete=models.CASCADE)
    claim = models.OneToOneField(Claim, on_delete=models.CASCADE)
    written = models.CharField(max_length=300)

    def __str__(self) -> str:
        return self.written


class Tie(Addressed):
    """A lasting relationship of one pair of ends, with the values shown of what its claims say.

    The rules stand in shown.py and liveness.py.
    """

    key = models.CharField(max_length=620, unique=True, help_text="the two ends' keys, sorted")
    base = models.CharField(
        max_length=300, db_index=True, help_text="the address if nothing else had it: misato-saitama--salamina"
    )
    path = models.CharField(max_length=310, unique=True, help_text="the address")
    kind = models.CharField(max_length=30, db_index=True)
    status = models.CharField(max_length=10, db_index=True)
    label = models.CharField(max_length=200, default="")
    since = models.CharField(max_length=40, default="", help_text="when the exchange began, EDTF")
    formalised = models.CharField(max_length=40, default="", help_text="when it was agreed, EDTF")
    ended = models.CharField(max_length=40, default="", help_text="when it lapsed, EDTF")
    fields = models.JSONField(default=list)
    first_day = models.DateField(null=True, db_index=True, help_text="first day of since, else of formalised")
    last_seen = models.CharField(max_length=40, default="", help_text="newest issue that tells it is alive, EDTF")
    last_seen_day = models.DateField(null=True, db_index=True, help_text="last day that last_seen can mean")

    class Meta:
        """By address."""

        ordering = ("path",)

    def __str__(self) -> str:
        return " – ".join(str(end) for end in self.ends.all())


class TieEnd(models.Model):
    """One of the two ends of a tie: a place, or an organisation that may have a place."""

    tie = models.ForeignKey(Tie, on_delete=models.CASCADE, related_name="ends")
    position = models.PositiveSmallIntegerField(help_text="0 or 1, in the order of the tie's key")
    place = models.ForeignKey(Place, on_delete=models.CASCADE, null=True, related_name="tie_ends")
    organisation = models.CharField(max_length=300, default="", help_text="empty where the end is a place")

    class Meta:
        """In the order of the key."""

        ordering = ("position",)
        constraints = (models.UniqueConstraint(fields=("tie", "position"), name="one_end_a_position"),)

    def __str__(self) -> str:
        return self.organisation or str(self.place)


class TieSource(models.Model):
    """A claim that says something of the tie."""

    tie = models.ForeignKey(Tie, on_delete=models.CASCADE, related_name="sources")
    claim = models.OneToOneField(Claim, on_delete=models.CASCADE, related_name="tie_source")

    def __str__(self) -> str:
        return f"{self.tie_id} by claim {self.claim_id}"


class Milestone(models.Model):
    """A day from which anniversaries of a tie are counted, with the days that it can be."""

    tie = models.ForeignKey(Tie, on_delete=models.CASCADE, related_name="milestones")
    aspect = models.CharField(max_length=10, help_text="since for the first contact, formalised for the agreement")
    first_day = models.DateField(db_index=True)
    last_day = models.DateField()

    class Meta:
        """In the order of the days."""

        ordering = ("first_day", "pk")

    def __str__(self) -> str:
        return f"{self.aspect} {self.first_day}"


class Activity(Addressed):
    """Something that happened at a time, or over a time."""

    key = models.CharField(max_length=64, unique=True, help_text="SHA-256 of kind, date and folded title")
    base = models.CharField(
        max_length=300, db_index=True, help_text="the address if nothing else had it: 2026/study-tour-in-sumida"
    )
    path = models.CharField(max_length=310, unique=True, help_text="the address")
    kind = models.CharField(max_length=20, db_index=True)
    title = models.TextField()
    date = models.CharField(max_length=40, default="", help_text="EDTF; empty where nothing tells")
    first_day = models.DateField(null=True, db_index=True)
    last_day = models.DateField(null=True)
    mode = models.CharField(max_length=10, default="")
    organisers = models.JSONField(default=list)
    attendance = models.JSONField(default=list)
    places = models.ManyToManyField(Place, related_name="activities")

    class Meta:
        """Newest first, those without a date last."""

        ordering = (models.F("first_day").desc(nulls_last=True), "title")
        verbose_name_plural = "activities"

    def __str__(self) -> str:
        return self.title


class ActivitySource(models.Model):
    """A claim that tells of the activity."""

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="sources")
    claim = models.OneToOneField(Claim, on_delete=models.CASCADE, related_name="activity_source")
    report = models.CharField(max_length=64, help_text="the key the activity would have if only this told of it")
    base = models.CharField(max_length=300, help_text="the address it would have")
    block = models.CharField(max_length=40, db_index=True, help_text="kind and month in which its like is looked for")
    telling = models.JSONField(help_text="what it is compared by, see same.py")

    def __str__(self) -> str:
        return f"{self.activity_id} by claim {self.claim_id}"
