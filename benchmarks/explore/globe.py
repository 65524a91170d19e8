"""Measures the globe of the front page in headless Chromium: its bytes, and the seconds until it is drawn and answers.

A machine without a graphics card is imitated: WebGL is drawn by the processor (SwiftShader). Two more figures tell what
part of the time that is: the same page without ties, and the first picture of an empty WebGL canvas of the same size.

Example: python benchmarks/explore/globe.py large --port 8462
"""

import argparse
import gzip
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, Route, sync_playwright

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
FLAGS = ("--no-sandbox", "--disable-background-networking", "--use-angle=swiftshader", "--enable-unsafe-swiftshader")
RUNS = 5
GLOBE = "[data-globe]"
USABLE = f"{GLOBE}[data-state=turning]"
NOTHING = {
    "steps_per_degree": 50,
    "kinds": ["sister-city"],
    "statuses": ["active"],
    **{key: [] for key in ("countries", "regions", "north", "east", "ids", "one", "other", "year")},
    "kind": "",
    "status": "",
}


@contextmanager
def served(home: Path, port: int) -> Iterator[str]:
    """Serve a home while measuring."""
    glocal = Path(sys.executable).with_name("glocal")
    command = [str(glocal), "serve", "--port", str(port)]
    with subprocess.Popen(command, env={**os.environ, "GLOCAL_HOME": str(home)}, stdout=subprocess.DEVNULL) as server:  # noqa: S603 - our own command
        address = f"http://localhost:{port}"
        try:
            until_answered(f"{address}/about/")
            yield address
        finally:
            server.terminate()


def until_answered(address: str) -> None:
    """Wait until the server answers."""
    for _ in range(120):
        try:
            urllib.request.urlopen(address).close()  # noqa: S310 - our own server
        except OSError:
            time.sleep(0.5)
        else:
            return
    sys.exit("the server does not answer")


def transferred(address: str) -> tuple[int, int, float]:
    """Return the bytes of the ties over the wire and unpacked, and the seconds of a warm answer."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})  # noqa: S310 - our own server
    urllib.request.urlopen(request).close()  # noqa: S310 - warms the memory
    begun = time.perf_counter()
    with urllib.request.urlopen(request) as answer:  # noqa: S310
        packed = answer.read()
    return len(packed), len(gzip.decompress(packed)), time.perf_counter() - begun


def opened(browser: Browser, address: str, *, is_empty: bool = False) -> tuple[Page, float]:
    """Open the front page at the globe and return the seconds until the globe can be used."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    if is_empty:
        page.route("**/maps/ties.json", without_ties)
    begun = time.perf_counter()
    page.goto(f"{address}/#globe", wait_until="commit")
    page.wait_for_selector(USABLE, state="attached")
    return page, time.perf_counter() - begun


def without_ties(route: Route) -> None:
    """Answer as a register without ties would."""
    route.fulfill(body=json.dumps(NOTHING), content_type="application/json")


def answered(page: Page, kind: str) -> float:
    """Choose a kind and return the seconds until the globe has taken it: counted, bundled, handed on to be drawn."""
    script = """kind => {
        const select = document.querySelector('[data-filter] select[name=kind]');
        const begun = performance.now();
        select.value = kind;
        select.dispatchEvent(new Event('input', {bubbles: true}));
        return performance.now() - begun;
    }"""
    return float(page.evaluate(script, kind)) / 1000


def first_picture(browser: Browser, address: str) -> float:
    """Return the seconds until an empty WebGL canvas as large as the globe's has drawn its first picture."""
    script = """() => {
        const begun = performance.now();
        const gl = Object.assign(document.createElement('canvas'), {width: 640, height: 640}).getContext('webgl2');
        gl.clear(gl.COLOR_BUFFER_BIT);
        gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
        return performance.now() - begun;
    }"""
    page = browser.new_context().new_page()
    page.goto(f"{address}/about/")
    seconds = float(page.evaluate(script)) / 1000
    page.context.close()
    return seconds


def measure(address: str) -> None:
    """Print the measures."""
    packed, unpacked, seconds = transferred(f"{address}/maps/ties.json")
    print(f"ties over the wire  {packed / 1e6:.2f} MB ({unpacked / 1e6:.2f} MB unpacked) in {seconds * 1000:.0f} ms")
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        sys.exit("no browser on the path")
    drawn, empty, answers, canvas = [], [], [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        for _ in range(RUNS):
            page, seconds = opened(browser, address)
            drawn.append(seconds)
            answers += [answered(page, kind) for kind in ("sister-city", "host-town", "")]
            page.context.close()
            page, seconds = opened(browser, address, is_empty=True)
            empty.append(seconds)
            page.context.close()
            canvas.append(first_picture(browser, address))
        browser.close()
    print(f"globe with ties drawn      {told(drawn)}")
    print(f"globe without ties drawn   {told(empty)}")
    print(f"empty WebGL canvas         {told(canvas)}")
    print(f"filter answered            {told(answers)}")


def told(seconds: list[float]) -> str:
    """Return the median and the worst."""
    return f"{statistics.median(seconds):5.2f} s median, {max(seconds):.2f} s worst of {len(seconds)}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("home", type=Path)
    parser.add_argument("--port", type=int, default=8462)
    asked = parser.parse_args()
    with served(asked.home, asked.port) as served_at:
        measure(served_at)
