"""Numbers in words and figures: `1,200`, `twenty-five`, `1.4 million`."""

import re

_ONES = {
    word: number
    for number, word in enumerate(
        re.findall(
            r"\w+",
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
            " seventeen eighteen nineteen",
        )
    )
}
_TENS = {
    word: 10 * number
    for number, word in enumerate(re.findall(r"\w+", "twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "dozen": 12}
_WORD = "|".join((*_TENS, *sorted(_ONES, key=len, reverse=True), *_SCALES))

NUMBER_WORD = _WORD
"""Pattern of one word that a number can begin with, in lower case; without groups."""

NUMBER = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?)(?: (?:hundred|thousand|million|dozen)\b)?"
    rf"|(?:a |several )?(?:{_WORD})(?:[ -](?:and )?(?:{_WORD}))*\b"
)
"""Pattern of a number in lower-cased English text; without groups."""


def read_number(printed: str) -> int | None:
    """Return the number that the text stands for, None where it is none.

    >>> read_number("1,200"), read_number("twenty-five"), read_number("three hundred"), read_number("1.4 million")
    (1200, 25, 300, 1400000)
    """
    total, current = 0.0, 0.0
    for word in re.findall(r"[\d.,]+|[a-z]+", printed.lower()):
        if word[0].isdigit():
            current += float(word.replace(",", "").rstrip("."))
        elif word in _SCALES:
            current = max(current, 1) * _SCALES[word]
            if word != "hundred":
                total, current = total + current, 0.0
        elif word in _ONES or word in _TENS:
            current += _ONES.get(word, 0) or _TENS.get(word, 0)
        elif word not in ("a", "and"):
            return None
    return round(total + current) or None
