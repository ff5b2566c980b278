"""What has the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from textual.widget import Widget


def takes_text(widget: Widget | None) -> bool:
    """Whether letters are typed into it.

    It says so itself: Textual's own class is imported with the first of them, for the first screen has none.
    """
    return bool(getattr(widget, "TAKES_TEXT", False))
