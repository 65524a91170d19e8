"""Activities: what happened or was announced, when, where, by whom, with how many."""

from glocal.claims.activities.read import read_activities

__all__ = ["read_activities"]
