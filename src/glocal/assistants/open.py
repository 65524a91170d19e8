"""The questions opened on the home of this process."""

import functools
from collections.abc import Callable

from django.conf import settings

from glocal.assistants.questions import Questions
from glocal.exports.briefs.wording import Wording
from glocal.gazetteer import open_gazetteer
from glocal.gazetteer.local_names import LocalNames
from glocal.search.finder import Finder


def open_questions(base: str, wording: Callable[[str], Wording]) -> Questions:
    """Return the questions: their answers lead to the pages at that address, their dossiers speak in that wording."""
    return Questions(base, wording, _finder)


@functools.cache
def _finder() -> Finder:
    return Finder(settings.HOME, LocalNames(open_gazetteer()))
