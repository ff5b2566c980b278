"""Markdown (CommonMark with GitHub's tables), for notes and documents; nothing in the data becomes markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer, Disagreement, EventEntry, Note

_MARKUP = re.compile(r"[\\`*_\[\]<>&|~#$^{}]|(?<=www)\.|:(?=//)", re.IGNORECASE)
"""What can begin markup within a line, and what makes a link of a bare address."""
_ADDRESS = re.compile(r"((?<![\w.+-])[\w.+-]*@[\w.@+-]+)")
"""What becomes a link, or calls a person, however it is escaped; as code it does not."""
_TICKS = re.compile(r"`+")


def render_markdown(answer: Answer) -> str:
    """The answer as Markdown."""
    return "\n".join(_blocks(answer))


def escape(text: str) -> str:
    """Text that reads as it stands within a line of Markdown: no emphasis, link, HTML, table cell or address."""
    parts = _ADDRESS.split(phrases.flow(text))
    return "".join(f"`{part}`" if place % 2 else _MARKUP.sub(r"\\\g<0>", part) for place, part in enumerate(parts))


def code(text: str) -> str:
    """Text as code, fenced by more backticks than it holds in a row."""
    text = phrases.flow(text)
    fence = "`" * (1 + max((len(run) for run in _TICKS.findall(text)), default=0))
    edge = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{edge}{text}{edge}{fence}"


def _blocks(answer: Answer) -> Iterator[str]:
    yield f"# {escape(answer.title)}\n"
    yield f"{escape(phrases.overview(answer))}\n"
    if answer.filter:
        yield f"Filter: {code(answer.filter)}\n"
    if why := phrases.nothing(answer):
        yield f"{escape(why)}\n"
    if answer.events:
        yield "## Events\n"
    for entry in answer.events:
        yield from _event(entry)
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


def _event(entry: EventEntry) -> Iterator[str]:
    yield f"### {escape(entry.when)}: {escape(entry.event.title)}\n"
    yield f"*{escape(phrases.standing(entry))}*\n"
    if people := phrases.involved(entry):
        yield " · ".join(f"{escape(label)}: {escape(names)}" for label, names in people) + "\n"
    if entry.event.summary:
        yield f"Summary: {escape(entry.event.summary)}\n"
    for label, remark in phrases.remarks(entry):
        yield f"{label}: {escape(remark)}\n"
    for disagreement in entry.disagreements:
        yield from _disagreement(disagreement)
    for note in entry.notes:
        yield f"- {_note(note)}"
    if entry.notes:
        yield ""


def _disagreement(disagreement: Disagreement) -> Iterator[str]:
    span = phrases.span(disagreement)
    yield f"**≠ {escape(disagreement.words)} is disputed**{', ' + escape(span) if span else ''}\n"
    rows = [(value.words, phrases.backing(value.note), f"[{value.note.number}]") for value in disagreement.values]
    yield from _table(("value", "says who, where", "note"), rows)


def _note(note: Note) -> str:
    words = f"\\[{note.number}\\] {escape(phrases.saying(note))}"
    if note.figures:
        words += f" — **{escape(phrases.figures(note))}**"
    if note.answers:
        words += f" — *{escape(phrases.answers(note))}*"
    if rank := phrases.rank(note):
        words += f" ({escape(rank)})"
    if caveat := phrases.caveat(note):
        words += f"\\\n  Note: {escape(caveat)}"
    return words


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
