"""What the command line asks, answered."""

from __future__ import annotations

from albab_tui.answers.answer import Answer
from albab_tui.answers.compose import compose
from albab_tui.cli.asked import Asked
from albab_tui.cli.output import tell_all


def answered(asked: Asked) -> Answer:
    """The answer, composed as it is told; what went wrong with parts from outside is told at once."""
    tell_all(asked.opened.faults)
    archive, view = asked.opened.archive, asked.view
    selection = archive.ask(view.filter, newest_first=view.newest_first)
    return compose(archive, selection, view, asked.opened.sha256)
