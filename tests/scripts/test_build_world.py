"""The shapes of lands that maps are drawn from."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import build_world


def test_corners_that_cannot_be_seen_are_left_out():
    assert build_world.simplified([(0, 0), (10, 1), (20, 0), (20, 30)]) == [(0, 0), (20, 0), (20, 30)]


def test_a_ring_keeps_its_farthest_corners():
    ring = [(0, 0), (20, 0), (20, 20), (0, 20), (0, 0)]
    assert build_world.simplified(ring) == ring


def test_a_line_is_its_first_point_and_the_way_to_each_of_the_next():
    assert build_world.steps([(5, 7), (6, 7), (6, 4)]) == [5, 7, 1, 0, 0, -3]


def test_arcs_are_read_as_steps_from_their_scale_and_zero():
    topology = {"transform": {"scale": [0.1, 0.1], "translate": [-10.0, 5.0]}, "arcs": [[[0, 0], [100, 0], [0, 50]]]}
    assert build_world.quantised(topology) == [[(-500, 250), (0, 250), (0, 500)]]


@pytest.mark.parametrize(
    ("geometry", "rings"),
    [
        ({"type": "Polygon", "arcs": [[0, 1]]}, [[0, 1]]),
        ({"type": "MultiPolygon", "arcs": [[[0]], [[1], [~2]]]}, [[0], [1], [~2]]),
        ({"type": "GeometryCollection", "geometries": [{"type": "Polygon", "arcs": [[3]]}]}, [[3]]),
        ({"type": "Point"}, []),
    ],
)
def test_the_rings_of_every_shape_are_found(geometry: dict[str, object], rings: list[list[int]]):
    assert build_world.rings(geometry) == rings


@pytest.mark.skipif(not build_world.ATLAS.is_dir(), reason="needs world-atlas: cd frontend && npm ci")
def test_the_committed_shapes_are_what_the_script_writes():
    assert build_world.world_text() == build_world.TARGET.read_text(encoding="ascii")
