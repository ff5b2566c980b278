"""``albab-tui`` alone: the terminal app."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.options import add_selection, parse
from albab_tui.cli.output import tell, tell_all
from albab_tui.cli.parser import Parser, add_general
from albab_tui.cli.program import PROGRAM
from albab_tui.cli.screen import add_terminal, settings
from albab_tui.cli.usage import UsageError
from albab_tui.terminal.streams import NO_TERMINAL, cannot_draw, have_terminal

if TYPE_CHECKING:
    from albab_tui.cli.at_once import AtOnce
    from albab_tui.question.view import View

_DESCRIPTION = """\
Explore a store of events as a timeline: what happened when, who says so, on
which passage of which article, and where the sources disagree. In the app,
? shows the keys."""

_EPILOG = """\
other commands, each with its own --help:
  albab-tui summary       print or export what a filter finds
  albab-tui chart         draw what a filter finds along time
  albab-tui check         find what is wrong in a store, prove its citations
  albab-tui date          tell what newspaper time expressions mean
  albab-tui schema        print the JSON Schema of a store
  albab-tui upgrade       write an older store in the newest format

examples:
  albab-tui
  albab-tui my-events.yaml
  albab-tui agent:turkey agent:russia
  albab-tui --by 'Turkish military' --since 2017-02
  albab-tui is:disputed --newest-first
  albab-tui 'actor:(turkey or russia) -kind:statement'

A term FIELD:VALUE asks the same as the option --FIELD VALUE; a minus before
it excludes. All terms must hold, or one side of 'or'; brackets hold together
what belongs together. Any other word is searched for: words begin with it, or
hold it with a ~ before it; a phrase has quotes of its own: '"safe zone"'."""


def build_parser() -> Parser:
    """The parser of this command."""
    parser = Parser("", "[STORE] [FIELD:VALUE ...] [options]", _DESCRIPTION, _EPILOG)
    add_selection(parser)
    group = parser.add_argument_group("screen")
    group.add_argument("--event", metavar="ID", help="begin at this event")
    add_terminal(parser)
    add_general(parser)
    return parser


def run(words: Sequence[str], first: AtOnce) -> int:
    """Run the app until the user leaves, then print the command that comes back.

    Args:
        words: the command line.
        first: what there is of this start already.

    Raises:
        UsageError, AlbabError: if it can't be started.
    """
    options = parse(build_parser(), words)
    if options.kiosk:
        from albab_tui.outside.outside_parts import shut

        shut()
    gc.disable()  # until the screen is drawn, as nothing of all that is made for it goes away
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
        with prepared(settings(options)) as terminal:
            from albab_tui.app.textual_private.light import import_textual

            import_textual()
            from albab_tui.app.run import run_app

            reading.wipe()
            result = run_app(asked.opened, asked.view, terminal, first.line, first.screen)
    try:
        tell_all(asked.opened.faults)
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


def _print_way_back(view: View, *, kiosk: bool) -> None:
    from albab_tui.cli.calling import called
    from albab_tui.cli.output import printing
    from albab_tui.text.cleaning import clean_line

    with printing() as out:
        program = (PROGRAM,) if kiosk else called(sys.argv, sys.orig_argv)
        out.write(f"Back to this view: {clean_line(view.command(program=program))}\n")
