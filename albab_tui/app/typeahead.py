"""Keys that arrive faster than they are acted on, as after a pause of the line.

Textual hands every key to the widget that has the focus when the key arrives, though a key before it may be about to
move the focus: of "/ground", typed into a line that stood still, only the first would reach the search. Here a key
waits until everything that the key before set off has happened.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from albab_tui.app.focus import takes_text
from albab_tui.app.incoming.messages import Messages
from albab_tui.app.incoming.waiting import MOST_KEYS, Queue, Waiting
from albab_tui.app.textual_private.calls import Reached
from albab_tui.app.widgets.line_pane import LinePane
from albab_tui.terminal.input.input_tokens import REPLACEMENT, Key, Mouse, Paste, Text, Token

if TYPE_CHECKING:
    from textual.message import Message
    from textual.message_pump import MessagePump

    from albab_tui.app.textual_private.app import OpenApp

_SOON = 0.02
"""Seconds after which it is looked again whether keys are taken yet."""

_STEPS = 8
"""Hand-overs from the app to a widget, back up to the app, to a new widget and from there to the app again."""

_SURE = 2
"""Times in a row that all must be found at rest."""

_TURNS = 2
"""Turns of the event loop that a widget at rest takes to answer."""

_MORE_TURNS = 6
"""Turns left to what is no widget's, such as taking a widget away."""

_PATIENCE = 0.5
"""Seconds that a step may take; a widget that just went away never answers."""

_OF_A_FLOOD = 0.5
"""Seconds that are computed for keys that came faster than can be acted on; no more of them are meant."""

_OVER = 0.1
"""Seconds in which nothing comes, after which such a flood is over."""


class TypeAhead:
    """Hands over what was typed, in turn; to be made and used in the app's event loop, but for `put`.

    Args:
        app: whose messages they are.
        deliver: takes a message for the app.
    """

    def __init__(self, app: OpenApp, deliver: Callable[[Message], object]) -> None:
        self._app = app
        self._deliver = deliver
        self._messages = Messages()
        self._queue = Queue()
        self._apart = True
        """Whether the key after the last must wait: a letter in a line of text moves no focus."""
        self._ready = asyncio.Event()
        self._arrived = asyncio.Event()
        self._flood = _Flood(self._queue, self._arrived)
        self._loop = asyncio.get_running_loop()
        self._task = self._loop.create_task(self._hand_over())

    def put(self, tokens: Iterable[Token]) -> None:
        """Take what was read; called in the thread that reads."""
        urgent = self._queue.put(tokens, typing=self._typing)
        if urgent:
            self._loop.call_soon_threadsafe(self._urge, urgent)
        elif not self._arrived.is_set():
            self._loop.call_soon_threadsafe(self._arrived.set)

    def begin(self) -> None:
        """Begin to hand over keys; before the first screen stands there nothing would take them."""
        self._ready.set()

    def _urge(self, key: str) -> None:
        """Hand over a key that passes the others, as soon as keys are taken at all."""
        if self._ready.is_set():
            self._deliver(self._messages.made(Key(key)))
        else:
            self._loop.call_later(_SOON, self._urge, key)

    async def _hand_over(self) -> None:
        await self._ready.wait()
        while True:
            self._arrived.clear()
            await self._flood.stem(typing=self._typing)
            next_one = self._queue.take(typing=self._typing)
            if next_one is None:
                if await self._flood.over(typing=self._typing):
                    self._flood = _Flood(self._queue, self._arrived)
                    self._tell_lost()
                if self._queue.empty:
                    await self._arrived.wait()
            elif isinstance(next_one.token, Mouse) and next_one.token.kind != "down":
                self._deliver(self._messages.made(next_one.token))
                await asyncio.sleep(0)  # a turn for the app: a flood of them would keep it from drawing
            else:
                await self._act(next_one)

    @property
    def _typing(self) -> bool:
        return bool(self._app.screen_stack) and takes_text(self._app.focused)

    async def _act(self, waiting: Waiting) -> None:
        """Hand over when what came before is over; many presses of a moving key as one and the rest of the way."""
        if self._apart:  # however long ago the key before was: on a busy machine its consequences may take their time
            await self._settled()
        pane = self._app.focused
        rows = pane.steps(waiting.key) if isinstance(pane, LinePane) else 0
        for _ in range(1 if rows else min(waiting.times, MOST_KEYS)):
            await self._hand(waiting.token)
        if isinstance(pane, LinePane) and rows and waiting.times > 1:
            await self._settled()
            pane.call_later(pane.action_step, rows * (waiting.times - 1))

    async def _hand(self, token: Text | Key | Mouse | Paste) -> None:
        typing = self._typing
        if not typing and isinstance(token, (Text, Paste)) and REPLACEMENT in token.text:
            token = type(token)(token.text.replace(REPLACEMENT, ""))
            if not token.text:
                return
        self._deliver(self._messages.made(token))
        self._apart = not (typing and isinstance(token, Text))
        await asyncio.sleep(0)

    def _tell_lost(self) -> None:
        if lost := self._queue.lost():
            self._app.tell(f"{lost:,} keys came faster than they could be acted on, and were dropped")

    async def _settled(self) -> None:
        """Wait until what is under way has been handled."""
        rest = 0
        for _ in range(_STEPS):
            rest = rest + 1 if await self._at_rest() else 0
            if rest == _SURE:
                return

    async def _at_rest(self) -> bool:
        """Wait until each widget has come to the end of its messages; whether none had anything to do.

        A widget at rest answers in the turns that an answer takes. One that was busy, and done in that time, has
        handed something on, which then waits in a queue or is handed on again: so it shows at the end.
        """
        pumps = (self._app, *self._app.screen.walk_children(with_self=True))
        answers = _Answers(pumps)
        for _ in range(_TURNS):
            await asyncio.sleep(0)
        at_once = answers.all_in.is_set()
        if not at_once:
            with suppress(TimeoutError):
                await asyncio.wait_for(answers.all_in.wait(), _PATIENCE)
        for _ in range(_MORE_TURNS):
            await asyncio.sleep(0)
        return at_once and not any(pump.message_queue_size for pump in pumps)


