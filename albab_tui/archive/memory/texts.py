"""Which events hold what is searched for: all their texts in one, in which words are looked up.

A run through fifty megabytes of bytes takes as long as a few steps of the interpreter for each event, and finds
beginnings of words, words in a row and parts of words alike; so there is no list of words that would be larger yet.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict, deque
from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_

from albab_tui.archive.memory import bit_sets as sets
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.searched import Named, aliases, named_in, own_texts, shown_texts
from albab_tui.model.catalogue import Catalogue
from albab_tui.text.sought import Needle, Sought, searchable

_AT_ONCE = 16
"""Parts that are gathered in one step: a millisecond or two."""

_KEPT = 200
"""For how many words it is known who holds them, those asked for last."""


class Texts:
    """The texts of events in order; what several events name stands there once."""

    def __init__(self, dossiers: Sequence[Dossier], catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._size = len(dossiers)
        self._sets: list[int] = []
        """The events of each part that is none of a single event; those of the events come first, in their order."""
        self._starts = array("Q")
        self._text = b""
        self._gathering = self._gathered(dossiers)
        self._is_whole = False
        self._found: OrderedDict[Needle, int] = OrderedDict()

    def gather(self) -> Iterator[None]:
        """Gather what is searched through, in short steps; it may be left off and gone on with at any time."""
        while not self._is_whole:
            next(self._gathering)
            yield

    def _gathered(self, dossiers: Sequence[Dossier]) -> Iterator[None]:
        """All parts, each from its start up to that of the next."""
        whole = bytearray()
        for number, part in enumerate(self._parts(dossiers)):
            self._starts.append(len(whole))
            whole += part.encode() + b"\n"
            if number % _AT_ONCE == 0:
                yield
        self._starts.append(len(whole))
        self._text = bytes(whole)
        self._is_whole = True
        yield

    def _parts(self, dossiers: Sequence[Dossier]) -> Iterator[str]:
        """The searchable texts of each event, then those of whatever they name."""
        naming: dict[Named, list[int]] = {}
        for place, dossier in enumerate(dossiers):
            for each in named_in(dossier, self._catalogue):
                naming.setdefault(each, []).append(place)
            yield searchable(own_texts(dossier, self._catalogue))
        for each, places in naming.items():
            self._sets.append(sets.of(places))
            others = (alias.text for alias in aliases(each, self._catalogue))
            yield searchable((*shown_texts(each, self._catalogue), *others))

    def matching(self, sought: Sought) -> int:
        """The events that hold all that is wanted, and nothing that is not."""
        found = sets.everything(self._size)
        for needle in sought.wanted:
            found &= self.holding(needle)
        for needle in sought.unwanted:
            found &= ~self.holding(needle)
        return found

    def holding(self, needle: Needle) -> int:
        """The events that hold these words."""
        if needle not in self._found:
            deque(self.gather(), maxlen=0)  # what nobody had the time for yet
            self._found[needle] = self._search(needle.pattern.encode())
            if len(self._found) > _KEPT:
                self._found.popitem(last=False)
        self._found.move_to_end(needle)
        return self._found[needle]

    def _search(self, pattern: bytes) -> int:
        numbers = list(self._numbers(pattern))
        own = bisect_right(numbers, self._size - 1)
        beside = (self._sets[number - self._size] for number in numbers[own:])
        return reduce(or_, beside, sets.of(numbers[:own]))

    def _numbers(self, pattern: bytes) -> Iterator[int]:
        """The parts in which a pattern stands, from one to the next that holds it."""
        at = self._text.find(pattern)
        while at >= 0:
            number = bisect_right(self._starts, at) - 1
            yield number
            at = self._text.find(pattern, self._starts[number + 1])
