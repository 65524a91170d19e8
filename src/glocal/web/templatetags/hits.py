"""What a page that is missing finds instead."""

import re

from django import template

from glocal.search.asking import Asked
from glocal.web.search import Result, finder, result_of
from glocal.web.templatetags.glocal_tags import words_of_address

register = template.Library()
_MOST = 5
_NUMBER = re.compile(r"^\d+\s*")
"""The number in front of the readable part of an address, which no text has."""


@register.simple_tag
def hits_at(path: str) -> list[Result]:
    """Return the first things that the words of an address find, or the words most like them."""
    words = _NUMBER.sub("", words_of_address(path))
    if not words:
        return []
    found = finder().find(Asked(words), ())
    if found.meant:
        found = finder().find(Asked(found.meant), ())
    return [result_of(item, found) for item in found.items[:_MOST]]
