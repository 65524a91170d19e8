"""The colours of charts and maps against WCAG 2.2: parts of graphics 3 to 1 (1.4.11)."""

import re
from pathlib import Path

import pytest

from tests.web.test_colours import contrast, palette

STYLES = Path(__file__).parents[2] / "frontend" / "src"


def tokens(sheet: str, scheme: str) -> dict[str, str]:
    light, dark, *_ = (STYLES / sheet).read_text(encoding="utf-8").split("@media")
    pattern = r"--([a-z0-9-]+): (#[0-9a-f]{6});"
    return dict(re.findall(pattern, light)) | (dict(re.findall(pattern, dark)) if scheme == "dark" else {})


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("number", range(1, 8))
def test_every_part_of_a_chart_stands_out_from_the_paper(scheme: str, number: int) -> None:
    assert contrast(tokens("charts.css", scheme)[f"chart-{number}"], palette(scheme)["paper"]) >= 3


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["map-sea", "map-land", "map-told"])
def test_arcs_stand_out_from_sea_and_land(scheme: str, ground: str) -> None:
    assert contrast(palette(scheme)["thread"], tokens("maps.css", scheme)[ground]) >= 3
