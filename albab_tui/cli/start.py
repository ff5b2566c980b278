"""``albab-tui`` alone: the terminal app."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.output import tell, tell_all
from albab_tui.cli.plain_options import plain_options
from albab_tui.cli.program import PROGRAM
from albab_tui.cli.screen import settings
from albab_tui.cli.usage import UsageError
from albab_tui.imported_later import Later, standing_in
from albab_tui.terminal.streams import NO_TERMINAL, cannot_draw, have_terminal

if TYPE_CHECKING:
    import argparse

    from albab_tui.cli.at_once import AtOnce
    from albab_tui.question.view import View


def run(words: Sequence[str], first: AtOnce) -> int:
    """Run the app until the user leaves, then print the command that comes back.

    Args:
        words: the command line.
        first: what there is of this start already.

    Raises:
        UsageError, AlbabError: if it can't be started.
    """
    options = plain_options(words) or _parsed(words)
    if options.kiosk:
        from albab_tui.outside.outside_parts import shut

        shut()
    gc.disable()  # until the screen is drawn, as nothing of all that is made for it goes away
    _import_paths()
    from albab_tui.cli.arguments import divide
    from albab_tui.cli.asked import ask
    from albab_tui.cli.reading_line import told_while_reading
    from albab_tui.terminal.prepare import prepared

    with told_while_reading(divide(options.words)[0]) as reading:
        if not (options.kiosk or first.stands):
            reading.begin()
        asked = ask(options, first.content)
        reading.stop()
        if not have_terminal():  # only now, for what is wrong with the store or the filter is worth more to know
            raise UsageError(NO_TERMINAL)
        if reason := cannot_draw(os.environ):
            tell(reason)
            return ExitCode.USAGE
        if asked.opened.table and not (options.kiosk or options.yes):
            reading.wipe()
            from albab_tui.cli.table_preview import agreed

            if not agreed(asked.opened):
                return ExitCode.OK
        with prepared(settings(options)) as terminal:
            from albab_tui.app.textual_private.light import import_textual

            import_textual()
            from albab_tui.app.run import run_app

            reading.wipe()
            result = run_app(asked.opened, asked.view, terminal, first.line, first.screen)
    try:
        tell_all(() if asked.opened.table and not options.yes else asked.opened.faults)
        if result.message:
            tell(result.message)
        if result.return_code == ExitCode.OK:
            _print_way_back(result.view, kiosk=terminal.kiosk)
    finally:
        first.line.restore()
        if terminal.kiosk:  # also where nothing can be printed
            from albab_tui.terminal.lockdown import end_here

            end_here(result.return_code)
    return result.return_code


def _import_paths() -> None:
    """Import what makes paths, without what makes addresses of them and knows every kind of network for it."""
    with standing_in({"urllib.parse": Later("urllib.parse", "quote_from_bytes")}):
        import pathlib  # noqa: F401 - the modules that are imported next ask for it


def _parsed(words: Sequence[str]) -> argparse.Namespace:
    from albab_tui.cli.guidance import refuse_no_command
    from albab_tui.cli.options import parse
    from albab_tui.cli.start_parser import build_parser

    refuse_no_command(words)
    return parse(build_parser(), words)


def _print_way_back(view: View, *, kiosk: bool) -> None:
    from albab_tui.cli.calling import called
    from albab_tui.cli.output import printing
    from albab_tui.text.cleaning import clean_line

    with printing() as out:
        program = (PROGRAM,) if kiosk else called(sys.argv, sys.orig_argv)
        out.write(f"Back to this view: {clean_line(view.command(program=program))}\n")
