"""What is typed to search for, as parts of a filter."""

from __future__ import annotations

from albab_tui.question.tree import Node, Not, Wording
from albab_tui.text.sought import Needle, sought


def asked_by(line: str) -> tuple[Node, ...]:
    """The parts that a line asks for; none where nothing in it can be searched for."""
    found = sought(line)
    return (*map(_words, found.wanted), *(Not(_words(each)) for each in found.unwanted))


def _words(needle: Needle) -> Wording:
    return Wording(needle.words, needle.inside)
