"""Work that takes long, done beside the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from contextvars import copy_context
from threading import Thread
from typing import TypeVar

Made = TypeVar("Made")


class Beside:
    """One kind of work: where it is asked for again before it is done, only what comes of the last counts.

    The threads end with the program, wherever they are: nobody waits for work when leaving.
    """

    def __init__(self) -> None:
        self._asked = 0
        self._handed_over = 0

    @property
    def under_way(self) -> bool:
        """Whether anything is being done."""
        return self._asked > self._handed_over

    def do(self, work: Callable[[], Made], take: Callable[[Made | Exception], object]) -> None:
        """Do something in a thread; to be called in the app's event loop.

        Args:
            work: what takes long; it touches nothing that the screen shows.
            take: called in the event loop with what came of it, or with what went wrong.
        """
        self._asked += 1
        loop, context, asked = asyncio.get_running_loop(), copy_context(), self._asked

        def hand_over(made: Made | Exception) -> None:
            if asked == self._asked:
                self._handed_over = asked
                context.run(take, made)

        def run() -> None:
            made: Made | Exception
            try:
                made = work()
            except Exception as error:
                made = error
            with suppress(RuntimeError):  # the program ended meanwhile
                loop.call_soon_threadsafe(hand_over, made)

        Thread(target=run, name="beside", daemon=True).start()
