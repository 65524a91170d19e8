"""`glocal evaluate`: compare readings with readings made by hand."""

import hashlib
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from glocal.model.errors import GlocalError

if TYPE_CHECKING:
    from glocal.evaluation.scores import Outcome

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


@click.command(
    epilog="Example: glocal extract issues/*.txt --output readings && glocal evaluate readings gold --misses",
    short_help="Compare readings with readings made by hand.",
)
@click.argument("readings", type=_FOLDER)
@click.argument("gold", type=_FOLDER)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of the table.")
@click.option("--misses", is_flag=True, help="List on standard error what was missed and what is wrong.")
@click.option("--save", type=click.Path(dir_okay=False, path_type=Path), help="Write the scores to this file.")
@click.option(
    "--against",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Show the change from scores saved before; exit with status 1 where one fell.",
)
def evaluate(
    readings: Path, gold: Path, *, as_json: bool, misses: bool, save: Path | None, against: Path | None
) -> None:
    """Score the JSON files in READINGS against those of the same names in GOLD.

    The column `change` compares with the last run against the same GOLD, which is remembered in the user's cache
    folder, or with the file given by --against.

    Exit status: 0 all was compared, 1 a reading is absent, broken or without true evidence, or a score fell below
    --against, 2 wrong usage.
    """
    from glocal.evaluation import report

    outcome, absent = _compare(readings, gold)
    remembered = _memory_of(gold)
    before = _read_scores(against) if against else _recall(remembered)
    record = report.scores_record(outcome, absent)
    click.echo(json.dumps(record, ensure_ascii=False) if as_json else report.table(outcome, before))
    _tell(outcome, absent, with_misses=misses)
    if save:
        _write(save, record)
    _remember(remembered, record)
    fallen = report.falls(report.f1_of_outcome(outcome), before) if against else []
    if fallen:
        click.echo(f"glocal: fell below {against}: {', '.join(fallen)}", err=True)
    sys.exit(1 if absent or outcome.broken_evidence or fallen else 0)


def _compare(readings: Path, gold: Path) -> tuple["Outcome", list[str]]:
    """Return what all pairs come to together, and the names of those without a reading."""
    from glocal.evaluation.comparison import compare_readings
    from glocal.evaluation.parsing import parse_reading
    from glocal.evaluation.scores import together
    from glocal.evaluation.stated import StatedReading

    truths = sorted(gold.glob("*.json"))
    absent = [path.stem for path in truths if not (readings / path.name).exists()]
    if len(absent) == len(truths):
        raise click.UsageError(f"no file in {gold} has a reading of the same name in {readings}")
    outcomes = []
    for path in truths:
        other = readings / path.name
        said = StatedReading() if path.stem in absent else parse_reading(_read(other), str(other))
        outcomes.append(compare_readings(path.stem, said, parse_reading(_read(path), str(path))))
    return together(outcomes), absent


def _tell(outcome: "Outcome", absent: list[str], *, with_misses: bool) -> None:
    """Print on standard error what a table of figures cannot say."""
    for miss in outcome.misses if with_misses else ():
        click.echo(str(miss), err=True)
    for broken in outcome.broken_evidence:
        click.echo(f"glocal: {broken}", err=True)
    for name in absent:
        click.echo(f"glocal: {name}: no reading; its facts count as missed", err=True)


def _memory_of(gold: Path) -> Path:
    """Return where the scores of the last run against a gold folder are kept.

    The user's cache folder, by the gold's own path: what one wants to see is the change since the last run against the
    same gold, whichever folder the readings were written to, and no file is left between gold or readings.
    """
    import platformdirs

    name = hashlib.sha256(str(gold.resolve()).encode()).hexdigest()[:16]
    return platformdirs.user_cache_path("glocal") / "evaluations" / f"{name}.json"


def _recall(path: Path) -> Mapping[str, float]:
    """Return the scores of the last run; nothing where there was none or they cannot be read any more."""
    try:
        return _read_scores(path)
    except GlocalError:
        return {}


def _remember(path: Path, record: Mapping[str, object]) -> None:
    """Keep the scores for the next run; where the cache cannot be written, the next run shows no change."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(path, record)
    except (OSError, GlocalError) as error:
        click.echo(f"glocal: the scores are not remembered: {error}", err=True)


def _read_scores(path: Path) -> Mapping[str, float]:
    from glocal.evaluation.report import f1_of_record

    try:
        record = json.loads(_read(path))
    except json.JSONDecodeError as error:
        raise GlocalError(f"{path}:{error.lineno}:{error.colno}: not JSON, {error.msg}") from error
    return f1_of_record(record, str(path))


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise GlocalError(f"{path}: not UTF-8 at byte {error.start}", "save it as UTF-8") from error
    except OSError as error:
        raise GlocalError(f"cannot read {path}: {error.strerror}") from error


def _write(path: Path, record: Mapping[str, object]) -> None:
    try:
        path.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    except OSError as error:
        raise GlocalError(f"cannot write {path}: {error.strerror}", "free space or name another file") from error
