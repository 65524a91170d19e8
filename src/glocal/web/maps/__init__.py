"""The maps of the pages: what the globe draws, and the snippets with maps drawn here."""
