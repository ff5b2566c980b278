"""The options that concern the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from albab_tui.cli.parser import Parser
    from albab_tui.terminal.settings import Settings

KIOSK_IDLE_MINUTES = 30.0


def add_terminal(parser: Parser) -> None:
    """Add what is to be known about the terminal, and the mode in which others may use the program."""
    group = parser.add_argument_group("terminal")
    group.add_argument(
        "--color", choices=("auto", "16", "256", "truecolor"), default="auto", help="colors to send (default: auto)"
    )
    group.add_argument(
        "--theme",
        choices=("auto", "dark", "light", "ansi"),
        default="auto",
        help="dark or light, or the terminal's own 16 colors (default: auto)",
    )
    group.add_argument(
        "--glyphs",
        choices=("auto", "blocks", "braille", "ascii"),
        default="auto",
        help="characters to draw with: what the terminal should\nhave, blocks, Braille dots, 7 bits (default: auto)",
    )
    group.add_argument("--ascii", action="store_const", const="ascii", dest="glyphs", help="the same as --glyphs ascii")
    group.add_argument("--no-mouse", action="store_true", help="leave the mouse to the terminal; F2 changes it")
    group.add_argument("--idle", type=_minutes, metavar="MINUTES", help="end after so long without a key; 0: never")
    group.add_argument(
        "--kiosk",
        action="store_true",
        help="for logins of others: nothing is written or run; ends\nafter 30 idle minutes unless --idle says else",
    )


def settings(options: argparse.Namespace) -> Settings:
    """What the user asks of the terminal."""
    from albab_tui.terminal.settings import Settings

    idle = KIOSK_IDLE_MINUTES if options.idle is None and options.kiosk else options.idle
    return Settings(
        colour=options.color,
        theme=options.theme,
        mouse=not options.no_mouse,
        glyphs=options.glyphs,
        repertoire="ascii" if options.glyphs == "ascii" else "unicode",
        kiosk=options.kiosk,
        idle_minutes=idle or None,
    )


def _minutes(text: str) -> float:
    """Minutes from text such as ``30`` or ``0.5``.

    Raises:
        argparse.ArgumentTypeError: if it is no time that can pass.
    """
    try:
        minutes = float(text)
    except ValueError:
        minutes = -1.0
    if not 0 <= minutes < 1e6:
        import argparse

        raise argparse.ArgumentTypeError(f"{text!r} is not a number of minutes; 0 is for never")
    return minutes
