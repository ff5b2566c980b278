"""The help: every key by purpose, what the symbols mean, and the filter's text."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.app.commands import COMMANDS, Command
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.hues import hue_of
from albab_tui.app.pages.styled_text import BLANK, Paragraph, Span, StyleName, paragraph
from albab_tui.model.vocabulary import Words
from albab_tui.question.fields import FIELDS
from albab_tui.question.traits import TRAITS
from albab_tui.text.signs import (
    CLOSED,
    CURSOR,
    CUT,
    EXCLUDED,
    FIGURE,
    GAP,
    INCLUDED,
    MARKED,
    NEITHER,
    OPENED,
    PARAGRAPH,
    UNSHOWN,
    UNSURE,
)

_KEYS = 17
_SCOPES = {
    "facet": "In the left pane, where letters narrow",
    "prompt": "In a line being typed",
    "listing": "Among sources, claimants and questions",
    "sources": "Among the sources",
    "claimants": "Among the claimants",
    "questions": "Among the questions",
    "article": "While a whole article is read",
    "comparison": "Where reports stand side by side",
    "page": "On a page over the screen",
    "help": "In this help",
    "problems": "Among the mistakes of a store",
    "plain": "On the plain text to copy",
    "export": "Where a file is written",
    "copying": "Where it is chosen what to copy",
    "grid": "Where it is shown who was active when",
    "palette": "In the palette of commands",
}


def help_page(glyphs: Glyphs, words: Words) -> tuple[Paragraph, ...]:
    """All of the help, for a store that has these words."""
    return (*_keys(), *_symbols(glyphs, words), *_filter_text(), *_mouse(glyphs))


def _keys() -> Iterator[Paragraph]:
    title = ""
    for command in sorted(COMMANDS, key=lambda each: _SCOPES.get(each.scope, "")):
        wanted = _SCOPES.get(command.scope, command.group)
        if wanted != title:
            if title:
                yield BLANK
            yield paragraph((wanted, "heading"))
            title = wanted
        yield _key(command)


def _key(command: Command) -> Paragraph:
    return paragraph((f"  {command.shown:<{_KEYS}}", "mark"), command.help, hang=_KEYS + 2)


def _symbols(glyphs: Glyphs, words: Words) -> Iterator[Paragraph]:
    yield BLANK
    yield paragraph(("A row of the timeline: date, status, kind, title, disputed, independent origins", "heading"))
    for status in words.statuses:
        if glyph := glyphs.of(status):
            yield _symbol(glyph, status.label + (f": {status.meaning}" if status.meaning else ""), hue_of(status))
    yield _symbol(glyphs.disputed, "differs: in date, figure, fact or answer, or in words only", "alert")
    yield _symbol("3", "number of independent origins; copies of one agency and one claimant's words count once")
    yield paragraph(("  Kinds  ", "label"), *_kinds(glyphs, words), hang=9)
    yield paragraph(("  Dates  ", "label"), "~ about, ? perhaps, 7/8 a night over two days, by 12, from 10", hang=9)
    for mark in (
        CURSOR,
        MARKED,
        GAP,
        CUT,
        INCLUDED,
        EXCLUDED,
        NEITHER,
        CLOSED,
        OPENED,
        FIGURE,
        PARAGRAPH,
        UNSURE,
        UNSHOWN,
    ):
        yield _symbol(mark.among(glyphs.repertoire), mark.meaning)


def _symbol(glyph: str, words: str, hue: StyleName | None = None) -> Paragraph:
    return paragraph((f"  {glyph}  ", hue or "mark"), words, hang=5)


def _kinds(glyphs: Glyphs, words: Words) -> Iterator[Span]:
    """The signs of kinds in their colours, each with its name."""
    signed = [kind for kind in words.kinds if glyphs.of(kind)]
    for kind in signed:
        yield (glyphs.of(kind), hue_of(kind) or "")
        yield (f" {kind.label}" + "   " * (kind is not signed[-1]), "")


def _filter_text() -> Iterator[Paragraph]:
    yield BLANK
    yield paragraph(("The filter as text (key : or the option --filter)", "heading"))
    yield paragraph('  agent:turkey -kind:statement since:2017-02 (place:al-bab or "ground forces")', hang=4)
    for field in FIELDS.values():
        values = f": {', '.join(TRAITS)}" if field.name == "is" else ""
        yield paragraph((f"  {field.name + ':':<11}", "mark"), field.help + values, hang=13)
    for name, words in (
        ("since:", "until: during: take a date or interval, and mean that an event plausibly lies in it"),
        ("certainly:", "whatever is unknown, it was in it; possibly: it is not ruled out; plausibly: in between"),
        ("members:no", "whoever belongs to an actor or claimant does not count for it, as after the key w"),
        ("or", "one side or the other, blank binds tighter: kind:strike place:al-bab or is:disputed"),
        ("( )", "what belongs together; of one field actor:(turkey or russia) either, actor:(turkey russia) both"),
        ("-", "before a term or a bracket leaves its events out"),
    ):
        yield paragraph((f"  {name:<11}", "mark"), words, hang=13)


def _mouse(glyphs: Glyphs) -> Iterator[Paragraph]:
    yield BLANK
    yield paragraph(("Mouse", "heading"))
    for line in (
        "A row: a click goes there, another opens it, or asks for the value.",
        f"The left pane: {glyphs.closed} {glyphs.opened} show and hide what belongs to a value; "
        f"{glyphs.neither} before its name asks for it at once; the right button or ctrl leaves it out.",
        "An entry of the bottom line does what its key does; so does a link at the end of an event.",
        "What the filter asks in brackets, in the top line: a click edits it, the right button or ctrl drops it.",
        "To select text, hold Shift while dragging.",
    ):
        yield paragraph(f"  {line}", hang=2)
