"""First words that are no command of this program, though people try them, and what does what they ask."""

from __future__ import annotations

import os
from collections.abc import Sequence

from albab_tui.cli.program import PROGRAM
from albab_tui.cli.usage import COMMANDS, UsageError
from albab_tui.text.nearest_name import nearest_name

_LATER = f"""\
is no command yet. A store is begun by hand: docs/store-format.md tells the format,
{PROGRAM} schema prints it for editors, {PROGRAM} check FILE tells what is missing"""
_NO_IMPORT = f"""\
is no command yet. Stores are YAML or JSON: docs/store-format.md tells the format,
and {PROGRAM} check FILE tells what is missing"""

_MEANT = {
    **dict.fromkeys(("new", "init", "create"), _LATER),
    **dict.fromkeys(("convert", "import"), _NO_IMPORT),
    **dict.fromkeys(("validate", "lint", "verify"), f"is no command; {PROGRAM} check FILE finds what is wrong"),
    **dict.fromkeys(("export", "print"), f"is no command; {PROGRAM} summary prints, and with -o FILE exports"),
    **dict.fromkeys(("open", "view"), f"is no command; {PROGRAM} FILE opens a store"),
}
_NEARLY = 0.8
"""Likeness from which a word is a misspelt command: "sumary" is one, "gate" is none for "date"."""


def refuse_no_command(words: Sequence[str]) -> None:
    """Refuse a first word that is no file and was meant as a command.

    Raises:
        UsageError: with what to write instead.
    """
    word = words[0] if words else ""
    if not word.isalpha() or os.path.exists(word):
        return
    search = f"; to search for the word write '\"{word}\"'"
    if meant := _MEANT.get(word.lower()):
        raise UsageError(f"{word!r} {meant}{search}")
    if near := nearest_name(word, COMMANDS, _NEARLY):
        raise UsageError(f"no command or file {word!r}; did you mean {near}?{search.replace('; to', ' To')}")
