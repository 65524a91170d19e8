"""Full text and facets over what is kept: an index beside the ledger that follows it and can be thrown away."""
