"""The three standard streams: which of them must be a terminal, and giving the screen's size back to the app."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

NO_TERMINAL = "no terminal to show the app in: over SSH use ssh -t, or print with albab-tui summary"

_STDOUT, _STDERR = 1, 2

_WITHOUT_CURSOR = frozenset(("", "dumb", "unknown", "network", "emacs", "dialup", "plugboard", "printer", "lpr"))
"""Names in TERM of terminals, and of none, on which nothing can be drawn, for the cursor can't be moved."""

_WITH_CURSOR = ("xterm", "screen", "tmux", "rxvt", "linux", "alacritty", "foot", "kitty", "wezterm", "ghostty")
"""How the names of most terminals begin, which need not be looked up."""


def have_terminal() -> bool:
    """Whether keys can be read from standard input and the app drawn on standard error; standard output is free."""
    return _is_terminal(sys.__stdin__) and _is_terminal(sys.__stderr__)


def cannot_draw(environ: Mapping[str, str]) -> str:
    """Why nothing can be drawn on the terminal by what TERM says of it, and what to do; empty where it can be."""
    term = environ.get("TERM", "").strip()
    if term.lower() not in _WITHOUT_CURSOR and not term.lower().startswith("dumb-") and _moves_cursor(term):
        return ""
    said = f"the terminal is {term!r} by TERM, which" if term else "TERM is not set, so the terminal"
    return f"{said} can't draw: print with albab-tui summary, or set TERM=xterm-256color where it can after all"


def _moves_cursor(term: str) -> bool:
    """Whether a terminal's cursor goes where ECMA-48's CUP sends it; one that no terminfo knows is taken for modern."""
    if term.startswith(_WITH_CURSOR):
        return True
    try:
        import curses

        curses.setupterm(term, _STDERR)
    except Exception:  # no curses, no such entry, or one that it can't read (its own class of error is in it too)
        return True
    return (curses.tigetstr("cup") or b"").startswith(b"\x1b[")


def _is_terminal(stream: object) -> bool:
    with suppress(OSError, ValueError):  # a closed stream
        return stream is not None and stream.isatty()  # type: ignore[attr-defined]
    return False


@contextmanager
def output_on_terminal() -> Iterator[None]:
    """Put the terminal in the place of a redirected standard output, which Textual asks for the screen's size.

    What is printed afterwards goes where it was meant to.
    """
    try:
        redirected = None if os.isatty(_STDOUT) else os.dup(_STDOUT)
    except OSError:  # it is closed
        redirected = None
    if redirected is None:
        yield
        return
    os.dup2(_STDERR, _STDOUT)
    try:
        yield
    finally:
        os.dup2(redirected, _STDOUT)
        os.close(redirected)


def say_no_more() -> None:
    """Send standard error nowhere from now on, for a terminal that is gone takes not even what is still buffered."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, _STDERR)
    os.close(nowhere)
