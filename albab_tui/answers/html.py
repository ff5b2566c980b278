"""HTML, for reading and printing: one file that refers to nothing outside, and holds no script."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import assert_never

from albab_tui.answers import phrases
from albab_tui.answers.answer import Answer
from albab_tui.answers.chart.svg_chunks import chart_chunks
from albab_tui.answers.entries import SourceEntry
from albab_tui.answers.telling.disagreement import Disagreement
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.answers.telling.note import Note
from albab_tui.answers.telling.sections import (
    Dating,
    Fact,
    Facts,
    Link,
    Linked,
    Remark,
    Reports,
    Section,
    Standing,
    Undone,
)
from albab_tui.answers.telling.sentences import in_plain
from albab_tui.text.numbers import many

_STYLE = """
:root { color-scheme: light dark; --dim: #5c5c5c; --line: #d0d0d0; --mark: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --dim: #a8a8a8; --line: #4a4a4a; --mark: #f0b060; } }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, serif; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2rem 0 0; }
h3 .when { display: block; font-weight: normal; font-size: .85em; color: var(--dim); }
figure { width: min(96vw, 72rem); margin: 1.5rem 0 1.5rem 50%; transform: translateX(-50%); }
figure svg { display: block; width: 100%; height: auto; }
nav ol { columns: 2 20rem; padding-left: 2rem; font-size: .9em; }
summary { cursor: pointer; }
p { margin: .4rem 0; }
.dim, dt { color: var(--dim); }
table { border-collapse: collapse; margin: .6rem 0; font-size: .9em; }
caption { text-align: left; font-weight: bold; color: var(--mark); }
th, td { text-align: left; vertical-align: top; padding: .15rem .9rem .15rem 0; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; }
th[scope=row] { font-weight: normal; }
ol.notes { padding-left: 2.2rem; font-size: .95em; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dd { margin: 0; overflow-wrap: anywhere; }
@page chart { size: A4 landscape; margin: 8mm; }
@media print {
figure { page: chart; width: auto; margin: 0; transform: none; break-after: page; }
nav { display: none; } h2, h3 { break-after: avoid; }
body { max-width: none; margin: 0; } article, tr { break-inside: avoid; } a { color: inherit; }
}
""".strip()


def html_chunks(answer: Answer) -> Iterator[str]:
    """The answer as an HTML page that is well-formed XML as well, piece by piece."""
    return (f"{line}\n" for line in _page(answer))


def _page(answer: Answer) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8"/>'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"/>'
    yield f"<title>{escape(answer.about.title)}</title>"
    yield f"<style>\n{_STYLE}\n</style>"
    yield "</head>"
    yield "<body>"
    yield f"<header><h1>{escape(answer.about.title)}</h1>"
    yield f"<p>{escape(phrases.overview(answer))}</p>"
    if answer.filter:
        yield f"<p>Filter: <code>{escape(answer.filter)}</code></p>"
    if why := phrases.nothing(answer):
        yield f"<p>{escape(why)}</p>"
    yield "</header>"
    yield from _picture(answer)
    yield from _contents(answer)
    yield "<main>"
    yield from _section("Events", _events(answer), shown=bool(answer.events))
    yield from _section("Questions", _questions(answer), shown=bool(answer.questions))
    yield from _section("Actors", _actors(answer), shown=bool(answer.actors))
    yield from _section("Sources", _sources(answer.sources), shown=bool(answer.sources))
    yield "</main>"
    yield "<footer>"
    yield from _section("Method", _method(answer))
    yield "</footer>"
    yield "</body>"
    yield "</html>"


def _picture(answer: Answer) -> Iterator[str]:
    """The events along time, each leading to where it is told."""
    if answer.events:
        yield "<figure>"
        yield from (piece.rstrip() for piece in chart_chunks(answer, address=lambda event: f"#event-{event}") if piece)
        yield "</figure>"


def _contents(answer: Answer) -> Iterator[str]:
    if answer.events:
        yield "<nav><details><summary>Contents</summary><ol>"
        for telling in answer.events:
            title = escape(telling.event.title)
            yield f'<li><a href="#{_anchor(telling.event.id)}">{title}</a>, {escape(telling.when)}</li>'
        yield "</ol></details></nav>"


def _section(heading: str, lines: Iterable[str], *, shown: bool = True) -> Iterator[str]:
    if shown:
        yield f"<section><h2>{heading}</h2>"
        yield from lines
        yield "</section>"


def _events(answer: Answer) -> Iterator[str]:
    for telling in answer.events:
        yield from _event(telling, answer.events.holds)


def _event(telling: EventTelling, shown: Callable[[str], bool]) -> Iterator[str]:
    yield f'<article id="{_anchor(telling.event.id)}">'
    yield f"<h3>{_time(telling)} {escape(telling.event.title)}</h3>"
    for section in telling.sections():
        yield from _told(section, shown)
    yield "</article>"


def _anchor(id: str) -> str:
    return f"event-{escape(id)}"


def _told(section: Section, shown: Callable[[str], bool]) -> Iterator[str]:
    match section:
        case Standing():
            yield f'<p class="dim">{escape(section.line)}</p>'
        case Dating():
            yield from (_labelled("Dating", escape(words)) for words in section.grounds)
        case Disagreement():
            yield from _disagreement(section)
        case Facts():
            yield f"<p>{' · '.join(map(_fact, section.facts))}</p>"
        case Remark():
            yield _labelled(section.label, escape(section.text))
        case Reports():
            yield from _notes(section.notes)
        case Linked():
            yield from (_labelled(section.label, _link(link, shown)) for link in section.links)
        case Undone():
            yield f'<p class="dim">{escape(section.words)}</p>'
        case _:
            assert_never(section)


def _labelled(label: str, markup: str) -> str:
    return f'<p><span class="dim">{escape(label)}:</span> {markup}</p>' if label else f"<p>{markup}</p>"


def _fact(fact: Fact) -> str:
    return f'<span class="dim">{escape(fact.label)}:</span> {escape(fact.line)}'


def _link(link: Link, shown: Callable[[str], bool]) -> str:
    """A link, where what it leads to stands on the page too."""
    title = escape(link.title)
    if shown(link.id):
        title = f'<a href="#{_anchor(link.id)}">{title}</a>'
    return f"{title}, {escape(link.date)}" if link.date else title


def _time(telling: EventTelling) -> str:
    """The date in words; machines read it only where HTML can tell it, as one day."""
    when, words = telling.event.date, escape(telling.when)
    if when is None or when.earliest is None or when.earliest != when.latest:
        return f'<span class="when">{words}</span>'
    return f'<time class="when" datetime="{when.earliest}">{words}</time>'


def _disagreement(differing: Disagreement) -> Iterator[str]:
    yield f"<table><caption>≠ {escape(differing.words)}</caption>"
    yield '<tr><th scope="col">value</th><th scope="col">where, says who</th><th scope="col">note</th></tr>'
    for value in differing.values:
        note = f'<a href="#note-{value.note.number}">{value.mark}</a>' if value.mark else ""
        yield f'<tr><th scope="row">{escape(value.words)}</th><td>{escape(in_plain(value.backing))}</td>'
        yield f"<td>{note}</td></tr>"
    yield "</table>"
    if differing.more:
        yield f'<p class="dim">{escape(differing.more)}</p>'


def _notes(notes: tuple[Note, ...]) -> Iterator[str]:
    if notes:
        yield f'<details open="open"><summary class="dim">{many(len(notes), "report")}</summary>'
        yield f'<ol class="notes" start="{notes[0].number}">'
        yield from map(_note, notes)
        yield "</ol></details>"


def _note(note: Note) -> str:
    words = f'<span class="dim">{escape(in_plain(note.lead))}</span>' + (f": {escape(note.says)}" if note.says else "")
    if note.figures:
        words += f" — <strong>{escape('; '.join(note.figures))}</strong>"
    if note.answers:
        words += f" — <em>{escape('; '.join(note.answers))}</em>"
    if note.quote:
        words += f"<br/>“{escape(note.quote)}”"
    if note.caveats:
        words += f'<br/><span class="dim">{escape(" · ".join(note.caveats))}</span>'
    return f'<li id="note-{note.number}">{words}</li>'


def _questions(answer: Answer) -> Iterator[str]:
    for entry in answer.questions:
        yield f"<table><caption>{'≠ ' if entry.differently else ''}{escape(entry.heading)}</caption>"
        yield '<tr><th scope="col">answer</th><th scope="col">where, says who</th></tr>'
        for group in entry.groups():
            yield f'<tr><th scope="row">{escape(group.words)}</th><td>{escape(group.backing)}</td></tr>'
        yield "</table>"


def _actors(answer: Answer) -> Iterator[str]:
    roles = answer.words.roles
    heads = "".join(f'<th scope="col" class="number">{escape(label)}</th>' for label in phrases.tallied(roles))
    yield f'<p class="dim">{phrases.counted(answer).capitalize()}.</p>'
    yield f'<table><tr><th scope="col">actor</th>{heads}</tr>'
    for entry in answer.actors:
        cells = "".join(f'<td class="number">{number or ""}</td>' for number in phrases.tallies(entry, roles))
        name = escape(entry.actor.name)
        yield f'<tr><th scope="row" style="padding-left: {entry.depth}em">{name}</th>{cells}</tr>'
    yield "</table>"


def _sources(entries: tuple[SourceEntry, ...]) -> Iterator[str]:
    yield "<dl>"
    for entry in entries:
        source = entry.source
        words = f'<cite>{escape(source.title)}</cite><br/><span class="dim">{escape(phrases.publication(entry))}</span>'
        yield f"<dt>{escape(source.id)}</dt><dd>{words}</dd>"
    yield "</dl>"


def _method(answer: Answer) -> Iterator[str]:
    yield "<dl>"
    for label, words in phrases.method(answer):
        yield f"<dt>{label}</dt><dd>{escape(words)}</dd>"
    yield f"<dt>Make it again</dt><dd><code>{escape(phrases.command(answer, 'html'))}</code></dd>"
    yield f"<dt>Cite as</dt><dd>{escape(phrases.citation(answer))}</dd>"
    yield "</dl>"
