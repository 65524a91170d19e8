"""The most probable sequence of states for a sequence of signs.

Source: Viterbi 1967; the scores are log-odds and simply add up.
"""

from collections.abc import Sequence

from glocal.articles.label import ENDS, STARTS, STEPS, State
from glocal.articles.scoring import scores

_NEVER = -1e9
# A reading that is this much behind the best so far is given up. No sign and no step weighs more than 10,
# and from 12 on the articles of the cases no longer change.
_HOPELESS = 20.0
_Ways = tuple[tuple[tuple[int, float], ...], ...]


def _ways(gap: int) -> _Ways:
    """Return for each state the states that may follow it with the cost of the step, at one width of gap."""
    return tuple(
        tuple((int(after), costs[gap]) for (before, after), costs in STEPS.items() if before is state)
        for state in State
    )


_WAYS = tuple(_ways(gap) for gap in range(3))
_COUNT = len(State)


def best_states(signs: Sequence[int], gaps: Sequence[int]) -> tuple[list[State], float]:
    """Return one state per line, the sequence that explains all lines best together, and its score.

    Args:
        signs: The signs of each line.
        gaps: The blank lines above each line.
    """
    if not signs:
        return [], 0.0
    totals = [STARTS.get(state, _NEVER) + score for state, score in zip(State, scores(signs[0]), strict=True)]
    trail: list[list[int]] = []
    for seen, gap in zip(signs[1:], gaps[1:], strict=True):
        totals, back = _step(totals, scores(seen), _WAYS[min(gap, 2)])
        trail.append(back)
    totals = [total + ENDS.get(state, 0.0) for state, total in zip(State, totals, strict=True)]
    best = max(totals)
    return _walk_back(trail, totals.index(best)), best


def _step(totals: list[float], line: tuple[float, ...], ways: _Ways) -> tuple[list[float], list[int]]:
    """Return the best total for each state behind one more line, and where it came from."""
    best = [_NEVER] * _COUNT
    back = [0] * _COUNT
    hopeless = max(totals) - _HOPELESS
    for before, total in enumerate(totals):
        if total < hopeless:
            continue
        for after, cost in ways[before]:
            reached = total + cost
            if reached > best[after]:
                best[after] = reached
                back[after] = before
    return [reached + score for reached, score in zip(best, line, strict=True)], back


def _walk_back(trail: list[list[int]], last: int) -> list[State]:
    states = [last]
    for back in reversed(trail):
        states.append(back[states[-1]])
    return [State(state) for state in reversed(states)]
