"""Ties: lasting relationships between places, or between a place and an organisation."""

from glocal.claims.ties.read import read_ties

__all__ = ["read_ties"]
