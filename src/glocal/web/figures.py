"""The page of figures: each figure as a table, as a record for its chart and for programs, and as CSV."""

import csv
import datetime
import io
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from glocal.entities import figures as counting
from glocal.entities.figures import Counted
from glocal.entities.liveness import Life
from glocal.entities.models import Place
from glocal.exports.files.tables import BYTE_ORDER_MARK, defused
from glocal.exports.records.forms import FigureRecord
from glocal.exports.records.parts import CountRecord
from glocal.ledger.turns import last_sequence
from glocal.model.place import HOME_COUNTRY
from glocal.model.vocabulary import ActivityKind, PlaceLevel, TieKind
from glocal.web.labels import country_name, label
from glocal.web.naming import place_name
from glocal.web.remembered import remembered

_KNOWN, _UNKNOWN = "known", "unknown"
_MOST_ROWS = 10
"""Rows of a table that are seen at once; as many as `charts.css` gives room."""
_COVERED = {
    "ties: date": _("ties with the date of their beginning"),
    "ties: last sign of life": _("ties with a last sign of life"),
    "ties: second source": _("ties that a second document or list tells of"),
    "activities: date": _("activities with a date"),
    "activities: place": _("activities with a place"),
    "places: entry in GeoNames": _("places with an entry in GeoNames"),
    "claims: words that say it": _("claims with the words that say them"),
}
_PARTS = {_KNOWN: _("known"), _UNKNOWN: _("not known"), "article": _("articles"), "row": _("rows of lists")}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it is asked and shown."""

    title: Promise
    of: tuple[str, Promise]
    """What its rows stand for: the name of the column, and its heading."""
    part: tuple[str, Promise]
    """What its columns stand for."""
    parts: Sequence[str]
    ask: Callable[[datetime.date], list[Counted]]
    """What is counted as it stands on a day."""
    words: Callable[[str], str]
    """The words of a row."""
    chart: str
    """`bars` beside their names, `columns` over time, `shares` of a hundred."""
    is_ranked: bool = False
    """Whether the largest come first."""
    listed: Callable[[str], str] = lambda _of: ""
    """The address of the list of what a row counts, empty where there is none."""


@dataclass(frozen=True, slots=True)
class Table:
    """A figure with one row for each thing counted and one column for each part of it."""

    name: str
    figure: Figure
    columns: list[str]
    rows: list[tuple[str, str, list[int], int]]
    """Words, address of what is counted, counts by column, their sum."""

    @property
    def is_long(self) -> bool:
        """Whether it is shown in part, with a way to all rows."""
        return len(self.rows) > _MOST_ROWS

    @property
    def count(self) -> int:
        """How much is counted in all."""
        return sum(total for *_, total in self.rows)


def _prefecture(name: str) -> str:
    country = HOME_COUNTRY
    row = Place(name=name, level=PlaceLevel.REGION, country=country, region=name, lat=0.0, lon=0.0)
    return place_name(row)


def _time(text: str) -> str:
    return text or str(_("no date"))


def _coverage() -> list[Counted]:
    rows = ((f"{each.of}: {each.having}", each) for each in counting.coverage())
    return [
        counted
        for of, each in rows
        for counted in (Counted(of, _KNOWN, each.count), Counted(of, _UNKNOWN, each.total - each.count))
    ]


def _list_of(name: str, parameter: str) -> Callable[[str], str]:
    """Return what leads from a row to the list that it counts; what has no value, no date, is no list."""
    return lambda of: f"{reverse(name)}?{urlencode({parameter: of})}" if of else ""


def _ties_with(country: str) -> str:
    # Ties within the home country are counted alone, but no list holds them alone.
    return "" if country == HOME_COUNTRY else _list_of("ties", "country")(country)


def _ties_of_prefecture(name: str) -> str:
    return _list_of("ties", "region")(f"{HOME_COUNTRY}-{name}")


def _any_day(ask: Callable[[], list[Counted]]) -> Callable[[datetime.date], list[Counted]]:
    """Return a question whose answer is the same on every day."""
    return lambda _on: ask()


_TIE_KINDS = ("kind", _("Kind")), tuple(TieKind)
_ACTIVITY_KINDS = ("kind", _("Kind")), tuple(ActivityKind)
FIGURES = {
    "ties-by-country": Figure(
        _("Ties by partner country"),
        ("country", _("Country")),
        *_TIE_KINDS,
        _any_day(counting.ties_by_country),
        country_name,
        "bars",
        True,
        _ties_with,
    ),
    "ties-by-prefecture": Figure(
        _("Ties by prefecture"),
        ("prefecture", _("Prefecture")),
        *_TIE_KINDS,
        _any_day(counting.ties_by_prefecture),
        _prefecture,
        "bars",
        True,
        _ties_of_prefecture,
    ),
    "ties-by-kind": Figure(
        _("Ties by kind"),
        ("kind", _("Kind")),
        ("life", _("State")),
        tuple(Life),
        counting.ties_by_kind,
        label,
        "bars",
        True,
        _list_of("ties", "kind"),
    ),
    "ties-by-decade": Figure(
        _("Ties by the decade they began in"),
        ("decade", _("Decade")),
        *_TIE_KINDS,
        _any_day(counting.ties_by_decade),
        _time,
        "columns",
        listed=_list_of("ties", "decade"),
    ),
    "activities-by-year": Figure(
        _("Activities by year"),
        ("year", _("Year")),
        *_ACTIVITY_KINDS,
        _any_day(counting.activities_by_year),
        _time,
        "columns",
        listed=_list_of("activities", "year"),
    ),
    "coverage": Figure(
        _("What is known of what is kept"),
        ("of", _("Kept")),
        ("known", _("Known")),
        (_KNOWN, _UNKNOWN),
        _any_day(_coverage),
        lambda of: str(_COVERED[of]),
        "shares",
    ),
    "articles-by-year": Figure(
        _("Sources by the year they are of"),
        ("year", _("Year")),
        ("source", _("Source")),
        ("article", "row"),
        _any_day(counting.articles_by_year),
        _time,
        "columns",
    ),
}
"""Each figure by its part of the address, in the order of the page."""


@remembered
def counted(name: str, on: datetime.date) -> tuple[int, tuple[Counted, ...]]:
    """Return the counts of a figure on a day, and the number of the ledger's last change when they were taken."""
    sequence = last_sequence()
    return sequence, tuple(FIGURES[name].ask(on))


