"""Composing and writing an export beside the screen: in slices, between which keys get their turn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from time import monotonic
from typing import TypeVar

from albab_tui.answers.answer import Answer
from albab_tui.answers.exports import AnyFormat
from albab_tui.answers.rendering import chunks

_SLICE = 0.02
"""Seconds of work after which others get their turn."""
_LATE = 0.2
"""Seconds after which the user is told to wait."""

_Step = TypeVar("_Step")


async def in_slices(steps: Iterator[_Step], say_late: Callable[[], None]) -> AsyncGenerator[_Step, None]:
    """Steps of some work, with turns for others between them.

    Args:
        steps: what to do, each a short while of work.
        say_late: called once where it takes so long that the user should know.
    """
    began = slice_began = monotonic()
    said = False
    for step in steps:
        yield step
        now = monotonic()
        if now - slice_began > _SLICE:
            if now - began > _LATE and not said:
                say_late()
                said = True
            await asyncio.sleep(0)
            slice_began = monotonic()


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
