"""Recording that reports were read against their passages, in a new text of the store."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path as FilePath

from msgspec import Struct
from msgspec.structs import replace

from albab_tui.articles.paragraphs import read_paragraphs
from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.fingerprints import agrees, claim_hash, passage_hash
from albab_tui.errors import AlbabError
from albab_tui.findings import Path
from albab_tui.model.event import Event
from albab_tui.model.report import Reading, Report
from albab_tui.model.store import Store
from albab_tui.store.adding import FieldValue, with_field
from albab_tui.store.opening import OpenedStore, parse_store

_FIELD = "read"


class Recorded(Struct, frozen=True):
    """A store with readings."""

    text: str
    """The file's."""
    now: int
    """Reports of which it is recorded now."""
    before: int
    """Reports that had been read as they are; their day stays."""
    left: int
    """Reports of which nothing can be recorded: they cite no paragraph, or one that is not there."""


def with_readings(data: bytes, opened: OpenedStore, folder: FilePath, day: str, source: str | None = None) -> Recorded:
    """A store's text with a reading for each report that has none, or one of another text or another claim.

    Args:
        data: the file's bytes.
        opened: what they were read as.
        folder: of the articles' texts.
        day: on which the reports were read, as EDTF.
        source: id of the only source whose reports were read; None for all of them.

    Raises:
        AlbabError: if a text can't be read, or the file is written in such a way that no field can be put in.
    """
    found = list(_reports(opened.store, folder, source))
    able = [each for each in found if each.passage]
    due = [each for each in able if not each.is_recorded]
    values = {each.path: each.reading(day) for each in due}
    text = with_field(data, opened.path, _FIELD, values)
    _confirm(text, opened, values)
    return Recorded(text, len(due), len(able) - len(due), len(found) - len(able))


class _Held(Struct, frozen=True):
    """A report, and the hashes of what it is held against."""

    path: Path
    event: Event
    report: Report
    passage: tuple[str, ...]
    """Empty where a paragraph is missing, or none is cited."""

    @property
    def is_recorded(self) -> bool:
        """Whether the store has a reading of just this."""
        read = self.report.read
        if read is None or read.claim is None or len(read.passage) != len(self.passage):
            return False
        same = all(map(agrees, read.passage, self.passage))
        return same and agrees(read.claim, claim_hash(self.event, self.report))

    def reading(self, day: str) -> FieldValue:
        return {"on": day, "passage": self.passage, "claim": claim_hash(self.event, self.report)}


def _reports(store: Store, folder: FilePath, source: str | None) -> Iterator[_Held]:
    texts = {
        each.id: ArticleText(read_paragraphs(folder, each.text))
        for each in store.sources
        if each.text is not None and source in (None, each.id)
    }
    for index, event in enumerate(store.events):
        for at, report in enumerate(event.reports):
            if text := texts.get(report.source):
                yield _Held(("events", index, "reports", at), event, report, _passage(report, text))


def _passage(report: Report, text: ArticleText) -> tuple[str, ...]:
    there = text.existing(report)
    if there != report.paragraphs:
        return ()
    return tuple(passage_hash(text.paragraphs[number - 1]) for number in there)


def _confirm(text: str, opened: OpenedStore, values: dict[Path, FieldValue]) -> None:
    """Read the new text again: but for the readings it must be the store that it was."""
    try:
        again = parse_store(text.encode(), opened.path, max_bytes=opened.max_bytes).store
    except AlbabError:
        again = None
    if again is None or _without(again) != _without(opened.store) or not _has(again, values):
        raise AlbabError(
            f"{opened.path}: the file is laid out so that readings can't be put in; paste what --show prints"
        )


def _without(store: Store) -> Store:
    """The store without its readings."""
    events = (
        replace(event, reports=tuple(replace(report, read=None) for report in event.reports)) for event in store.events
    )
    return replace(store, events=tuple(events))


def _has(store: Store, values: dict[Path, FieldValue]) -> bool:
    return all(_is(store.events[int(path[1])].reports[int(path[3])].read, value) for path, value in values.items())


def _is(read: Reading | None, value: FieldValue) -> bool:
    return read is not None and {"on": str(read.on), "passage": read.passage, "claim": read.claim} == value
