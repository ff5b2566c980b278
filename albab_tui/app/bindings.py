"""Textual bindings made from the registry of commands."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from albab_tui.app.commands import Scope, commands


def bindings(*scopes: Scope, priority: bool = False) -> list[BindingType]:
    """The bindings of these scopes, each with an id so that a keymap can move it."""
    return [
        Binding(
            ",".join(command.keys), command.action, command.label, id=f"{scope}.{command.action}", priority=priority
        )
        for scope in scopes
        for command in commands(scope)
    ]
