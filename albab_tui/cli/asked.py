"""Opening the store and asking it what the command line asks."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from albab_tui.archive.opening import OpenedArchive, open_archive
from albab_tui.archive.protocol import Archive
from albab_tui.cli.arguments import bare_words, divide, typed_filters
from albab_tui.cli.opening import named_file
from albab_tui.cli.table_options import asks_beside, map_choice, map_words, write_beside
from albab_tui.cli.usage import UsageError
from albab_tui.files import Content
from albab_tui.folders import cache_folder
from albab_tui.model.directory import Directory
from albab_tui.model.naming import Names
from albab_tui.question.filter import Filter
from albab_tui.question.typed import FilterError
from albab_tui.question.view import View
from albab_tui.store.kept import Readings

if TYPE_CHECKING:
    import argparse

_BEFORE, _AFTER = 30, 40


class Asked(Struct, frozen=True):
    """A store that is open, and what to look at in it."""

    opened: OpenedArchive
    view: View
    bare: tuple[str, ...] = ()
    """Arguments that are words to search for, and could have been meant for something else."""


def ask(options: argparse.Namespace, content: Content | None = None) -> Asked:
    """Open the store and read the filter.

    Args:
        options: the command line.
        content: what the store's file held a moment ago, where that was read already.

    Raises:
        UsageError: if the filter or the event is not understood.
        StoreError: if the store can't be opened.
        AlbabError: if there is no folder of articles as it is asked for.
    """
    path, terms = divide(options.words)
    named = named_file(path, options)
    opened = open_archive(
        named.path,
        articles=_articles(options.articles),
        max_bytes=named.max_bytes,
        readings=None if asks_beside(options) else _readings(options),
        content=content,
        map=map_choice(options),
    )
    write_beside(options, opened.table, opened.files)
    filter = _filter(options, terms, opened.archive.names)
    event = _event(getattr(options, "event", None), opened.archive)
    view = View(path, filter, options.newest_first, event, options.max_size, options.articles, map_words(options))
    return Asked(opened, view, bare_words(terms))


def _readings(options: argparse.Namespace) -> Readings:
    return Readings(None if getattr(options, "kiosk", False) else cache_folder(os.environ))


def _articles(folder: str | None) -> Path | None:
    """The folder of the articles' texts, where one is asked for.

    Raises:
        AlbabError: if there is none.
    """
    if folder is None:
        return None
    from albab_tui.articles.folder import check_folder

    check_folder(Path(folder))
    return Path(folder)


def _filter(options: argparse.Namespace, terms: Sequence[str], directory: Directory) -> Filter:
    try:
        typed = typed_filters(options, terms, directory)
        if not typed:
            return Filter()
        from albab_tui.question.resolving import resolve_filter  # the usual start asks for nothing

        return resolve_filter(typed, directory)
    except FilterError as problem:
        raise UsageError(f"{problem}\n{_pointed(problem.text, problem.position)}") from None


def _pointed(text: str, position: int) -> str:
    """The text around a place, with a caret under it."""
    from albab_tui.text.widths import cell_width

    first, last = max(0, position - _BEFORE), position + _AFTER
    before = ("…" if first else "") + text[first:position]
    after = text[position:last] + ("…" if text[last:] else "")
    return f"  {before}{after}\n  {' ' * cell_width(before)}^"


def _event(id: str | None, archive: Archive) -> str | None:
    if id is None or archive.dossier(id):
        return id
    names = Names({line.id: (line.title,) for line in archive.ask(Filter()).lines(0, archive.total)})
    near = names.nearest(id) or min(names.narrow(id), default=None)
    raise UsageError(f"no event {id!r} in this store" + (f"; did you mean {near}?" if near else ""))
