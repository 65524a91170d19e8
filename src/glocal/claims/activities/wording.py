"""What a title looks like: nothing hangs over at its ends, quotes are closed, its first letter is large."""

import re

from glocal.claims.activities.title_words import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    DANGLING,
    DEIXIS,
    LONGEST_TITLE,
    MEN_IN_ED,
    MONTHS,
    NO_OPENING,
    NO_VERBS,
    PAST,
    PREPOSITIONS,
    PRESENT,
    PRONOUNS,
)

_PAIRS = {"(": ")", "[": "]", "“": "”", "「": "」", "『": "』", "（": "）"}
_BRACKETS = re.compile("|".join(map(re.escape, [*_PAIRS, *_PAIRS.values()])))
_EDGES = " \t\n,.;:!?–—-・、。|*#•▍■●◆►▶"
_DATELINE = re.compile(
    rf"(?:(?:\d{{1,2}}(?:[-–]\d{{1,2}})? )?{MONTHS}(?: \d{{1,2}})?"
    rf"(?: ?(?:to|[-–]) ?(?:\d{{1,2}} ?)?(?:{MONTHS})?(?: \d{{1,2}})?)?:"
    rf"|[A-Z][A-Z ,.]{{2,30}} [-–—](?! (?:[A-Z][\w’']* ?|of |the |and |in )+$)|\d{{1,2}}[.)]|\([\da-z]{{1,2}}\)) ?"
)
_DATE_TAIL = re.compile(
    rf",? (?:on |in |from |until )?(?:\w+day,? )?(?:the )?"
    rf"(?:\d{{1,2}} {MONTHS}|{MONTHS}(?: \d{{1,2}})?)(?:,? \d{{4}})?$"
    r"| of (?:this|last|next) (?:year|month)$| [Tt]o [Bb]e \w+$| (?:and|or) \w+ed$"
)
_ASIDE = re.compile(r"\s*(?:\([^()]*\)|（[^（）]*）)")
_DEIXIS = re.compile(DEIXIS, re.IGNORECASE)
_LETTER = re.compile(r"[^\W_]")
_PARTICLES = re.compile(r"(?:[をがはでにへ]|(?<!ひ)と|の|から|まで|より)$")
_SMALL_LEAD = re.compile(
    r"\b(?:of|to|by|with) (?:A|An|We|They|It|He|She|Our|This)\b"
    r"|\b(?:of|on|for|to) (?:of|between|to|and)\b"
)


def is_well_formed(title: str) -> bool:
    """Return whether a line can stand as a title: begun, ended and closed as one, and no longer than one.

    >>> is_well_formed("Signing of the charter"), is_well_formed("signed anew in the"), is_well_formed("訪問団を")
    (True, False, False)
    """
    words = re.findall(r"[^\W_][\w’'-]*|[&+]", title)
    if not words or len(title) > LONGEST_TITLE or title != title.strip(_EDGES) or "\n" in title:
        return False
    begins, ends = words[0].lower(), words[-1].lower()
    if opens_badly(begins) or ends in DANGLING or words[-1].endswith(("'s", "’s")):
        return False
    first = _LETTER.search(title)
    if not is_closed(title) or _PARTICLES.search(title) or "のの" in title or _DATELINE.match(title):
        return False
    if _COMPOSED.match(title) and any(word in AUXILIARIES for word in re.findall(r"\b[a-z]+", title)):
        return False
    return bool(first and not first[0].islower() and not _SMALL_LEAD.search(title))


_COMPOSED = re.compile(
    r"(?:Visit|Stay|Dispatch|Signing|Donation|Exchange|Lecture|Concert|Meeting|Training) (?:of|by|to) "
)
"""Begins a title that is one noun phrase; a finite verb in it shows that a clause was taken for a name."""


def opens_badly(word: str) -> bool:
    """Return whether a lower-cased word begins a clause or goes on with one, so that no title begins with it."""
    return word in NO_OPENING or is_done(word)


def is_done(word: str) -> bool:
    """Return whether a lower-cased word has the form of something done: `welcomed`.

    >>> is_done("welcomed"), is_done("united")
    (True, False)
    """
    if word in PAST:
        return True
    ends = word.endswith("ed") and not word.endswith(MEN_IN_ED)
    return ends and len(word) > len("need") and word not in NO_VERBS and "-" not in word


def is_closed(text: str) -> bool:
    """Return whether every bracket and quotation mark in the text has its other half, in its order."""
    waiting: list[str] = []
    for letter in _BRACKETS.findall(text):
        if letter in _PAIRS:
            waiting.append(_PAIRS[letter])
        elif not waiting or waiting.pop() != letter:
            return False
    return not waiting and text.count('"') % 2 == 0


_HALF_QUOTED = re.compile(r"^['‘](?!.*\w['’](?!\w))")
"""A quotation mark whose other half stands behind the phrase."""


