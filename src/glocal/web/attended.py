"""How many took part, in the words of the page."""

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

_COUNTED: dict[str, Promise] = {
    "people": gettext_lazy("%(count)s people"),
    "guests": gettext_lazy("%(count)s guests"),
    "countries": gettext_lazy("%(count)s countries"),
    "countries and regions": gettext_lazy("%(count)s countries and regions"),
    "students": gettext_lazy("%(count)s students"),
    "high school students": gettext_lazy("%(count)s high school students"),
    "junior high school students": gettext_lazy("%(count)s junior high school students"),
    "pupils": gettext_lazy("%(count)s pupils"),
    "children": gettext_lazy("%(count)s children"),
    "young people": gettext_lazy("%(count)s young people"),
    "teachers": gettext_lazy("%(count)s teachers"),
    "citizens": gettext_lazy("%(count)s citizens"),
    "residents": gettext_lazy("%(count)s residents"),
    "members": gettext_lazy("%(count)s members"),
    "participants": gettext_lazy("%(count)s participants"),
    "visitors": gettext_lazy("%(count)s visitors"),
    "listeners": gettext_lazy("%(count)s listeners"),
    "delegates": gettext_lazy("%(count)s delegates"),
    "diplomats": gettext_lazy("%(count)s diplomats"),
    "ambassadors": gettext_lazy("%(count)s ambassadors"),
    "embassies": gettext_lazy("%(count)s embassies"),
    "officials": gettext_lazy("%(count)s officials"),
    "players": gettext_lazy("%(count)s players"),
    "singers": gettext_lazy("%(count)s singers"),
    "cities": gettext_lazy("%(count)s cities"),
    "prefectures": gettext_lazy("%(count)s prefectures"),
    "local governments": gettext_lazy("%(count)s local governments"),
    "companies": gettext_lazy("%(count)s companies"),
}
"""What sources count, by their own word; any other word is shown as it stands in the source."""

_ALIKE = {
    "persons": "people",
    "名": "people",
    "人": "people",
    "か国": "countries",
    "カ国": "countries",
    "ヶ国": "countries",
    "高校生": "high school students",
    "中学生": "junior high school students",
    "市民": "citizens",
}
"""Words that say the same."""


def attended(record: Mapping[str, Any]) -> str:  # Any: JSON
    """Return how many took part: `over 300 people`."""
    said, bound, count = str(record["of"]), record["bound"], f"{record['count']:,}"
    # In Japanese the word for about stands before the number and those for over and under behind what is counted.
    words = {"count": _("about %(count)s") % {"count": count} if bound == "about" else count, "of": said}
    counted = str(_COUNTED.get(_ALIKE.get(said, said), _("%(count)s %(of)s"))) % words
    match bound:
        case "over":
            return _("over %(attended)s") % {"attended": counted}
        case "under":
            return _("under %(attended)s") % {"attended": counted}
    return counted
