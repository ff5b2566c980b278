"""Text for a terminal or a page, printed with Rich."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from rich.console import Console, ConsoleOptions, Group, NewLine, RenderableType, RenderResult
from rich.segment import Segment
from rich.text import Text

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer, Disagreement, EventEntry, Note
from albab_tui.answers.tallies import Tallies
from albab_tui.text.rich_widths import measure_alike
from albab_tui.text.widths import cell_width

PAGE_WIDTH = 100
"""Cells in a line where no terminal tells its width."""

_INDENT = 4
_WIDEST_VALUE = 32

_NARROW = re.compile("[ -~¡-˿Ͱ-҂‐-‧‰-⁞]*")
"""Letters and signs that take one cell each: Latin, Greek, Cyrillic, punctuation."""

Part: TypeAlias = "str | tuple[str, str]"
"""Words, with their style where they have one."""


def render_text(answer: Answer, width: int = PAGE_WIDTH) -> str:
    """The answer as plain text, without escape codes.

    Args:
        answer: what to tell.
        width: cells in a line.
    """
    file = io.StringIO()
    console = Console(file=file, width=width, height=25, color_system=None)  # without a height TERM=dumb means 80
    print_text(answer, console)
    return "".join(line.rstrip() + "\n" for line in file.getvalue().splitlines())


def print_text(answer: Answer, console: Console) -> None:
    """Print the answer, in as many colours as the console has; the command stands unbroken, to be copied."""
    console.print(body(answer), highlight=False)
    console.print(Text(phrases.command(answer, "text")), soft_wrap=True, highlight=False)


def body(answer: Answer) -> Group:
    """The answer but for the command, which belongs into the next line."""
    measure_alike()
    return Group(*_parts(answer))


def _parts(answer: Answer) -> Iterator[RenderableType]:
    yield Text(answer.title, "bold")
    yield Text(phrases.overview(answer))
    if answer.filter:
        yield Text(f"Filter: {answer.filter}")
    if why := phrases.nothing(answer):
        yield Text(why)
    for entry in answer.events:
        yield from _event(entry)
    if answer.actors:
        yield from _heading("Actors")
        yield Text(phrases.counted(answer), "dim")
        yield Tallies(answer.actors, answer.words.roles)
    if answer.sources:
        yield from _heading("Sources")
        for source in answer.sources:
            yield Hanging(f"{source.source.id}  ", (source.source.title,), "bold")
            yield Hanging(" " * _INDENT, ((phrases.publication(source), "dim"),))
    yield from _heading("Method")
    for label, words in phrases.method(answer):
        yield Hanging(f"{label}: ", (words,), "bold")
    yield Hanging("Cite as: ", (phrases.citation(answer),), "bold")
    yield Text("Make it again:", "bold")


def _heading(words: str) -> Iterator[RenderableType]:
    yield NewLine()
    yield Text(words.upper(), "bold underline")


def _event(entry: EventEntry) -> Iterator[RenderableType]:
    margin = " " * _INDENT
    yield NewLine()
    yield Hanging("", ((entry.when, "cyan"), "  ", (entry.event.title, "bold")), indent=_INDENT)
    yield Hanging(margin, ((phrases.standing(entry), "dim"),))
    if people := phrases.involved(entry):
        words = [part for label, names in people for part in (" · ", (f"{label}: ", "dim"), names)]
        yield Hanging(margin, words[1:])
    if entry.event.summary:
        yield Hanging(margin, (phrases.flow(entry.event.summary),))
    for label, remark in phrases.remarks(entry):
        yield Hanging(margin, ((f"{label}: ", "dim"), remark))
    for disagreement in entry.disagreements:
        yield from _disagreement(disagreement)
    for note in entry.notes:
        lead = f"{margin}[{note.number}] "
        yield Hanging(lead, tuple(_note(note)), "cyan")
        if caveat := phrases.caveat(note):
            yield Hanging(" " * len(lead), ((caveat, "dim italic"),))


def _disagreement(disagreement: Disagreement) -> Iterator[RenderableType]:
    span = phrases.span(disagreement)
    words = ((f"{disagreement.words} is disputed", "yellow"), f", {span}" if span else "")
    yield Hanging(" " * _INDENT + "≠ ", words, "bold yellow")
    widest = min(max(cell_width(value.words) for value in disagreement.values), _WIDEST_VALUE)
    for value in disagreement.values:
        lead = value.words + " " * (widest - cell_width(value.words))
        told = (phrases.backing(value.note), (f" [{value.note.number}]", "cyan"))
        yield Hanging(" " * (_INDENT + 2) + lead + "  ", told, "bold")


def _note(note: Note) -> Iterator[Part]:
    yield phrases.passage(note), "dim"
    if note.report.says:
        yield from ((": ", "dim"), phrases.flow(note.report.says))
    if note.figures:
        yield f" — {phrases.figures(note)}", "bold"
    if note.answers:
        yield f" — {phrases.answers(note)}", "italic"
    if rank := phrases.rank(note):
        yield f" ({rank})", "italic"


@dataclass(frozen=True)
class Hanging:
    """A paragraph whose first line begins with a lead, and whose other lines stand below what follows it."""

    lead: str
    words: Sequence[Part]
    style: str = ""
    """The lead's."""
    indent: int | None = None
    """Cells before the other lines; as wide as the lead where it is None."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Wrap to the width there is."""
        taken = cell_width(self.lead)
        indent = taken if self.indent is None else self.indent
        width = max(options.max_width - max(indent, taken), 20)
        lines = self._coloured(console, width, indent) if console.color_system else self._plain(console, width, indent)
        yield from lines

    def _coloured(self, console: Console, width: int, indent: int) -> Iterator[Segment]:
        lead = Text(self.lead, self.style)
        for place, line in enumerate(Text.assemble(*self.words).wrap(console, width)):
            line.rstrip()
            yield from Text.assemble(Text(" " * indent) if place else lead, line).render(console, end="\n")

    def _plain(self, console: Console, width: int, indent: int) -> Iterator[Segment]:
        """The same in a fraction of the time, for styles are most of it."""
        words = "".join(part if isinstance(part, str) else part[0] for part in self.words)
        lines = _broken(words.rstrip(" "), width) or [line.plain for line in Text(words).wrap(console, width)]
        for place, line in enumerate(lines):
            yield Segment((" " * indent if place else self.lead) + line.rstrip() + "\n")


def _broken(words: str, width: int) -> list[str] | None:
    """The lines of ordinary text, as Rich breaks them; None for what needs its care: wide letters, long words."""
    if "  " in words or not words.isprintable() or not _NARROW.fullmatch(words):
        return None
    lines: list[str] = []
    at = 0
    while len(words) - at > width:
        end = words.rfind(" ", at, at + width + 1)
        if end <= at:
            return None
        lines.append(words[at:end])
        at = end + 1
    return [*lines, words[at:]]
