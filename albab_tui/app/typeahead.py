"""Keys that arrive faster than they are acted on, as after a pause of the line.

Textual hands every key to the widget that has the focus when the key arrives, though a key before it may be about to
move the focus: of "/ground", typed into a line that stood still, only the first would reach the search. Here a key
waits until everything that the key before set off has happened.
"""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from textual import events
from textual.widgets import Input

if TYPE_CHECKING:
    from textual.message import Message
    from textual.message_pump import MessagePump

    from albab_tui.app.textual_private import OpenApp

_AT_ONCE = 0.2
"""Seconds after which the consequences of a key are over without looking."""

_STEPS = 8
"""Hand-overs from the app to a widget, back up to the app, to a new widget and from there to the app again."""

_PATIENCE = 0.5
"""Seconds that a step may take; a widget that just went away never answers."""


class TypeAhead:
    """A queue between the terminal and the app; to be made and used in the app's event loop.

    Args:
        app: whose messages they are.
    """

    def __init__(self, app: OpenApp) -> None:
        self._app = app
        self._waiting: asyncio.Queue[Message] = asyncio.Queue()
        self._last = 0.0
        self._typing = False
        """Whether the last key was a letter in a line of text: it moves no focus, so the next need not wait."""
        self._ready = asyncio.Event()
        self._task = asyncio.get_running_loop().create_task(self._hand_over())

    def put(self, message: Message) -> None:
        """Hand over a message when its turn comes."""
        self._waiting.put_nowait(message)

    def begin(self) -> None:
        """Begin to hand over keys; before the first screen stands there nothing would take them."""
        self._ready.set()

    async def _hand_over(self) -> None:
        while True:
            message = await self._waiting.get()
            if isinstance(message, (events.Key, events.Paste, events.MouseDown)):
                await self._ready.wait()
                if time.monotonic() - self._last < _AT_ONCE and not self._typing:
                    await self._settled()
                self._last, self._typing = time.monotonic(), self._is_typed(message)
            await self._app.hand_over(message)

    def _is_typed(self, message: Message) -> bool:
        return isinstance(message, events.Key) and message.is_printable and isinstance(self._app.focused, Input)

    async def _settled(self) -> None:
        """Wait until what is under way has been handled."""
        for _ in range(_STEPS):
            screen = self._app.screen
            answers = [_answer(each) for each in (self._app, *screen.walk_children(with_self=True))]
            await asyncio.wait([asyncio.ensure_future(each) for each in answers], timeout=_PATIENCE)


async def _answer(pump: MessagePump) -> None:
    """Wait until a widget has come to the end of its messages."""
    reached = asyncio.Event()
    if pump.call_later(reached.set):
        await reached.wait()
