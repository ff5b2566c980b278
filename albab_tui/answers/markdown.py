"""Markdown (CommonMark with GitHub's tables), for notes and documents; nothing in the data becomes markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import assert_never

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer
from albab_tui.answers.question_entry import QuestionEntry
from albab_tui.answers.telling.disagreement import Disagreement
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.answers.telling.note import Note
from albab_tui.answers.telling.sections import Dating, Facts, Linked, Remark, Reports, Section, Standing, Undone
from albab_tui.answers.telling.sentences import flow, in_plain

_MARKUP = re.compile(r"[\\`*_\[\]<>&|~#$^{}]|(?<=www)\.|:(?=//)", re.IGNORECASE)
"""What can begin markup within a line, and what makes a link of a bare address."""
_ADDRESS = re.compile(r"((?<![\w.+-])[\w.+-]*@[\w.@+-]+)")
"""What becomes a link, or calls a person, however it is escaped; as code it does not."""
_TICKS = re.compile(r"`+")


def markdown_chunks(answer: Answer) -> Iterator[str]:
    """The answer as Markdown, piece by piece."""
    last = ""
    for block in _blocks(answer):
        yield last
        last = f"{block}\n"
    yield last.removesuffix("\n")


def escape(text: str) -> str:
    """Text that reads as it stands within a line of Markdown: no emphasis, link, HTML, table cell or address."""
    parts = _ADDRESS.split(flow(text))
    return "".join(f"`{part}`" if place % 2 else _MARKUP.sub(r"\\\g<0>", part) for place, part in enumerate(parts))


def code(text: str) -> str:
    """Text as code, fenced by more backticks than it holds in a row."""
    text = flow(text)
    fence = "`" * (1 + max((len(run) for run in _TICKS.findall(text)), default=0))
    edge = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{edge}{text}{edge}{fence}"


def _blocks(answer: Answer) -> Iterator[str]:
    yield f"# {escape(answer.about.title)}\n"
    yield f"{escape(phrases.overview(answer))}\n"
    if answer.filter:
        yield f"Filter: {code(answer.filter)}\n"
    if why := phrases.nothing(answer):
        yield f"{escape(why)}\n"
    if answer.events:
        yield "## Events\n"
    for telling in answer.events:
        yield from _event(telling)
    if answer.questions:
        yield "## Questions\n"
        for entry in answer.questions:
            yield from _question(entry)
    if answer.actors:
        yield "## Actors\n"
        yield f"{phrases.counted(answer).capitalize()}.\n"
        yield from _actors(answer)
    if answer.sources:
        yield "## Sources\n"
        for source in answer.sources:
            words = escape(phrases.publication(source))
            yield f"- **{source.source.id}** {escape(source.source.title)} · {words}"
        yield ""
    yield "## Method\n"
    for label, words in phrases.method(answer):
        yield f"- {label}: {code(words) if label == 'Filter' and answer.filter else escape(words)}"
    yield f"- Make it again: {code(phrases.command(answer, 'markdown'))}"
    yield f"- Cite as: {escape(phrases.citation(answer))}\n"


def _event(telling: EventTelling) -> Iterator[str]:
    yield f"### {escape(telling.when)}: {escape(telling.event.title)}\n"
    for section in telling.sections():
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    match section:
        case Standing():
            yield f"*{escape(section.line)}*\n"
        case Dating():
            yield from (f"Dating: {escape(words)}\n" for words in section.grounds)
        case Disagreement():
            yield from _disagreement(section)
        case Facts():
            yield " · ".join(f"{escape(fact.label)}: {escape(fact.line)}" for fact in section.facts) + "\n"
        case Remark():  # never without a label, for what a line begins with may be markup
            yield f"{section.label or 'Summary'}: {escape(section.text)}\n"
        case Reports():
            yield from (f"- {_note(note)}" for note in section.notes)
            yield from [""] * bool(section.notes)
        case Linked():
            yield f"{section.label}: {' · '.join(escape(link.line) for link in section.links)}\n"
        case Undone():
            yield f"*{escape(section.words)}*\n"
        case _:
            assert_never(section)


def _disagreement(differing: Disagreement) -> Iterator[str]:
    yield f"**≠ {escape(differing.words)}**\n"
    rows = [(value.words, in_plain(value.backing), value.mark) for value in differing.values]
    yield from _table(("value", "where, says who", "note"), rows)
    if differing.more:
        yield f"*{escape(differing.more)}*\n"


def _note(note: Note) -> str:
    words = f"\\[{note.number}\\] {escape(': '.join(filter(None, (in_plain(note.lead), note.says))))}"
    if note.figures:
        words += f" — **{escape('; '.join(note.figures))}**"
    if note.answers:
        words += f" — *{escape('; '.join(note.answers))}*"
    if note.quote:
        words += f"\\\n  “{escape(note.quote)}”"
    if note.caveats:
        words += f"\\\n  Note: {escape(' · '.join(note.caveats))}"
    return words


def _question(entry: QuestionEntry) -> Iterator[str]:
    yield f"**{'≠ ' if entry.differently else ''}{escape(entry.heading)}**\n"
    yield from _table(("answer", "where, says who"), [(group.words, group.backing) for group in entry.groups()])


def _actors(answer: Answer) -> Iterator[str]:
    roles = answer.words.roles
    rows = [
        ("– " * entry.depth + entry.actor.name, *(str(number or "") for number in phrases.tallies(entry, roles)))
        for entry in answer.actors
    ]
    yield from _table(("actor", *map(escape, phrases.tallied(roles))), rows)


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield f"|{' --- |' * len(header)}"
    for row in rows:
        yield f"| {' | '.join(map(escape, row))} |"
    yield ""
