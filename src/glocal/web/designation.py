"""What an activity is called where its title, which is as printed, is in another language than the page."""

import re

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from glocal.entities.models import Activity
from glocal.model.vocabulary import ActivityKind
from glocal.web.labels import label
from glocal.web.languages import language
from glocal.web.naming import place_name

_JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_LATIN = re.compile("[A-Za-z]")
NAMED = 2
"""Places that stand in a designation: who shows more of them shows them beside it."""
_TOWARDS = {ActivityKind.VISIT, ActivityKind.DONATION}
"""Kinds that go somewhere, rather than take place there."""
_NARROWER = (
    (ActivityKind.VISIT, re.compile(r"\bcourtesy\b|表敬", re.IGNORECASE), gettext_lazy("courtesy call")),
    (ActivityKind.SPORTS_EVENT, re.compile(r"\btraining camp|合宿", re.IGNORECASE), gettext_lazy("training camp")),
    (ActivityKind.SPORTS_EVENT, re.compile(r"\bmarathon\b|マラソン", re.IGNORECASE), gettext_lazy("marathon")),
    (ActivityKind.FESTIVAL, re.compile(r"\bconcerts?\b|演奏会|コンサート", re.IGNORECASE), gettext_lazy("concert")),
    (ActivityKind.CEREMONY, re.compile(r"\bunveil|除幕", re.IGNORECASE), gettext_lazy("unveiling")),
)
"""Kinds of activities that the words of a title tell more exactly."""


def other_language(text: str) -> str:
    """Return the language of a text where it is not that of the page, told by its letters: `ja`, `en`; else empty."""
    is_japanese = bool(_JAPANESE.search(text))
    if is_japanese == (language() == "ja") or not (is_japanese or _LATIN.search(text)):
        return ""
    return "ja" if is_japanese else "en"


def designation(activity: Activity) -> str:
    """Return what an activity is called by what it was and where; empty where its title is in the page's language."""
    if not other_language(activity.title):
        return ""
    narrower = (words for kind, said, words in _NARROWER if kind == activity.kind and said.search(activity.title))
    what = str(next(narrower, label(activity.kind)))
    places = [place_name(place) for place in activity.places.all()]
    where = {"what": what, "where": _(", ").join(places[:NAMED])}
    spoken = _("%(what)s to %(where)s") if activity.kind in _TOWARDS else _("%(what)s in %(where)s")
    called = spoken % where if places else what
    return called[:1].upper() + called[1:]
