"""``albab-tui`` alone: the terminal app."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from albab_tui.cli.options import add_selection, parse
from albab_tui.cli.parser import Parser, UsageError, add_general

_DESCRIPTION = """\
Explore a store of events as a timeline: what happened when, who says so, on
which passage of which article, and where the sources disagree. In the app,
? shows the keys."""

_EPILOG = """\
other commands, each with its own --help:
  albab-tui summary       print or export what a filter finds
  albab-tui schema        print the JSON Schema of a store

examples:
  albab-tui
  albab-tui my-events.yaml
  albab-tui actor:turkey actor:russia role:agent
  albab-tui --by 'Turkish military' --since 2017-02
  albab-tui is:disputed --newest-first

A term FIELD:VALUE asks the same as the option --FIELD VALUE; a minus before
it excludes. Words to search for stand in quotes of their own: '"ground"'."""

_SIGNALLED = 128
"""Exit codes from here on tell of a signal, after which there may be nobody to print for."""


def build_parser() -> Parser:
    """The parser of this command."""
    parser = Parser("", "[STORE] [FIELD:VALUE ...] [options]", _DESCRIPTION, _EPILOG)
    add_selection(parser)
    group = parser.add_argument_group("screen")
    group.add_argument("--event", metavar="ID", help="begin at this event")
    group.add_argument("--ascii", action="store_true", help="draw with plain characters only")
    group.add_argument("--no-mouse", action="store_true", help="leave the mouse to the terminal")
    add_general(parser)
    return parser


def run(words: Sequence[str]) -> int:
    """Run the app until the user leaves, then print the command that comes back.

    Raises:
        UsageError, AlbabError: if it can't be started.
    """
    options = parse(build_parser(), words)
    from albab_tui.cli.asking import ask

    asked = ask(options)
    _need_terminal()
    from albab_tui.app.run import run_app
    from albab_tui.cli.output import printing
    from albab_tui.store.cleaning import clean_line

    result = run_app(asked.opened, asked.view, ascii_only=options.ascii, mouse=not options.no_mouse)
    if result.return_code < _SIGNALLED:
        with printing() as out:
            out.write(f"Back to this view: {clean_line(result.view.command())}\n")
    return result.return_code


def _need_terminal() -> None:
    """The app reads keys from standard input and draws on standard error; standard output is free.

    Raises:
        UsageError: if one of them is no terminal.
    """
    if not all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr)):
        raise UsageError("the app needs a terminal: over SSH use ssh -t, or print with albab-tui summary")
