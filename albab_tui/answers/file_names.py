"""What an answer's file is called, where the user leaves it to the program."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from albab_tui.answers.formats import Format, suffix_of
from albab_tui.text.folding import fold

if TYPE_CHECKING:
    from albab_tui.answers.answer import Answer

_LONGEST_NAME = 80
_EXCLUDED = re.compile(r"(?:\A|(?<=[ (]))-")


def suggested_name(answer: Answer, format: Format) -> str:
    """A file name that tells what was asked, such as ``battle-of-al-bab-actor-turkey-plausibly-2017-02.md``.

    Letters and digits, of any script, and hyphens; at most 80 bytes before the suffix.
    """
    words = fold(f"{answer.about.title} {_EXCLUDED.sub('not ', answer.filter)}").replace(" ", "-")
    stem = words.encode()[:_LONGEST_NAME].decode(errors="ignore").strip("-")
    return (stem or "answer") + suffix_of(format)
