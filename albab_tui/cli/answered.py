"""What the command line asks, answered."""

from __future__ import annotations

from albab_tui.answers.answer import Answer
from albab_tui.answers.compose import compose
from albab_tui.cli.asked import Asked
from albab_tui.cli.output import tell_all


def answered(asked: Asked, *, quote: bool = False) -> Answer:
    """The answer, composed as it is told; what went wrong with parts from outside is told at once.

    Args:
        asked: the store, and what to look at in it.
        quote: whether each report quotes its passage.

    Raises:
        AlbabError: if passages are to be quoted and no texts are at hand.
    """
    tell_all(asked.opened.faults)
    archive, view = asked.opened.archive, asked.view
    selection = archive.ask(view.filter, newest_first=view.newest_first)
    quoting = None
    if quote:
        from albab_tui.archive.article_texts import texts_to_quote

        quoting = texts_to_quote(asked.opened).quotation
    return compose(archive, selection, view, asked.opened.sha256, quoting=quoting)
