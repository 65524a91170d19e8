"""Names of known places in Japanese text, which has no spaces."""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from glocal.gazetteer.designations import JAPANESE, Kind
from glocal.gazetteer.file import Gazetteer
from glocal.gazetteer.katakana import plain_katakana
from glocal.gazetteer.name import Name, make_name
from glocal.gazetteer.names import is_katakana
from glocal.model.span import Span

_WRITTEN = re.compile(
    r"[\u3400-\u9fff々](?:[\u3400-\u9fff々]|[ヶケノ](?=[\u3400-\u9fff々]))*|[\u30a0-\u30ff]+"
    r"|[\u3041-\u3096]{2,8}(?=[\u3400-\u9fff]{0,3}[市町村区])"
)
"""Runs that hold names: Chinese characters, 茅ケ崎 with its small sign; katakana, ケルン too; hiragana, あきる野市."""
_LONGEST_WRITTEN = 16
"""Code points of a written name that is looked for; one longer than its run needs its designation: 伊豆の国市."""
_SMALL_SIGNS = str.maketrans("ヶヵ", "ケカ")
"""As the gazetteer files them."""
_UNKNOWN_BEHIND = re.compile(
    r"(?P<name>[\u30a1-\u30fe]{2,20}|[\u3040-\u30ff\u3400-\u9fff々]{1,6}?)(?P<word>[市町村区郡])"
)
"""A local government that only the prefecture, the state or the district in front shows."""
_UNKNOWN_ABROAD = re.compile(
    r"(?P<name>[\u30a1-\u30fa\u30fc]{2,20}|(?<=・)(?:(?![同両各全本都国内外])[\u3400-\u9fff]){1,4}?)"
    r"(?P<word>[市町村区郡州県省])(?![場況販域間エ])"
)
"""What only the country in front shows: ギリシャ・サラミナ市; a コメ市場 is no town."""
_REPUBLIC = "共和国"
COUNTRY_LINKS = ("", "・", "の", "共和国", "共和国・", "共和国の")
"""What may stand between a country's name and a place in it."""


def scan_japanese(gazetteer: Gazetteer, text: str) -> Iterator[Name]:
    """Yield names in Japanese letters, in order; one that is unknown but told once is known in all of the text."""
    text = text.translate(_SMALL_SIGNS) if "ヶ" in text or "ヵ" in text else text
    names = list(_scan_runs(gazetteer, text, ()))
    told = {name.full.of(text) for name in names if name.kind and name.key not in gazetteer.trie}
    names = list(_scan_runs(gazetteer, text, sorted(told))) if told else names
    for name, behind in itertools.zip_longest(names, names[1:]):
        leads = behind and behind.kind and text[name.full.end : behind.full.start] in COUNTRY_LINKS
        yield replace(name, kind=Kind.COUNTRY) if leads and _is_country(gazetteer, name) else name


def _scan_runs(gazetteer: Gazetteer, text: str, told: Sequence[str]) -> Iterator[Name]:
    """Yield names in runs of Chinese characters and of katakana; the longest from the left."""
    before: Name | None = None
    for run in _WRITTEN.finditer(text):
        start, end = max(run.start(), before.full.end if before else 0), run.end()
        if before and before.full.end == start and text.startswith(_REPUBLIC, start):
            start += len(_REPUBLIC)  # ペルー共和国 is no town of 共和
        while start < end:
            name = (
                _told_written(text, start, told)
                or _longest_written(gazetteer, text, Span(start, end))
                or _unknown_written(gazetteer, text, start, before)
            )
            if name is None and "\u30a0" <= text[start] <= "\u30ff" and text[start] != "・":
                break
            if name and _is_tail_of_run(text, name, run.start(), before):
                name = None
            start = name.full.end if name else start + 1
            before = name or before
            if name:
                yield name


def _told_written(text: str, start: int, told: Sequence[str]) -> Name | None:
    """Return an unknown name that the text shows to be one elsewhere: 大玉村, once 福島県大玉村."""
    for form in told:
        if text.startswith(form, start):
            end = start + len(form)
            return make_name(text, Span(start, end - 1), Span(start, end), (form, JAPANESE[form[-1]]))
    return None


