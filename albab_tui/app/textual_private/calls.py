"""Calls for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


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
