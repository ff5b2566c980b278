"""Words of a store's own vocabulary: each defined once, with signs that a list can show."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from albab_tui.store.faults import Path, quoted
from albab_tui.store.levels import Tree
from albab_tui.store.parts import Mapping, mappings
from albab_tui.text.widths import cell_width

SORTS = ("kinds", "statuses", "roles", "actor_kinds")
_LEFT_TO_RIGHT = frozenset({"L", "EN", "ES", "ET", "CS", "ON"})
"""Classes of characters (UAX 9) that leave those around them where they are."""
_CURES = {"glyph": "write one letter or sign, such as ⌂ or Ω", "ascii": "write one letter or sign, such as S or $"}


class WordFault(NamedTuple):
    """Something that is wrong with a word of the vocabulary."""

    path: Path
    rule: str
    message: str
    cure: str | Callable[[], str]


def word_faults(tree: Tree, line_of: Callable[[Path], int]) -> Iterator[WordFault]:
    """What is wrong with the words that a store defines, as far as no single field shows it."""
    vocabulary = tree.get("vocabulary") if isinstance(tree, dict) else None
    for sort in SORTS:
        first: dict[str, Path] = {}
        for path, word in mappings(vocabulary, sort, ("vocabulary",)):
            yield from _repeated(word, path, first, line_of)
            yield from _signs(word, path)


def _repeated(word: Mapping, path: Path, first: dict[str, Path], line_of: Callable[[Path], int]) -> Iterator[WordFault]:
    if isinstance(id := word.get("id"), str) and (earlier := first.setdefault(id, path)) is not path:
        cure = partial(_taken, earlier, line_of)
        yield WordFault((*path, "id"), "duplicate-id", f"{quoted(id)} is defined twice", cure)


def _taken(earlier: Path, line_of: Callable[[Path], int]) -> str:
    return f"line {line_of(earlier)} has it already; keep one"


def _signs(word: Mapping, path: Path) -> Iterator[WordFault]:
    for field, cure in _CURES.items():
        sign = word.get(field)
        if isinstance(sign, str) and sign and (why := sign_fault(sign, ascii_only=field == "ascii")):
            yield WordFault((*path, field), "wrong-sign", f"{quoted(sign)} is no sign: {why}", cure)


def sign_fault(sign: str, *, ascii_only: bool) -> str:
    """Why a clean text can't be drawn as a sign of one cell in every terminal; empty where it can."""
    if len(sign) != 1:
        return f"it has {len(sign)} characters"
    if ascii_only:
        return "" if "!" <= sign <= "~" else "it is not ASCII"
    if unicodedata.category(sign)[0] in "CMZ" or "\u2400" <= sign <= "\u243f":
        return "it is a mark, a blank or a control character"
    if unicodedata.bidirectional(sign) not in _LEFT_TO_RIGHT:
        return "it is written from right to left, and would turn what stands beside it"
    return "" if cell_width(sign) == 1 else "it takes more than one cell"
