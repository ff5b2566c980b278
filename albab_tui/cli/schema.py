"""``albab-tui schema``: the JSON Schema of a store, for editors."""

from __future__ import annotations

from collections.abc import Sequence

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.output import emit
from albab_tui.cli.parser import Parser, add_general

_DESCRIPTION = """\
Print the JSON Schema (2020-12) of a store. Editors complete and check a store
whose first line names it."""

_EPILOG = """\
example:
  albab-tui schema > events.schema.json

first line of the store:
  # yaml-language-server: $schema=events.schema.json"""


def build_parser() -> Parser:
    """The parser of this command."""
    parser = Parser("schema", "", _DESCRIPTION, _EPILOG)
    add_general(parser)
    return parser


def run(words: Sequence[str]) -> int:
    """Print the schema.

    Raises:
        UsageError: if there are options.
        AlbabError: if nothing can be printed.
    """
    build_parser().parse_args(words)
    import json

    from albab_tui.store.schema import json_schema

    emit(json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n")
    return ExitCode.OK
