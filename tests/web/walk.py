"""The pages of the site: one of each kind, or every one."""

from django.urls import reverse

from glocal.entities.models import Activity, Addressed, Organisation, Person, Place, Tie
from glocal.ledger.models import Article, Reading
from glocal.web.addresses import address
from glocal.web.sources_kept import newsletters, registers

LISTS = ("home", "issues", "places", "ties", "activities", "people", "organisations", "topics", "sources")
"""The lists that say what to do where nothing is kept."""
OTHERS = ("anniversaries", "disagreements", "about")
Thing = Place | Tie | Activity | Person | Organisation
THINGS = (Place, Tie, Activity, Person, Organisation)


def every_page() -> list[str]:
    """Return the addresses of all pages about what is kept."""
    rows = [row for table in (Article, *THINGS) for row in table._default_manager.all()]
    issues = Reading.objects.filter(register="")
    return [*_lists(), *_sources(), *(address(row) for row in (*issues, *rows))]


def one_of_each_kind() -> list[str]:
    """Return the addresses of one page of each kind; of things that of the one that most is told of."""
    longest = max(Article.objects.filter(row_key=""), key=lambda article: article.claims.count())
    things = [_fullest(table) for table in THINGS]
    places = [Place.objects.filter(level=level).first() for level in ("country", "region", "locality")]
    listed = Article.objects.exclude(row_key="").first()
    rows = [
        longest,
        *things,
        *filter(None, places),
        *filter(None, [listed]),
        Reading.objects.filter(register="").first(),
    ]
    bare = [reverse("ties") + "?country=ZZ", "/nowhere/", reverse("search") + "?q=zzzzzz"]
    asked = [reverse("search") + "?q=Misato", reverse("precedents"), reverse("figures"), reverse("for-programs")]
    return list(dict.fromkeys([*_lists(), *_sources(), *(address(row) for row in rows if row), *asked, *bare]))


def in_japanese(path: str) -> str:
    """Return the address of the same page in Japanese."""
    return f"/ja{path}"


def _lists() -> list[str]:
    return [*(reverse(name) for name in (*LISTS, *OTHERS)), reverse("topic", args=["culture"])]


def _sources() -> list[str]:
    letters = [reverse("newsletter", args=[each.slug]) for each in newsletters()]
    return letters + [reverse("register", args=[each.register]) for each in registers()]


def _fullest(
    table: type[Place | Tie | Activity | Person | Organisation],
) -> Addressed:
    return max(table._default_manager.all(), key=lambda row: row.sources.count())
