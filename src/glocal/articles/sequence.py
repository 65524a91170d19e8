"""The most probable sequence of states for a sequence of signs.

Source: Viterbi 1967; the scores are log-odds and simply add up.
"""

from collections.abc import Sequence

from glocal.articles.label import ENDS, STARTS, STEPS, State
from glocal.articles.scoring import scores

_NEVER = -1e9
# A reading that is this much behind the best so far is given up. From 5 on, the labels of the labelled pages,
# the real issues and the layouts of tests/articles are those of the full search.
_HOPELESS = 8.0
_Ways = tuple[tuple[tuple[int, float], ...], ...]
_Alive = list[tuple[int, float]]


def _ways(gap: int) -> _Ways:
    """Return for each state the states that may follow it with the cost of the step, at one width of gap."""
    return tuple(
        tuple((int(after), costs[gap]) for (before, after), costs in STEPS.items() if before is state)
        for state in State
    )


_WAYS = tuple(_ways(gap) for gap in range(3))
_STATES = tuple(State)
_ENDS = tuple(ENDS.get(state, 0.0) for state in State)


def best_states(signs: Sequence[int], gaps: Sequence[int]) -> tuple[list[State], float]:
    """Return one state per line, the sequence that explains all lines best together, and its score.

    Args:
        signs: The signs of each line.
        gaps: The blank lines above each line.
    """
    if not signs:
        return [], 0.0
    first = scores(signs[0])
    alive = [(int(state), start + first[state]) for state, start in STARTS.items()]
    trail: list[list[int]] = []
    for i in range(1, len(signs)):
        gap = gaps[i]
        alive, back = _step(alive, scores(signs[i]), _WAYS[gap if gap < len(_WAYS) else -1])
        trail.append(back)
    best, last = max((total + _ENDS[state], state) for state, total in alive)
    return _walk_back(trail, last), best


def _step(alive: _Alive, line: tuple[float, ...], ways: _Ways) -> tuple[_Alive, list[int]]:
    """Return the states still worth following behind one more line, and where each came from."""
    best = [_NEVER] * len(_STATES)
    back = [0] * len(_STATES)
    for before, total in alive:
        for after, cost in ways[before]:
            reached = total + cost
            if reached > best[after]:
                best[after] = reached
                back[after] = before
    totals = [reached + score for reached, score in zip(best, line, strict=True)]
    hopeless = max(totals) - _HOPELESS
    return [(state, total) for state, total in enumerate(totals) if total > hopeless], back


def _walk_back(trail: list[list[int]], last: int) -> list[State]:
    states = [last]
    for back in reversed(trail):
        states.append(back[states[-1]])
    return [_STATES[state] for state in reversed(states)]
