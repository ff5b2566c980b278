"""Composing an export beside the screen, piece by piece."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing

from albab_tui.answers.answer import Answer
from albab_tui.answers.exports import AnyFormat
from albab_tui.answers.rendering import chunks
from albab_tui.app.taking_turns import in_slices


async def compose_lines(
    answer: Answer, format: AnyFormat, say_late: Callable[[], None], most: int | None = None
) -> str:
    """The text of an answer; at most about so many lines of it, as it comes piece by piece.

    Args:
        answer: what to tell.
        format: in which format.
        say_late: as of `in_slices`.
        most: lines after which to stop; all of them if left out.
    """
    pieces, lines = list[str](), 0
    async with aclosing(in_slices(chunks(answer, format), say_late)) as slices:
        async for piece in slices:
            pieces.append(piece)
            lines += piece.count("\n")
            if most is not None and lines > most:
                break
    return "".join(pieces)
