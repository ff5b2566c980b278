"""From a selection to an answer."""

from __future__ import annotations

from msgspec.structs import replace

from albab_tui.answers.answer import Answer
from albab_tui.answers.telling.note import Quoting
from albab_tui.archive.protocol import Archive, Selection
from albab_tui.question.tree import Leaf, Wording, with_leaves
from albab_tui.question.view import View
from albab_tui.text.cleaning import clean_line
from albab_tui.version import __version__


def compose(
    archive: Archive,
    selection: Selection,
    view: View,
    sha256: str,
    version: str = __version__,
    quoting: Quoting | None = None,
) -> Answer:
    """The answer that a selection gives; at once, however many events it holds.

    Args:
        archive: what was asked.
        selection: the events found.
        view: what to come back to, with the selection's filter; its command goes into the answer.
        sha256: hash of the store's file, in hexadecimal.
        version: the program's.
        quoting: gives the words of a passage that are quoted for a report; None where none are.
    """
    return Answer(archive, selection, _clean(view), sha256, version, quoting)


def _clean(view: View) -> View:
    """The view without what a path or searched words may hold that would drive a terminal."""
    parts = tuple(with_leaves(part, _cleaned) for part in view.filter.parts)
    return replace(view, store=view.store and clean_line(view.store), filter=replace(view.filter, parts=parts))


def _cleaned(leaf: Leaf) -> Leaf:
    return replace(leaf, text=clean_line(leaf.text)) if isinstance(leaf, Wording) else leaf
