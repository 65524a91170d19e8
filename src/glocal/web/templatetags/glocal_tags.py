"""What templates say of values: words for dates, labels and addresses, and marked text as HTML."""

import functools
import re
from collections.abc import Iterable, Mapping

from django import template
from django.conf import settings
from django.db.models import Model
from django.http import HttpRequest
from django.template import Context
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from glocal.entities import asking
from glocal.entities.anniversaries import Anniversary
from glocal.entities.ends import home_first
from glocal.entities.liveness import Life
from glocal.entities.models import Activity, Place, Tie, TieEnd
from glocal.entities.shown import DATES
from glocal.exports import feed
from glocal.gazetteer.names import fold
from glocal.ledger.models import Article, Reading
from glocal.web import addresses, dates, labels, naming, quotes
from glocal.web.attended import attended
from glocal.web.choices import Choice
from glocal.web.designation import designation, other_language
from glocal.web.distance import about, distance_km
from glocal.web.evidence import Known, Source
from glocal.web.facts_told import facts_told
from glocal.web.languages import in_language, language
from glocal.web.maps.drawn import is_in
from glocal.web.marks import Closing, Mark, Opening, Piece
from glocal.web.reasons import reason_words
from glocal.web.sources_kept import Newsletter
from glocal.web.takeaway import ways_of

register = template.Library()
register.filter("attendance", attended)
register.filter("facts_told", facts_told)
_MOST_WORDS = 100
"""Letters of an address that are worth searching for."""
_FEEDS = {feed.ATOM, feed.JSON_FEED}


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
def named(thing: Place | TieEnd) -> str:
    """Return the name of a place, or of an end of a tie, in the language of the page."""
    if isinstance(thing, TieEnd):
        return thing.organisation or (naming.place_name(thing.place) if thing.place else "")
    return naming.place_name(thing)


@register.simple_tag(takes_context=True)
def ends_of(context: Context, tie: Tie) -> list[TieEnd]:
    """Return the ends of a tie: first the one in what the page is about or narrowed to, else the one at home."""
    about, country = context.get("place"), getattr(context.get("filter"), "country", "").upper()
    ends = home_first(tie)
    if isinstance(about, Place):
        return sorted(ends, key=lambda end: not is_in(about, end))
    return sorted(ends, key=lambda end: end.place is None or end.place.country != country) if country else ends


@register.filter
def called(thing: object) -> str:
    """Return what an activity is called in the page's language; empty where its title is in it, or of other things."""
    return designation(thing) if isinstance(thing, Activity) else ""


@register.filter
def other_name(place: Place) -> str:
    """Return the name of a place in the other language of the pages, empty where it is the same or not known."""
    return naming.other_name(place)


@register.filter
def where(place: Place | None) -> str:
    """Return what a place lies in: `Saitama, Japan`; nothing for a country."""
    return naming.where(place) if place else ""


@register.filter
def region(place: Place) -> str:
    """Return the name of the first-order division that a place lies in."""
    return naming.region_name(place)


@register.filter
def choice_words(value: str, parameter: str) -> str:
    """Return the words for a value that a list can be narrowed to."""
    match parameter:
        case "country":
            return labels.country_name(value)
        case "region":
            country_code, _dash, name = value.partition("-")
            return naming.name_of_region(country_code, name)
        case "decade":
            return _("%(year)ss") % {"year": value}
        case "year":
            return in_words(value)
    return labels.label(value)


@register.filter
def in_order_of_words(choices: list[Choice], parameter: str) -> list[Choice]:
    """Return countries and regions by their names in the page's language; other choices as they come."""
    if parameter not in {"country", "region"}:
        return choices
    return sorted(choices, key=lambda choice: fold(choice_words(choice.value, parameter)))


@register.simple_tag
def options(choices: list[Choice], parameter: str, chosen: str) -> SafeString:
    """Return the options of a choice, each with how many rows it leaves."""
    made = _options(tuple(choices), parameter, language())
    shown = ((value, mark_safe(" selected" if value == chosen else ""), words) for value, words in made)  # noqa: S308 - ours
    return format_html_join("", '<option value="{}"{}>{}</option>', shown)


@functools.lru_cache(64)
def _options(choices: tuple[Choice, ...], parameter: str, code: str) -> tuple[tuple[str, str], ...]:  # noqa: ARG001 - the language tells answers apart
    """Return each value with its words: there are hundreds on the page of a list, the same on every one."""
    in_order = in_order_of_words(list(choices), parameter)
    return tuple((each.value, f"{choice_words(each.value, parameter)} ({figure(each.count)})") for each in in_order)


