"""The address of the page that each thing has."""

import functools

from django.db.models import Model
from django.urls import reverse
from django.utils.text import slugify

from glocal.entities.models import Activity, Organisation, Person, Place, Tie
from glocal.ledger.models import Article, Claim, Reading


@functools.singledispatch
def address(thing: Model) -> str:
    """Return the address of the page about a thing.

    Raises:
        TypeError: things of this type have no page.
    """
    raise TypeError(f"no page about {type(thing).__name__}")


@address.register
def _place(place: Place) -> str:
    return reverse("place", args=[place.path])


@address.register
def _tie(tie: Tie) -> str:
    return reverse("tie", args=[tie.path])


@address.register
def _activity(activity: Activity) -> str:
    return reverse("activity", args=[activity.path])


@address.register
def _person(person: Person) -> str:
    return reverse("person", args=[person.path])


@address.register
def _organisation(organisation: Organisation) -> str:
    return reverse("organisation", args=[organisation.path])


@address.register
def _article(article: Article) -> str:
    return reverse("article", args=[article.pk])


@address.register
def _issue(reading: Reading) -> str:
    return reverse("issue", args=[reading.document_id, issue_slug(reading)])


@address.register
def _words(claim: Claim) -> str:
    """A claim's page is its article, at the words that say it."""
    return f"{reverse('article', args=[claim.article_id])}#c-{claim.pk}"


def issue_slug(reading: Reading) -> str:
    """Return the readable part of an issue's address; the number in front of it is what counts."""
    return slugify(f"{reading.title} {reading.date}".replace("/", " ")) or "issue"
