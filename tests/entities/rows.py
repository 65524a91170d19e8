"""Rows of the entities' tables, made without a ledger behind them: for tests that only count or draw."""

import datetime

from glocal.entities.models import Activity, Place, Tie, TieEnd

PLACES = {
    "Naruto": ("JP", "Tokushima", 34.17, 134.61),
    "Kyoto": ("JP", "Kyoto", 35.02, 135.75),
    "Misato": ("JP", "Saitama", 35.83, 139.87),
    "Lüneburg": ("DE", "Lower Saxony", 53.25, 10.41),
    "Berlin": ("DE", "Berlin", 52.52, 13.41),
    "Salamina": ("GR", "Attica", 37.96, 23.5),
}


def place(name: str) -> Place:
    """Return the row of a place, made at first use."""
    country, region, lat, lon = PLACES[name]
    values = {"base": name, "path": name, "name": name, "level": "locality", "country": country, "region": region}
    row, _ = Place.objects.get_or_create(key=name, defaults={**values, "lat": lat, "lon": lon, "geonames": len(name)})
    return row


def tie(one: str, other: str, year: int | None = None, **values: str) -> Tie:
    """Add a tie between two places; a name that is no place is an organisation without one."""
    day = datetime.date(year, 1, 1) if year else None
    name = f"{one}--{other}"
    told = {"kind": "sister-city", "status": "active", **values}
    row = Tie.objects.create(key=name, base=name, path=name, first_day=day, **told)
    for position, end in enumerate((one, other)):
        at = {"place": place(end)} if end in PLACES else {"organisation": end}
        TieEnd.objects.create(tie=row, position=position, **at)
    return row


def activity(title: str, kind: str, year: int | None = None, at: str = "") -> Activity:
    """Add an activity."""
    day = datetime.date(year, 6, 1) if year else None
    row = Activity.objects.create(key=title, base=title, path=title, kind=kind, title=title, first_day=day)
    row.places.add(*([place(at)] if at else []))
    return row
