"""``albab-tui check``: what is wrong in a store, and whether the articles say what it cites."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.opening import add_max_size, open_named
from albab_tui.cli.output import emit, emit_all, spare, tell
from albab_tui.cli.parser import Parser, add_format, add_general
from albab_tui.cli.table_options import add_tables
from albab_tui.text.numbers import many

if TYPE_CHECKING:
    from albab_tui.checks.checking import Outcome
    from albab_tui.checks.proving import Proof
    from albab_tui.errors import Problem, StoreError
    from albab_tui.store.opening import OpenedStore

_DESCRIPTION = """\
Print what is wrong in a store, a line for each problem, as file:line:column:
rule: message. With the articles' texts, see that each cited paragraph exists
and holds what the store takes from it, and that nothing is left out. The
last words, on how much was checked, go to standard error. What is told as a
warning may be meant, and fails nothing. docs/checks.md explains the rules."""

_EPILOG = """\
exit codes: 0 nothing is wrong but for warnings, 1 something is, 2 wrong usage

examples:
  albab-tui check
  albab-tui check my-events.yaml --articles texts
  albab-tui check my-events.yaml --articles texts --show post
  albab-tui check my-events.yaml --articles texts --record-read new.yaml
  albab-tui check my-events.yaml --next --format json"""

_FIELDS = ("file", "line", "column", "severity", "rule", "path", "message", "cure")


def build_parser() -> Parser:
    """The parser of this command."""
    parser = Parser("check", "[STORE] [--articles FOLDER] [options]", _DESCRIPTION, _EPILOG)
    group = parser.add_argument_group("store")
    group.add_argument("store", nargs="?", metavar="STORE", help="YAML, JSON or a table; the bundled store if left out")
    group.add_argument(
        "--articles",
        metavar="FOLDER",
        help="folder of the texts that the sources name; if left out, the store's own",
    )
    group.add_argument(
        "--show", metavar="SOURCE", help="print a source's numbered paragraphs with what is cited, and what they hold"
    )
    group.add_argument(
        "--record-read",
        metavar="NEW",
        help="write the store to a new file with today's `read` for each report that has none that holds; you say by it"
        " that you held it against its passage; with --show those of that source alone",
    )
    group.add_argument("--next", action="store_true", help="print the events whose dates are worth most work")
    group.add_argument("--strict", action="store_true", help="exit with 1 where there are warnings, too")
    add_max_size(group)
    add_tables(group)
    add_format(parser)
    add_general(parser)
    return parser


def run(words: Sequence[str]) -> int:
    """Put every rule to a store, and print what was found.

    Raises:
        UsageError, AlbabError: if an option is wrong, there is no folder of articles, or nothing can be printed.
    """
    options = build_parser().parse_args(words)
    from albab_tui.checks.checking import check
    from albab_tui.errors import StoreError

    try:
        opened = open_named(options.store, options)
    except StoreError as error:
        problems, errors, summary = error.problems, len(error.problems), _unopened(error)
    else:
        spare(opened.files)
        if options.show is not None or options.next or options.record_read is not None:
            return _print(opened, options)
        outcome = check(opened, None if options.articles is None else Path(options.articles))
        problems, errors, summary = outcome.problems, outcome.errors, _summary(outcome)
    emit(_as_json(problems) if options.format == "json" else "".join(f"{problem}\n" for problem in problems))
    tell(summary)
    return ExitCode.FAILURE if errors or (options.strict and problems) else ExitCode.OK


def _print(opened: OpenedStore, options: Namespace) -> int:
    """What was asked for in place of the problems, and what was read."""
    from albab_tui.checks.pending import pending
    from albab_tui.checks.showing import shown_source
    from albab_tui.cli import check_showing as told

    if options.next:
        found = pending(opened.store)
        emit_all(told.pending_as_text(found) if options.format == "text" else [told.pending_as_json(found)])
    if options.show is not None:
        paragraphs = shown_source(opened.store, options.show, _folder(opened, options))
        emit_all(
            told.paragraphs_as_text(paragraphs) if options.format == "text" else [told.paragraphs_as_json(paragraphs)]
        )
    if options.record_read is not None:
        from albab_tui.cli.check_recording import record

        record(opened, _folder(opened, options), options.show, options.record_read)
    return ExitCode.OK


def _folder(opened: OpenedStore, options: Namespace) -> Path:
    from albab_tui.articles.folder import check_folder, own_folder
    from albab_tui.errors import AlbabError

    if options.articles is not None:
        check_folder(Path(options.articles))
        return Path(options.articles)
    folder = own_folder(opened.file, opened.store.articles)
    if folder is None:
        raise AlbabError("no texts of articles are at hand; name their folder: --articles FOLDER")
    return folder


def _as_json(problems: Iterable[Problem]) -> str:
    rows = [{field: getattr(problem, field) for field in _FIELDS} for problem in problems]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def _unopened(error: StoreError) -> str:
    more = f", {error.others(error.more)}" if error.more else ""
    return f"{_problems(len(error.problems))}{more}; the store can't be opened, so nothing else was checked"


def _summary(outcome: Outcome) -> str:
    counted = outcome.expressions - outcome.uncounted
    parts = [
        _told(outcome.problems) + (f", and {outcome.more} more" if outcome.more else ""),
        f"{counted} of {outcome.expressions} time expressions counted again",
    ]
    if outcome.missing:
        parts.append(f"no article was looked up, for there is no folder {outcome.missing} beside the store")
    if outcome.proof:
        parts += _proof(outcome.proof)
    return "; ".join(parts)


def _proof(proof: Proof) -> Iterator[str]:
    yield (
        f"{many(proof.held, 'citation')} held by words or figures, {proof.fitting} point to a fitting paragraph, "
        f"{proof.read} read against the text"
    )
    if proof.standing < proof.citations:
        yield f"{proof.citations - proof.standing} of {proof.citations} not held"


def _told(problems: Sequence[Problem]) -> str:
    warnings = sum(problem.severity == "warning" for problem in problems)
    told = _problems(len(problems) - warnings)
    return told + (f", {warnings} warning{'' if warnings == 1 else 's'}" if warnings else "")


def _problems(count: int) -> str:
    return many(count, "problem") if count else "no problems"
