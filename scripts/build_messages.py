"""Builds the catalogues of translations that the pages read, without the GNU programs that Django would call.

Example: python scripts/build_messages.py            # django.po -> django.mo, for each language
Example: python scripts/build_messages.py --update   # first take the words of the code and templates into django.po
"""

import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages import Catalog
from babel.messages.extract import DEFAULT_KEYWORDS, extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "glocal"
LOCALE = SOURCE / "web" / "locale"
KEYWORDS = DEFAULT_KEYWORDS | {f"{name}_lazy": spec for name, spec in DEFAULT_KEYWORDS.items()}
_TRANSLATES = "django.utils.translation"
_CALL = re.compile(r"""\b(?:_|n?p?gettext)\((?:\s*u?(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|[^()'"])*\)""", re.DOTALL)


def messages() -> Catalog:
    """Return every message of the code and the templates, with the files it stands in."""
    found = Catalog(fuzzy=False, charset="utf-8")
    for path in sorted((*SOURCE.rglob("*.py"), *SOURCE.rglob("templates/**/*.*"))):
        name = path.relative_to(ROOT).as_posix()
        for _, message, _, context in _extracted(path):
            # Catalog.add lacks types for plural messages.
            found.add(message, None, [(name, 0)], context=context)
    return found


def _extracted(path: Path) -> Iterator[tuple[int, Any, list[str], str | None]]:  # Any: a text, or its two numbers
    text = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        text = _as_python(text)
    elif _TRANSLATES not in text:
        return
    yield from extract("python", io.BytesIO(text.encode()), KEYWORDS)


def _as_python(template: str) -> str:
    """Return the calls of gettext that a template stands for, one a line."""
    from django.conf import settings  # noqa: PLC0415 - without settings of its own, only where nothing has set any
    from django.utils.translation.template import templatize  # noqa: PLC0415 - as above

    if not settings.configured:
        settings.configure()
    return "\n".join(call.replace("\n", " ") for call in _CALL.findall(templatize(template)))


def catalogues() -> list[Path]:
    """Return the file of each language's translations."""
    return sorted(LOCALE.glob("*/LC_MESSAGES/django.po"))


def read(path: Path) -> Catalog:
    """Return the translations that a file holds."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3], abort_invalid=True)


def update(path: Path) -> None:
    """Take new messages into a file and leave out those that nothing says any more."""
    catalogue = read(path)
    catalogue.update(messages(), no_fuzzy_matching=True)
    # The head stays as a person wrote it: what Babel would write there changes with every call.
    head, blank, _ = path.read_text(encoding="utf-8").partition("\n\n")
    body = io.BytesIO()
    write_po(body, catalogue, 120, omit_header=True, sort_by_file=True, ignore_obsolete=True, include_lineno=False)
    path.write_text(head + blank + body.getvalue().decode(), encoding="utf-8")


def build(path: Path) -> None:
    """Write what Django reads beside the translations that people write."""
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, read(path))


if __name__ == "__main__":
    for each in catalogues():
        if "--update" in sys.argv[1:]:
            update(each)
            missing = [message.id for message in read(each) if message.id and not message.string]
            print(f"{each.relative_to(ROOT)}: {len(missing)} without a translation", *missing, sep="\n  ")
        build(each)
