"""The argument parser that every command shares."""

from __future__ import annotations

import argparse
import re
from typing import TYPE_CHECKING, Any, NoReturn

from albab_tui.cli.program import PROGRAM
from albab_tui.cli.usage import UsageError
from albab_tui.text.nearest_name import nearest_name

if TYPE_CHECKING:
    from _typeshed import SupportsWrite


_WIDTH = 79


class Parser(argparse.ArgumentParser):
    """Takes no abbreviated options, and raises instead of exiting.

    Args:
        command: the command's name, empty for the app itself.
        usage: what may follow the name.
        description: what it does, in a line or two.
        epilog: examples, as they stand.
    """

    def __init__(self, command: str, usage: str, description: str, epilog: str) -> None:
        name = f"{PROGRAM} {command}".rstrip()
        super().__init__(
            name,
            usage=f"{name} {usage}",
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            add_help=False,
            formatter_class=_Help,
        )
        self._negative_number_matcher = re.compile("-[0-9]")  # a date before the year 1 is no option either

    def error(self, message: str) -> NoReturn:
        """Raise what argparse would print.

        Raises:
            UsageError: always.
        """
        raise UsageError(message + self._hint(message))

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        """Print the help; argparse alone minds neither a closed pipe nor a full disk.

        Raises:
            BrokenPipeError, AlbabError: if it can't be printed.
        """
        _show(self.format_help(), file)

    def _hint(self, message: str) -> str:
        """What may have been meant: the option that is nearest, or a value that looks like an option."""
        if alone := re.fullmatch(r"argument (?:-\w/)?(--[\w-]+): expected one argument", message):
            return f"; one that begins with a minus is written {alone[1]}=-..."
        if "FIELD:VALUE" in (self.usage or "") and re.search(r"unrecognized arguments: -[^\W\d_]{2}", message):
            return "; what is left out has a field, or quotes: -kind:strike, '-\"safe zone\"'"
        unknown = re.search(r"unrecognized arguments: (--[^\s=]+)", message)
        if unknown is None:
            return ""
        near = nearest_name(unknown[1], re.findall(r"--[a-z][a-z-]+", self.format_help()))
        return f"; did you mean {near}?" if near else ""


class _Help(argparse.RawDescriptionHelpFormatter):
    """One width for every terminal, so that the help in the documentation is the one people see."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=_WIDTH)

    def _format_action_invocation(self, action: argparse.Action) -> str:
        """``-f, --filter FILTER``, as from Python 3.13 on; older ones print FILTER twice."""
        if not action.option_strings or action.nargs == 0:
            return super()._format_action_invocation(action)
        value = self._format_args(action, self._get_default_metavar_for_optional(action))
        return f"{', '.join(action.option_strings)} {value}"


class _Version(argparse.Action):
    """Prints the version, with the same care for the output as everything else that is printed."""

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        from albab_tui.version import __version__

        _show(f"{PROGRAM} {__version__}\n", None)
        parser.exit()


def _show(text: str, file: SupportsWrite[str] | None) -> None:
    if file is not None:
        file.write(text)
        return
    from albab_tui.cli.output import show

    show(text)


def add_format(parser: Parser) -> None:
    """The option of commands that print rows for people or for programs."""
    group = parser.add_argument_group("output")
    group.add_argument(
        "--format", choices=("text", "json"), default="text", metavar="FORMAT", help="text (default) or json"
    )


def add_general(parser: Parser) -> None:
    """The options that every command has."""
    group = parser.add_argument_group("general")
    group.add_argument("-h", "--help", action="help", help="show this help")
    group.add_argument("-V", "--version", action=_Version, nargs=0, help="show the version")


def size(text: str) -> int:
    """Bytes from text such as ``64M``; K, M and G count in 1024s.

    Raises:
        argparse.ArgumentTypeError: if it is no size.
    """
    match = re.fullmatch(r"([0-9]{1,9})([KMG]?)", text, re.IGNORECASE)
    if match is None or int(match[1]) == 0:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write 64M, 1G or a number of bytes")
    return int(match[1]) << {"": 0, "K": 10, "M": 20, "G": 30}[match[2].upper()]
