"""Where the parts meet a machine: settings, addresses, ASGI. The only package that reads the environment."""
