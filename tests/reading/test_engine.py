"""Engines by name."""

from importlib.metadata import EntryPoint

import pytest

from glocal.reading import engine
from glocal.reading.engine import UnknownEngineError, engine_named, engine_names
from glocal.reading.grammar import read_by_grammar


def test_the_grammar_is_always_there():
    assert engine_named("grammar") is read_by_grammar
    assert "grammar" in engine_names()


def test_an_unknown_engine_is_refused_with_the_known_ones():
    with pytest.raises(UnknownEngineError, match="no engine is named 'oracle': use one of grammar"):
        engine_named("oracle")


def test_another_package_adds_an_engine_by_an_entry_point(monkeypatch: pytest.MonkeyPatch):
    points = [EntryPoint("echo", "glocal.reading.grammar:read_by_grammar", engine.GROUP)]
    monkeypatch.setattr(
        "importlib.metadata.entry_points",
        lambda **wanted: [point for point in points if wanted.get("name", point.name) == point.name],
    )

    assert engine_named("echo") is read_by_grammar
    assert engine_names() == ("echo", "grammar")
