"""The answers kept in golden/; ``python -m tests.answers.goldens`` writes them anew, to be read before a commit."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from albab_tui.answers.answer import Answer
from albab_tui.answers.compose import compose
from albab_tui.answers.formats import Format, suffix_of
from albab_tui.answers.rendering import render
from albab_tui.model.store import Store
from albab_tui.question.grammar import parse_filter
from albab_tui.question.view import View
from albab_tui.version import __version__
from tests.archive import archive_of
from tests.harbour import HARBOUR
from tests.stores import opened

FOLDER = Path(__file__).parent / "golden"

CASES: dict[str, tuple[str, bool, tuple[Format, ...]]] = {
    "everything": ("", False, ("text", "markdown", "html", "json", "csv", "csv-flat", "bibtex", "csl")),
    "possibly": ("place:coast since:2031-05-19", False, ("text", "markdown")),
    "certainly": ('-source:d certainly:2031-05 "harbour"', True, ("text",)),
    "disputed": ("is:disputed", False, ("chart", "svg")),
    "nothing": ("actor:norland -actor:norland-army source:d kind:siege", False, ("text", "html", "csv")),
}
"""Filter, whether the newest event is first, and the formats kept."""


def answer(
    of: Store = HARBOUR,
    filter: str = "",
    *,
    newest_first: bool = False,
    path: str | None = None,
    version: str = __version__,
) -> Answer:
    """The answer that a store gives to a filter."""
    archive = archive_of(of)
    asked = parse_filter(filter, archive.names)
    selection = archive.ask(asked, newest_first=newest_first)
    return compose(archive, selection, View(path, asked, newest_first), opened(of).sha256, version)


@cache
def files() -> dict[str, str]:
    """What each file holds by rights, by its name."""
    return {
        name + suffix_of(format): render(answer(filter=filter, newest_first=newest_first, version="1.2.3"), format)
        for name, (filter, newest_first, formats) in CASES.items()
        for format in formats
    }


if __name__ == "__main__":
    for name, content in files().items():
        (FOLDER / name).write_text(content, encoding="utf-8")
