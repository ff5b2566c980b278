"""Waiting until the app has done all that keys and clicks made it do.

Textual's pilot waits until the process has computed next to nothing for a while, twice for each key: most of the time
of a test goes by so, and on a busy machine a process that gets no turn looks idle too.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from time import monotonic

from textual._context import active_app
from textual.pilot import Pilot

PATIENCE = 30.0
"""Seconds that a state may take to come; a machine may be very busy."""


async def settle(min_sleep: float = 0.0, max_sleep: float = 30.0) -> None:
    """Wait until no task can go on before time passes or something comes from outside; the next frame is drawn.

    Args:
        min_sleep, max_sleep: as of the function of Textual's whose place this takes.
    """
    deadline = monotonic() + max_sleep
    await _until_nothing_is_ready(deadline)
    while monotonic() < deadline:
        active_app.get().screen._on_timer_update()
        if not await _until_nothing_is_ready(deadline):
            return


async def until(pilot: Pilot[None], wanted: Callable[[], object]) -> None:
    """Wait for a state which timers or threads may bring that the machine has no turn for yet.

    Raises:
        AssertionError: if it doesn't come in time.
    """
    deadline = monotonic() + PATIENCE
    while not wanted():
        assert monotonic() < deadline, "the state that was waited for did not come"
        await pilot.pause(0.01)


async def _until_nothing_is_ready(deadline: float) -> bool:
    """Whether anything but the call itself was."""
    loop = asyncio.get_running_loop()
    turns = 0
    while monotonic() < deadline:
        await asyncio.sleep(0)
        if not loop._ready:  # type: ignore[attr-defined]
            break
        turns += 1
    return turns > 0
