"""Write what the documentation takes from the program: help texts, tables of the filter, keys, and the JSON Schema.

Run: python scripts/update_docs.py [--check]     with --check, name the files that are out of date and exit 1
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable
from itertools import groupby
from pathlib import Path

from albab_tui.app.commands import COMMANDS, Command, Scope
from albab_tui.cli import check, date, schema, start, summary
from albab_tui.model.event import KINDS, STATUSES
from albab_tui.question.terms import FIELDS
from albab_tui.question.traits import TRAITS
from albab_tui.store.schema import json_schema

DOCS = Path(__file__).resolve().parent.parent / "docs"
PARSERS = {
    parser.prog: parser for parser in (module.build_parser() for module in (start, summary, check, date, schema))
}
SCOPES: dict[Scope, str] = {
    "list": "in every list; letters narrow in the left pane instead",
    "main": "on the timeline",
    "facet": "in the left pane",
    "prompt": "in a line being typed",
    "listing": "among the sources and the claimants",
    "sources": "among the sources",
    "app": "everywhere",
}
_BLOCK = re.compile(r"(<!-- begin (?P<what>[^\n]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def command_line(page: str) -> str:
    """The page with its blocks filled anew."""
    return _BLOCK.sub(lambda match: f"{match[1]}{_block(match['what'])}\n{match[3]}", page)


def _block(what: str) -> str:
    if what == "fields":
        return _table(("field", "holds where"), ((f"`{name}:`", _meaning(name)) for name in FIELDS))
    if what == "traits":
        return _table(("trait", "holds where"), ((f"`{name}`", trait.meaning) for name, trait in TRAITS.items()))
    return f"```text\n{PARSERS[what.removeprefix('help ')].format_help().rstrip()}\n```"


def _meaning(field: str) -> str:
    values = {"kind": KINDS, "status": STATUSES}.get(field, ())
    return FIELDS[field].help + (f": {', '.join(values)}" if values else "")


def keys(page: str) -> str:
    """Every key of the app, from the registry of its commands."""
    parts = ["# Keys", "`?` shows them in the app. `^` stands for ctrl."]
    for group, found in groupby(sorted(COMMANDS, key=_group), key=_group):
        rows = ((" ".join(f"`{key}`" for key in each.shown.split()), each.help, SCOPES[each.scope]) for each in found)
        parts += [f"## {COMMANDS[group].group}", _table(("keys", "what it does", "where"), rows)]
    return "\n\n".join(parts) + "\n"


def _group(command: Command) -> int:
    """The place of the first command of its group, so that groups keep the registry's order."""
    return next(place for place, each in enumerate(COMMANDS) if each.group == command.group)


def _table(header: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(cells)} |" for cells in (header, *rows)]
    return "\n".join([lines[0], "|" + "---|" * len(header), *lines[1:]])


def schema_file(page: str) -> str:
    """The JSON Schema that stores name in their first line."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=2) + "\n"


FILES: dict[str, Callable[[str], str]] = {
    "command-line.md": command_line,
    "keys.md": keys,
    "events.schema.json": schema_file,
}
"""Each file with the function that makes it from what it was."""


def outdated() -> dict[Path, str]:
    """The files that are not as the program has them, with what they should hold."""
    found = {}
    for name, made in FILES.items():
        path = DOCS / name
        was = path.read_text(encoding="utf-8") if path.exists() else ""
        if (should := made(was)) != was:
            found[path] = should
    return found


def main(arguments: list[str]) -> int:
    found = outdated()
    for path, should in found.items():
        print(f"docs/{path.name} is out of date" if "--check" in arguments else f"docs/{path.name} is written")
        if "--check" not in arguments:
            path.write_text(should, encoding="utf-8")
    return 1 if found and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