def polished_clause(text: str) -> str:
    """Return a printed clause as a title, with its article; empty if nothing is left."""
    return capitalised(trimmed(_ASIDE.sub("", " ".join(text.split()))))


def polished(text: str) -> str:
    """Return the words of a printed phrase as a title; empty if none are left.

    >>> polished("this year's Iida Puppet Festa on"), polished("▍16 June: the famous Tanabata Festival")
    ('Iida Puppet Festa', 'Tanabata Festival')
    >>> polished("'Regional Seminar"), polished("'Ink' Workshop")
    ('Regional Seminar', "'Ink' Workshop")
    """
    text = _ASIDE.sub("", _HALF_QUOTED.sub("", " ".join(text.split())))
    before = None
    while text != before:
        before = text
        text = trimmed(text)
        for lead in (_DATELINE, _DEIXIS):
            text = text[found.end() :] if (found := lead.match(text)) and found.end() < len(text) else text
    return capitalised(text)


def trimmed(text: str) -> str:
    """Return a phrase without what hangs over at its end, and cut to the longest that a title can be."""
    before = None
    text = _cut(text.lstrip(_EDGES))
    while text != before:
        before, text = text, _opened(_undated(text.strip(_EDGES)))
        if text.split(" ")[-1].lower().rstrip(".") in DANGLING:
            text = text.rpartition(" ")[0]
    return text


def _undated(text: str) -> str:
    """Return the text without the date at its end, which begins in its last characters."""
    tail = _DATE_TAIL.search(text, max(0, len(text) - _LONGEST_DATE))
    return text[: tail.start()] if tail else text


_LONGEST_DATE = 44


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST_TITLE else text[: LONGEST_TITLE + 1].rpartition(" ")[0] or text[:LONGEST_TITLE]


def _opened(text: str) -> str:
    """Return the text without a bracket or quotation mark that is not closed, and what stands behind an opening one."""
    if is_closed(text):
        return text
    opening = max(text.rfind(letter) for letter in _PAIRS)
    if opening > 0:
        return text[:opening].rstrip(_EDGES)
    return re.sub(r'["“”「」『』()（）\[\]]', "", text)


def capitalised(text: str) -> str:
    """Return the text with its first letter large, also behind a quotation mark."""
    first = _LETTER.search(text)
    return text if not first else text[: first.start()] + first[0].upper() + text[first.end() :]


_WORD = re.compile(r"\S+")
_ENDS = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSt)(?<!\b[A-Z])[.]$|[,;:!?)]$")
_INNER = frozenset({"of", "from", "for", "on", "by", "and", "&"})
_LEADING = ARTICLES | _INNER
_NEW_CLAUSE = AUXILIARIES | CONJUNCTIONS | PRONOUNS
_BORDERS = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES
_QUOTES = "“”’'\""
_WITHIN = 12
"""Words of a noun phrase; longer ones are clauses."""


def noun_phrase(text: str, start: int, end: int, *, is_subject: bool = False) -> str:
    """Return the noun phrase that begins at `start`; empty where none does.

    Args:
        text: The text.
        start: Where its first word stands.
        end: Where it ends at the latest.
        is_subject: Whether a verb follows it; then `in` and `to` between names belong to it.
    """
    taken: list[str] = []
    words = [word[0] for word in _WORD.finditer(text, start, end)][:_WITHIN]
    for number, word in enumerate(words):
        if _stops(word.strip(_EDGES + _QUOTES), taken, words[number + 1 : number + 2], is_subject=is_subject):
            break
        taken.append(word)
        if _ENDS.search(word):
            break
    phrase = trimmed(" ".join(taken))
    phrase = phrase.strip(_EDGES + _QUOTES) if phrase[:1] in _QUOTES else phrase
    return "" if not phrase or phrase.split()[0].lower().strip(_EDGES) in PRONOUNS else phrase


def _stops(word: str, taken: list[str], behind: list[str], *, is_subject: bool) -> bool:
    """Return whether a word does not belong to the noun phrase begun."""
    follower, low = behind[0].strip(_EDGES) if behind else "", word.lower()
    if low == "and":
        return not follower or is_done(follower.lower()) or follower.lower() in _NEW_CLAUSE
    if low in ("in", "to"):
        return not (is_subject and taken and taken[-1][:1].isupper() and follower[:1].isupper())
    if low in _INNER:
        return not taken or not follower
    if low in _BORDERS:
        return True
    return low == word and _acts(low, taken[-1].lower() if taken else "", follower)


def _acts(low: str, before: str, follower: str) -> bool:
    """Return whether a word is a verb that ends a noun phrase: `students visiting Japan`, not `a cycling team`."""
    if before in _LEADING or before.isdigit():
        return False
    if low.endswith("ing") and len(low) > len("string"):
        return before.endswith("s") or not follower.islower() or follower in PREPOSITIONS | ARTICLES
    return is_done(low) or low in PRESENT
