"""What templates say of values: words for dates, labels and addresses, and marked text as HTML."""

from collections.abc import Iterable

from django import template
from django.conf import settings
from django.db.models import Model
from django.http import HttpRequest
from django.template import Context
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from glocal.entities import asking
from glocal.entities.liveness import Life
from glocal.entities.models import Place, Tie, TieEnd
from glocal.entities.shown import DATES
from glocal.ledger.models import Article
from glocal.web import addresses, dates, labels, quotes
from glocal.web.distance import about, distance_km
from glocal.web.languages import in_language, language
from glocal.web.marks import Closing, Mark, Opening, Piece

register = template.Library()


@register.simple_tag
def interface_language() -> str:
    """Return the language that the page's own words are in."""
    return language()


@register.simple_tag
def languages(request: HttpRequest) -> list[tuple[str, str, str]]:
    """Return each language's code, its own name and the address of this page in it."""
    return [(code, str(name), in_language(request, code)) for code, name in settings.LANGUAGES]


@register.filter
def in_words(edtf: object) -> str:
    """Return an EDTF date in the words of the page's language; nothing for None."""
    return dates.in_words(str(edtf), language()) if edtf else ""


@register.filter
def since(edtf: object) -> str:
    """Return when something began, in words: `since 1997`, also where the date says so itself."""
    words = in_words(edtf)
    return words if ".." in str(edtf) else _("since %(date)s") % {"date": words}


@register.filter
def label(value: str) -> str:
    """Return the words for a value of a closed list."""
    return labels.label(value)


@register.filter
def country(code: str) -> str:
    """Return the plain name of a country."""
    return labels.country_name(code)


@register.filter
def address(thing: Model) -> str:
    """Return the address of the page about a thing."""
    return addresses.address(thing)


@register.filter
def where(place: Place | None) -> str:
    """Return what a place lies in: `Saitama, Japan`; nothing for a country."""
    if place is None or place.level == "country":
        return ""
    parts = [place.region if place.level == "locality" else "", labels.country_name(place.country)]
    return ", ".join(part for part in parts if part)


@register.filter
def position(place: Place) -> str:
    """Return where a place stands on the map: `35.83° N, 139.87° E`."""
    north = f"{abs(place.lat):.2f}° {'N' if place.lat >= 0 else 'S'}"
    return f"{north}, {abs(place.lon):.2f}° {'E' if place.lon >= 0 else 'W'}"


@register.filter
def where_end(end: TieEnd) -> str:
    """Return what an end of a tie lies in; for an organisation its place and what that lies in."""
    if end.organisation and end.place:
        return ", ".join(part for part in (end.place.name, where(end.place)) if part)
    return where(end.place)


@register.filter
def life(tie: Tie) -> str:
    """Return what is known of a tie's life and how old the news is: `active, last told of in April 2026`."""
    stands = asking.life(tie, timezone.localdate())
    state = labels.label(stands)
    if stands is Life.ENDED and tie.ended:
        return _("ended %(date)s") % {"date": in_words(tie.ended)}
    if stands not in {Life.ACTIVE, Life.QUIET}:
        return state
    return _("%(state)s, last told of in %(date)s") % {"state": state, "date": in_words(tie.last_seen)}


@register.filter
def headline(article: Article) -> str:
    """Return the headline of an article; of a row of a list its number."""
    if article.row_key:
        gone = _("A row that is gone")
        return _("Row %(number)s") % {"number": article.row_number} if article.row_number else gone
    return article.headline or _("Without a headline")


@register.filter
def aspect(name: str) -> str:
    """Return the words for what sources differ on."""
    return str(labels.ASPECTS[name])


@register.filter
def value_in_words(text: str, of_aspect: str) -> str:
    """Return a value that sources differ on: a date in words, a word of a closed list as its label."""
    return in_words(text) if of_aspect in DATES else labels.label(text)


@register.filter
def kilometres(tie: Tie) -> str:
    """Return how far the ends of a tie lie apart, to two figures; nothing where that is not known or too near."""
    points = [(end.place.lat, end.place.lon) for end in tie.ends.all() if end.place]
    if len(points) != 2:  # noqa: PLR2004 - a tie has two ends
        return ""
    km = about(distance_km(points[0], points[1]))
    return f"{km:,}" if km else ""


@register.filter
def shortened(text: str, length: int) -> str:
    """Return a text cut between words if it is longer than so many code points."""
    return quotes.shortened(text, length)


@register.filter
def in_html(pieces: Iterable[Piece]) -> SafeString:
    """Return marked text as HTML: each passage a `mark`, behind it the number that leads to its fact."""
    return mark_safe("".join(_html(piece) for piece in pieces))  # noqa: S308 - each piece is escaped below


@register.filter
def in_plain(pieces: Iterable[Piece]) -> str:
    """Return marked text as it was without marks."""
    return "".join(piece for piece in pieces if isinstance(piece, str))


@register.filter
def anchor(mark: Mark) -> str:
    """Return the name of the spot in the page where a passage stands: `c-7`, its second passage `c-7-2`."""
    return f"c-{mark.fact}" if mark.passage == 1 else f"c-{mark.fact}-{mark.passage}"


@register.simple_tag(takes_context=True)
def current(context: Context, *names: str) -> SafeString:
    """Return the attribute that tells a link of the navigation from the others on its own pages."""
    match = getattr(context.get("request"), "resolver_match", None)
    return SafeString(' aria-current="page"' if match and match.url_name in names else "")


def _html(piece: Piece) -> str:
    match piece:
        case Opening(mark, is_first):
            spot = format_html(' id="{}"', anchor(mark)) if is_first else ""
            return format_html('<mark class="fact {}"{} data-fact="{}">', mark.kind, spot, mark.fact)
        case Closing(mark, is_last):
            return (_reference(mark) if is_last else "") + "</mark>"
        case str(words):
            return format_html("{}", words)


def _reference(mark: Mark) -> str:
    told = _("to fact %(number)d in the list") % {"number": mark.number}
    return format_html(
        '<sup class="digits-{}"><a class="reference" href="#f-{}" aria-label="{}">{}</a></sup>',
        len(str(mark.number)),
        mark.fact,
        told,
        mark.number,
    )
