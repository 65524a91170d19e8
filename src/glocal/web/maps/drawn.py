"""Maps as the pages show them: rows of the tables made into spots and threads with names in the page's language."""

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from glocal.entities import asking
from glocal.entities.models import Place, Tie, TieEnd
from glocal.exports.maps.drawing import Spot, Thread, map_of_place, map_of_tie, map_of_world, spot_of_country
from glocal.model.vocabulary import PlaceLevel, TieStatus
from glocal.web.labels import country_name
from glocal.web.maps.pairs import country_pairs, joined_places, partners_of
from glocal.web.naming import place_name
from glocal.web.remembered import remembered

MOST_THREADS = 60
"""Threads that one map shows apart; where there are more, those to one country are drawn as one."""


def tie_map(tie: Tie) -> str:
    """Return the map of a tie as SVG, empty where an end has no place or both have the same."""
    ends = [end for end in tie.ends.all() if end.place]
    if len(ends) != 2 or ends[0].place == ends[1].place:  # noqa: PLR2004 - a tie has two ends
        return ""
    one, other = (_spot(end) for end in ends)
    title = _("Map: %(one)s and %(other)s") % {"one": one.name, "other": other.name}
    countries = sorted({end.place.country for end in ends if end.place})
    return map_of_tie(Thread(one, other, TieStatus(tie.status)), title, countries)


def place_map(place: Place) -> str:
    """Return the map of a place, a region or a country with its ties as SVG, empty where it has none to another place.

    Few ties are drawn one by one; many as one thread for each country.
    """
    counts = partners_of(place.country) if place.level == PlaceLevel.COUNTRY else _counts_by_country(place.pk)
    if sum(count for _, count in counts) > MOST_THREADS:
        threads = _threads_to_countries(place, counts)
    else:
        threads = list(_threads_from(place, asking.ties(asking.TieFilter(place=place))[:MOST_THREADS]))
    if not threads:
        return ""
    middle = Spot(place.lat, place.lon, place_name(place))
    title = _("Map: %(place)s and the places it is tied to, each at its true distance") % {"place": middle.name}
    return map_of_place(middle, threads, title, [place.country] if place.level == PlaceLevel.COUNTRY else ())


def world_threads() -> list[Thread]:
    """Return what the globe shows before its script runs: the ties, or one thread for each two countries."""
    pairs = country_pairs()
    if sum(pair.count for pair in pairs) <= MOST_THREADS:
        return [thread for tie in asking.ties() if (thread := _thread(tie))]
    spots = {code: spot_of_country(code) for pair in pairs for code in (pair.one, pair.other)}
    joined = (
        (spots[pair.one], spots[pair.other], pair.count) for pair in pairs[:MOST_THREADS] if pair.one != pair.other
    )
    return [Thread(one, other, count=count) for one, other, count in joined if one and other]


def world_map(threads: Sequence[Thread]) -> str:
    """Return the globe as SVG."""
    count = sum(thread.count for thread in threads)
    title = ngettext("Globe with %(count)d tie", "Globe with %(count)d ties", count) % {"count": count}
    return map_of_world(threads, title)


def _thread(tie: Tie) -> Thread | None:
    places = [end.place for end in tie.ends.all() if end.place]
    if len(places) != 2:  # noqa: PLR2004 - a tie has two ends
        return None
    one, other = (Spot(place.lat, place.lon) for place in places)
    return Thread(one, other, TieStatus(tie.status))


def _threads_from(place: Place, ties: Iterable[Tie]) -> Iterable[Thread]:
    """Yield a thread for each tie from its end in the place to the other; only the latter is named."""
    for tie in ties:
        ends = sorted((end for end in tie.ends.all() if end.place), key=lambda end: not is_in(place, end))
        if len(ends) == 2 and ends[0].place and ends[0].place != ends[1].place:  # noqa: PLR2004 - two ends
            own = ends[0].place
            here = Spot(own.lat, own.lon, place_name(own) if own == place else "")
            yield Thread(here, _spot(ends[1]), TieStatus(tie.status))


def is_in(place: Place, end: TieEnd) -> bool:
    """Return whether an end of a tie is a place or lies in it."""
    if end.place is None or end.place.country != place.country:
        return False
    if place.level == PlaceLevel.COUNTRY:
        return True
    return end.place.region == place.region if place.level == PlaceLevel.REGION else end.place == place


def _threads_to_countries(place: Place, counts: Iterable[tuple[str, int]]) -> list[Thread]:
    here = Spot(place.lat, place.lon, place_name(place))
    counted = [(spot_of_country(code, country_name(code)), count) for code, count in counts]
    return [Thread(here, spot, count=count) for spot, count in counted[:MOST_THREADS] if spot]


@remembered
def _counts_by_country(place_id: int) -> tuple[tuple[str, int], ...]:
    """Return the countries that a place is tied to with how many ties, most first; its own left out."""
    place = Place.objects.get(pk=place_id)
    ties = asking.ties(asking.TieFilter(place=place)).order_by().values("pk")
    codes = joined_places().filter(tie__in=ties).values_list("place__country", "tie__ends__place__country")
    counts: dict[str, int] = {}
    for one, other in codes.iterator():
        code = other if one == place.country else one
        counts[code] = counts.get(code, 0) + (code != place.country)
    return tuple(
        sorted(((code, count) for code, count in counts.items() if count), key=lambda each: (-each[1], each[0]))
    )


def _spot(end: TieEnd) -> Spot:
    if end.place is None:
        raise ValueError("an end without a place has no spot")
    return Spot(end.place.lat, end.place.lon, end.organisation or place_name(end.place))
