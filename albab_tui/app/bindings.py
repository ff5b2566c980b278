"""Textual bindings made from the registry of commands."""

from __future__ import annotations

from textual.binding import Binding, BindingType

from albab_tui.app.commands import Command, Scope, commands


def bindings(*scopes: Scope, only: tuple[str, ...] = ()) -> list[BindingType]:
    """The bindings of these scopes.

    Args:
        scopes: where the commands work.
        only: the actions whose bindings are wanted; all of them if left out.
    """
    return [
        Binding(keys, action, command.label, priority=command.always)
        for scope in scopes
        for command in commands(scope)
        if not only or command.action in only
        for keys, action in _bound(command)
    ]


def _bound(command: Command) -> list[tuple[str, str]]:
    """Keys and what they do; each key apart where the action depends on it."""
    if command.needs_key:
        return [(key, command.action.format(key=key)) for key in command.keys]
    return [(",".join(command.keys), command.action)]
