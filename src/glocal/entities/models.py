"""The entities' tables: everything here is computed from the ledger and can be thrown away.

Dates are EDTF text; where they are sorted or filtered, the first day they can mean stands beside them.
"""

from django.db import models

from glocal.ledger.models import Article, Claim


class Addressed(models.Model):
    """What has a page: a key that says what it is, and a readable address."""

    key = models.CharField(max_length=620, unique=True, help_text="what makes it the same thing, see keys.py")
    identifier = models.CharField(max_length=16, default="", db_index=True, help_text="digest of the key, for good")
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
    name_ja = models.CharField(
        max_length=200, default="", help_text="its Japanese name as a person decided it; empty where nobody did"
    )
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


class Reported(models.Model):
    """What the claim by itself would make: by this a thing is found again after it became part of another one."""

    report = models.CharField(max_length=64, default="", db_index=True, help_text="digest of the key by this alone")
    base = models.CharField(max_length=300, default="", db_index=True, help_text="the address by this alone")

    class Meta:
        """No table of its own."""

        abstract = True


class PlaceSource(Reported):
    """A claim that names the place; `written` is the fullest form that the article prints."""

    place = models.ForeignKey(Place, on_delete=models.CASCADE, related_name="sources")
    article = models.ForeignKey(Article, on_delete=models.CASCADE)
    claim = models.OneToOneField(Claim, on_delete=models.CASCADE)
    written = models.CharField(max_length=300)

    def __str__(self) -> str:
        return self.written


class Organisation(Addressed):
    """A body with a name that some source gives a part: organiser, end of a tie, body of an office."""

    key = models.CharField(max_length=320, unique=True, help_text="organisation: and the folded name")
    base = models.CharField(max_length=300, db_index=True, help_text="the address: university-of-milan")
    path = models.CharField(max_length=310, unique=True, help_text="the address")
    name = models.CharField(max_length=300)
    place = models.ForeignKey(
        Place,
        on_delete=models.CASCADE,
        null=True,
        related_name="organisations",
        help_text="where a source says it sits",
    )

    class Meta:
        """By name."""

        ordering = ("name", "path")

    def __str__(self) -> str:
        return self.name


class OrganisationSource(Reported):
    """A claim that names the organisation in a part."""

    class Part(models.TextChoices):
        """What the claim says that it is."""

        ORGANISER = "organiser"
        END = "end"
        """Of a tie."""
        BODY = "body"
        """Of somebody's office."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="sources")
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="organisation_sources")
    part = models.CharField(max_length=10, choices=Part.choices)
    written = models.CharField(max_length=300, help_text="the name as printed")
    place = models.ForeignKey(Place, on_delete=models.CASCADE, null=True, related_name="+")

    class Meta:
        """Each named once by a claim."""

        constraints = (models.UniqueConstraint(fields=("claim", "organisation"), name="one_part_a_claim"),)

    def __str__(self) -> str:
        return f"{self.written} as {self.part}"


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
    body = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, null=True, related_name="tie_ends", help_text="the organisation's row"
    )

    class Meta:
        """In the order of the key."""

        ordering = ("position",)
        constraints = (models.UniqueConstraint(fields=("tie", "position"), name="one_end_a_position"),)

    def __str__(self) -> str:
        return self.organisation or str(self.place)


class TieSource(Reported):
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


class ActivitySource(Reported):
    """A claim that tells of the activity."""

    activity = models.ForeignKey(Activity, on_delete=models.CASCADE, related_name="sources")
    claim = models.OneToOneField(Claim, on_delete=models.CASCADE, related_name="activity_source")
    block = models.CharField(max_length=40, db_index=True, help_text="kind and month in which its like is looked for")
    telling = models.JSONField(help_text="what it is compared by, see same.py")

    def __str__(self) -> str:
        return f"{self.activity_id} by claim {self.claim_id}"


class ArticleTopic(models.Model):
    """What an article in force deals with."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="told_topics")
    topic = models.CharField(max_length=30, db_index=True)

    class Meta:
        """Each named once."""

        constraints = (models.UniqueConstraint(fields=("article", "topic"), name="one_topic_an_article"),)

    def __str__(self) -> str:
        return f"{self.topic} of article {self.article_id}"


class Person(Addressed):
    """Somebody whom articles name with an office or a part."""

    key = models.CharField(max_length=64, unique=True, help_text="SHA-256 of name, office and body")
    base = models.CharField(max_length=300, db_index=True, help_text="the address: hachiro-nitta")
    path = models.CharField(max_length=310, unique=True, help_text="the address")
    name = models.CharField(max_length=300, help_text="the fullest form printed")
    family = models.CharField(max_length=300, help_text="the family name, folded, to sort by")

    class Meta:
        """By family name."""

        ordering = ("family", "name", "path")
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name


class Office(models.Model):
    """What a person is said to be, over time: mayor of a town, rector of a university."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="offices")
    role = models.CharField(max_length=300, default="", help_text="as printed; empty where nothing tells")
    of = models.CharField(max_length=300, default="", help_text="the body or place as printed")
    place = models.ForeignKey(Place, on_delete=models.SET_NULL, null=True, related_name="offices")
    organisation = models.ForeignKey(Organisation, on_delete=models.SET_NULL, null=True, related_name="offices")
    first_seen = models.CharField(max_length=40, default="", help_text="EDTF")
    last_seen = models.CharField(max_length=40, default="", help_text="EDTF")
    first_day = models.DateField(null=True)
    last_day = models.DateField(null=True)

    class Meta:
        """The latest first."""

        ordering = (models.F("last_day").desc(nulls_last=True), "role", "of")

    def __str__(self) -> str:
        return ", ".join(word for word in (self.role, self.of) if word)


class PersonSource(Reported):
    """A claim that names the person in an office."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="sources")
    claim = models.OneToOneField(Claim, on_delete=models.CASCADE, related_name="person_source")
    office = models.ForeignKey(Office, on_delete=models.SET_NULL, null=True, related_name="sources")
    whole_name = models.CharField(
        max_length=300,
        default="",
        db_index=True,
        help_text="given and family name in one order; empty if one is missing",
    )
    post = models.CharField(max_length=400, default="", db_index=True, help_text="office and body; empty if not told")
    telling = models.JSONField(help_text="what the claim says, see offices.py")

    def __str__(self) -> str:
        return f"{self.person_id} by claim {self.claim_id}"


class Appearance(models.Model):
    """A person whom the words that tell of an activity name."""

    person = models.ForeignKey(PersonSource, on_delete=models.CASCADE, related_name="appearances")
    activity = models.ForeignKey(ActivitySource, on_delete=models.CASCADE, related_name="appearances")

    def __str__(self) -> str:
        return f"{self.person_id} in {self.activity_id}"


class Built(models.Model):
    """One row: by which rules the entities were made."""

    version = models.PositiveIntegerField()

    def __str__(self) -> str:
        return str(self.version)
