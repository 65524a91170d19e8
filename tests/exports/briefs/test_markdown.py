import re

import pytest

from glocal.exports.briefs.markdown import write_markdown
from tests.dossiers import dossier
from tests.hostile import HOSTILE


def test_the_whole_dossier_as_it_is_written():
    assert (
        write_markdown(dossier())
        == """# Misato – Salamina

City in Saitama, Japan

As of 21 November 2026: 1 tie, 2 sources

## Ties

| Tie | Kind |
| --- | --- |
| Misato – Salamina | sister city |

### Misato – Salamina

sister city; active [1][2]

- December 2025: Misato – Salamina (Misato – Salamina) [1]

3 more ties are known.

## People named

No source names anybody.

## Sources

1. Glocal Sample News, April 2026, “Misato – Salamina”: “Misato – Salamina” … “They signed.”
2. グローカル見本新聞: “姉妹都市となった。”
"""
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_makes_no_markup_and_no_line_of_its_own(text: str):
    written = write_markdown(dossier(text))

    assert written.count("\n") == write_markdown(dossier()).count("\n")
    assert not re.search(r"(?<!\\)[<`*]", written)
