"""Measures how much processor time the maps of ties and places take to draw, and how large they are.

Example: python benchmarks/explore/globe_maps.py
"""

import gzip
import statistics
import time
from collections.abc import Callable

from glocal.exports.maps.drawing import Spot, Thread, map_of_place, map_of_tie, map_of_world

RUNS = 20
MISATO = Spot(35.83, 139.87, "Misato")
ENDS = (
    Spot(37.96, 23.5, "Salamina"),
    Spot(53.25, 10.41, "Lüneburg"),
    Spot(-13.16, -72.54, "Machu Picchu"),
    Spot(-23.5, -46.6, "São Paulo"),
    Spot(35.1, 129.04, "Busan"),
    Spot(-41.0, 174.0, "Blenheim"),
)
THREADS = [Thread(MISATO, end) for end in ENDS]


def told(name: str, draw: Callable[[], str]) -> None:
    """Print the median time of a map, and its size as it is and compressed."""
    drawn = draw()
    seconds = []
    for _ in range(RUNS):
        begun = time.process_time()
        draw()
        seconds.append(time.process_time() - begun)
    sizes = f"{len(drawn) / 1000:6.1f} kB {len(gzip.compress(drawn.encode())) / 1000:6.1f} kB packed"
    print(f"{name:<24}{statistics.median(seconds) * 1000:6.1f} ms {sizes}")


def draw_tie(thread: Thread) -> Callable[[], str]:
    """Return what draws one tie."""
    return lambda: map_of_tie(thread, thread.other.name, ["JP"])


if __name__ == "__main__":
    for each in THREADS:
        told(f"Misato – {each.other.name}", draw_tie(each))
    told("all ties of Misato", lambda: map_of_place(MISATO, THREADS, "Misato"))
    told("the globe", lambda: map_of_world(THREADS, "globe"))
