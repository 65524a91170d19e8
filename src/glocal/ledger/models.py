"""The ledger's tables.

Rows are added, never changed. The one exception is `Reading.retired_at_utc`, which is set once, when a newer reading of
the same document, or a newer import of the same register, takes its place. Each change has a number in `Change`, so
that whoever follows the ledger knows where it stopped.
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
    modified_at_utc = models.DateTimeField(null=True, help_text="when its file was last written, where that is known")
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
    register = models.CharField(
        max_length=100, default="", db_index=True, help_text="the list of ties this is an import of; empty for an issue"
    )

    class Meta:
        """The latest issue first."""

        ordering = ("-date", "-pk")
        constraints = (
            models.UniqueConstraint(
                fields=("document", "register"), condition=models.Q(retired_at_utc=None), name="one_reading_in_force"
            ),
            models.UniqueConstraint(
                fields=("register",),
                condition=models.Q(retired_at_utc=None) & ~models.Q(register=""),
                name="one_import_in_force",
            ),
        )

    def __str__(self) -> str:
        return f"{self.title or self.document.name} {self.date}".strip()


class Article(models.Model):
    """One headline with all that stands under it; of a register one row, its words as the body."""

    reading = models.ForeignKey(Reading, on_delete=models.PROTECT, related_name="articles")
    position = models.PositiveIntegerField(help_text="place in the issue or the list, from zero")
    row_key = models.CharField(max_length=700, default="", help_text="what a row of a list is known by in later copies")
    row_number = models.PositiveIntegerField(default=0, help_text="of a row as a person counts it in the file")
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


class Decision(models.Model):
    """What a person decided about an entity; the newest one on a subject and aspect is in force.

    A decision is taken back by a newer one with an empty value.
    """

    class Aspect(models.TextChoices):
        """What is decided."""

        KIND = "kind"
        STATUS = "status"
        SINCE = "since"
        FORMALISED = "formalised"
        ENDED = "ended"
        TITLE = "title"
        DATE = "date"
        MODE = "mode"
        PLACE = "place"
        """Where an activity took place: a JSON list of places."""
        NAME = "name"
        NAME_JA = "name-ja"
        """What a place is called in Japanese."""
        SAME_AS = "same as"
        """The place whose key is the subject is the place that the value describes as JSON; of an organisation the
        value is the name of the other."""
        SAME = "same"
        """The two activities, or the two people, whose keys are the subject, joined by ` = `, are one: `yes`, `no`."""
        NOT_SAID = "not said"
        """The claim whose number is the subject does not say what the reader read in it; the value is `yes`."""
        COUNTS = "counts"
        """Whether the document whose SHA-256 is the subject counts: `no`, or `beside` other versions of its issue."""

    subject = models.CharField(
        max_length=620, db_index=True, help_text="key of a thing, of two things, or number of a claim"
    )
    aspect = models.CharField(max_length=10, choices=Aspect.choices)
    value = models.CharField(max_length=620, default="", blank=True, help_text="EDTF, a word of the vocabulary, a key")
    author = models.CharField(max_length=200)
    decided_at_utc = models.DateTimeField()
    note = models.TextField(default="", blank=True, help_text="why, for those who come later")

    class Meta:
        """Oldest first, as they were made."""

        ordering = ("pk",)

    def __str__(self) -> str:
        return f"{self.subject}: {self.aspect} {self.value}"


class Change(models.Model):
    """One change of the ledger; numbers rise in the order in which the changes became visible."""

    class Kind(models.TextChoices):
        """What changed."""

        READING_ADDED = "reading added"
        READING_RETIRED = "reading retired"
        DECISION_ADDED = "decision added"

    sequence = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    row = models.BigIntegerField(help_text="primary key of the reading or the decision")

    class Meta:
        """In the order of the changes."""

        ordering = ("sequence",)

    def __str__(self) -> str:
        return f"{self.sequence}: {self.kind} {self.row}"


class Turn(models.Model):
    """One row, locked by whoever writes: writers take turns, and changes are numbered in the order they appear."""

    last_sequence = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.last_sequence)
