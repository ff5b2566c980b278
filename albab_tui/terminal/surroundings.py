"""The environment variables that Textual reads once, when it is imported: they must be right before."""

from __future__ import annotations

from collections.abc import MutableMapping

from albab_tui.terminal.colours import ColourSystem
from albab_tui.terminal.settings import ThemeChoice

LOCAL_FRAMES, REMOTE_FRAMES = 60, 20
"""Most frames a second, on this machine's own terminals and over SSH."""

_STALE = ("COLUMNS", "LINES")
"""A size that was true for another window; the terminal itself knows better."""

_OWN_COLOURS = ("none", "standard")

_THEMES: dict[ThemeChoice, str] = {"dark": "textual-dark", "light": "textual-light", "ansi": "ansi-dark"}
"""Textual's names of the themes that can be asked for."""

_OWN_THEMES: dict[ThemeChoice, str] = {"dark": "ansi-dark", "light": "ansi-light", "ansi": "ansi-dark"}
"""The same where no more than the terminal's own colours are sent."""


def arrange(
    environ: MutableMapping[str, str], colours: ColourSystem, *, kiosk: bool, theme: ThemeChoice = "auto"
) -> None:
    """Set what Textual is to find.

    Args:
        environ: the environment, changed in place; what the user set for Textual stands, except in a kiosk.
        colours: the colours to send.
        theme: what the user asks for; what the environment says counts only where that is ``auto``.
        kiosk: whether the user is a stranger, whose settings could name files to write and code to run.
    """
    for name in _STALE:
        environ.pop(name, None)
    if kiosk:
        for name in [each for each in environ if each.startswith("TEXTUAL")]:
            del environ[name]
    themes = _OWN_THEMES if colours in _OWN_COLOURS else _THEMES
    if theme in themes:
        environ["TEXTUAL_THEME"] = themes[theme]
    _arrange_colours(environ, colours)
    environ.setdefault("TEXTUAL_ANIMATIONS", "none")
    environ.setdefault("TEXTUAL_SMOOTH_SCROLL", "0")  # it makes terminals report the mouse in pixels
    environ.setdefault("TEXTUAL_FPS", str(REMOTE_FRAMES if is_remote(environ) else LOCAL_FRAMES))


def is_remote(environ: MutableMapping[str, str]) -> bool:
    """Whether the terminal is at the other end of an SSH connection."""
    return any(environ.get(name) for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"))


def _arrange_colours(environ: MutableMapping[str, str], colours: ColourSystem) -> None:
    """Textual knows no colours at all only as NO_COLOR with a theme that leaves colours to the terminal."""
    environ.pop("NO_COLOR", None)
    if colours == "none":
        environ["NO_COLOR"] = "1"
    environ["TEXTUAL_COLOR_SYSTEM"] = "standard" if colours == "none" else colours
    if colours in _OWN_COLOURS:
        environ.setdefault("TEXTUAL_THEME", "ansi-dark")
