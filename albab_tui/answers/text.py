"""Text for a terminal or a page, printed with Rich."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer, Disagreement, EventEntry, Note

PAGE_WIDTH = 100
"""Cells in a line where no terminal tells its width."""

_INDENT = 4
_WIDEST_VALUE = 32


def render_text(answer: Answer, width: int = PAGE_WIDTH) -> str:
    """The answer as plain text, without escape codes.

    Args:
        answer: what to tell.
        width: cells in a line.
    """
    file = io.StringIO()
    console = Console(file=file, width=width, color_system=None)
    print_text(answer, console)
    return "".join(line.rstrip() + "\n" for line in file.getvalue().splitlines())


def print_text(answer: Answer, console: Console) -> None:
    """Print the answer, in as many colours as the console has; the command stands unbroken, to be copied."""
    console.print(body(answer), highlight=False)
    console.print(Text(phrases.command(answer, "text")), soft_wrap=True, highlight=False)


def body(answer: Answer) -> Group:
    """The answer but for the command, which belongs into the next line."""
    return Group(*_parts(answer))


def _parts(answer: Answer) -> Iterator[RenderableType]:
    yield Text(answer.title, "bold")
    yield Text(phrases.overview(answer))
    if answer.filter:
        yield Text(f"Filter: {answer.filter}")
    for entry in answer.events:
        yield from _event(entry)
    if answer.actors:
        yield from _heading("Actors")
        yield Text(phrases.counted(answer), "dim")
        yield _actors(answer)
    if answer.sources:
        yield from _heading("Sources")
        for source in answer.sources:
            yield Hanging(f"{source.source.id}  ", Text(source.source.title), "bold")
            yield Hanging(" " * _INDENT, Text(phrases.publication(source), "dim"))
    yield from _heading("Method")
    for label, words in phrases.method(answer):
        yield Hanging(f"{label}: ", Text(words), "bold")
    yield Hanging("Cite as: ", Text(phrases.citation(answer)), "bold")
    yield Text("Make it again:", "bold")


def _heading(words: str) -> Iterator[RenderableType]:
    yield Text()
    yield Text(words.upper(), "bold underline")


def _event(entry: EventEntry) -> Iterator[RenderableType]:
    margin = " " * _INDENT
    yield Text()
    yield Hanging("", Text.assemble((entry.when, "cyan"), "  ", (entry.event.title, "bold")), indent=_INDENT)
    yield Hanging(margin, Text(phrases.standing(entry), "dim"))
    if people := phrases.involved(entry):
        words = Text(" · ").join(Text.assemble((f"{label}: ", "dim"), names) for label, names in people)
        yield Hanging(margin, words)
    yield Hanging(margin, Text(phrases.flow(entry.event.summary)))
    for label, remark in phrases.remarks(entry):
        yield Hanging(margin, Text.assemble((f"{label}: ", "dim"), remark))
    for disagreement in entry.disagreements:
        yield from _disagreement(disagreement)
    for note in entry.notes:
        lead = f"{margin}[{note.number}] "
        yield Hanging(lead, _note(note), "cyan")
        if caveat := phrases.caveat(note):
            yield Hanging(" " * len(lead), Text(caveat, "dim italic"))


def _disagreement(disagreement: Disagreement) -> Iterator[RenderableType]:
    span = phrases.span(disagreement)
    words = Text.assemble((f"{disagreement.words} is disputed", "yellow"), f", {span}" if span else "")
    yield Hanging(" " * _INDENT + "≠ ", words, "bold yellow")
    widest = min(max(cell_len(value.words) for value in disagreement.values), _WIDEST_VALUE)
    for value in disagreement.values:
        lead = value.words + " " * (widest - cell_len(value.words))
        words = Text.assemble(phrases.backing(value.note), (f" [{value.note.number}]", "cyan"))
        yield Hanging(" " * (_INDENT + 2) + lead + "  ", words, "bold")


def _note(note: Note) -> Text:
    words = Text.assemble((phrases.passage(note), "dim"), (": ", "dim"), phrases.flow(note.report.says))
    if note.figures:
        words.append(f" — {phrases.figures(note)}", "bold")
    if rank := phrases.rank(note):
        words.append(f" ({rank})", "italic")
    return words


def _actors(answer: Answer) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim")
    table.add_column("", overflow="fold")
    for label in phrases.TALLIED:
        table.add_column(label, justify="right")
    for entry in answer.actors:
        numbers = (Text(str(number or "·")) for number in phrases.tallies(entry))
        table.add_row(Text("  " * entry.depth + entry.actor.name), *numbers)
    return table


@dataclass(frozen=True)
class Hanging:
    """A paragraph whose first line begins with a lead, and whose other lines stand below what follows it."""

    lead: str
    words: Text
    style: str = ""
    indent: int | None = None
    """Cells before the other lines; as wide as the lead where it is None."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Wrap to the width there is."""
        lead = Text(self.lead, self.style)
        indent = lead.cell_len if self.indent is None else self.indent
        for place, line in enumerate(self.words.wrap(console, max(options.max_width - max(indent, lead.cell_len), 20))):
            line.rstrip()
            yield from Text.assemble(Text(" " * indent) if place else lead, line).render(console, end="\n")
