"""Dossiers on a country, a region, a place or a tie: one structure, and writers of it."""
