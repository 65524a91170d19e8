"""Parameters of an address that what it leads to does not have: told of, not passed over in silence."""

import dataclasses
import difflib
import itertools
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, QueryDict
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from glocal.search.asking import FACETS
from glocal.web.filters import Filter

PAGE = "page"
SEARCHED = ("q", *FACETS, "sort", PAGE)
"""What a search can be asked."""
_TRACKING = re.compile(r"(utm|mtm|pk|hsa|mc|_g[al])(_.*)?|(fb|g|d|y|ms|tt)clid|igshid|ref", re.IGNORECASE)
"""What newsletters, social media and search engines add to every address."""
_LIKENESS = 0.6
"""Share of letters in common of names that are taken for each other: the library's own bound."""
_LONGEST = 100
_MOST_TOLD = 8


@dataclass(frozen=True, slots=True)
class Unknown:
    """A parameter that there is not, and the one most like it, if there is such a one."""

    name: str
    nearest: str


def unknown(given: Iterable[str], known: Collection[str]) -> list[Unknown]:
    """Return the parameters given that are not known, in order; what others add to every address is passed over.

    >>> unknown(["contry", "utm_source", "kind"], ["country", "kind"])
    [Unknown(name='contry', nearest='country')]
    """
    left_over = (name[:_LONGEST] for name in sorted(set(given) - set(known)) if not _TRACKING.fullmatch(name))
    return [Unknown(name, _most_like(name, known)) for name in itertools.islice(left_over, _MOST_TOLD)]


def names_of(narrowing: type[Filter]) -> tuple[str, ...]:
    """Return the parameters that a list takes; the base of all filters narrows nothing."""
    return () if narrowing is Filter else tuple(field.name for field in dataclasses.fields(narrowing))


def refused(request: HttpRequest, known: Collection[str]) -> HttpResponse | None:
    """Return the refusal of a file, a feed or a calendar: whoever reads it sees no notice; None if all is known.

    The number of a page is passed over: an address is often made out of that of the page.
    """
    found = unknown(request.GET, (*known, PAGE))
    if not found:
        return None
    told = [*map(_told, found), _known(known)]
    return HttpResponse("\n".join(told) + "\n", "text/plain; charset=utf-8", HTTPStatus.BAD_REQUEST)


def corrections(query: QueryDict, known: Collection[str]) -> Iterator[tuple[Unknown, str]]:
    """Yield each parameter that is not known with the query that it may have been meant in."""
    for each in unknown(query, known):
        pairs = [(name, value) for name, values in query.lists() for value in values]
        meant = QueryDict(mutable=True)
        for name, value in pairs:
            meant.appendlist(each.nearest if name == each.name else name, value)
        yield each, meant.urlencode() if each.nearest else ""


def _most_like(name: str, known: Collection[str]) -> str:
    return next(iter(difflib.get_close_matches(name.lower(), known, 1, _LIKENESS)), "")


def _told(each: Unknown) -> str:
    words = {"name": each.name, "nearest": each.nearest}
    if not each.nearest:
        return _("There is no parameter “%(name)s”.") % words
    return _("There is no parameter “%(name)s”. Did you mean “%(nearest)s”?") % words


def _known(known: Collection[str]) -> str:
    if not known:
        return _("This address takes no parameters.")
    return _("These can be used: %(names)s") % {"names": pgettext("between two facts", ", ").join(sorted(known))}
