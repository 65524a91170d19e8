"""People named with an office or a part they play."""

from glocal.claims.people.bodies import NamedPlace
from glocal.claims.people.read import read_people

__all__ = ["NamedPlace", "read_people"]
