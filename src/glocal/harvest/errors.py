"""What can go wrong on the way to a list."""

from glocal.model.errors import GlocalError

RESUME = "run the same command again later; it goes on where it stopped"


class HarvestError(GlocalError):
    """A list cannot be brought: the address, the network, or what the server sends is at fault."""


class TooSlowError(HarvestError):
    """The server ran out of time or broke off; asking for less may help."""
