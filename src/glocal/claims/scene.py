"""What is known of an article before ties and activities are read: its sentences, places, dates and parties."""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

from glocal.claims.dates import FoundDate, find_dates
from glocal.claims.organisations import find_organisations
from glocal.claims.parties import Party, find_parties
from glocal.claims.phrases import lowered
from glocal.claims.sentences import Part, Sentence, split_sentences
from glocal.claims.topics import FoundTopic, topics_in
from glocal.gazetteer import FoundPlace
from glocal.model.article import Article, Issue
from glocal.model.place import Place
from glocal.model.span import Evidence, Span


class _Spanned(Protocol):
    @property
    def span(self) -> Span: ...


_Found = TypeVar("_Found", bound=_Spanned)


@dataclass(frozen=True, slots=True)
class Scene:
    """An article with everything that has been found in it; all spans count in its text, all lists are in its order."""

    article: Article
    issue: Issue
    text: str
    small: str
    """The text in lower case, every character in its place; word lists are looked up in it."""
    sentences: tuple[Sentence, ...]
    places: tuple[FoundPlace, ...]
    """Every mention, also those that do not count."""
    dates: tuple[FoundDate, ...]
    topics: tuple[FoundTopic, ...]
    parties: tuple[Party, ...]
    """Places and organisations that can act; a place that only says where another lies is none."""
    homes: tuple[Party, ...] = ()
    """Whose newsletter it is, as the masthead tells; they stand nowhere in the text."""
    memory: dict[str, list[Party]] = field(default_factory=dict, repr=False, compare=False)
    """What was computed from all of it and is asked for again: the parties by rank."""
    _starts: dict[int, list[int]] = field(default_factory=dict, repr=False, compare=False)

    def within(self, found: Sequence[_Found], span: Span) -> Sequence[_Found]:
        """Return those of `found`, one of the lists of this scene, that begin in `span`."""
        starts = self._starts.get(id(found))
        if starts is None:
            starts = self._starts[id(found)] = [each.span.start for each in found]
        return found[bisect.bisect_left(starts, span.start) : bisect.bisect_left(starts, span.end)]

    def sentence_at(self, position: int) -> Sentence:
        """Return the sentence that holds a position of the text, or the one before it."""
        starts = self._starts.get(id(self.sentences))
        if starts is None:
            starts = self._starts[id(self.sentences)] = [each.span.start for each in self.sentences]
        return self.sentences[max(0, bisect.bisect_right(starts, position) - 1)]

    def evidence(self, span: Span) -> Evidence:
        """Return the words at `span` as evidence."""
        return Evidence.from_text(self.text, span)

    @property
    def body(self) -> tuple[Sentence, ...]:
        """The sentences of the running text."""
        return tuple(each for each in self.sentences if each.part is Part.BODY)


def see(article: Article, issue: Issue, found: Sequence[FoundPlace], homes: Sequence[Place] = ()) -> Scene:
    """Return the scene of an article in which these places have been found, in an issue of these homes."""
    text = article.text
    small = lowered(text)
    return Scene(
        article=article,
        issue=issue,
        text=text,
        small=small,
        sentences=split_sentences(article),
        places=tuple(found),
        dates=find_dates(text, issue.date),
        topics=topics_in(small),
        parties=find_parties(text, found, find_organisations(text)),
        homes=tuple(Party(Span(0, 0), home.name, home, home.country) for home in homes),
    )
