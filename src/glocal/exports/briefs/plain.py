"""Text that prints: control characters and marks that turn the direction of writing made visible."""

import re

REPLACEMENT = "\ufffd"
"""Stands for a character that cannot be printed."""
_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Controls; embeddings, overrides and isolates of direction, which could turn what stands beside them; half characters.

Source: Unicode, categories Cc and Cs; Unicode Standard Annex 9, explicit directional formatting.
"""


def visible(text: str) -> str:
    r"""Return a text with a mark for each character that cannot be printed; its spaces and lines stay.

    >>> visible("  Misato\n\x1b[31mCity")
    '  Misato\n�[31mCity'
    """
    return _UNPRINTABLE.sub(REPLACEMENT, text)


def printable(text: str) -> str:
    r"""Return a text in one line with a mark for each character that cannot be printed.

    >>> printable("Misato\n City\x00 \u202e")
    'Misato City� �'
    """
    return visible(" ".join(text.split()))
