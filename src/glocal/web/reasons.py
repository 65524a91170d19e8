"""Why a fact was read so, in the words of the page.

Readers name their reasons in English. Each is looked for here as it is or by its pattern; one that no pattern knows is
shown as it is named, and says that it is English.
"""

import re

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

REASONS: dict[str, Promise] = {
    r"(\d+) inhabitants": _("%(one)s inhabitants"),
    r"(\d+) km from another place of the text": _("%(one)s km from another place of the text"),
    r"the text names its country": _("the text names its country"),
    r"the text names places of its country": _("the text names places of its country"),
    r"the text names (.+)": _("the text names %(one)s"),
    r"places of the text lie in it": _("places of the text lie in it"),
    r"not in the gazetteer; lies in (.+), as the text says": _(
        "not in the gazetteer; lies in %(one)s, as the text says"
    ),
    r"in (.+), as the text says": _("in %(one)s, as the text says"),
    r"(?:is )?known as a (?:city|town|village)": _("known as a town of that kind"),
    r"is a (?:country|region)": _("the name of a country or region"),
    r"named in full elsewhere in the text": _("named in full elsewhere in the text"),
    r"another name of the place": _("another name of the place"),
    r"written (.+)": _("written %(one)s"),
    r"has no city of its own": _("has no city of its own"),
    r"the place that the article is about": _("the place that the article is about"),
    r"dated (?:in|by) .+": _("a sentence tells the date"),
    r"a word of holding stands beside it": _("a word of holding stands beside it"),
    r"a verb (?:tells|may tell) it": _("a verb tells it"),
    r"bears a name": _("bears a name"),
    r"the caption says .+": _("a caption says it"),
    r"the headline names it|stands in the headline": _("stands in the headline"),
    r"several sentences speak of it": _("several sentences speak of it"),
    r"only (?:these places stand in the sentence|places something else)": _("no other places stand in the sentence"),
    r"said to last": _("said to last"),
    r"says .+|sister city of the other|calls the other a sister|the two are sisters|has sister cities": _(
        "the words of the sentence name the tie"
    ),
    r"both signed|signed it with the other": _("both signed"),
    r"between the two|tie with the other|with the other a tie": _("said of the two"),
}
"""Patterns of what readers name, with the words for it."""
_PATTERNS = [(re.compile(pattern), words) for pattern, words in REASONS.items()]


def reason_words(name: str) -> str:
    """Return a reason in the words of the page; one that is not known comes back as it is."""
    for pattern, words in _PATTERNS:
        if found := pattern.fullmatch(name):
            return str(words) % {"one": found[1]} if pattern.groups else str(words)
    return name
