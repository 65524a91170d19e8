"""How far long work is, told on standard error: a line that changes where a person watches, else one now and then."""

import sys
import time
from collections.abc import Callable

import click

_WATCHED_SECONDS, _SECONDS = 0.5, 30.0
"""Between two lines."""
_MINUTE, _HOUR = 60, 3600
_WIDTH = 72


class Progress:
    """Counts and how long it will still take.

    What is left is reckoned by the pace of the later half of the work so far: a list takes longer as the ledger grows.

    Args:
        noun: What is counted.
        clock: Seconds that only rise.
    """

    def __init__(self, noun: str, clock: Callable[[], float] = time.monotonic) -> None:
        self._noun, self._clock = noun, clock
        self._steps = [(clock(), 0.0)]
        self._told = clock()
        self._watched = sys.stderr.isatty()

    def tell(self, count: int, share: float | None) -> None:
        """Tell how much is done, not too often.

        Args:
            count: Of what is counted.
            share: From 0 to 1; None where nobody knows.
        """
        now = self._clock()
        if share is not None:
            self._steps.append((now, min(share, 1.0)))
        if now - self._told >= (_WATCHED_SECONDS if self._watched else _SECONDS):
            self._told = now
            line = self.line(count)
            click.echo(f"\r{line:{_WIDTH}}" if self._watched else line, err=True, nl=not self._watched)

    def line(self, count: int) -> str:
        """Return what is told: `412,000 rows, 41 %, about 3 minutes left`."""
        (begun, before), (now, share) = self._steps[len(self._steps) // 2 - 1], self._steps[-1]
        if share >= 1:
            return f"{count:,} {self._noun}, all read; finishing"
        if share <= before:
            return f"{count:,} {self._noun}"
        left = (1 - share) * (now - begun) / (share - before)
        return f"{count:,} {self._noun}, {share:.0%}, about {_duration(left)} left"

    def end(self) -> None:
        """Leave the line empty for what comes."""
        if self._watched:
            click.echo(f"\r{'':{_WIDTH}}\r", err=True, nl=False)


def _duration(seconds: float) -> str:
    """Return a duration in the largest unit that is at least two of them.

    >>> _duration(3), _duration(110), _duration(400), _duration(9000)
    ('3 seconds', '110 seconds', '7 minutes', '2.5 hours')
    """
    if seconds < 2 * _MINUTE:
        return f"{seconds:.0f} seconds"
    return f"{seconds / _MINUTE:.0f} minutes" if seconds < 2 * _HOUR else f"{seconds / _HOUR:.1f} hours"
