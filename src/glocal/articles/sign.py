"""A sign: something to be seen on a line of text, and what it says about the line."""

from dataclasses import dataclass

from glocal.articles.label import AFTER_BODY, State

# What else than words and marks a pattern may need to be worth trying.
NUMBER = "a number"
NUMBER_FIRST = "a number first"
NUMBER_LAST = "a number last"
NO_LETTER_FIRST = "no letter first"
FEW_LETTERS = "few letters"
WORD_AGAIN = "a word again"
BEYOND_ASCII = "beyond ASCII"


@dataclass(frozen=True, slots=True)
class Sign:
    """Something to be seen on a line and what it says.

    Shape: `start` is matched at the beginning of the line, `search` anywhere in it, `words` are sought
    among its words in lower case. A sign with none of them is seen by `glocal.articles.surroundings` or
    in the look of the line. `needs` are words in lower case, marks or the constants above of which at
    least one stands on every line where a pattern can match; elsewhere it is not tried, which is what
    makes reading fast. The weights are for the five labels and, on top of those, for lines that continue
    a piece (`on`), further lines of a headline (`second`), captions behind a body (`after`) and furniture
    that closes a text (`closing`).

    Units: weights are log-odds.
    """

    name: str
    start: str = ""
    search: str = ""
    words: frozenset[str] = frozenset()
    needs: frozenset[str] = frozenset()
    masthead: float = 0.0
    headline: float = 0.0
    caption: float = 0.0
    body: float = 0.0
    furniture: float = 0.0
    on: float = 0.0
    second: float = 0.0
    after: float = 0.0
    closing: float = 0.0

    def weight(self, state: State) -> float:
        """Return what the sign adds for a state."""
        if state is State.CLOSING_TEXT:
            return self.body
        weight: float = getattr(self, state.label.value)
        if state.continues:
            weight += self.on
        if state is State.HEADLINE_ON:
            weight += self.second
        if state in AFTER_BODY:
            weight += self.after
        return weight + self.closing if state is State.CLOSING else weight
