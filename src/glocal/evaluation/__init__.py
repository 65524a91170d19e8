"""Comparing readings with readings made by hand: what was found, what was missed, what is wrong.

Pure: parsed text in, counts and misses out. `stated` holds what a file says as it stands, `parsing` makes it from JSON,
`comparison` compares two of them, and there is one module per kind of fact in between.
"""
