"""The ledger's tables.

Rows are added, never changed. The one exception is `Reading.retired_at_utc`, which is set once, when a newer
reading of the same document takes its place.
"""

from django.db import models


class Document(models.Model):
    """One file or message, known by its bytes."""

    sha256 = models.CharField(max_length=64, unique=True, help_text="SHA-256 of the bytes, in hexadecimal")
    name = models.CharField(max_length=255, db_index=True, help_text="the name it first came under")
    media_type = models.CharField(max_length=100, help_text="IANA media type")
    encoding = models.CharField(max_length=40, help_text="the encoding its bytes were read in")
    size_bytes = models.PositiveBigIntegerField()
    text = models.TextField(help_text="what was read of it, in NFC")
    added_at_utc = models.DateTimeField(db_index=True)

    class Meta:
        """Newest first."""

        ordering = ("-added_at_utc", "-pk")

    def __str__(self) -> str:
        return self.name


class Original(models.Model):
    """The bytes of a document as they came, kept apart so that lists do not carry them."""

    document = models.OneToOneField(Document, on_delete=models.PROTECT, primary_key=True)
    data = models.BinaryField()

    def __str__(self) -> str:
        return f"bytes of {self.document_id}"


class Reading(models.Model):
    """What one maker read in one document: its issue, and the claims of its articles."""

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="readings")
    maker = models.CharField(max_length=100, help_text="who read it, with version: grammar 0.1.0")
    read_at_utc = models.DateTimeField()
    retired_at_utc = models.DateTimeField(null=True, db_index=True)
    title = models.CharField(max_length=500, default="", help_text="the newsletter's title; empty if not printed")
    date = models.CharField(max_length=40, default="", db_index=True, help_text="month of issue, EDTF")
    publisher = models.CharField(max_length=500, default="")
    division = models.CharField(max_length=500, default="")
    language = models.CharField(max_length=10, help_text="ISO 639-1")

    class Meta:
        """The latest issue first."""

        ordering = ("-date", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("document",), condition=models.Q(retired_at_utc=None), name="one_reading_in_force"
            ),
        )

    def __str__(self) -> str:
        return f"{self.title or self.document.name} {self.date}".strip()


class Article(models.Model):
    """One headline with all that stands under it."""

    reading = models.ForeignKey(Reading, on_delete=models.PROTECT, related_name="articles")
    position = models.PositiveIntegerField(help_text="place in the issue, from zero")
    headline = models.TextField()
    captions = models.JSONField(default=list)
    body = models.TextField()
    topics = models.JSONField(default=list)

    class Meta:
        """In the order of the issue."""

        ordering = ("reading_id", "position")
        constraints = (models.UniqueConstraint(fields=("reading", "position"), name="one_article_a_position"),)

    def __str__(self) -> str:
        return self.headline

    @property
    def text(self) -> str:
        """Headline, captions and body joined by one newline each: what spans count in."""
        return "\n".join([self.headline, *self.captions, self.body])


class Claim(models.Model):
    """One fact as one article says it; `payload` is its JSON form in `glocal.reading.written`."""

    class Kind(models.TextChoices):
        """What the claim is about."""

        PLACE = "place"
        PERSON = "person"
        TIE = "tie"
        ACTIVITY = "activity"

    article = models.ForeignKey(Article, on_delete=models.PROTECT, related_name="claims")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    position = models.PositiveIntegerField(help_text="place among the article's claims of this kind, from zero")
    payload = models.JSONField()

    class Meta:
        """In the order of the article."""

        ordering = ("article_id", "kind", "position")
        constraints = (models.UniqueConstraint(fields=("article", "kind", "position"), name="one_claim_a_position"),)

    def __str__(self) -> str:
        return f"{self.kind} {self.position} of article {self.article_id}"


class ReadingProblem(models.Model):
    """A problem that was met while reading."""

    reading = models.ForeignKey(Reading, on_delete=models.PROTECT, related_name="problems")
    severity = models.CharField(max_length=10)
    line = models.PositiveIntegerField(null=True)
    column = models.PositiveIntegerField(null=True)
    message = models.TextField()
    remedy = models.TextField(default="")

    def __str__(self) -> str:
        return self.message
