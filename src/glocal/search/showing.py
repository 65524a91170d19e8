"""Hits made into what a page shows: the rows as the ledger has them now, with the words that were found.

The index may know things that are gone since; those are left out here, so that nothing is shown that the ledger does
not hold.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Model, Prefetch, QuerySet

from glocal.entities.models import Activity, Organisation, Person, Place, Tie, TieEnd
from glocal.ledger.models import Article
from glocal.search.asking import Hit
from glocal.search.entry import What
from glocal.search.gathering import rows_of
from glocal.search.snippets import Highlighter, Piece

Thing = Article | Tie | Activity | Place | Person | Organisation


@dataclass(frozen=True, slots=True)
class Item:
    """A thing that was found, with its title and a passage that shows why; the passage may be empty."""

    what: What
    thing: Thing
    title: tuple[Piece, ...]
    passage: tuple[Piece, ...]


def show(hits: Sequence[Hit], highlighter: Highlighter) -> list[Item]:
    """Return the things that were found and are still there, in the order of the hits."""
    things = rows(hits)
    return [_item(hit, things[hit], highlighter) for hit in hits if hit in things]


def rows(hits: Iterable[Hit]) -> dict[Hit, Thing]:
    """Return the rows of the hits that are in the ledger: a query or two for each kind of thing."""
    wanted: dict[What, list[int]] = {}
    for hit in hits:
        wanted.setdefault(hit.what, []).append(hit.pk)
    found: dict[Hit, Thing] = {}
    for what, pks in wanted.items():
        for row in _with_parts(what, rows_of(what).filter(pk__in=pks)):
            found[Hit(what, row.pk)] = row  # type: ignore[assignment]  # the rows of a kind are of its model
    return found


def title_of(thing: Thing) -> str:
    """Return what a thing is called; an article without a headline by its first words."""
    if isinstance(thing, Article):
        return thing.headline or " ".join(thing.body.split()[:12])
    return str(thing)


def _with_parts(what: What, found: QuerySet[Model]) -> QuerySet[Model]:
    match what:
        case What.ARTICLE:
            return found.select_related("reading__document")
        case What.TIE:
            return found.prefetch_related(Prefetch("ends", TieEnd.objects.select_related("place")))
        case What.ACTIVITY:
            return found.prefetch_related("places")
        case What.PERSON:
            return found.prefetch_related("offices")
        case What.ORGANISATION:
            return found.select_related("place")
        case What.PLACE:
            return found


def _item(hit: Hit, thing: Thing, highlighter: Highlighter) -> Item:
    passage = highlighter.passage(" ".join(_text(thing).split())) if isinstance(thing, Article) else ()
    return Item(hit.what, thing, highlighter.pieces(title_of(thing)), passage)


def _text(article: Article) -> str:
    return " ".join([article.body, *article.captions])
