"""What entries and events are called, in the language of the page."""

from django.utils.translation import gettext as _

from glocal.entities.anniversaries import Anniversary
from glocal.entities.models import Activity, Place, Tie
from glocal.ledger.models import Reading
from glocal.web.dates import in_words
from glocal.web.designation import designation
from glocal.web.labels import label
from glocal.web.languages import language
from glocal.web.naming import ends_words, listed, place_name, where


def tie_title(tie: Tie) -> str:
    """Return a tie by its ends, with what it is: `Misato – Salamina: sister city`."""
    return _("%(ends)s: %(kind)s") % {"ends": ends_words(tie), "kind": label(tie.kind)}


def where_words(place: Place) -> str:
    """Return a place with what it lies in: `Misato, Saitama, Japan`; `日本・埼玉県・三郷市`."""
    return listed([place_name(place), where(place)])


def issue_title(reading: Reading) -> str:
    """Return the title and the date of an issue."""
    title = reading.register or reading.title or reading.document.name
    if not reading.date:
        return title
    return _("%(title)s, %(date)s") % {"title": title, "date": in_words(reading.date, language())}


def activity_title(activity: Activity) -> str:
    """Return what an activity is called: its title, behind its designation where it is in another language."""
    called = designation(activity)
    return _("%(called)s (%(title)s)") % {"called": called, "title": activity.title} if called else activity.title


def anniversary_title(anniversary: Anniversary) -> str:
    """Return how many years of what: `Misato – Salamina: 50 years since the agreement`."""
    words = {"ends": ends_words(anniversary.tie), "years": anniversary.years}
    if anniversary.aspect == "since":
        return _("%(ends)s: %(years)d years since the first contact") % words
    return _("%(ends)s: %(years)d years since the agreement") % words
