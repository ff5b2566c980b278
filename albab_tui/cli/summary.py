"""``albab-tui summary``: what was found, as text or as a file of some format."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from albab_tui.answers.formats import FORMATS, LOSSY, QUOTELESS, SUFFIXES, WORDLESS, format_of
from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.options import add_selection, parse
from albab_tui.cli.output import emit_all, printing, spare, tell_all
from albab_tui.cli.parser import Parser, add_general
from albab_tui.cli.usage import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from albab_tui.answers.answer import Answer
    from albab_tui.answers.exports import AnyFormat

_DESCRIPTION = """\
Print the events of a store that a filter lets through: every report as a
numbered note, what is disputed, who is involved, and how to make the same
summary again."""

_EPILOG = """\
examples:
  albab-tui summary
  albab-tui summary agent:turkey agent:russia
  albab-tui summary is:disputed -o disputed.md
  albab-tui summary 'target:turkey (kind:strike or kind:attack)'
  albab-tui summary --by 'Turkish military' --since 2017-02 --format json
  albab-tui summary my-events.yaml --articles texts --quote
  albab-tui summary my-events.yaml -source:001 '"air strike"'"""


def build_parser() -> Parser:
    """The parser of this command."""
    parser = Parser("summary", "[STORE] [FIELD:VALUE ...] [options]", _DESCRIPTION, _EPILOG)
    add_selection(parser)
    group = parser.add_argument_group("output")
    formats = f"{', '.join(FORMATS)}; what FILE's name asks for"
    group.add_argument("--format", type=_known_format, metavar="FORMAT", help=formats)
    group.add_argument("-o", "--output", metavar="FILE", help="write FILE, not to the terminal; never over another")
    group.add_argument("--quote", action="store_true", help="quote each report's passage, at most 15 words of it")
    group.add_argument("--force", action="store_true", help="replace FILE if it is there")
    add_general(parser)
    return parser


def run(words: Sequence[str]) -> int:
    """Run the command.

    Raises:
        UsageError, AlbabError: if it can't be done.
    """
    options = parse(build_parser(), words)
    format = _format(options)
    if options.quote and format in QUOTELESS:
        raise UsageError(f"{format} has no room for quotations; leave out --quote, or take another format")
    from albab_tui.cli.answered import answered
    from albab_tui.cli.asked import ask

    asked = ask(options)
    answer = answered(asked, quote=options.quote)
    _deliver(answer, format, options, asked.opened.files)
    tell_all(filter(None, (_note(answer, format, asked.bare), _left_behind(answer, format))))
    return ExitCode.OK


def _note(answer: Answer, format: AnyFormat, bare: tuple[str, ...]) -> str:
    """What the answer itself does not say where it is empty."""
    from albab_tui.answers.phrases import nothing

    if answer.total and not answer.shown and bare:
        return f"there is no file {bare[0]!r}: it was taken for a word to search for, and no event fits"
    return nothing(answer) if format in WORDLESS else ""


def _left_behind(answer: Answer, format: AnyFormat) -> str:
    if format not in LOSSY:
        return ""
    from albab_tui.answers.left_behind import left_behind

    return left_behind(answer, format)


def _known_format(name: str) -> AnyFormat:
    """A format by its name; only another than the program's own makes it look for others.

    Raises:
        argparse.ArgumentTypeError: if there is none.
        AlbabError: if it is one from outside that can't be used.
    """
    if own := next((each for each in FORMATS if each == name), None):
        return own
    from albab_tui.answers.exports import all_formats, format_named

    if found := format_named(name):
        return found
    formats, faults = all_formats()
    tell_all(faults)
    raise argparse.ArgumentTypeError(f"no format {name!r}; the formats are {', '.join(formats)}")


def _format(options: argparse.Namespace) -> AnyFormat:
    if options.format:
        found: AnyFormat = options.format
        return found
    if options.output in (None, "-"):
        return "text"
    return format_of(options.output) or _format_from_outside(options.output)


def _format_from_outside(file: str) -> AnyFormat:
    """The format from outside that a file's name asks for.

    Raises:
        UsageError: if it asks for none.
    """
    from albab_tui.answers.exports import export_for, outside_exports

    exports, faults = outside_exports()
    tell_all(faults)
    if found := export_for(file, exports):
        return found
    suffixes = ", ".join((*SUFFIXES, *(export.suffix for export in exports)))
    raise UsageError(f"{file!r} does not tell a format; add --format, or end it with {suffixes}")


def _deliver(answer: Answer, format: AnyFormat, options: argparse.Namespace, read: tuple[Path, ...]) -> None:
    from albab_tui.answers.rendering import Rendering

    if options.output not in (None, "-"):
        _write(options.output, Rendering(answer, format), overwrite=options.force, read=read)
        return
    spare(read)
    if format == "text":
        _print(answer)
    else:
        emit_all(Rendering(answer, format))


def _write(path: str, text: Iterable[str], *, overwrite: bool, read: tuple[Path, ...]) -> None:
    from albab_tui.answers.writing import FileThereError, WriteError, write_new

    try:
        write_new(path, text, overwrite=overwrite, reading=read)
    except FileThereError as problem:
        raise WriteError(problem.path, f"{problem.reason}; --force replaces it") from None


def _print(answer: Answer) -> None:
    """Print text: in the colours and the width of a terminal, or plain for whatever else reads it."""
    from albab_tui.answers.text import print_text, text_chunks

    with printing() as out:
        if not out.isatty():
            out.writelines(text_chunks(answer))
            return
        from rich.console import Console

        width = os.get_terminal_size(out.fileno()).columns or None
        print_text(answer, Console(file=out, width=width, height=25))  # without a height TERM=dumb means 80
