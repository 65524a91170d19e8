"""Where sources differ about a tie: dates, kind, status, and whether it is there at all, the weightiest first."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from glocal.entities.said import SaidTie
from glocal.entities.shown import DATES, Value, contradict, values_of
from glocal.entities.silence import Silence
from glocal.model.edtf import Edtf
from glocal.model.vocabulary import TieStatus

NOTHING: Mapping[str, str] = MappingProxyType({})
"""Where nobody decided anything."""
_WEIGHTS = {"status": 5.0, "formalised": 4.0, "ended": 4.0, "kind": 3.5, "since": 2.0, "existence": 1.0}
"""How much a difference matters to somebody who relies on the register.

Whether a tie lives comes first; then the dates that anniversaries are counted from. Existence weighs least: lists are
seldom complete, and a side that does not list the other says little.
"""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What sources differ on, with each value and who says it, the shown one first."""

    key: str
    """The key of the tie."""
    aspect: str
    """`since`, `formalised`, `ended`, `kind`, `status` or `existence`."""
    values: tuple[Value, ...]
    weight: float
    silences: tuple[Silence, ...] = ()
    """The lists that cover the tie and do not have it; told of existence alone."""
    decided: str = ""
    """What a person decided it to be; empty where nobody did."""


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A list that does not have a tie, or has it no more."""

    register: str
    read_on: str
    """The day on which the copy in force was read, EDTF."""
    had_it: bool
    """Whether an earlier copy had it."""
    claims: tuple[int, ...] = ()
    """Numbers of the claims that say that it is gone; none where the list never had it."""


def unlisted(said: Sequence[SaidTie], silences: Sequence[Silence]) -> tuple[Unlisted, ...]:
    """Return the lists without a tie: first those that dropped it, then those that cover it and never had it."""
    dropped: dict[tuple[str, str], tuple[int, ...]] = {}
    for each in said:
        if each.claim.gone:
            name = each.register, str(each.issued or "")
            dropped[name] = (*dropped.get(name, ()), each.number)
    gone = [Unlisted(register, read_on, had_it=True, claims=claims) for (register, read_on), claims in dropped.items()]
    return (*gone, *(Unlisted(each.register, each.read_on, had_it=False) for each in silences))


def disagreements(
    key: str, said: Sequence[SaidTie], silences: Sequence[Silence] = (), decided: Mapping[str, str] = NOTHING
) -> tuple[Disagreement, ...]:
    """Return where the sources of one tie differ, in the order of `open_first`; empty where they agree.

    Args:
        key: The key of the tie.
        said: All that sources say of it.
        silences: The lists that cover it and do not have it.
        decided: What people decided, by aspect.
    """
    found = [_of_dates(key, said, aspect) for aspect in DATES]
    found += [_of_words(key, said, "kind"), _of_words(key, said, "status"), _of_existence(key, said, silences)]
    told = (replace(each, decided=decided.get(each.aspect, "")) for each in found if each)
    return tuple(sorted(told, key=open_first))


def open_first(found: Disagreement) -> tuple[bool, float]:
    """Return the key that sorts disagreements: what nobody decided before what is decided, then by weight."""
    return bool(found.decided), -found.weight


def _of_dates(key: str, said: Sequence[SaidTie], aspect: str) -> Disagreement | None:
    values = values_of(said, aspect)
    if not any(contradict(values[0].text, value.text) for value in values[1:]):
        return None
    years = [Edtf.parse(value.text).first_year or 0 for value in values]
    # A slip of a year is common and harmless; ten years are another event, or an error.
    return Disagreement(key, aspect, values, _WEIGHTS[aspect] + min(1.0, (max(years) - min(years)) / 10))


def _of_words(key: str, said: Sequence[SaidTie], aspect: str) -> Disagreement | None:
    """Return the difference between sources of one time: what changed over the years is history, no disagreement."""
    in_force = [each for each in said if each.claim.status is not TieStatus.EXPLORING]
    values = values_of(_of_newest_year(in_force), aspect)
    return Disagreement(key, aspect, values, _WEIGHTS[aspect]) if len(values) > 1 else None


def _of_newest_year(said: Sequence[SaidTie]) -> list[SaidTie]:
    years = [each.issued.first_year or 0 if each.issued else 0 for each in said]
    return [each for each, year in zip(said, years, strict=True) if year == max(years)]


def _of_existence(key: str, said: Sequence[SaidTie], silences: Sequence[Silence]) -> Disagreement | None:
    """Return that a list no longer has the tie, or never had it, while another source does; None where none differs.

    A list that dropped it weighs more than one that is silent, of those one that covers both ends.
    """
    gone = [each for each in said if each.claim.gone]
    there = [each for each in said if not each.claim.gone]
    if not there or not (gone or silences):
        return None
    values = [Value("there", _numbers(there)), *([Value("no longer listed", _numbers(gone))] if gone else [])]
    extra = 1.0 if gone else any(each.covers_both_ends for each in silences) / 2
    return Disagreement(key, "existence", tuple(values), _WEIGHTS["existence"] + extra, tuple(silences))


def _numbers(said: Iterable[SaidTie]) -> tuple[int, ...]:
    return tuple(each.number for each in said)
