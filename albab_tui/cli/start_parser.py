"""The command line of ``albab-tui`` alone."""

from __future__ import annotations

from albab_tui.cli.options import add_selection
from albab_tui.cli.parser import Parser, add_general
from albab_tui.cli.screen import add_terminal

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
    group.add_argument("--yes", action="store_true", help="open a table without showing first what it is taken for")
    add_terminal(parser)
    add_general(parser)
    return parser
