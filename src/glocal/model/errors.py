"""The one family of exceptions: the caller or the machine is at fault.

Input at fault is never an exception; it is a `glocal.model.problem.Problem`, collected and shown.
"""


class GlocalError(Exception):
    """Base of every error that Glocal raises on purpose.

    Args:
        message: What happened, and to what.
        remedy: What the person can do about it; empty where nothing can be done.
    """

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Return message and remedy in one line."""
        return f"{self.message}: {self.remedy}" if self.remedy else self.message
