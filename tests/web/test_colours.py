"""The colours of the style sheet against WCAG 2.2: text 4.5 to 1 (1.4.3), edges of fields 3 to 1 (1.4.11)."""

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).parents[2] / "frontend" / "src" / "tokens.css"
TEXTS = ["ink", "soft", "thread", "place", "person", "activity"]
GROUNDS = ["paper", "sunken"]
MARKS = ["place-tint", "person-tint", "tie-tint", "activity-tint"]


def palette(scheme: str) -> dict[str, str]:
    light, dark = TOKENS.read_text(encoding="utf-8").split("@media")
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", light))
    return colours if scheme == "light" else colours | dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", dark))


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour. Source: WCAG 2.2, relative luminance."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def test_black_on_white_has_the_contrast_that_the_standard_gives() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_stands_out_from_the_paper(scheme: str, text: str, ground: str) -> None:
    colours = palette(scheme)
    assert contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("mark", MARKS)
def test_marked_words_and_their_numbers_stand_out_from_the_mark(scheme: str, mark: str) -> None:
    colours = palette(scheme)
    number = {"tie-tint": "thread"}.get(mark, mark.removesuffix("-tint"))
    assert contrast(colours["ink"], colours[mark]) >= 4.5
    assert contrast(colours[number], colours[mark]) >= 4.5
