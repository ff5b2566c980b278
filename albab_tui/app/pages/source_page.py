"""The page of a source: what is known of it, and everything drawn from it, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from albab_tui.answers.telling.note import Note
from albab_tui.app.pages.report_page import report_page
from albab_tui.app.pages.styled_text import BLANK, Paragraph, paragraph
from albab_tui.archive.protocol import Archive
from albab_tui.evidence.in_words import attributed_words, paragraph_words, printed, published_words
from albab_tui.model.directory import Directory
from albab_tui.model.source import Attribution, Source
from albab_tui.model.wording import spell
from albab_tui.text.numbers import many

_CITED = ("Headline", "Author", "Address")
"""What one looks an article up by."""


def source_line(id: str, names: Directory) -> Iterator[Paragraph]:
    """A source in a paragraph: id, title, agency or publisher, date; and one on what it carries itself, if known."""
    source = names.sources.get(id)
    if source is None:
        yield paragraph((id, "mark"))
        return
    carriers = [each.name for each in (source.publisher, source.agency) if each]
    yield paragraph(
        (f"{id} ", "mark"),
        source.title,
        (f" – {', '.join(carriers) or 'publisher not stated'}, {published_words(source)}", "quiet"),
        hang=4,
    )
    if where := ", ".join(words for label, words in printed(source) if label in _CITED):
        yield paragraph((where, "quiet"), indent=4)


def source_page(source: Source, archive: Archive) -> tuple[Paragraph, ...]:
    """Everything the store holds on one source."""
    return (*_known(source), *_drawn(source, archive))


def _known(source: Source) -> Iterator[Paragraph]:
    yield paragraph((f"{source.id}  {source.title}", "title"))
    for label, words in printed(source):
        yield paragraph((f"{label:<11}", "label"), words, hang=11)
    yield paragraph(("Published  ", "label"), (published_words(source), ""), hang=11)
    if source.published and source.published.why:
        yield paragraph((source.published.why, "quiet"), indent=11)
    yield from _attributed("Publisher", source.publisher)
    yield from _attributed("Agency", source.agency)
    if source.dateline:
        yield paragraph(("Dateline   ", "label"), source.dateline)
    if source.language:
        yield paragraph(("Language   ", "label"), source.language)
    if source.skipped:
        yield paragraph(("Left out   ", "label"), paragraph_words(source.skipped), (" on purpose", "quiet"), hang=11)
    if source.note:
        yield paragraph(("Note       ", "label"), source.note, hang=11)


def _attributed(label: str, name: Attribution | None) -> Iterator[Paragraph]:
    yield paragraph((f"{label:<11}", "label"), attributed_words(name) if name else "not stated")
    if name and name.why:
        yield paragraph((name.why, "quiet"), indent=11)


def _drawn(source: Source, archive: Archive) -> Iterator[Paragraph]:
    passages = archive.drawn(source.id)
    yield BLANK
    yield paragraph((f"Drawn from it: {many(len(passages), 'report')}", "heading"))
    for dossier, report in passages:
        yield BLANK
        alone = ", only source" if len(dossier.sources) == 1 else ""
        yield paragraph((dossier.event.title, "title"), (f"  {spell(dossier.event.date)}{alone}", "quiet"), hang=2)
        yield from report_page(Note(0, report, archive.names))