class _Answers:
    """Asks widgets to answer when they come to the end of their messages.

    Args:
        pumps: the widgets.
    """

    def __init__(self, pumps: Iterable[MessagePump]) -> None:
        self.all_in = asyncio.Event()
        answer = Reached(self._one)
        self._missing = sum(pump.call_later(answer) for pump in pumps)
        if not self._missing:
            self.all_in.set()

    def _one(self) -> None:
        self._missing -= 1
        if not self._missing:
            self.all_in.set()


class _Flood:
    """What comes faster than it can be acted on, until a pause.

    Args:
        queue: what waits; it drops what is too much.
        arrived: set when more has come.
    """

    def __init__(self, queue: Queue, arrived: asyncio.Event) -> None:
        self._queue = queue
        self._arrived = arrived
        self._looked = time.monotonic()
        self._began: float | None = None

    async def stem(self, *, typing: bool) -> None:
        """Drop what waits and what still comes, where enough was computed for it."""
        if self._began is None and self._queue.overflown(typing=typing):
            self._began = time.thread_time()
        while self._began is not None and time.thread_time() - self._began > _OF_A_FLOOD:
            self._queue.drop()
            if await self._pause():
                return

    async def over(self, *, typing: bool) -> bool:
        """Whether nothing comes any more, or for a second there was no flood; to be asked when nothing waits."""
        if self._began is None and not self._queue.overflown(typing=typing):
            return time.monotonic() - self._looked > 1.0
        return await self._pause()

    async def _pause(self) -> bool:
        """Wait for more to come; whether nothing did for a while."""
        self._arrived.clear()
        if not self._queue.empty:
            return False
        try:
            await asyncio.wait_for(self._arrived.wait(), _OVER)
        except TimeoutError:
            return True
        return False
