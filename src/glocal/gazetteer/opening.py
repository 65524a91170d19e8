"""Opening of the gazetteer file, which is built first where it is missing or outdated."""

from collections.abc import Callable, Sequence
from pathlib import Path

import platformdirs

from glocal.gazetteer.file import Gazetteer, GazetteerError
from glocal.gazetteer.imports.shelf import kept_sources
from glocal.gazetteer.municipal_places import KnownMunicipalities
from glocal.gazetteer.sources import GeonamescacheSource, Source, SourceInfo, pycountry_info
from glocal.gazetteer.tables import tables_checksum

Progress = Callable[[str, float], None]
"""Takes what is being done and how much of all is done, from 0 to 1."""

_RULES = "21"
"""Raise this whenever a rule of the building changes; a changed table is noticed by itself."""


def rules_info() -> SourceInfo:
    """Return what the tables and rules of this package are as a source."""
    version = f"{_RULES}.{tables_checksum():08x}"
    return SourceInfo("Glocal's tables of countries, divisions and areas", version, "Apache-2.0", "2026-11-21")


def default_path() -> Path:
    """Return where the gazetteer lies unless another place is told: in the user's cache."""
    return Path(platformdirs.user_cache_dir("glocal", appauthor=False)) / "places.gazetteer"


def default_sources(path: Path | None = None) -> tuple[Source, ...]:
    """Return the sources that need no import, then what was imported for the gazetteer at `path` or the user's own."""
    return (GeonamescacheSource(), KnownMunicipalities(), *kept_sources(path or default_path()))


def ensure_gazetteer(
    path: Path | None = None, sources: Sequence[Source] | None = None, progress: Progress | None = None
) -> Gazetteer:
    """Return the gazetteer at `path`, built first where it is missing, damaged or of other sources.

    An older one that is whole is returned where the new one cannot be written.

    Raises:
        GazetteerError: it must be built and cannot be written, and there is no older one.
    """
    path = path or default_path()
    sources = default_sources(path) if sources is None else sources
    older = None
    try:
        older = Gazetteer(path)
        if older.description.sources == all_infos(sources):
            return older
    except (GazetteerError, FileNotFoundError):
        pass
    from glocal.gazetteer.build import build_gazetteer  # noqa: PLC0415 - a question need not load what building takes

    try:
        build_gazetteer(path, sources, progress)
    except GazetteerError:
        if older is None:
            raise
        return older
    return Gazetteer(path)


def all_infos(sources: Sequence[Source]) -> tuple[SourceInfo, ...]:
    """Return what the file records of its sources, the built-in ones first."""
    return (rules_info(), pycountry_info(), *(source.info for source in sources))
