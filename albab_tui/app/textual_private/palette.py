"""Textual's palette of commands; its list knows the lines of its options only where it had room to draw one."""

from __future__ import annotations

from textual.command import Command, CommandInput, CommandList, CommandPalette
from textual.widgets import Button, Input

from albab_tui.text.folding import fold


class OpenPalette(CommandPalette):
    """Textual's palette, whose list knows the lines of its options only where it had room to draw one."""

    def _action_command_list(self, action: str) -> None:
        if self.query_one(CommandList).scrollable_content_region:
            super()._action_command_list(action)

    def _select_or_command(self, event: Input.Submitted | Button.Pressed | None = None) -> None:
        """Run the command that is marked, where it holds the words typed: letters strewn over it make no word of it."""
        if self._marked_is_meant():
            super()._select_or_command(event)
        elif event is not None:
            event.stop()

    def _marked_is_meant(self) -> bool:
        commands = self.query_one(CommandList)
        marked = commands.highlighted_option
        text = fold(str(marked.hit.text or "")) if isinstance(marked, Command) else ""
        return all(fold(word) in text for word in self.query_one(CommandInput).value.split())
