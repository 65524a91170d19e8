"""From articles to claims: one module per kind of fact, each with its word lists as data."""

from glocal.claims.read import MOST_READ, read_all_claims, read_claims

__all__ = ["MOST_READ", "read_all_claims", "read_claims"]
