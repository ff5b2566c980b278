"""The articles' texts behind an archive, each read when a passage of it is first asked for."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from albab_tui.archive.opening import OpenedArchive
from albab_tui.articles.folder import ArticleError, own_folder
from albab_tui.articles.paragraphs import read_paragraphs
from albab_tui.cited.article_text import ArticleText
from albab_tui.cited.known_names import KnownNames
from albab_tui.cited.shown_passage import ShownPassage, shown_passage
from albab_tui.cited.standing import Hashes
from albab_tui.model.directory import Directory
from albab_tui.model.report import Report

if TYPE_CHECKING:
    from albab_tui.cited.quoting import Quotation

NO_TEXTS = "the articles' texts are not here; start with --articles FOLDER to read what is cited"


class SourceText(Struct, frozen=True, eq=False):
    """An article's text, with what its paragraphs are known by."""

    text: ArticleText
    hashes: Hashes


class ArticleTexts:
    """The texts in one folder.

    Args:
        folder: where they are looked up; None where there is none.
        names: of the store.
        missing: why there is no folder.
    """

    def __init__(self, folder: Path | None, names: Directory, missing: str = NO_TEXTS) -> None:
        self.folder = folder
        self.missing = missing
        self._names = names
        self._read: dict[str, SourceText | ArticleError] = {}

    @cached_property
    def actors(self) -> KnownNames:
        """Whom a text may name."""
        return KnownNames(self._names.actors.values())

    def of(self, source: str) -> SourceText:
        """The text of a source, by its id.

        Raises:
            ArticleError: if there is none, or it can't be read.
        """
        if source not in self._read:
            self._read[source] = self._opened(source)
        found = self._read[source]
        if isinstance(found, ArticleError):
            raise found
        return found

    def _opened(self, source: str) -> SourceText | ArticleError:
        known = self._names.sources.get(source)
        if self.folder is None or known is None or known.text is None:
            return ArticleError(self.missing if self.folder is None else "the article has no text", "name one")
        try:
            text = ArticleText(read_paragraphs(self.folder, known.text))
        except ArticleError as error:
            return error
        return SourceText(text, Hashes(text))

    def passage(self, report: Report) -> ShownPassage:
        """What stands behind a report.

        Raises:
            ArticleError: if the text of its source can't be read.
        """
        found = self.of(report.source)
        return shown_passage(report, found.text, found.hashes, self.actors)

    def quotation(self, report: Report) -> Quotation:
        """A few words of what stands behind a report, or why none of them may be quoted."""
        from albab_tui.cited.quoting import Quotation, quotation

        try:
            return quotation(report, self.passage(report))
        except ArticleError:
            return (
                Quotation(remark="not quoted: the article's text can't be read") if report.paragraphs else Quotation()
            )


def article_folder(opened: OpenedArchive) -> Path | None:
    """The folder of a store's texts: the one that was asked for, else the store's own where it is there.

    Raises:
        ArticleError: if the store's leads out of where the store lies.
    """
    return opened.articles or own_folder(opened.file, opened.archive.about.articles)


def article_texts(opened: OpenedArchive) -> ArticleTexts:
    """The texts of a store; where its own folder leads out of where it lies there are none, and it is said why."""
    names = opened.archive.names
    try:
        return ArticleTexts(article_folder(opened), names)
    except ArticleError as error:
        return ArticleTexts(None, names, f"the articles' texts are not read: {error}")


def texts_to_quote(opened: OpenedArchive) -> ArticleTexts:
    """The texts of a store from which passages are quoted.

    Raises:
        ArticleError: if there are none at hand, or the store's folder leads out of where the store lies.
    """
    folder = article_folder(opened)
    if folder is None:
        raise ArticleError(
            "no texts of articles are at hand to quote; name their folder: --articles FOLDER", "name their folder"
        )
    return ArticleTexts(folder, opened.archive.names)
