"""The program as a library: open a store, ask it, walk through what is found, count it, export it."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from albab_tui.archive.opening import OpenedArchive, open_archive
from albab_tui.archive.protocol import Selection
from albab_tui.archive.spread import Spread
from albab_tui.archive.units import Unit
from albab_tui.evidence.dossier import Dossier
from albab_tui.evidence.inquiries import Inquiry
from albab_tui.files import DEFAULT_MAX_BYTES
from albab_tui.model.report import Report
from albab_tui.question.fields import FIELDS
from albab_tui.question.grammar import parse_filter
from albab_tui.question.view import View
from albab_tui.text.cleaning import clean_line

if TYPE_CHECKING:
    from albab_tui.answers.telling.note import Quoting
    from albab_tui.archive.article_texts import ArticleTexts
    from albab_tui.cited.shown_passage import ShownPassage


class Found:
    """The events that a question finds, in order; iterating gives the `Dossier` of each."""

    def __init__(self, opened: OpenedArchive, selection: Selection, view: View) -> None:
        self._opened = opened
        self._selection = selection
        self._view = view

    @property
    def count(self) -> int:
        """How many events there are."""
        return self._selection.count

    @property
    def differing(self) -> int:
        """On how many of them anything differs, be it in words only."""
        return self._selection.differing

    def __len__(self) -> int:
        """How many events there are."""
        return self.count

    def __iter__(self) -> Iterator[Dossier]:
        """Each event with all that is worked out about it: ``event``, ``origins``, ``disputes``, ``basis``."""
        return self._selection.dossiers()

    def find(self, words: str) -> Found:
        """Those of the events that hold what is searched for.

        Args:
            words: as they are typed after ``/`` in the app: ``wound``, ``"safe zone"``, ``~ounded``, ``-wounded``.

        Raises:
            ValueError: if no letter or digit is among them.
        """
        from albab_tui.question.searching import asked_by

        parts = asked_by(words)
        if not parts:
            raise ValueError(f"no letter or digit to search for in {words!r}")
        filter = replace(self._selection.filter, parts=(*self._selection.filter.parts, *parts))
        selection = self._opened.archive.ask(filter, newest_first=self._selection.newest_first)
        return Found(self._opened, selection, replace(self._view, filter=filter))

    def tally(self, field: str) -> Mapping[str, int]:
        """How many of the events have each value of a field of the filter, those that none has left out.

        Where the question asks for one of several values of the field, the counts are of what asking for another would
        find, as in the panes of the app.

        Raises:
            ValueError: if there is no such field.
        """
        if field not in FIELDS:
            raise ValueError(f"no field {field!r}; the fields are {', '.join(FIELDS)}")
        return {value: count for value, count in self._selection.tally(field).items() if count}

    def spread(self, unit: str = "month") -> Spread:
        """How the events are spread over time.

        Args:
            unit: ``hour``, ``day``, ``week``, ``month``, ``year``, ``decade`` or ``century``.

        Raises:
            ValueError: if it is another.
        """
        return self._selection.spread(Unit(unit))

    def export(self, format: str = "text", *, quote: bool = False) -> str:
        """All of it as the content of a file, with the method that makes it again.

        Args:
            format: one of the formats of `summary`, such as ``markdown`` or ``bibtex``, or one that is installed.
            quote: whether each report quotes at most 15 words of its passage, from the articles' texts.

        Raises:
            ValueError: if it is another.
            ArticleError: if words are to be quoted, and no texts are at hand.
            PartError: if one that is installed fails.
        """
        return "".join(self.export_pieces(format, quote=quote))

    def export_pieces(self, format: str = "text", *, quote: bool = False) -> Iterator[str]:
        """The same piece by piece, composed as they are asked for, for what is too much to hold; some may be empty.

        Raises:
            ValueError: if there is no such format.
            ArticleError: if words are to be quoted, and no texts are at hand.
            PartError: if it is installed and can't be used; while pieces are asked for, if it fails.
        """
        from albab_tui.answers.compose import compose
        from albab_tui.answers.exports import all_formats, format_named
        from albab_tui.answers.rendering import chunks

        known = format_named(format)
        if known is None:
            raise ValueError(f"no format {format!r}; the formats are {', '.join(all_formats().parts)}")
        quoting = self._quoting() if quote else None
        hash = self._opened.sha256
        return chunks(compose(self._opened.archive, self._selection, self._view, hash, quoting=quoting), known)

    def _quoting(self) -> Quoting:
        from albab_tui.archive.article_texts import texts_to_quote

        return texts_to_quote(self._opened).quotation


class Timeline:
    """A store that is open; `albab_tui.open` gives it."""

    def __init__(self, opened: OpenedArchive, name: str | None, max_bytes: int | None) -> None:
        self._opened = opened
        self._name = name
        self._max_bytes = max_bytes
        self._texts: ArticleTexts | None = None

    @property
    def title(self) -> str:
        """What the store is about."""
        return self._opened.archive.about.title

    def __len__(self) -> int:
        """How many events it holds."""
        return self._opened.archive.total

    def ask(self, filter: str = "", *, newest_first: bool = False) -> Found:
        """The events that a filter lets through; all of them if it is empty.

        Args:
            filter: as it is written after ``:`` in the app, such as ``actor:turkey is:disputed``.
            newest_first: whether to turn the order around; undated events stand last either way.

        Raises:
            FilterError: if it is not understood; the message says what to write.
        """
        asked = parse_filter(filter, self._opened.archive.names)
        selection = self._opened.archive.ask(asked, newest_first=newest_first)
        folder = self._opened.articles
        articles = None if folder is None else clean_line(str(folder))
        view = View(self._name, asked, newest_first, max_bytes=self._max_bytes, articles=articles)
        return Found(self._opened, selection, view)

    def questions(self) -> Sequence[Inquiry]:
        """The store's questions: each has a ``state`` and ``answers``, over the whole store, in its order."""
        return self._opened.archive.questions()

    def passage(self, report: Report) -> ShownPassage:
        """What stands behind a report: its ``paragraphs`` with their ``marks``, and ``verdicts`` on what it says.

        What may not be shown, for the text has changed since it was read, is left out; ``placed`` says why.

        Raises:
            ArticleError: if the article's text is not here, or can't be read.
        """
        if self._texts is None:
            from albab_tui.archive.article_texts import article_texts

            self._texts = article_texts(self._opened)
        return self._texts.passage(report)

    def event(self, id: str) -> Dossier:
        """An event by its id.

        Raises:
            KeyError: if there is none.
        """
        dossier = self._opened.archive.dossier(id)
        if dossier is None:
            raise KeyError(id)
        return dossier


def open_timeline(
    path: str | os.PathLike[str] | None = None,
    *,
    articles: str | os.PathLike[str] | None = None,
    max_bytes: int | None = None,
) -> Timeline:
    """Open a store: `albab_tui.open`.

    Args:
        path: a YAML or JSON file, or one that an installed reader knows; None for the store that comes with the
            program.
        articles: the folder of the articles' texts; if left out the one that the store names, where it is there.
        max_bytes: the largest file that is read; 64 MiB if left out.

    Raises:
        StoreError: if it can't be opened, with every mistake that was found.

    Warns:
        UserWarning: of each installed reader that can't be asked whether it knows the file.
    """
    opened = open_archive(
        None if path is None else Path(path),
        articles=None if articles is None else Path(articles),
        max_bytes=max_bytes or DEFAULT_MAX_BYTES,
    )
    for fault in opened.faults:
        warnings.warn(fault, stacklevel=3)
    return Timeline(opened, None if path is None else clean_line(os.fspath(path)), max_bytes)
