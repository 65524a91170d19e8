"""What one line was taken for, with the signs that spoke for it."""

from dataclasses import dataclass

from glocal.articles.label import Label, State
from glocal.articles.scoring import reasons
from glocal.model.reason import Reason
from glocal.model.span import Span


@dataclass(frozen=True, slots=True)
class LineLabel:
    """What one line was taken for, and why.

    Shape: `number` counts the document's lines from one; blank lines carry no label.
    """

    number: int
    span: Span
    """Where the line stands in the document's text, without the spaces around it."""
    state: State
    signs: int
    """The signs seen, one bit each, in the order of `glocal.articles.weights.SIGNS`."""

    @property
    def label(self) -> Label:
        """What the line is for the reader."""
        return self.state.label

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """The signs that spoke for or against the label, strongest first."""
        return reasons(self.signs, self.state)
