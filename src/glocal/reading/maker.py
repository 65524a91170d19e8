"""Who reads: the name that the claims of this engine carry."""

NAME = "grammar"
VERSION = "0.2.0"
"""Raise it whenever the same text is read otherwise, so that users are told to read their documents again."""

MAKER = f"{NAME} {VERSION}"
