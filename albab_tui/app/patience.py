"""What a key asked for and can't be done at once: it is done when what it waits for is, unless a newer key comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from albab_tui.app.taking_turns import done_in_slices
from albab_tui.app.textual_private.calls import run_newest

if TYPE_CHECKING:
    from textual.screen import Screen

_GROUP = "patience"


class Patience:
    """The one thing that waits on a screen.

    Args:
        screen: the screen.
        say: shows a message to the user.
    """

    def __init__(self, screen: Screen[None], say: Callable[[str], None]) -> None:
        self._screen = screen
        self._say = say

    def do(self, steps: Iterator[None], words: str, then: Callable[[], None]) -> None:
        """Do something after the steps; at once where none is left.

        Args:
            steps: what is waited for, each a short while of work; given up, they are gone on with the next time.
            words: what is said where it takes so long that the user should know.
            then: what the key asked for.
        """
        self.forget()
        if next(steps, steps) is steps:
            then()
        else:
            run_newest(self._screen, partial(self._wait, steps, words, then), _GROUP)

    def forget(self) -> None:
        """Take back what waits, for a newer key came."""
        self._screen.workers.cancel_group(self._screen, _GROUP)

    async def _wait(self, steps: Iterator[None], words: str, then: Callable[[], None]) -> None:
        await done_in_slices(steps, lambda: self._say(words))
        then()
