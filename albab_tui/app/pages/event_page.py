"""The event pane: date and how it is known, actors by role, figures, disputes, and every report with its source."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from albab_tui.app.glyphs import Glyphs
from albab_tui.app.hues import hue_of
from albab_tui.app.pages.report_page import report_page
from albab_tui.app.pages.source_page import source_line
from albab_tui.app.pages.text import BLANK, Paragraph, Span, paragraph
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.basis import explain
from albab_tui.evidence.disputes import DATE, Claim, Dispute
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.words import (
    claimant_words,
    passage_words,
    position_words,
    subject_words,
    support_words,
    value_words,
)
from albab_tui.model.directory import Directory
from albab_tui.model.event import Event
from albab_tui.model.vocabulary import Word
from albab_tui.model.wording import spell
from albab_tui.text.widths import cell_width

_LABEL = 11
_WIDEST_VALUE = 24

MOST_LINKS = 9
"""Links that a key follows: the digits from 1."""


def event_page(dossier: Dossier, archive: Archive, glyphs: Glyphs) -> tuple[Paragraph, ...]:
    """Everything the store holds on one event, what matters most first."""
    names = archive.names
    return (
        *_beginning(dossier, names, glyphs),
        *_disagreement(dossier, names),
        *_content(dossier.event, names, glyphs),
        *_reports(dossier, names),
        *_links(dossier.event, archive),
    )


def _beginning(dossier: Dossier, names: Directory, glyphs: Glyphs) -> Iterator[Paragraph]:
    event = dossier.event
    yield paragraph((event.title, "title"))
    yield paragraph(
        *_with_sign(dossier.status, glyphs),
        "  ",
        *_with_sign(dossier.kind, glyphs),
        "  ",
        (support_words(dossier), "quiet"),
    )
    if dossier.disputes:
        subjects = ", ".join(dict.fromkeys(dispute.subject for dispute in dossier.disputes))
        yield _labelled("Disputed", (f"{glyphs.disputed} {subjects}", "alert"))
    yield from _when(dossier, names)


def _with_sign(word: Word, glyphs: Glyphs, name: str = "") -> tuple[Span, ...]:
    """The name of a word, or of what it is said of, behind its sign in its colour, where it has one."""
    sign: Span = (glyphs.of(word), hue_of(word) or "")
    told = name or word.label
    return (sign, (f" {told}", "")) if sign[0] else ((told, ""),)


def _content(event: Event, names: Directory, glyphs: Glyphs) -> Iterator[Paragraph]:
    given = {role: ids for role, ids in event.actors.items() if ids}
    for role in names.words.roles.used(given):
        sign: Span = (glyphs.of(role), hue_of(role) or "label")
        yield _labelled(role.heading, *_actors(given[role.id], names, glyphs), sign=sign)
    if event.places:
        yield _labelled("Where", ", ".join(map(names.place_name, event.places)))
    if position := position_words(event.latitude, event.longitude):
        yield _labelled("Position", position)
    if event.tags:
        yield _labelled("Tags", ", ".join(event.tags))
    yield BLANK
    if event.summary:
        yield paragraph(event.summary)
    if event.outside:
        yield paragraph(("Outside the sources: ", "label"), event.outside)


def _actors(ids: tuple[str, ...], names: Directory, glyphs: Glyphs) -> Iterator[Span | str]:
    """The names of actors, each behind the sign of its kind where that has one."""
    for place, id in enumerate(ids):
        if place:
            yield ", "
        yield from _with_sign(names.actor_kind(id), glyphs, names.actor_name(id))


def _labelled(label: str, *spans: Span | str, sign: Span = ("", "")) -> Paragraph:
    """Spans behind their label, which a sign may stand before."""
    label = f" {label}" if sign[0] else label
    room = max(_LABEL - cell_width(sign[0] + label), 2)
    return paragraph(sign, (label + " " * room, "label"), *spans, hang=_LABEL)


def _when(dossier: Dossier, names: Directory) -> Iterator[Paragraph]:
    event = dossier.event
    yield _labelled("When", (spell(event.date), "title"))
    disputed = any(dispute.subject == DATE for dispute in dossier.disputes)
    told = [] if disputed else [report for report in event.reports if report.when]
    if len(told) == 1:
        yield paragraph((f"{passage_words(told[0])}: {explain(told[0], names)}", "quiet"), indent=_LABEL)
    elif told:
        words = dict.fromkeys(f"“{report.when}” {passage_words(report)}" for report in told)
        yield paragraph(("; ".join(words), "quiet"), indent=_LABEL)
    if event.date_why:
        yield paragraph((event.date_why, "quiet"), indent=_LABEL)


def _disagreement(dossier: Dossier, names: Directory) -> Iterator[Paragraph]:
    for dispute in dossier.disputes:
        yield from _dispute(dispute, names)
    if dossier.event.differs_why:
        yield paragraph(("Why they differ: ", "label"), dossier.event.differs_why)
    if dossier.disputes or dossier.event.differs_why:
        yield BLANK


def _dispute(dispute: Dispute, names: Directory) -> Iterator[Paragraph]:
    yield BLANK
    yield paragraph((f"Reports differ on {subject_words(dispute, names)}", "alert"))
    width = min(max(cell_width(value_words(claim.value)) for claim in dispute.claims), _WIDEST_VALUE)
    for claim in dispute.claims:
        yield _claim(claim, width, names)


def _claim(claim: Claim, width: int, names: Directory) -> Paragraph:
    report, value = claim.report, value_words(claim.value)
    spans: list[Span | str] = [
        (f"{value}{' ' * (width - cell_width(value))}  ", "mark"),
        f"{passage_words(report)}, {claimant_words(report, names)}",
    ]
    if report.when:
        spans.append((f", “{report.when}”", "quote"))
    if report.rank != "normal":
        spans.append((f", {report.rank}", "quiet"))
    return paragraph(*spans, indent=2, hang=width + 2)


def _reports(dossier: Dossier, names: Directory) -> Iterator[Paragraph]:
    yield BLANK
    yield paragraph((f"Reports: {support_words(dossier)}", "heading"))
    for number, report in enumerate(dossier.event.reports, 1):
        yield from report_page(report, names, (f"{number}", "label"))
    yield BLANK
    yield paragraph(("Sources", "heading"))
    for id in dossier.sources:
        yield from source_line(id, names)


def _links(event: Event, archive: Archive) -> Iterator[Paragraph]:
    links, numbers = archive.links(event.id), count(1)
    for label, ids in (
        ("Carries out", links.carries_out),
        ("Done by", links.done_by),
        ("See also", links.see_also),
    ):
        if ids:
            yield BLANK
            yield paragraph((label, "heading"))
            yield from (_link(number, id, archive.names) for number, id in zip(numbers, ids, strict=False))
    if "unfulfilled" in archive.traits(event.id):
        yield BLANK
        yield paragraph(("No article in this store reports it done.", "quiet"))


def _link(number: int, id: str, names: Directory) -> Paragraph:
    """A link with the key that follows it; a click does so too."""
    lead = f"  {number if number <= MOST_LINKS else '':<3}"
    return paragraph((lead, "mark"), names.event_title(id), hang=5, leads_to=id)
