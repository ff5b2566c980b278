"""Which store, and which of its events: the options that the app and ``summary`` share.

The fields' options come from `albab_tui.question.fields`, which imports nothing, for ``--help`` must not wait until the
store's model is imported.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from albab_tui.cli.date_options import DATE_OPTIONS
from albab_tui.cli.opening import add_max_size
from albab_tui.cli.parser import Parser
from albab_tui.cli.table_options import add_tables
from albab_tui.question.fields import FIELDS
from albab_tui.text.pattern import Pattern

_EXCLUDING = Pattern(r'-(?:[A-Za-z]{2,}:|[("~])')
_POSITIONAL = "\0"
"""What no argument can hold, before one that begins with a minus and is no option."""


def parse(parser: Parser, words: Sequence[str]) -> argparse.Namespace:
    """Read a command line in which stores, filter terms and options stand in any order.

    Raises:
        UsageError: if it is not understood.
    """
    words = list(words)
    end = words.index("--") if "--" in words else len(words)
    found = parser.parse_intermixed_args(_readable(words[:end]))
    found.words = [word.removeprefix(_POSITIONAL) for word in found.words] + words[end + 1 :]
    return found


def _readable(words: Sequence[str]) -> list[str]:
    """The words as argparse can read them, for which a leading minus makes an option.

    ``-actor:iran`` is marked as no option, and ``-f -actor:iran`` becomes ``--filter=-actor:iran``.
    """
    found: list[str] = []
    for word in words:
        excludes = _EXCLUDING.match(word)
        if excludes and found and found[-1] in ("-f", "--filter"):
            found[-1] = f"--filter={word}"
        else:
            found.append(f"{_POSITIONAL}{word}" if excludes else word)
    return found


def add_selection(parser: Parser) -> None:
    """Add everything that says which events of which store are meant."""
    _add_store(parser)
    _add_fields(parser)
    _add_refinements(parser)
    _add_dates(parser)


def _add_store(parser: Parser) -> None:
    group = parser.add_argument_group("store")
    group.add_argument("words", nargs="*", metavar="STORE", help="YAML, JSON or a table; the bundled store if left out")
    help = "folder of the articles' texts; the store's own if left out"
    group.add_argument("--articles", metavar="FOLDER", help=help)
    add_max_size(group)
    add_tables(group)


def _add_fields(parser: Parser) -> None:
    group = parser.add_argument_group("filter: only events where", "each may be given several times")
    group.add_argument(
        "-f",
        "--filter",
        action="append",
        metavar="TEXT",
        help="TEXT holds: 'actor:(iran or turkey) -kind:policy'",
        default=[],
    )
    for field in FIELDS.values():
        group.add_argument(
            f"--{field.name}",
            dest=f"field_{field.name}",
            action="append",
            metavar=field.takes,
            help=field.option,
            default=[],
        )
    group.add_argument(
        "--without", action="append", metavar="FIELD:NAME", help="one of these does not hold: actor:iran", default=[]
    )
    help = "it tells of TEXT; ~TEXT: inside words too"
    group.add_argument("--words", dest="phrases", action="append", metavar="TEXT", help=help, default=[])


def _add_refinements(parser: Parser) -> None:
    group = parser.add_argument_group("how actors count")
    group.add_argument(
        "--match",
        action="append",
        choices=("all", "any"),
        help="all of the actors (default) or any of them",
        default=[],
    )
    group.add_argument("--any", dest="match", action="append_const", const="any", help="the same as --match any")
    help = "--actor as agent, target, party, speaker, mentioned, any, or a role of the store's own"
    group.add_argument("--role", action="append", metavar="ROLE", help=help, default=[])
    group.add_argument("--no-members", action="store_true", help="NAME itself, not who belongs to it")


def _add_dates(parser: Parser) -> None:
    group = parser.add_argument_group("dates", "EDTF, or words counted from the store's last day")
    for name, (value, help) in DATE_OPTIONS.items():
        group.add_argument(f"--{name}", action="append", metavar=value, help=help, default=[])
    group.add_argument("--newest-first", action="store_true", help="the newest event first; undated ones stay last")
