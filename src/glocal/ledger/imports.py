"""The imports of a list: the one in force, the one before it, and their rows, read so many at a time."""

from array import array
from collections.abc import Callable, Iterator

from glocal.ledger.models import Article, Claim, Reading
from glocal.registers.difference import Change, Difference

_BATCH = 3_000


def last_import(name: str) -> Reading | None:
    """Return the import of a list that is in force, None where it was never imported."""
    return Reading.objects.filter(register=name, retired_at_utc=None).first()


def earlier_import(name: str) -> Reading | None:
    """Return the import of a list before the one in force."""
    return Reading.objects.filter(register=name).exclude(retired_at_utc=None).order_by("-pk").first()


def rows_of(reading: Reading | None) -> Iterator[tuple[str, str | None]]:
    """Yield key and text of the rows of an import, None for the text of one that it notes as gone."""
    rows = Article.objects.filter(reading=reading).order_by("pk").values_list("row_key", "body", "row_number")
    yield from ((key, body if number else None) for key, body, number in rows.iterator(_BATCH))


def claims_on(reading: Reading | None, is_wanted: Callable[[str], bool]) -> Iterator[list[Claim]]:
    """Yield the claims of the rows of an import with a wanted key, in lists, each claim with its row.

    The ledger may be written to between two lists.
    """
    rows = Article.objects.filter(reading=reading).order_by("pk").values_list("pk", "row_key")
    wanted = array("q", (pk for pk, key in rows.iterator(_BATCH) if is_wanted(key)))
    for start in range(0, len(wanted), _BATCH):
        of_rows = Claim.objects.filter(article__in=wanted[start : start + _BATCH])
        yield list(of_rows.select_related("article"))


def changed_rows(name: str) -> list[tuple[Change, str, str]]:
    """Return what the last import of a list changed: added rows, changed ones, those gone; now and before.

    A text is empty where the row does not stand.
    """
    before = earlier_import(name)
    difference = Difference.to(rows_of(before))
    told = {}
    for key, text in rows_of(last_import(name)):
        if text is not None and (change := difference.tell(key, text)) is not Change.SAME:
            told[key] = (change, text, "")
    for key, text in rows_of(before):
        if text is not None and key in told:
            told[key] = (*told[key][:2], text)
        elif text is not None and difference.is_gone(key):
            told[key] = (Change.GONE, "", text)
    order = list(Change)
    return [told[key] for key in sorted(told, key=lambda key: (order.index(told[key][0]), key))]