@require_safe
def figures(request: HttpRequest) -> HttpResponse:
    """Show all figures."""
    tables = [_table(name, figure) for name, figure in FIGURES.items()]
    return render(request, "web/figures.html", {"tables": [table for table in tables if table.count]})


def figure_record(name: str, on: datetime.date, base: str) -> tuple[FigureRecord, int]:
    """Return one figure in the language of the page, and the number of the ledger's last change when it was counted.

    Raises:
        KeyError: no figure has this name.
    """
    figure, (sequence, counts) = FIGURES[name], counted(name, on)
    words = _all_words(figure, counts)
    rows = (
        CountRecord(row.of, words[row.of], row.part, words[row.part], row.count) for row in _ordered(figure, counts)
    )
    parts = tuple(_columns(figure, counts))
    page = f"{base}{reverse('figures')}#{name}"
    return FigureRecord(name, page, None, str(figure.title), figure.of[0], figure.part[0], parts, tuple(rows)), sequence


@require_safe
def figure_csv(request: HttpRequest, name: str) -> HttpResponse:  # noqa: ARG001 - Django passes it
    """Give one figure as a table for spreadsheets."""
    figure, sequence, counts = _asked(name)
    words = _all_words(figure, counts)
    text = io.StringIO()
    writer = csv.writer(text, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    of, part = figure.of[0], figure.part[0]
    writer.writerow([of, f"{of} in words", part, f"{part} in words", "count"])
    for each in _ordered(figure, counts):
        texts = (each.of, words[each.of], each.part, words[each.part])
        writer.writerow([*map(defused, texts), each.count])
    response = HttpResponse(BYTE_ORDER_MARK + text.getvalue(), "text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{name}.csv"'
    return _kept(response, f"{name}-csv-{sequence}")


def _asked(name: str) -> tuple[Figure, int, tuple[Counted, ...]]:
    if name not in FIGURES:
        raise Http404(_("no figure has this name"))
    return FIGURES[name], *counted(name, timezone.localdate())


def _kept(response: HttpResponse, tag: str) -> HttpResponse:
    response["ETag"] = f'W/"{tag}-{timezone.localdate()}"'
    response["Cache-Control"] = "no-cache"
    return response


def _table(name: str, figure: Figure) -> Table:
    _, counts = counted(name, timezone.localdate())
    columns = _columns(figure, counts)
    cells = {(each.of, each.part): each.count for each in counts}
    rows = dict.fromkeys(each.of for each in _ordered(figure, counts))
    lines = [(of, [cells.get((of, part), 0) for part in columns]) for of in rows]
    shown = [(figure.words(of), figure.listed(of), counted, sum(counted)) for of, counted in lines]
    return Table(name, figure, [_part_words(part) for part in columns], shown)


def _columns(figure: Figure, counts: Iterable[Counted]) -> list[str]:
    used = {each.part for each in counts}
    return [*(part for part in figure.parts if part in used), *sorted(used - set(figure.parts))]


def _ordered(figure: Figure, counts: Iterable[Counted]) -> list[Counted]:
    """Return the counts row by row: the largest rows first, or by name with what has no date last."""
    sums: Counter[str] = Counter()
    for each in counts:
        sums[each.of] += each.count
    places = {part: place for place, part in enumerate(_columns(figure, counts))}
    covered = {of: place for place, of in enumerate(_COVERED)}

    def order(each: Counted) -> tuple[int, bool, int, str, int]:
        size = -sums[each.of] if figure.is_ranked else 0
        name = figure.words(each.of) if figure.is_ranked else each.of
        return size, not each.of, covered.get(each.of, 0), name, places[each.part]

    return sorted(counts, key=order)


def _all_words(figure: Figure, counts: Iterable[Counted]) -> dict[str, str]:
    return {each.part: _part_words(each.part) for each in counts} | {each.of: figure.words(each.of) for each in counts}


def _part_words(part: str) -> str:
    return str(_PARTS.get(part) or label(part))
