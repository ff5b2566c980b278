"""The program's way in: picks the command, and turns what goes wrong into one message and an exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.output import drop, hold_output, tell
from albab_tui.cli.program import PROGRAM
from albab_tui.cli.usage import COMMANDS, UsageError

if TYPE_CHECKING:
    from albab_tui.errors import StoreError

_LONGEST_LINE = 400


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Args:
        argv: the words after the program's name; those of the command line where it is None.

    Returns:
        the exit code: see `ExitCode`.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    hold_output()
    try:
        return _run(words)
    except UsageError as problem:
        from albab_tui.text.cleaning import clean_text

        lines = map(_shortened, f"{problem}".split("\n"))
        tell(clean_text("\n".join((*lines, f"try: {PROGRAM} {_command(words)}--help"))))
        return ExitCode.USAGE
    except KeyboardInterrupt:
        return ExitCode.INTERRUPTED
    except BrokenPipeError:
        drop()
        return ExitCode.CLOSED_PIPE


def _shortened(line: str) -> str:
    """A line that cites what a user gave, however long that is, without its middle."""
    return line if len(line) <= _LONGEST_LINE else f"{line[: _LONGEST_LINE // 2]} … {line[-_LONGEST_LINE // 2 :]}"


def _run(words: list[str]) -> int:
    try:
        return _obey(words)
    except BrokenPipeError:
        raise
    except Exception as problem:
        from albab_tui.errors import AlbabError, StoreError

        if not isinstance(problem, AlbabError):
            raise
        tell(f"can't open the store\n{_rendered(problem)}" if isinstance(problem, StoreError) else str(problem))
        return ExitCode.FAILURE


def _rendered(error: StoreError) -> str:
    from albab_tui.errors import render_problems
    from albab_tui.store.reading.excerpts import with_narrow_excerpts

    columns = 0
    with suppress(AttributeError, OSError, ValueError):  # closed, or no terminal
        columns = os.get_terminal_size(sys.stderr.fileno()).columns
    return render_problems(with_narrow_excerpts(error, columns) if columns else error)


def _obey(words: list[str]) -> int:
    try:
        return _meant(words)(words)
    except SystemExit as leaving:  # argparse, after --help and --version
        return leaving.code if isinstance(leaving.code, int) else ExitCode.OK


def _meant(words: list[str]) -> Callable[[list[str]], int]:
    first = words[0] if words else ""
    return _commands().get(first) or {"help": _help, "version": _version}.get(first, _start)


def _commands() -> dict[str, Callable[[list[str]], int]]:
    return {
        "summary": _summary,
        "chart": _chart,
        "check": _check,
        "date": _date,
        "schema": _schema,
        "upgrade": _upgrade,
    }


def _summary(words: list[str]) -> int:
    from albab_tui.cli.summary import run

    return run(words[1:])


def _chart(words: list[str]) -> int:
    from albab_tui.cli.chart import run

    return run(words[1:])


def _check(words: list[str]) -> int:
    from albab_tui.cli.check import run

    return run(words[1:])


def _date(words: list[str]) -> int:
    from albab_tui.cli.date import run

    return run(words[1:])


def _upgrade(words: list[str]) -> int:
    from albab_tui.cli.upgrade import run

    return run(words[1:])


def _schema(words: list[str]) -> int:
    from albab_tui.cli.schema import run

    return run(words[1:])


def _help(words: list[str]) -> int:
    """``help`` and ``help COMMAND``, which many programs have, besides ``--help``."""
    name = words[1] if len(words) > 1 else ""
    if name and not name.startswith("-") and name not in COMMANDS:
        raise UsageError(f"no command {name!r}; commands are {', '.join(COMMANDS)}")
    return _commands().get(name, _start)([*words[1:2], "--help"])


def _version(words: list[str]) -> int:
    return _start(["--version"])


def _start(words: list[str]) -> int:
    from albab_tui.cli.at_once import shown_at_once

    with shown_at_once(words) as first:
        from albab_tui.cli.start import run

        return run(words, first)


def _command(words: list[str]) -> str:
    return f"{words[0]} " if words and words[0] in COMMANDS else ""
