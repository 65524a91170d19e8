"""The title of an event: its name, or a short phrase that says what it was."""

import re

from glocal.claims.activities.draft import Draft
from glocal.claims.activities.japanese import is_japanese
from glocal.claims.scene import Scene
from glocal.claims.sentences import Part
from glocal.model.span import Span
from glocal.model.vocabulary import ActivityKind

_LONGEST = 140
_DATE_LEAD = re.compile(
    r"^.*?\b(?:on|in|from|last|this|during|since|as part of|after|before|following)\b[^,]*(?:, \d{4})?, ", re.IGNORECASE
)
_ASIDE = re.compile(
    r"\s*\([^)]*\)|, (?:the )?(?:Ambassador|Mayor|Governor|President)[^,]*(?:,|(?= visit))|\bled by [^,]*$"
)
_OBJECT = re.compile(r"(?: (?:the|a|an))?(?: [^\s,.;]+){1,8}")
_DISPATCH = re.compile(r"dispatch|sen[dt]|exchang|\w+ .*(?:dispatched|sent)$")
_DATE_WORD = re.compile(r" (?:on|in|from|last|during|between)(?: the)? $")
_PUNCTUATION = " ,.;:!–—-"


def read_title(scene: Scene, draft: Draft, organisers: tuple[str, ...]) -> str:
    """Return the title; never empty."""
    spot = draft.spot
    if is_japanese(spot.head.of(scene.text)) and spot.is_verb:
        return _in_japanese(scene, draft, organisers)
    if draft.tie and spot.is_verb:
        label = draft.tie.label or "agreement"
        label = label if re.search(r"agreement|memorand|mou|pact|letter", label) else f"{label} agreement"
        return f"Signing of the {label} between {' and '.join(organisers)}"
    if draft.title:
        return draft.title
    if spot.sentence.part is Part.CAPTION and _opens(draft):
        return _short(scene, spot.sentence.span)
    if not spot.is_verb:
        return _capitalised(_cleaned(scene, spot.phrase.span))
    return _of_verb(scene, draft)


def _in_japanese(scene: Scene, draft: Draft, organisers: tuple[str, ...]) -> str:
    """Return a title for what a Japanese verb tells: `名古屋市とランス市の姉妹都市協定の締結`, `高校生10名の派遣`."""
    span, head = draft.spot.sentence.span, draft.spot.head
    if draft.tie and draft.tie.label:
        label = draft.tie.label if draft.tie.label.endswith("協定") else f"{draft.tie.label}協定"
        return f"{'と'.join(organisers)}の{label}の締結"
    clause = _JAPANESE_CLAUSE.sub("", scene.text[span.start : head.end])
    verb = head.of(scene.text).lstrip("をにがと")
    verb = _AS_NOUNS.get(verb, verb)
    told = _TOPIC.sub("", clause.removesuffix(head.of(scene.text)).strip("、 ")).replace("が", "の", 1)
    return f"{told}の{verb}" if told and len(told) <= _LONGEST // 2 else verb


_AS_NOUNS = {"訪れ": "訪問", "結び": "締結", "締結し": "締結", "贈": "贈呈"}
_TOPIC = re.compile(r"^[^は]{1,12}は|\d{1,2}月(?:\d{1,2}日)?に")
_JAPANESE_CLAUSE = re.compile(r"^.*[、。](?=[^、。]{2,})")


def _opens(draft: Draft) -> bool:
    """Return whether the caption as a whole is the event's name."""
    span = draft.spot.sentence.span
    return span.end - span.start <= _LONGEST and (
        draft.spot.is_verb or draft.spot.phrase.core.start - span.start <= len("The ")
    )


def _of_verb(scene: Scene, draft: Draft) -> str:
    """Return a phrase for an event that a verb tells."""
    span, head = draft.spot.sentence.span, draft.spot.head
    subject = _subject(scene, Span(span.start, head.start))
    dates = [each.span.start for each in scene.within(scene.dates, Span(head.end, span.end))]
    behind = _OBJECT.match(scene.text, head.end, _before_date(scene.text, min(dates, default=span.end)))
    told = _cleaned(scene, Span(head.start, behind.end() if behind else head.end))
    if draft.kind is ActivityKind.VISIT and behind and head.of(scene.small) == "visited":
        visited = behind[0].strip().split(" in ")[0].split(" and ")[0].split(" to ")[0]
        return f"Visit of {subject} to {visited}" if subject else f"Visit to {visited}"
    if draft.kind is ActivityKind.PROGRAMME and _DISPATCH.match(head.of(scene.small)):
        sent = re.sub(r"^\W*(?:\w+ )*?(?:dispatch|sen[dt])\w* ", "", head.of(scene.text)).strip(_PUNCTUATION + '“”"')
        return f"Dispatch of {sent}"
    if draft.kind is ActivityKind.SIGNING:
        return _capitalised(f"Signing: {told}") if "agree" not in told else _capitalised(told)
    return _capitalised(" ".join(filter(None, (subject, told))))


def _before_date(text: str, position: int) -> int:
    """Return where the words end that lead up to a date: `on`, `from the`."""
    lead = _DATE_WORD.search(text, max(0, position - 20), position)
    return lead.start() if lead else position


def _subject(scene: Scene, span: Span) -> str:
    words = _ASIDE.sub("", _DATE_LEAD.sub("", span.of(scene.text))).strip(_PUNCTUATION)
    return words if 0 < len(words) <= _LONGEST // 2 else ""


def _short(scene: Scene, span: Span) -> str:
    return _cleaned(scene, span)[:_LONGEST]


def _cleaned(scene: Scene, span: Span) -> str:
    return re.sub(r"\s+", " ", span.of(scene.text)).strip(_PUNCTUATION) or span.of(scene.text)


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]
