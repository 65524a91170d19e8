"""GeoJSON: places as points, ties as great circles, activities as the points where they took place.

Source: RFC 7946. Positions are degrees east and north of WGS 84, lines are cut at the date line.
"""

import json
from collections.abc import Iterable, Iterator, Sequence

from glocal.exports.files.columns import Column, Type, cell
from glocal.exports.files.great_circle import Position, great_circle
from glocal.exports.records.forms import ActivityRecord, OrganisationRecord, PlaceRecord, Record, TieRecord
from glocal.exports.records.parts import SiteRecord

Geometry = dict[str, object] | None


def write_geojson(records: Iterable[Record], columns: Sequence[Column]) -> Iterator[bytes]:
    """Yield one collection of features, feature by feature; the properties are the columns of the tables."""
    yield b'{"type":"FeatureCollection","features":['
    for number, record in enumerate(records):
        feature = {
            "type": "Feature",
            "id": record.id,
            "geometry": geometry_of(record),
            "properties": {column.name: _property(column, record) for column in columns},
        }
        text = json.dumps(feature, ensure_ascii=False, separators=(",", ":"))
        yield (b",\n" if number else b"\n") + text.encode(errors="replace")
    yield b"\n]}\n"


def geometry_of(record: Record) -> Geometry:
    """Return where a record stands on the map, None where nothing tells."""
    match record:
        case TieRecord():
            return _of_tie(record)
        case ActivityRecord():
            points = [_position(place) for place in record.places]
            return {"type": "MultiPoint", "coordinates": points} if points else None
        case PlaceRecord():
            return {"type": "Point", "coordinates": _position(record)}
        case OrganisationRecord():
            return {"type": "Point", "coordinates": _position(record.place)} if record.place else None
    return None


def _of_tie(record: TieRecord) -> Geometry:
    places = [end.place for end in record.between if end.place]
    if len(places) != len(("one", "other")):
        return {"type": "Point", "coordinates": _position(places[0])} if places else None
    lines = great_circle(_position(places[0]), _position(places[1]))
    if len(lines) == 1:
        return {"type": "LineString", "coordinates": lines[0]}
    return {"type": "MultiLineString", "coordinates": lines}


def _position(place: SiteRecord | PlaceRecord) -> Position:
    return place.lon, place.lat


def _property(column: Column, record: Record) -> object:
    value = column.value(record)
    return list(value) if isinstance(value, tuple) else cell(value) if column.type is Type.DAY and value else value
