"""A dossier on a country, a region, a place or a tie in the forms that people ask for.

What it tells is gathered and worded by `glocal.exports.briefs.compose`; each form has a writer of its own beside it.
"""

import datetime
from enum import StrEnum

from glocal.entities.models import Place, Tie
from glocal.exports.briefs.compose import dossier_on
from glocal.exports.briefs.dossier import Dossier
from glocal.exports.briefs.markdown import write_markdown
from glocal.exports.briefs.wording import PLAIN, Wording


class BriefForm(StrEnum):
    """What a dossier is written as."""

    MARKDOWN = "markdown"
    PDF = "pdf"
    WORD = "docx"

    @property
    def ending(self) -> str:
        """How the name of its file ends, without the dot."""
        return "md" if self is BriefForm.MARKDOWN else self.value

    @property
    def media_type(self) -> str:
        """IANA media type."""
        return _MEDIA_TYPES[self]


_MEDIA_TYPES = {
    BriefForm.MARKDOWN: "text/markdown; charset=utf-8",
    BriefForm.PDF: "application/pdf",
    BriefForm.WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


def write_brief(subject: Place | Tie, today: datetime.date, wording: Wording = PLAIN) -> str:
    """Return the dossier on a place or a tie as Markdown; it says so where nothing is known."""
    return write_markdown(dossier_on(subject, today, wording))


def write_dossier(dossier: Dossier, form: BriefForm, made_at: datetime.datetime) -> bytes:
    """Return a dossier in one of the forms.

    Raises:
        GlocalError: the fonts of the PDF were not built.
    """
    match form:
        case BriefForm.MARKDOWN:
            return write_markdown(dossier).encode()
        case BriefForm.PDF:
            from glocal.exports.briefs.typeset import typeset  # noqa: PLC0415 - 40 MB that Markdown does not need

            return typeset(dossier, made_at)
        case BriefForm.WORD:
            from glocal.exports.briefs.word import write_word  # noqa: PLC0415 - as above

            return write_word(dossier)
