"""The labels of lines, the states of the sequence behind them, and what may follow what."""

from enum import IntEnum, StrEnum


class Label(StrEnum):
    """What a line is for the reader."""

    MASTHEAD = "masthead"
    HEADLINE = "headline"
    CAPTION = "caption"
    BODY = "body"
    FURNITURE = "furniture"
    """Page numbers, running heads, extraction noise, boilerplate: belongs to no article."""


class State(IntEnum):
    """A label together with where in an article the line stands.

    The states keep in mind what a label alone forgets: whether the body has begun, whether a line
    continues the one above.
    """

    MASTHEAD = 0
    HEADLINE = 1
    HEADLINE_ON = 2
    CAPTION = 3
    CAPTION_ON = 4
    BODY = 5
    BODY_ON = 6
    CAPTION_AFTER = 7
    CAPTION_AFTER_ON = 8
    FURNITURE = 9
    """Between headline and body."""
    FURNITURE_AFTER = 10
    """After the body has begun."""
    CLOSING = 11
    """Imprint, contact, boilerplate: no body follows before the next headline."""
    CLOSING_TEXT = 12
    """Paragraphs under a closing heading: `About the city`, `Notes to editors`."""

    @property
    def label(self) -> Label:
        """What a line in this state is for the reader."""
        return _LABELS[self]

    @property
    def continues(self) -> bool:
        """Whether a line in this state belongs to the same piece as the line above."""
        return self in CONTINUING


CONTINUING = frozenset({State.HEADLINE_ON, State.CAPTION_ON, State.BODY_ON, State.CAPTION_AFTER_ON})
AFTER_BODY = frozenset({State.CAPTION_AFTER, State.CAPTION_AFTER_ON})

_LABELS = {
    State.MASTHEAD: Label.MASTHEAD,
    State.HEADLINE: Label.HEADLINE,
    State.HEADLINE_ON: Label.HEADLINE,
    State.CAPTION: Label.CAPTION,
    State.CAPTION_ON: Label.CAPTION,
    State.BODY: Label.BODY,
    State.BODY_ON: Label.BODY,
    State.CAPTION_AFTER: Label.CAPTION,
    State.CAPTION_AFTER_ON: Label.CAPTION,
    State.FURNITURE: Label.FURNITURE,
    State.FURNITURE_AFTER: Label.FURNITURE,
    State.CLOSING: Label.FURNITURE,
    State.CLOSING_TEXT: Label.FURNITURE,
}

# What a step from one line to the next costs, in log-odds, by the blank lines between the two:
# none, one, more. A pair that is not listed cannot be.
Steps = dict[tuple[State, State], tuple[float, float, float]]
_M, _H, _h, _C, _c, _B, _b, _D, _d, _N, _F, _X, _T = State


def _even(cost: float) -> tuple[float, float, float]:
    return cost, cost, cost


STEPS: Steps = {
    (_M, _M): _even(-1.3),
    (_M, _H): _even(0.0),
    (_M, _B): _even(-4.0),
    (_M, _C): _even(-8.0),
    (_M, _X): _even(-3.0),
    **{(head, _h): (-0.2, -2.0, -3.5) for head in (_H, _h)},
    **{(head, _C): (-0.8, 0.0, 0.0) for head in (_H, _h)},
    **{(head, _B): (-0.5, 0.0, 0.0) for head in (_H, _h)},
    **{(head, _N): _even(-1.5) for head in (_H, _h)},
    **{(head, _H): _even(-5.0) for head in (_H, _h)},
    **{(head, _M): _even(-6.0) for head in (_H, _h)},
    **{(head, _X): _even(-6.0) for head in (_H, _h)},
    **{(caption, _C): (-0.5, 0.0, 0.0) for caption in (_C, _c)},
    **{(caption, _c): (-0.5, -5.0, -7.0) for caption in (_C, _c)},
    **{(caption, _B): (-0.5, 0.0, 0.0) for caption in (_C, _c)},
    **{(caption, _N): _even(-1.5) for caption in (_C, _c)},
    **{(caption, _H): _even(-5.0) for caption in (_C, _c)},
    **{(caption, _M): _even(-6.0) for caption in (_C, _c)},
    **{(body, _b): (0.0, -4.0, -7.0) for body in (_B, _b)},
    **{(body, _B): (-1.0, 0.0, -0.5) for body in (_B, _b)},
    **{(body, _D): (-1.5, -0.5, 0.0) for body in (_B, _b)},
    **{(body, _H): (-1.0, 0.0, 0.0) for body in (_B, _b)},
    **{(body, _M): _even(-3.0) for body in (_B, _b)},
    **{(body, _F): _even(-1.5) for body in (_B, _b)},
    **{(body, _X): _even(-2.0) for body in (_B, _b)},
    **{(caption, _D): (-0.5, 0.0, 0.0) for caption in (_D, _d)},
    **{(caption, _d): (-0.5, -5.0, -7.0) for caption in (_D, _d)},
    **{(caption, _B): _even(-1.5) for caption in (_D, _d)},
    **{(caption, _H): _even(-0.0) for caption in (_D, _d)},
    **{(caption, _M): _even(-3.0) for caption in (_D, _d)},
    **{(caption, _F): _even(-1.5) for caption in (_D, _d)},
    **{(caption, _X): _even(-2.0) for caption in (_D, _d)},
    (_N, _N): _even(-0.5),
    (_N, _h): _even(-2.0),
    (_N, _C): _even(0.0),
    (_N, _B): _even(0.0),
    (_N, _M): _even(-5.0),
    (_F, _F): _even(-0.5),
    (_F, _B): _even(-0.5),
    (_F, _b): _even(-2.0),
    (_F, _D): _even(-0.5),
    (_F, _H): _even(0.0),
    (_F, _M): _even(-2.0),
    (_F, _X): _even(-1.0),
    (_X, _X): _even(-0.5),
    (_X, _H): _even(-1.0),
    (_X, _M): _even(0.0),
    (_X, _T): _even(-1.0),
    (_T, _T): _even(-1.0),
    (_T, _X): _even(0.0),
    (_T, _H): _even(-1.0),
    (_T, _M): _even(0.0),
}
STARTS = {_M: 0.0, _H: -0.5, _B: -4.0, _C: -8.0}
ENDS = {_H: -6.0, _h: -6.0, _C: -4.0, _c: -4.0, _N: -4.0}
