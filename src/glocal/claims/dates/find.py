"""Finding the expressions of time in a text."""

import re

from glocal.claims.dates.found import FoundDate
from glocal.claims.dates.moment import Moment
from glocal.claims.dates.tables import MONTHS
from glocal.model.edtf import Edtf
from glocal.model.span import Span

_NUMBERS = {name: number for number, names in enumerate(MONTHS, 1) for name in names}
_FULL = re.compile(rf"\b({'|'.join(_NUMBERS)})\.? (\d{{1,2}}), (\d{{4}})\b")


def find_dates(text: str, reference: Edtf | None) -> tuple[FoundDate, ...]:
    """Return every expression of time in `text`, read against the date of the issue.

    Shape: in the order of the text, not overlapping; may be empty.
    """
    del reference
    return tuple(
        FoundDate(Span(*m.span()), Edtf.parse(str(Moment(int(m[3]), _NUMBERS[m[1]], int(m[2])))))
        for m in _FULL.finditer(text)
    )
