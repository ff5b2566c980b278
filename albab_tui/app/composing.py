"""Composing an export beside the screen: in slices, between which keys get their turn."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic

from albab_tui.answers.answer import Answer
from albab_tui.answers.formats import Format
from albab_tui.answers.rendering import chunks

_SLICE = 0.02
"""Seconds of composing after which others get their turn."""
_LATE = 0.2
"""Seconds after which the user is told to wait."""


async def compose_lines(answer: Answer, format: Format, say_late: Callable[[], None], most: int | None = None) -> str:
    """The text of an answer; at most about so many lines of it, as it comes piece by piece.

    Args:
        answer: what to tell.
        format: in which format.
        say_late: called once where it takes so long that the user should know.
        most: lines after which to stop; all of them if left out.
    """
    pieces, lines, began = list[str](), 0, monotonic()
    slice_began, said = began, False
    for piece in chunks(answer, format):
        pieces.append(piece)
        lines += piece.count("\n")
        if most is not None and lines > most:
            break
        now = monotonic()
        if now - slice_began > _SLICE:
            if now - began > _LATE and not said:
                say_late()
                said = True
            await asyncio.sleep(0)
            slice_began = monotonic()
    return "".join(pieces)
