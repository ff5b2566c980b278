"""Work beside the screen in slices, between which keys get their turn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from time import monotonic
from typing import TypeVar

_SLICE = 0.005
"""Seconds of work after which others get their turn; a key that is acted on takes several turns."""
_LATE = 0.2
"""Seconds after which the user is told to wait."""

_Step = TypeVar("_Step")


async def done_in_slices(steps: Iterator[object], say_late: Callable[[], None]) -> None:
    """Do all steps, as `in_slices` does."""
    async with aclosing(in_slices(steps, say_late)) as slices:
        async for _ in slices:
            pass


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
