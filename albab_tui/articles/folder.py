"""The folder that articles' texts are read from: no name, and no link in it, leads out of it."""

from __future__ import annotations

import os
from pathlib import Path

from albab_tui.errors import AlbabError, Problem, StoreError
from albab_tui.files import leads_out, read_file
from albab_tui.text.cleaning import clean_line


class ArticleError(AlbabError):
    """An article's text can't be read; ``str`` says why, `cure` what would be right."""

    def __init__(self, message: str, cure: str) -> None:
        super().__init__(message)
        self.cure = cure


def read_inside(folder: Path, name: str, most: int) -> bytes:
    """The bytes of a file in a folder.

    Args:
        folder: where it is looked up; nothing outside of it is read.
        name: the file's name there, as the store gives it.
        most: the largest size that is read.

    Raises:
        ArticleError: if the name or a link leads out of the folder, or there is no such file.
    """
    if leads_out(name):
        raise ArticleError("the name leads out of the articles' folder", "name a file in it")
    try:
        return read_file(_inside(folder, name, "articles'"), name, most)
    except StoreError as error:
        raise _unreadable(error.problems[0]) from None


def check_folder(folder: Path) -> None:
    """Make sure that there is a folder.

    Raises:
        AlbabError: if there is none.
    """
    try:
        found = folder.is_dir()
    except (OSError, ValueError):
        found = False
    if not found:
        raise AlbabError(f"there is no folder {clean_line(str(folder))} to look up articles in")


def own_folder(store: Path | None, name: str | None) -> Path | None:
    """The folder that a store names for its articles; None where it names none, or there is none.

    Args:
        store: the store's file, if it has one.
        name: the folder's name, as the store gives it.

    Raises:
        ArticleError: if the name or a link leads out of the store's own folder.
    """
    if name is None or store is None:
        return None
    if leads_out(name):
        raise ArticleError("the name leads out of the store's folder", "name a folder below it")
    folder = _inside(store.parent, name, "store's")
    return folder if folder.is_dir() else None


def _inside(folder: Path, name: str, whose: str) -> Path:
    """The file itself, all links followed, so that what is read is what was looked at."""
    try:
        root, file = os.path.realpath(folder), os.path.realpath(folder / name)
        within = os.path.commonpath((root, file)) == root
    except (OSError, ValueError):  # no name that a file can have, which reading it will tell
        return folder / name
    if not within:
        raise ArticleError(f"a link leads out of the {whose} folder", "copy the text into the folder")
    return Path(file)


def _unreadable(problem: Problem) -> ArticleError:
    if problem.rule == "too-large":
        return ArticleError(f"the text of the article: {problem.message}", "cut it to the article")
    cure = "name a text file" if problem.rule == "not-a-file" else problem.cure
    return ArticleError(f"the text of the article: {problem.message}", cure)
