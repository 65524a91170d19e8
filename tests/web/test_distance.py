import pytest

from glocal.web.distance import about, distance_km

TOKYO = (35.68, 139.69)


@pytest.mark.parametrize(
    ("other", "km"),
    [
        pytest.param(TOKYO, 0, id="itself"),
        pytest.param((-35.68, -40.31), 20015, id="the other side of the earth"),
        pytest.param((51.51, -0.13), 9559, id="London"),
        pytest.param((21.31, -157.86), 6210, id="Honolulu, over the date line"),
    ],
)
def test_distances_run_over_the_great_circle(other: tuple[float, float], km: int) -> None:
    assert distance_km(TOKYO, other) == pytest.approx(km, rel=0.001)
    assert distance_km(other, TOKYO) == pytest.approx(km, rel=0.001)


@pytest.mark.parametrize(
    ("km", "said"), [(0, 0), (0.4, 0), (7.6, 8), (84.6, 85), (149, 150), (9559, 9600), (9960, 10000)]
)
def test_a_distance_is_told_to_two_figures(km: float, said: int) -> None:
    assert about(km) == said