@register.filter
def known_words(known: Known) -> str:
    """Return a value in the words of the page: a date in words, a word of a closed list as its label."""
    if known.aspect == "since":
        return since(known.value)
    return in_words(known.value) if known.aspect in {*DATES, "date"} else labels.label(known.value)


@register.filter
def position(place: Place) -> str:
    """Return where a place stands on the map: `35.83° N, 139.87° E`."""
    north = _("%(degrees)s° N") if place.lat >= 0 else _("%(degrees)s° S")
    east = _("%(degrees)s° E") if place.lon >= 0 else _("%(degrees)s° W")
    north, east = north % {"degrees": f"{abs(place.lat):.2f}"}, east % {"degrees": f"{abs(place.lon):.2f}"}
    return _("%(north)s, %(east)s") % {"north": north, "east": east}


@register.filter
def where_end(end: TieEnd) -> str:
    """Return what an end of a tie lies in; for an organisation its place and what that lies in."""
    if end.organisation and end.place:
        return naming.listed([naming.place_name(end.place), naming.where(end.place)])
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
def turn(name: str) -> str:
    """Return what happened to a tie in a step of its history: `Agreement`."""
    return str(labels.TURNS[name])


@register.filter
def dated(name: str) -> str:
    """Return what stands before the date of an aspect: `Agreed`."""
    return str(labels.DATED[name])


@register.filter
def figure(number: int) -> str:
    """Return a number with its thousands apart: `5,181`."""
    return f"{number:,}"


@register.filter
def reason(name: str) -> str:
    """Return why a fact was read so, in the words of the page; in English as the reader names it."""
    return name if language() == "en" else reason_words(name)


@register.filter
def words_of_address(path: str) -> str:
    """Return the words that the last part of an address is made of: `misato salamina`."""
    return " ".join(re.findall(r"\w+", path.rstrip("/").rpartition("/")[2]))[:_MOST_WORDS]


@register.filter
def issue_name(reading: Reading) -> str:
    """Return the title and the date of an issue, or the name of a list."""
    if reading.register:
        title = _("List %(list)s") % {"list": reading.register}
    else:
        title = reading.title or reading.document.name
    if not reading.date:
        return title
    return _("%(title)s, %(date)s") % {"title": title, "date": in_words(reading.date)}


@register.filter
def source_name(source: Source) -> str:
    """Return where a source stands: its issue or its list, with the date."""
    return issue_name(source.article.reading)


@register.filter
def span_of_issues(newsletter: Newsletter) -> str:
    """Return from when to when a newsletter's issues are kept."""
    same = newsletter.first == newsletter.last
    return in_words(newsletter.first if same else f"{newsletter.first}/{newsletter.last}")


@register.filter
def anniversary_day(anniversary: Anniversary) -> str:
    """Return when an anniversary is: its day, month or year."""
    first, last = anniversary.earliest, anniversary.latest
    if first == last:
        return in_words(first.isoformat())
    return in_words(f"{last:%Y-%m}" if first.month == last.month else f"{last:%Y}")


@register.simple_tag
def quote_for(source: Source, value: object) -> dict[str, str] | None:
    """Return the sentence of a source that says a value, with its address; None where its words are not found."""
    said = source.quote_of(value)
    if said is None:
        return None
    return {"before": said.before, "words": said.words, "after": said.after, "address": source.address_of(value)}


@register.simple_tag
def address_of(source: Source, value: object) -> str:
    """Return the address of the words of a source that say a value."""
    return source.address_of(value)


@register.inclusion_tag("glocal/takeaway.html")
def takeaway(thing: object, about: str = "") -> dict[str, object]:
    """Show the ways to keep up with a list or a thing, and to take it away; `about` tells several on a page apart."""
    return {"ways": ways_of(thing), "about": about}


@register.simple_tag
def feed_links(thing: object) -> SafeString:
    """Return what tells a feed reader of the feeds of a page."""
    feeds = (way for way in ways_of(thing) if way.media_type in _FEEDS)
    row = '<link rel="alternate" type="{}" title="{}" href="{}">\n  '
    return format_html_join("", row, ((way.media_type, way.words, way.address) for way in feeds))


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


@register.filter
def of(values: Mapping[int, int], key: int) -> int:
    """Return the number that belongs to a key, 0 where none does."""
    return values.get(key, 0)


@register.filter
def lang(text: str) -> SafeString:
    """Return the attribute that tells a reader's voice of words in another language than the page; empty for its own.

    Told by the letters: what has Japanese ones is Japanese, what has only Latin ones is not.
    """
    code = other_language(text)
    return mark_safe(f' lang="{code}"' if code else "")  # noqa: S308 - one of our codes


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
        '<sup><a class="reference" href="#f-{}" aria-label="{}">{}</a></sup>',
        mark.fact,
        told,
        mark.number,
    )
