"""Textual's palette of commands; its list knows the lines of its options only where it had room to draw one."""

from __future__ import annotations

from textual.command import CommandList, CommandPalette


class OpenPalette(CommandPalette):
    """Textual's palette, whose list knows the lines of its options only where it had room to draw one."""

    def _action_command_list(self, action: str) -> None:
        if self.query_one(CommandList).scrollable_content_region:
            super()._action_command_list(action)
