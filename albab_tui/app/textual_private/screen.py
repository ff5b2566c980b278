"""Textual's screen, and the frames of what stands on it."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual import events
from textual.content import Content
from textual.errors import NoWidget
from textual.screen import Screen
from textual.widget import Widget

Result = TypeVar("Result")


class OpenScreen(Screen[Result]):
    """Textual's screen, where it can be told which buttons of the mouse mean something."""

    BUTTONS: ClassVar[tuple[int, ...]] = (1,)
    """The buttons that mean something where a widget under the pointer names none."""

    def key_came(self) -> None:
        """A key was pressed, or a button of the mouse, whoever acts on it; to be overridden."""

    def _forward_event(self, event: events.Event) -> None:
        """Pass over the other buttons: Textual would give the keys to what is under the pointer for any of them."""
        if event.is_forwarded or self._means_something(event):
            super()._forward_event(event)

    def _means_something(self, event: events.Event) -> bool:
        if not isinstance(event, (events.MouseDown, events.MouseUp)):
            return True
        return not event.button or event.button in self.buttons_at(event.x, event.y)

    def buttons_at(self, x: int, y: int) -> tuple[int, ...]:
        """The buttons that mean something at a place of the screen."""
        try:
            widget, _ = self.get_widget_at(x, y)
        except NoWidget:
            return self.BUTTONS
        buttons: tuple[int, ...] = getattr(widget, "BUTTONS", self.BUTTONS)
        return buttons


def put_titles(widget: Widget, title: Content, below: Content) -> None:
    """Give a widget's frame its titles; Textual would make plain contents of them, with its own way to cut them."""
    widget._border_title, widget._border_subtitle = title, below
    widget.refresh()
