"""Work that takes long, done beside the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from textual.message_pump import MessagePump

Made = TypeVar("Made")


class Beside:
    """One kind of work: where it is asked for again before it is done, only what comes of the last counts.

    The threads end with the program, wherever they are: nobody waits for work when leaving.

    Args:
        pump: what is told when the work is done, unless it is gone by then.
    """

    def __init__(self, pump: MessagePump) -> None:
        self._pump = pump
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
        loop, asked = asyncio.get_running_loop(), self._asked

        def hand_over(made: Made | Exception) -> None:
            if asked == self._asked:
                self._handed_over = asked
                take(made)

        def run() -> None:
            made: Made | Exception
            try:
                made = work()
            except Exception as error:
                made = error
            with suppress(RuntimeError):  # the program ended meanwhile
                loop.call_soon_threadsafe(self._pump.call_later, hand_over, made)

        Thread(target=run, name="beside", daemon=True).start()
