"""The event pane: what is told of an event, as paragraphs with signs and colours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import count
from typing import assert_never

from albab_tui.answers.telling.disagreement import Disagreement
from albab_tui.answers.telling.event_telling import EventTelling
from albab_tui.answers.telling.sections import (
    Dating,
    Fact,
    Facts,
    Linked,
    Remark,
    Reports,
    Section,
    Standing,
    Undone,
)
from albab_tui.app.glyphs import Glyphs
from albab_tui.app.hues import hue_of
from albab_tui.app.pages.report_page import report_page
from albab_tui.app.pages.source_page import source_line
from albab_tui.app.pages.styled_text import BLANK, Paragraph, Span, paragraph
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.alias import Alias
from albab_tui.evidence.dossier import Dossier
from albab_tui.model.directory import Directory
from albab_tui.model.report import Report
from albab_tui.model.vocabulary import Word
from albab_tui.text.widths import cell_width

_LABEL = 11

MOST_LINKS = 9
"""Links that a key follows: the digits from 1."""


Passages = Callable[[Report], Iterable[Paragraph]]
"""What stands behind a report, as it is shown below it."""


def _folded(_: Report) -> Iterable[Paragraph]:
    return ()


def event_page(
    dossier: Dossier,
    archive: Archive,
    glyphs: Glyphs,
    doubt: str = "",
    passages: Passages = _folded,
    current: Report | None = None,
) -> tuple[Paragraph, ...]:
    """Everything the store holds on one event, what matters most first.

    Args:
        dossier: the event.
        archive: where it is from.
        glyphs: the signs to draw.
        doubt: what is to be told below its date, in this view of it; empty for nothing.
        passages: what is shown below each report; nothing if left out.
        current: the report that the keys are at, which has the cursor's sign; None where they are at the event.
    """
    telling = EventTelling(dossier, archive)
    return tuple(_Page(telling, archive.names, glyphs, doubt, passages, current).paragraphs())


def found_by(aliases: Sequence[Alias]) -> Iterator[Paragraph]:
    """By which aliases an event is found that do not stand on its page."""
    if aliases:
        yield BLANK
        yield paragraph((f"Matches {', '.join(alias.told for alias in aliases)}.", "heading"))


class _Page:
    """The paragraphs of one event; the keys of its links are counted through all their groups."""

    def __init__(
        self,
        telling: EventTelling,
        names: Directory,
        glyphs: Glyphs,
        doubt: str,
        passages: Passages,
        current: Report | None,
    ) -> None:
        self._telling = telling
        self._names = names
        self._glyphs = glyphs
        self._doubt = doubt
        self._passages = passages
        self._current = current
        self._keys = count(1)

    def paragraphs(self) -> Iterator[Paragraph]:
        """The title, then section by section."""
        yield paragraph((self._telling.event.title, "title"))
        above: Section | None = None
        for section in self._telling.sections():
            if _stands_apart(section, above):
                yield BLANK
            yield from self._section(section)
            above = section

    def _section(self, section: Section) -> Iterator[Paragraph]:
        match section:
            case Standing():
                yield from self._standing(section)
            case Dating():
                yield _labelled("When", (section.date, "title"))
                if self._doubt:
                    yield paragraph((f"{self._glyphs.unsure} {self._doubt}", "quiet"), indent=_LABEL)
                yield from (paragraph((words, "quiet"), indent=_LABEL) for words in section.grounds)
            case Disagreement():
                yield from _disagreement(section)
            case Facts():
                yield from map(self._fact, section.facts)
            case Remark():
                yield paragraph((f"{section.label}: " if section.label else "", "label"), section.text)
            case Reports():
                yield from self._reports(section)
            case Linked():
                yield paragraph((section.label, "heading"))
                yield from (self._link(link.id, link.title, link.date) for link in section.links)
            case Undone():
                yield paragraph((section.words, "quiet"))
            case _:
                assert_never(section)

    def _standing(self, standing: Standing) -> Iterator[Paragraph]:
        status, kind = self._with_sign(standing.status), self._with_sign(standing.kind)
        yield paragraph(*status, "  ", *kind, "  ", (standing.support, "quiet"))
        if differing := self._telling.disagreements:
            subjects = ", ".join(dict.fromkeys(each.label for each in differing))
            yield _labelled("Disputed", (f"{self._glyphs.disputed} {subjects}", "alert"))

    def _fact(self, fact: Fact) -> Paragraph:
        spans: list[Span | str] = []
        for named in fact.names:
            spans += [", "] if spans else []
            spans += self._with_sign(named.sort, named.name) if named.sort else [named.name]
        sign: Span = (self._glyphs.of(fact.sort), hue_of(fact.sort) or "label") if fact.sort else ("", "")
        return _labelled(fact.label, *spans, sign=sign)

    def _with_sign(self, word: Word, name: str = "") -> tuple[Span, ...]:
        """The name of a word, or of what it is said of, behind its sign in its colour, where it has one."""
        sign: Span = (self._glyphs.of(word), hue_of(word) or "")
        told = name or word.label
        return (sign, (f" {told}", "")) if sign[0] else ((told, ""),)

    def _reports(self, reports: Reports) -> Iterator[Paragraph]:
        yield paragraph((f"Reports: {reports.support}", "heading"))
        for note in reports.notes:
            lead: Span = (f"{note.number}", "label")
            if note.report is self._current:
                lead = (f"{self._glyphs.cursor}{note.number}", "mark")
            yield from report_page(note, lead, unfolds=True)
            yield from self._passages(note.report)
        yield BLANK
        yield paragraph(("Sources", "heading"))
        for id in self._telling.dossier.sources:
            yield from source_line(id, self._names)

    def _link(self, id: str, title: str, date: str) -> Paragraph:
        """A link with the key that follows it; a click does so too."""
        key = next(self._keys)
        lead = f"  {key if key <= MOST_LINKS else '':<3}"
        return paragraph((lead, "mark"), title, (f"  {date}", "quiet"), hang=5, leads_to=id)


def _stands_apart(section: Section, above: Section | None) -> bool:
    """Whether an empty line comes before it; a pane is low, so what belongs together has none."""
    match section:
        case Standing() | Dating():
            return False
        case Facts():
            return not isinstance(above, Dating)
        case Remark():
            return not isinstance(above, Remark | Disagreement)
        case _:
            return True


def _labelled(label: str, *spans: Span | str, sign: Span = ("", "")) -> Paragraph:
    """Spans behind their label, which a sign may stand before."""
    label = f" {label}" if sign[0] else label
    room = max(_LABEL - cell_width(sign[0] + label), 2)
    return paragraph(sign, (label + " " * room, "label"), *spans, hang=_LABEL)


def _disagreement(differing: Disagreement) -> Iterator[Paragraph]:
    yield paragraph((differing.words, "alert"))
    named = differing.question is not None  # a name or label is too wide for a column beside which others are read
    width = 0 if named else differing.column
    for value in differing.values:
        room = " " * (width - cell_width(value.words))
        number: Span = (f" {value.mark}" if value.mark else "", "label")
        told = ((f"{value.words}{room}  ", "mark"), *value.backing, number)
        yield paragraph(*told, indent=2, hang=width + 2, leads_to=value.event or "")
    if differing.more:
        yield paragraph((differing.more, "quiet"), indent=2)
