"""People named with an office or a part they play."""

from glocal.claims.people.read import NamedPlace, read_people

__all__ = ["NamedPlace", "read_people"]
