"""A view on a store, and the command line that comes back to it."""

from __future__ import annotations

import shlex

from msgspec import Struct

from albab_tui.question.filter import Filter
from albab_tui.question.printing import print_filter


class View(Struct, frozen=True):
    """What is shown: of which store, under which filter, in which order, at which event."""

    store: str | None = None
    """Path of the store as the user gave it, None for the bundled one."""
    filter: Filter = Filter()
    newest_first: bool = False
    event: str | None = None
    """Id of the current event."""
    max_bytes: int | None = None
    """The largest store that is read, where the user said so."""
    articles: str | None = None
    """Path of the folder of the articles' texts, where the user named one."""
    mapping: tuple[str, ...] = ()
    """Options that say by which mapping a table is read."""

    def command(self, *words: str, program: tuple[str, ...] = ("albab-tui",)) -> str:
        """The shell command that comes back to it; words such as ``summary`` stand after the program's name."""
        line = [*program, *words]
        if self.store is not None:
            line.append(self.store if not self.store.startswith("-") else f"./{self.store}")
        if self.max_bytes is not None:
            line.append(f"--max-size={self.max_bytes}")
        line += self.mapping
        if text := print_filter(self.filter):
            line.append(f"--filter={text}")
        if self.newest_first:
            line.append("--newest-first")
        if self.articles is not None and (not words or "--quote" in words):
            line.append(f"--articles={self.articles}")
        if self.event is not None and not words:
            line.append(f"--event={self.event}")
        return shlex.join(line)
