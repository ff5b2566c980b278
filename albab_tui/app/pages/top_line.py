"""The line at the top: which store, how many events are shown, under which filter."""

from __future__ import annotations

from msgspec import Struct

from albab_tui.app.glyphs import Glyphs
from albab_tui.app.session import Session
from albab_tui.question.printing import print_filter, print_rest


class TopLine(Struct, frozen=True):
    """What the line says, in order."""

    title: str
    count: str
    """How many events of how many."""
    filter: str
    """The text of what the filter asks in plain terms, or that there is no filter."""
    rest: str
    """The text of all else that it asks, in brackets; empty where there is nothing else."""
    notes: str
    """How many differ, as soon as that is known, and what the filter and the order mean for what is seen."""


def top_line(session: Session, glyphs: Glyphs) -> TopLine:
    """The line for a session."""
    selection = session.selection
    plain, rest = session.filter.with_rest(()), print_rest(session.filter)
    notes = [_differing(selection.differing, glyphs)] if session.archive.traits_known else []
    if selection.filter.window is not None:
        unsure = f"{selection.left_out.not_certain} not certain"
        notes.append("certainly" if selection.filter.sense == "certainly" else unsure)
    if selection.left_out.undated:
        notes.append(f"{selection.left_out.undated} undated left out")
    if selection.newest_first:
        notes.append("newest first")
    return TopLine(
        title=session.archive.about.title,
        count=f"{selection.count} of {session.archive.total}",
        filter=print_filter(plain) or ("" if rest else "filters off" if session.filters_off else "no filter"),
        rest=rest,
        notes=", ".join(notes),
    )


def _differing(count: int, glyphs: Glyphs) -> str:
    return f"{glyphs.disputed} {count} {'differs' if count == 1 else 'differ'}"
