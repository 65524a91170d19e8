"""The register for assistants: a server of the Model Context Protocol whose every answer carries its quotes."""
