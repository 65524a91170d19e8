"""How dossiers say values: with the labels, dates and names of the pages."""

import functools

from glocal.exports.briefs.wording import Wording
from glocal.web.dates import in_words
from glocal.web.designation import designation
from glocal.web.labels import country_name, label
from glocal.web.naming import place_name, region_name, where


def wording(language: str) -> Wording:
    """Return the words of a language, `en` or `ja`."""
    date = functools.partial(in_words, language=language)
    return Wording(language, label, date, country_name, place_name, region_name, where, designation)
