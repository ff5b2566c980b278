"""``albab-tui chart``: what was found, drawn along time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from albab_tui.cli.exit_codes import ExitCode
from albab_tui.cli.options import add_selection, parse
from albab_tui.cli.output import emit_all, spare, tell
from albab_tui.cli.parser import Parser, add_general
from albab_tui.cli.usage import UsageError
from albab_tui.question.fields import FIELDS

if TYPE_CHECKING:
    from albab_tui.answers.answer import Answer
    from albab_tui.answers.chart.chart_options import ChartOptions

_DESCRIPTION = """\
Draw the events of a store that a filter lets through: lanes along one axis of
time, on a page of A4 that also says how to make it again. SVG, or PNG where a
converter is installed."""

_EPILOG = """\
examples:
  albab-tui chart -o battle.svg
  albab-tui chart --lanes place is:disputed -o disputed.svg
  albab-tui chart actor:turkey --since 2017-02 --dark -o turkey.svg
  albab-tui chart my-events.yaml -o events.png"""


def build_parser() -> Parser:
    """The parser of this command."""
    parser = Parser("chart", "[STORE] [FIELD:VALUE ...] [options]", _DESCRIPTION, _EPILOG)
    add_selection(parser)
    group = parser.add_argument_group("output")
    lanes = f"what the lanes are: {', '.join(FIELDS)}; actor if left out"
    group.add_argument("--lanes", choices=tuple(FIELDS), default="actor", metavar="FIELD", help=lanes)
    group.add_argument("--dark", dest="ground", action="store_const", const="dark", default="either",
                       help="on a dark ground; else as the reader's own screen is")  # fmt: skip
    group.add_argument("--light", dest="ground", action="store_const", const="light", help="on a light ground always")
    group.add_argument("-o", "--output", metavar="FILE", help="write FILE.svg or FILE.png; never over another")
    group.add_argument("--force", action="store_true", help="replace FILE if it is there")
    add_general(parser)
    return parser


def run(words: Sequence[str]) -> int:
    """Run the command.

    Raises:
        UsageError, AlbabError: if it can't be done.
    """
    options = parse(build_parser(), words)
    suffix = _suffix(options.output)
    from albab_tui.answers.chart.chart_options import ChartOptions
    from albab_tui.answers.phrases import nothing
    from albab_tui.cli.answered import answered
    from albab_tui.cli.asked import ask

    asked = ask(options)
    answer = answered(asked)
    picture = _Picture(answer, ChartOptions(options.lanes, options.ground))
    if suffix:
        from albab_tui.cli.chart_file import write_chart

        write_chart(options.output, picture, overwrite=options.force, read=asked.opened.files)
    else:
        spare(asked.opened.files)
        emit_all(picture)
    if note := nothing(answer):
        tell(note)
    return ExitCode.OK


class _Picture:
    """The pieces of a picture, each time from the first."""

    def __init__(self, answer: Answer, options: ChartOptions) -> None:
        self._answer = answer
        self._options = options

    def __iter__(self) -> Iterator[str]:
        from albab_tui.answers.chart.svg_chunks import chart_chunks

        return chart_chunks(self._answer, self._options)


def _suffix(name: str | None) -> str:
    """What the file's name ends in; empty where there is no file."""
    if name in (None, "-"):
        return ""
    found = next((suffix for suffix in (".svg", ".png") if name.lower().endswith(suffix)), "")
    if not found:
        raise UsageError(f"{name!r} is neither .svg nor .png, the two that a picture can be written as")
    return found
