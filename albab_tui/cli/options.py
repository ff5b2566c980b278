"""Which store, and which of its events: the options that the app and ``summary`` share.

The table is plain data, for ``--help`` must not wait until the store's model is imported; a test holds it
equal to the fields of the filter's text.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence

from albab_tui.cli.opening import add_max_size
from albab_tui.cli.parser import Parser

FIELD_OPTIONS: dict[str, tuple[str, str]] = {
    "actor": ("NAME", "NAME, or someone who belongs to it, has a part"),
    "by": ("NAME", "a report quotes NAME, or someone who belongs to it"),
    "place": ("NAME", "it was at this place or concerns it"),
    "source": ("ID", "this article reports it"),
    "kind": ("KIND", "its kind, such as strike, meeting, policy"),
    "status": ("STATUS", "happened, claimed, statement, planned, background"),
    "is": ("TRAIT", "disputed, single-origin, single-source, undated, stated-date, inferred-date, unfulfilled"),
    "disputed": ("WHAT", "reports differ on date, occurrence or a figure"),
    "figure": ("WHAT", "a report gives a figure of this name: killed"),
}
"""Field, what it takes, and its help."""

DATE_OPTIONS: dict[str, tuple[str, str]] = {
    "since": ("DATE", "plausibly on it or later: 2017-02-08, 'last week'"),
    "until": ("DATE", "plausibly on it or before"),
    "during": ("DATE", "plausibly in it: 2017-02, 2017-02-01/2017-02-08"),
    "certainly": ("DATE", "certainly in it: 2017, ../2017-02-08"),
    "plausibly": ("DATE", "the same as --during"),
    "possibly": ("DATE", "not ruled out to be in it"),
}
"""Option, what it takes, and its help."""

SETTINGS = ("match", "role", "members", *DATE_OPTIONS)
"""The other names that may stand before a colon in the filter's text."""

_EXCLUDING = re.compile("-[A-Za-z]{2,}:")


def parse(parser: Parser, words: Sequence[str]) -> argparse.Namespace:
    """Read a command line in which stores, filter terms and options stand in any order.

    Raises:
        UsageError: if it is not understood.
    """
    words = list(words)
    end = words.index("--") if "--" in words else len(words)
    found = parser.parse_intermixed_args(_readable(words[:end]))
    found.words += words[end + 1 :]
    return found


def _readable(words: Sequence[str]) -> list[str]:
    """The words as argparse can read them, for which a leading minus makes an option.

    ``-actor:iran`` becomes ``--without=actor:iran``, and ``-f -actor:iran`` becomes ``--filter=-actor:iran``.
    """
    found: list[str] = []
    for word in words:
        excludes = _EXCLUDING.match(word)
        if excludes and found and found[-1] in ("-f", "--filter"):
            found[-1] = f"--filter={word}"
        else:
            found.append(f"--without={word[1:]}" if excludes else word)
    return found


def add_selection(parser: Parser) -> None:
    """Add everything that says which events of which store are meant."""
    _add_store(parser)
    _add_fields(parser)
    _add_refinements(parser)
    _add_dates(parser)


def _add_store(parser: Parser) -> None:
    group = parser.add_argument_group("store")
    group.add_argument("words", nargs="*", metavar="STORE", help="a YAML or JSON file; the bundled store if left out")
    add_max_size(group)


def _add_fields(parser: Parser) -> None:
    group = parser.add_argument_group("filter: only events where", "each may be given several times")
    group.add_argument(
        "-f",
        "--filter",
        action="append",
        metavar="TEXT",
        help="all of TEXT holds: 'actor:iran -kind:policy'",
        default=[],
    )
    for name, (value, help) in FIELD_OPTIONS.items():
        group.add_argument(f"--{name}", dest=f"field_{name}", action="append", metavar=value, help=help, default=[])
    group.add_argument(
        "--without", action="append", metavar="FIELD:NAME", help="one of these does not hold: actor:iran", default=[]
    )
    group.add_argument("--words", dest="phrases", action="append", metavar="TEXT", help="TEXT occurs", default=[])


def _add_refinements(parser: Parser) -> None:
    group = parser.add_argument_group("how actors count")
    match = ("all", "any")
    group.add_argument(
        "--match", action="append", choices=match, help="all of the actors (default) or any of them", default=[]
    )
    group.add_argument("--any", dest="match", action="append_const", const="any", help="the same as --match any")
    role = "as agent, target, party, speaker, mentioned, any, or a role of the store's own"
    group.add_argument("--role", action="append", metavar="ROLE", help=role, default=[])
    group.add_argument("--no-members", action="store_true", help="NAME itself, not who belongs to it")


def _add_dates(parser: Parser) -> None:
    group = parser.add_argument_group("dates", "EDTF, or words counted from the store's last day")
    for name, (value, help) in DATE_OPTIONS.items():
        group.add_argument(f"--{name}", action="append", metavar=value, help=help, default=[])
    group.add_argument("--newest-first", action="store_true", help="the newest event first; undated ones stay last")
