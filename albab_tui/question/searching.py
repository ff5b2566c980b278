"""What is typed to search for as parts of a filter, and the words of a filter as what is searched for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from albab_tui.question.filter import Filter
from albab_tui.question.tree import All, AnyOf, Node, Not, Wording
from albab_tui.text.sought import Needle, sought


def asked_by(line: str) -> tuple[Node, ...]:
    """The parts that a line asks for; none where nothing in it can be searched for."""
    found = sought(line)
    return (*map(_words, found.wanted), *(Not(_words(each)) for each in found.unwanted))


def asked_in(filter: Filter) -> tuple[Needle, ...]:
    """The words that a filter asks for, those left out that it leaves out."""
    return tuple(dict.fromkeys(words.needle for words in _asked(filter.parts)))


def _asked(parts: Iterable[Node]) -> Iterator[Wording]:
    for part in parts:
        match part:
            case Wording():
                yield part
            case All(inner) | AnyOf(inner):
                yield from _asked(inner)


def _words(needle: Needle) -> Wording:
    return Wording(needle.words, needle.inside)
