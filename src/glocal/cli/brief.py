"""`glocal brief`: a dossier on a country, a region, a place or a tie."""

import datetime
import sys
from pathlib import Path

import click

from glocal.cli.asking import open_register, place_meant, tie_meant, told_written
from glocal.cli.home import home_option
from glocal.model.errors import GlocalError

_FORMS = {"markdown": (".md", ".markdown", ".txt"), "pdf": (".pdf",), "docx": (".docx",)}
"""The forms of a dossier with the endings of their files."""


@click.command(
    epilog="Example: glocal brief 'Misato, Saitama' --language ja --output misato.pdf", short_help="Write a dossier."
)
@click.argument("name")
@click.argument("other", required=False)
@click.option("--format", "form", type=click.Choice(list(_FORMS)), help="By default what the ending of FILE says.")
@click.option("--language", type=click.Choice(["en", "ja"]), default="en", show_default=True, help="Of the dossier.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="By default standard output."
)
@home_option
def brief(
    name: str, other: str | None, form: str | None, language: str, output: Path | None, home: Path | None
) -> None:
    """Write a dossier on a country, region or place, or with OTHER on the tie between the two.

    It tells ties and how they stand, activities by year, people named, anniversaries ahead, comparable cases, what
    sources differ on, and the sentences that say so. Markdown for reading on, PDF for print, docx for Word.
    """
    form = form or _form_of(output)
    if form != "markdown" and output is None and sys.stdout.isatty():
        raise GlocalError(f"{form} is nothing that a terminal shows", "name a file with --output")
    today = open_register(home)
    from glocal.exports.brief import BriefForm, write_dossier
    from glocal.exports.briefs.compose import dossier_on
    from glocal.web.wording import wording

    dossier = dossier_on(tie_meant(name, other) if other else place_meant(name), today, wording(language))
    if dossier.is_empty:
        click.echo(f"glocal: no source says more of {dossier.title} than its name: add documents about it", err=True)
    _write(write_dossier(dossier, BriefForm(form), datetime.datetime.now(datetime.UTC)), output)


def _form_of(output: Path | None) -> str:
    """Return the form that the ending of a file's name says.

    Raises:
        GlocalError: no form has that ending.
    """
    if output is None:
        return "markdown"
    for form, endings in _FORMS.items():
        if output.suffix.lower() in endings:
            return form
    raise GlocalError(f"{output.name} does not say what to write", "name it .pdf, .docx or .md, or give --format")


def _write(content: bytes, output: Path | None) -> None:
    if output is None:
        sys.stdout.buffer.write(content)
        return
    try:
        output.write_bytes(content)
    except OSError as error:
        raise GlocalError(f"cannot write {output}: {error.strerror}", "name another file with --output") from error
    told_written(output)
