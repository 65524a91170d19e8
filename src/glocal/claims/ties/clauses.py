"""The sentences of an article that may speak of a tie, those that oppose two ties clause by clause."""

import re
from collections.abc import Iterator
from dataclasses import replace

from glocal.claims.scene import Scene
from glocal.claims.sentences import Sentence
from glocal.model.span import Span

_ROOTS = re.compile(
    r"sister|brother cit|twin|partner|friend|agreement|arrangement|memorand|m(?<=\bm)ou|letters? of intent|host[ -]"
    r"|camp|exchange|relation|affiliat|paired with|tied up|lympi|train(?:ed|ing)|each other|t(?<=\bt)ies?\b|bond"
    r"|l(?<=\bl)inks?\b|accord|pact|charter"
    r"|姉妹|友好|協定|覚書|ホストタウン|交流|提携|両|the two |both |contact|締結年|締結日|(?:date|year) of "
)
"""One of these stands in every sentence that speaks of a tie; looking for them first saves the rest the reading."""


def tie_sentences(scene: Scene) -> Iterator[Sentence]:
    """Yield the sentences of an article that may speak of a tie, in order, each once; some clause by clause."""
    last = -1
    for root in _ROOTS.finditer(scene.small):
        if root.start() >= last:
            sentence = scene.sentence_at(root.start())
            last = sentence.span.end
            yield from _clauses(scene, sentence)


def _clauses(scene: Scene, sentence: Sentence) -> Iterator[Sentence]:
    """Yield the clauses of a sentence that opposes a tie with one place to that with another, or the whole sentence."""
    if not _OPPOSED.search(scene.small, sentence.span.start, sentence.span.end):
        yield sentence
        return
    ends = [*(found.span() for found in _OPPOSED.finditer(scene.small, sentence.span.start, sentence.span.end))]
    starts = [sentence.span.start, *(end for _, end in ends)]
    spans = [Span(start, end) for start, end in zip(starts, [*(s for s, _ in ends), sentence.span.end], strict=True)]
    named = [len({party.end for party in scene.within(scene.parties, each)}) for each in spans]
    tells = all(_TELLING.search(scene.small, each.start, each.end) for each in spans)
    refers = _REFERS.search(scene.small, spans[-1].start, spans[-1].end) or _THEIRS.match(scene.small, spans[-1].start)
    if tells and (0 in named or set(named) == {1} or refers):
        yield from (replace(sentence, span=span) for span in spans)
    else:
        yield sentence


_OPPOSED = re.compile(r"; (?:and |but )?|, (?:while|whereas|but) ")
_REFERS = re.compile(r"\b(?:one|that) with\b")
_THEIRS = re.compile(r"(?:its|their) (?:sister|twin|partner|friendship)")
_TELLING = re.compile(r"\b(?:one|that) with\b|sister|twin|friendship|partner|agreement|memorand|host town|exchange")
