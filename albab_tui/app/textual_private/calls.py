"""Calls for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from typing import Any

    from textual.dom import DOMNode


class Reached:
    """A call without arguments, for `call_later`: Textual would look up the signature of each new one.

    Args:
        call: what is called.
    """

    _param_count = 0

    def __init__(self, call: Callable[[], object]) -> None:
        self._call = call

    def __call__(self) -> None:
        """Call."""
        self._call()


def run_newest(node: DOMNode, work: Callable[[], Coroutine[Any, Any, None]], group: str) -> None:
    """Run some work in the event loop, in place of any older one of its group.

    A coroutine that was made, and given up before its first turn, would be complained of: so what makes it is given.
    """
    node.run_worker(work, group=group, exclusive=True)  # type: ignore[arg-type]
