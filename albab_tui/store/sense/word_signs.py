"""Words of a store's own vocabulary: each defined once, with signs that a list can show."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import partial

from albab_tui.findings import Finding, Path, quoted
from albab_tui.store.reading.levels import Tree
from albab_tui.store.sense.meanings import Meanings
from albab_tui.store.sense.walking import Mapping, mappings
from albab_tui.text.widths import cell_width

SORTS = ("kinds", "statuses", "roles", "actor_kinds")
_LEFT_TO_RIGHT = frozenset({"L", "EN", "ES", "ET", "CS", "ON"})
"""Classes of characters (UAX 9) that leave those around them where they are."""
_FREE = {"glyph": "⌂Ω∆∑∏∇√∂λπ", "ascii": "HZXQJWBFKLNCDGShzxqjwfklnc"}
"""Signs to propose, as far as nothing else means them."""


def word_findings(tree: Tree, line_of: Callable[[Path], int]) -> Iterator[Finding]:
    """What is wrong with the words that a store defines, as far as no single field shows it."""
    vocabulary = tree.get("vocabulary") if isinstance(tree, dict) else None
    meanings = Meanings(vocabulary)
    for sort in SORTS:
        first: dict[str, Path] = {}
        for path, word in mappings(vocabulary, sort, ("vocabulary",)):
            yield from _repeated(word, path, first, line_of)
            yield from _signs(sort, word, path, meanings)


def _repeated(word: Mapping, path: Path, first: dict[str, Path], line_of: Callable[[Path], int]) -> Iterator[Finding]:
    if isinstance(id := word.get("id"), str) and (earlier := first.setdefault(id, path)) is not path:
        cure = partial(_taken, earlier, line_of)
        yield Finding((*path, "id"), "duplicate-id", f"{quoted(id)} is defined twice", cure)


def _taken(earlier: Path, line_of: Callable[[Path], int]) -> str:
    return f"line {line_of(earlier)} has it already; keep one"


def _signs(sort: str, word: Mapping, path: Path, meanings: Meanings) -> Iterator[Finding]:
    for field in _FREE:
        sign = word.get(field)
        if not isinstance(sign, str) or not sign:
            continue
        why = sign_fault(sign, ascii_only=field == "ascii") or meanings.clash(sign, sort, word)
        if why:
            cure = partial(_another, field, meanings)
            yield Finding((*path, field), "wrong-sign", f"{quoted(sign)} can't be its sign: {why}", cure)


def _another(field: str, meanings: Meanings) -> str:
    free = [sign for sign in _FREE[field] if not meanings.has(sign)]
    return f"write another letter or sign, such as {' or '.join(free[:2])}" if free else "write another letter or sign"


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
