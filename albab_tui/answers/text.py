"""Text for a terminal or a page, printed with Rich."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeAlias, assert_never

from rich.console import Console, ConsoleOptions, Group, NewLine, RenderableType, RenderResult
from rich.segment import Segment
from rich.text import Text

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer
from albab_tui.answers.question_entry import QuestionEntry
from albab_tui.answers.tallies import Tallies
from albab_tui.answers.telling.disagreement import Disagreement
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.answers.telling.note import Note
from albab_tui.answers.telling.sections import Dating, Facts, Linked, Remark, Reports, Section, Standing, Undone
from albab_tui.answers.telling.sentences import in_plain
from albab_tui.text.rich_widths import measure_alike
from albab_tui.text.widths import cell_width
from albab_tui.text.wrapping import line_bounds

PAGE_WIDTH = 100
"""Cells in a line where no terminal tells its width."""

_INDENT = 4
_MARGIN = " " * _INDENT


_Words: TypeAlias = "str | tuple[str, str]"
"""Words, with their style where they have one."""


def text_chunks(answer: Answer, width: int = PAGE_WIDTH) -> Iterator[str]:
    """The answer as plain text, without escape codes, piece by piece.

    Args:
        answer: what to tell.
        width: cells in a line.
    """
    console = Console(file=io.StringIO(), width=width, height=25, color_system=None)  # without one TERM=dumb means 80
    for part in told_parts(answer):  # not printed, for Rich would go over each line again
        text = "".join(segment.text for segment in console.render(part))
        yield "".join(line.rstrip() + "\n" for line in text.splitlines())
    yield phrases.command(answer, "text") + "\n"


def print_text(answer: Answer, console: Console) -> None:
    """Print the answer, in as many colours as the console has; the command stands unbroken, to be copied."""
    for part in told_parts(answer):
        console.print(part, highlight=False)
    console.print(Text(phrases.command(answer, "text")), soft_wrap=True, highlight=False)


def told_parts(answer: Answer) -> Iterator[RenderableType]:
    """The answer but for the command, which belongs into the next line; one part for each event."""
    measure_alike()
    yield Text(answer.about.title, "bold")
    yield Text(phrases.overview(answer))
    if answer.filter:
        yield Text(f"Filter: {answer.filter}")
    if why := phrases.nothing(answer):
        yield Text(why)
    for telling in answer.events:
        yield Group(*_event(telling))
    if answer.questions:
        yield from _heading("Questions")
        for entry in answer.questions:
            yield from _question(entry)
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


def _question(entry: QuestionEntry) -> Iterator[RenderableType]:
    """A question with all answers of the store."""
    sign, style = ("≠ ", "bold yellow") if entry.differently else ("", "bold")
    yield Hanging(sign, ((entry.heading, style),), style, indent=_INDENT)
    for group in entry.groups():
        yield Hanging(_MARGIN + group.words, ("  ", (group.backing, "dim")), "bold", indent=_INDENT + 2)


def _event(telling: EventTelling) -> Iterator[RenderableType]:
    yield NewLine()
    yield Hanging("", ((telling.when, "cyan"), "  ", (telling.event.title, "bold")), indent=_INDENT)
    for section in telling.sections():
        yield from _section(section)


def _section(section: Section) -> Iterator[RenderableType]:
    match section:
        case Standing():
            yield Hanging(_MARGIN, ((section.line, "dim"),))
        case Dating():
            yield from (_labelled("Dating", words) for words in section.grounds)
        case Disagreement():
            yield from _disagreement(section)
        case Facts():
            facts = ((f"{fact.label}: ", fact.line) for fact in section.facts)
            words = [part for label, names in facts for part in (" · ", (label, "dim"), names)]
            yield Hanging(_MARGIN, words[1:])
        case Remark():
            yield _labelled(section.label, section.text)
        case Reports():
            yield from chain.from_iterable(map(_note, section.notes))
        case Linked():
            yield from (_labelled(section.label, link.line) for link in section.links)
        case Undone():
            yield Hanging(_MARGIN, ((section.words, "dim"),))
        case _:
            assert_never(section)


def _labelled(label: str, words: str) -> Hanging:
    return Hanging(_MARGIN, (*(((f"{label}: ", "dim"),) if label else ()), words))


def _disagreement(differing: Disagreement) -> Iterator[RenderableType]:
    yield Hanging(_MARGIN + "≠ ", ((differing.words, "yellow"),), "bold yellow")
    for value in differing.values:
        lead = value.words + " " * (differing.column - cell_width(value.words))
        told = (in_plain(value.backing), *(((f" {value.mark}", "cyan"),) if value.mark else ()))
        yield Hanging(" " * (_INDENT + 2) + lead + "  ", told, "bold")
    if differing.more:
        yield Hanging(" " * (_INDENT + 2), ((differing.more, "dim"),))


def _note(note: Note) -> Iterator[RenderableType]:
    lead = f"{_MARGIN}[{note.number}] "
    yield Hanging(lead, tuple(_saying(note)), "cyan")
    if note.quote:
        yield Hanging(" " * len(lead), ((f"“{note.quote}”", "italic"),))
    if note.caveats:
        yield Hanging(" " * len(lead), ((" · ".join(note.caveats), "dim italic"),))


def _saying(note: Note) -> Iterator[_Words]:
    yield in_plain(note.lead), "dim"
    if note.says:
        yield from ((": ", "dim"), note.says)
    if note.figures:
        yield f" — {'; '.join(note.figures)}", "bold"
    if note.answers:
        yield f" — {'; '.join(note.answers)}", "italic"


@dataclass(frozen=True)
class Hanging:
    """A paragraph whose first line begins with a lead, and whose other lines stand below what follows it."""

    lead: str
    words: Sequence[_Words]
    style: str = ""
    """The lead's."""
    indent: int | None = None
    """Cells before the other lines; as wide as the lead where it is None."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Wrap to the width there is."""
        taken = cell_width(self.lead)
        indent = taken if self.indent is None else self.indent
        width = max(options.max_width - max(indent, taken), 20)
        lines = self._coloured(console, width, indent) if console.color_system else self._plain(width, indent)
        yield from lines

    def _coloured(self, console: Console, width: int, indent: int) -> Iterator[Segment]:
        pieces = tuple(self._pieces())
        for start, end in line_bounds("".join(text for text, _ in pieces), width, width):
            yield Segment(" " * indent) if start else Segment(self.lead, console.get_style(self.style))
            begin = 0
            for text, style in pieces:
                if part := text[max(start - begin, 0) : max(end - begin, 0)]:
                    yield Segment(part, console.get_style(style))
                begin += len(text)
            yield Segment("\n")

    def _plain(self, width: int, indent: int) -> Iterator[Segment]:
        """The same in a fraction of the time, for styles are most of it."""
        words = "".join(text for text, _ in self._pieces())
        for start, end in line_bounds(words, width, width):
            yield Segment((" " * indent if start else self.lead) + words[start:end] + "\n")

    def _pieces(self) -> Iterator[tuple[str, str]]:
        return ((part, "") if isinstance(part, str) else part for part in self.words)
