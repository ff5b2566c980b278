"""``albab-tui upgrade``: a store of the first format in the second."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.opening import add_max_size, named_file
from albab_tui.cli.output import emit, spare
from albab_tui.cli.parser import Parser, add_general

if TYPE_CHECKING:
    from albab_tui.store.upgrade import Decision, Upgraded

_DESCRIPTION = """\
Write a store of format albab-1 in format albab-2 to a new file. Comments,
order and layout stay. Each date a/b becomes a..b, one moment some time between
the two, as it was read; it is listed for you to decide, with what to write if
it lasted instead."""

_EPILOG = """\
exit codes: 0 written, 1 it could not be, 2 wrong usage

examples:
  albab-tui upgrade old.yaml
  albab-tui upgrade old.yaml -o new.yaml"""


def build_parser() -> Parser:
    """The parser of this command."""
    parser = Parser("upgrade", "FILE [-o NEW]", _DESCRIPTION, _EPILOG)
    group = parser.add_argument_group("files")
    group.add_argument("file", metavar="FILE", help="the store, in YAML or JSON")
    group.add_argument("-o", "--output", metavar="NEW", help="where to write; if left out, a name with .albab-2")
    add_max_size(group)
    add_general(parser)
    return parser


def run(words: Sequence[str]) -> int:
    """Write the store anew under another name, and print which dates are to be decided.

    Raises:
        UsageError: if the options are not understood.
        AlbabError: if it can't be opened, upgraded or written.
    """
    options = build_parser().parse_args(words)
    from albab_tui.files import read_file
    from albab_tui.store.opening import open_store
    from albab_tui.store.upgrade import upgrade

    old = Path(options.file)
    new = Path(options.output) if options.output else old.with_name(f"{old.stem}.albab-2{old.suffix}")
    file = named_file(options.file, options)
    opened = open_store(file.path, max_bytes=file.max_bytes)
    spare(opened.files)
    found = upgrade(read_file(old, opened.path, opened.max_bytes), opened)
    _write(new, found.text, opened.files)
    emit("".join(f"{line}\n" for line in _told(found, str(new))))
    return ExitCode.OK


def _write(new: Path, text: str, read: tuple[Path, ...]) -> None:
    from albab_tui.answers.writing import FileThereError, WriteError, write_new

    try:
        write_new(new, text, reading=read)
    except FileThereError as problem:
        raise WriteError(problem.path, f"{problem.reason}; give another name after -o") from None


def _told(found: Upgraded, name: str) -> list[str]:
    from albab_tui.text.cleaning import clean_line

    file = clean_line(name)
    if not found.decisions:
        return [f"{file}: written; no date is left to decide"]
    number = len(found.decisions)
    dates = "1 date" if number == 1 else f"{number} dates"
    head = f"{file}: written; {dates} to decide: one moment between the two, as it is written now, or did it last?"
    return [head, *(_line(decision, file) for decision in found.decisions)]


def _line(decision: Decision, file: str) -> str:
    from albab_tui.text.cleaning import clean_line

    event = decision.event
    about = f"{clean_line(event.title)} ({event.kind})" if event else decision.field
    if "reports" in decision.path:
        about = f"a report of {about}"
    usual = {"yes": ", as it usually does", "no": ", which it rarely does", "either": ""}
    likely = usual[decision.lasts]
    return f"{file}:{decision.line}: {about}: {decision.moment}; if it lasted{likely}, write {decision.lasting}"