def _is_tail_of_run(text: str, name: Name, start: int, before: Name | None) -> bool:
    """Return whether a name is the end of a longer designated one: 玉村 in 大玉村."""
    if name.kind or name.full.start == start or (before and before.full.end == name.full.start):
        return False
    return text[name.full.end - 1] in JAPANESE


def _is_country(gazetteer: Gazetteer, name: Name) -> bool:
    """Return whether a name is first of all that of a country."""
    return not name.kind and any(gazetteer.level[posting >> 3] == 0 for posting in gazetteer.find(name.key)[:1])


def _longest_written(gazetteer: Gazetteer, text: str, run: Span) -> Name | None:
    for key in reversed(gazetteer.trie.prefixes(text[run.start : run.start + _LONGEST_WRITTEN])):
        if run.start + len(key) > run.end + 1 and key[-1] not in JAPANESE:
            continue
        name = _written_name(text, Span(run.start, run.start + len(key)), run.end)
        if name:
            return name
    return _in_other_katakana(gazetteer, text, run)


def _in_other_katakana(gazetteer: Gazetteer, text: str, run: Span) -> Name | None:
    """Return the name that the whole of a run is in the one spelling: バージニア, filed as ヴァージニア."""
    written = text[run.start : run.end]
    plain = plain_katakana(written) if is_katakana(written) else ""
    name = _written_name(text, run, run.end) if plain in gazetteer.trie else None
    return replace(name, key=plain) if name else None


def _unknown_written(gazetteer: Gazetteer, text: str, start: int, before: Name | None) -> Name | None:
    """Return a local government that only its place behind a prefecture, a district or a country shows."""
    if before is None:
        return None
    between = text[before.full.end : start]
    links = ("", "の") if is_katakana(text[start]) else ("",)
    if before.kind in (Kind.DIVISION, Kind.DISTRICT) and between in links:
        found = _UNKNOWN_BEHIND.match(text, start)
    elif between in COUNTRY_LINKS and _is_country(gazetteer, before):
        found = _UNKNOWN_ABROAD.match(text, start)
    else:
        return None
    if not found:
        return None
    return make_name(
        text, Span(start, found.end("name")), Span(start, found.end()), (found[0], JAPANESE[found["word"]])
    )


def _written_name(text: str, span: Span, end: int) -> Name | None:
    """Return a written name if it is long enough to be one, with its last letter as designation."""
    key = span.of(text)
    if _OURS.fullmatch(key):
        return None
    if len(key) > 2 and key[-1] in JAPANESE:  # noqa: PLR2004 - 津市 is found by its bare name
        return make_name(text, Span(span.start, span.end - 1), span, (key, JAPANESE[key[-1]]))
    designated = _WRITTEN_BEHIND.match(text, span.end)
    is_whole = span.end >= end or designated or text[span.end] == "・"
    if len(key) < 2 or ("\u30a0" <= key[0] <= "\u30ff" and not is_whole):  # noqa: PLR2004 - one letter is a word
        return None
    if "\u3041" <= key[0] <= "\u3096" and not (designated and span.end == end):
        return None
    if designated:
        return make_name(text, span, Span(span.start, designated.end()), (key, JAPANESE[designated[1]]))
    return make_name(text, span, span, (key, Kind.UNKNOWN))


_OURS = re.compile(r"[本当同各両全他貴][都道府県市区町村州郡]")
"""`This town`, `both cities`, which some town has for the name of a quarter."""
_NO_DESIGNATION = (
    "都市|都心|都会|道路|道場|道具|道徳|区域|区間|区分|区画|省エネ|省略|府県|町並|町家|町屋|町づくり|町おこし|村おこし|"
    "村づくり|市場|市況|市販"
)
"""Words that only begin like a designation: 友好都市 is no 友好都."""
_WRITTEN_BEHIND = re.compile(rf"(?!{_NO_DESIGNATION})(?:特別|広域|直轄)?([{''.join(JAPANESE)}])")
