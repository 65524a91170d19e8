"""A dossier as PDF: A4, tagged (PDF/UA-1), its fonts embedded, set by Typst.

The values reach the template as one JSON text, never as markup, so whatever they hold prints as text. Only the fonts of
this package and those inside Typst are used, so that a dossier looks the same on every machine.
"""

import dataclasses
import datetime
import functools
import json
import unicodedata
from importlib import resources
from pathlib import Path

import typst

from glocal.exports.briefs.dossier import Dossier
from glocal.exports.briefs.drawing import draw_chart, draw_map
from glocal.exports.briefs.plain import REPLACEMENT, printable
from glocal.model.errors import GlocalError

FONTS = Path(str(resources.files("glocal.exports"))) / "fonts"
_FACES = ("NotoSansJP_400Regular.ttf", "NotoSansJP_700Bold.ttf")
_TEMPLATE = Path(__file__).with_name("dossier.typ")
TEXT_FACES = ("Libertinus Serif", "Noto Sans JP", "DejaVu Sans Mono")
"""The faces that set text: what one lacks the next one has."""
_DRAWING = ("Noto Sans JP",)
"""The face of drawings, in which Typst does not always find another face for a letter that one lacks."""
_PLAIN = dict(zip("ŁłĐđØøĦħŊŋıŒœ", "LlDdOoHhNniOo", strict=True))
"""Letters with a stroke or a tail, which Unicode does not part into letter and mark."""
_GETA = "〓"
"""What Japanese printers set for a letter that they lack."""
_PROBE = b"""#set document(title: "t")
#set text(lang: "en", font: json(bytes(sys.inputs.faces)), fallback: false)
#sys.inputs.text"""
_DRAWN = b"""#set document(title: "t")
#image(bytes(sys.inputs.svg), format: "svg", alt: "a")"""
_PICTURE = b"""#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg", width: 90mm)"""


def typeset(dossier: Dossier, made_at: datetime.datetime) -> bytes:
    """Return the dossier as PDF; the same dossier made at the same time yields the same bytes.

    Raises:
        GlocalError: the fonts were not built.
    """
    text = json.dumps(_cleaned(dataclasses.asdict(dossier)), ensure_ascii=False, default=str)
    inputs = {
        "dossier": fitted(text, TEXT_FACES),
        "map": _drawable(draw_map(dossier)),
        "chart": _drawable(draw_chart(dossier)),
    }
    compiler = typst.Compiler(_TEMPLATE.read_bytes(), font_paths=_fonts(), sys_inputs=inputs)
    # Typst takes whole seconds.
    return _one_file(compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=made_at.replace(microsecond=0)))


def picture_of(svg: str) -> bytes:
    """Return an SVG drawing as a PNG picture, for programs that draw none."""
    compiler = typst.Compiler(_PICTURE, font_paths=_fonts(), sys_inputs={"svg": _drawable(svg)})
    return _one_file(compiler.compile(format="png", ppi=220.0))


def _one_file(made: object) -> bytes:
    """Return what Typst made as the one file that it is where no file for each page is asked for.

    Raises:
        TypeError: Typst made something else.
    """
    if not isinstance(made, bytes):
        raise TypeError(f"Typst made {type(made).__name__}, not one file")
    return made


@functools.cache
def _fonts() -> typst.Fonts:
    if not all((FONTS / face).is_file() for face in _FACES):
        raise GlocalError("the fonts of the PDF are not there", "build them: python scripts/build_frontend.py")
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[FONTS])


def _cleaned(value: object) -> object:
    match value:
        case str():
            return printable(value)
        case dict():
            return {key: _cleaned(each) for key, each in value.items()}
        case list() | tuple():
            return [_cleaned(each) for each in value]
    return value


def _drawable(svg: str) -> str:
    """Return a drawing as it is if all its letters print, else with what its own face has."""
    return svg if not svg or _compiles(_DRAWN, svg=svg) else fitted(svg, _DRAWING)


def fitted(text: str, faces: tuple[str, ...]) -> str:
    """Return a text with what the faces have: without its accents, or a mark, where they lack a letter.

    PDF/UA wants a form for each letter; joiners and other marks without a form of their own are left out.
    """
    text = text.replace(REPLACEMENT, _GETA)
    unseen = {letter for letter in set(text) if unicodedata.category(letter) == "Cf"}
    fitting: dict[str, str | int | None] = {
        letter: _like(letter) for letter in _missing(frozenset(text) - unseen, faces)
    }
    return text.translate(str.maketrans(fitting | dict.fromkeys(unseen)))


def _like(letter: str) -> str:
    plain = _PLAIN.get(letter, unicodedata.normalize("NFKD", letter)[0])
    return plain if plain.isascii() and plain.isalnum() else _GETA


def _missing(letters: frozenset[str], faces: tuple[str, ...]) -> frozenset[str]:
    """Return those of the letters that the faces lack."""
    beyond = "".join(sorted(letter for letter in letters if not letter.isascii()))
    if not beyond or _prints(beyond, faces):
        return frozenset()
    if len(beyond) == 1:
        return frozenset(beyond)
    half = len(beyond) // 2
    return _missing(frozenset(beyond[:half]), faces) | _missing(frozenset(beyond[half:]), faces)


@functools.lru_cache(maxsize=4096)
def _prints(letters: str, faces: tuple[str, ...]) -> bool:
    return _compiles(_PROBE, text=letters, faces=json.dumps(faces))


def _compiles(source: bytes, **inputs: str) -> bool:
    try:
        typst.Compiler(source, font_paths=_fonts(), sys_inputs=inputs).compile(format="pdf", pdf_standards=["ua-1"])
    except typst.TypstError:
        return False
    return True
