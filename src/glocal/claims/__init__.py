"""From articles to claims: one module per kind of fact, each with its word lists as data."""
