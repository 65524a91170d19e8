"""The most probable sequence of states for a sequence of signs.

Source: Viterbi 1967; the scores are log-odds and simply add up.
"""

from glocal.articles.label import ENDS, STARTS, STEPS, State
from glocal.articles.sign import scores

_NEVER = -1e9
_Arrows = tuple[tuple[tuple[int, float], ...], ...]


def _arrows(gap: int) -> _Arrows:
    """Return for each state the states before it with the cost of the step, at one width of gap."""
    return tuple(
        tuple((int(before), costs[gap]) for (before, after), costs in STEPS.items() if after is state)
        for state in State
    )


_ARROWS = tuple(_arrows(gap) for gap in range(3))


def best_states(signs: list[int], gaps: list[int]) -> list[State]:
    """Return one state per line: the sequence that explains all lines best together.

    Args:
        signs: The signs of each line.
        gaps: The blank lines above each line.
    """
    if not signs:
        return []
    totals = [STARTS.get(state, _NEVER) + score for state, score in zip(State, scores(signs[0]), strict=True)]
    trail: list[list[int]] = []
    for seen, gap in zip(signs[1:], gaps[1:], strict=True):
        totals, back = _step(totals, scores(seen), _ARROWS[min(gap, 2)])
        trail.append(back)
    totals = [total + ENDS.get(state, 0.0) for state, total in zip(State, totals, strict=True)]
    return _walk_back(trail, totals.index(max(totals)))


def _step(totals: list[float], line: tuple[float, ...], arrows: _Arrows) -> tuple[list[float], list[int]]:
    """Return the best total for each state behind one more line, and where it came from."""
    best, back = [], []
    for ways, score in zip(arrows, line, strict=True):
        top, source = _NEVER, 0
        for before, cost in ways:
            total = totals[before] + cost
            if total > top:
                top, source = total, before
        best.append(top + score)
        back.append(source)
    return best, back


def _walk_back(trail: list[list[int]], last: int) -> list[State]:
    states = [last]
    for back in reversed(trail):
        states.append(back[states[-1]])
    return [State(state) for state in reversed(states)]
