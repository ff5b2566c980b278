"""Where in a text that is shown the searched words stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from albab_tui.text.folding import fold_letter
from albab_tui.text.pattern import Pattern
from albab_tui.text.sought import UNSPACED, Needle, searchable

CharacterSpan = tuple[int, int]
"""From one character, counted from 0, up to another that is not in it."""

_UNSPACED = Pattern(f"[{UNSPACED}]")


def hits(text: str, needles: Iterable[Needle]) -> list[CharacterSpan]:
    """The stretches of a text that hold what was typed, in order, none touching another."""
    form = searchable([text])
    patterns = [needle.pattern for needle in needles if needle.pattern in form]
    if not patterns:
        return []
    form, places = _placed(text)
    return merged(_found(text, form, places, patterns))


def hits_in_lines(lines: Sequence[str], needles: Sequence[Needle]) -> list[list[CharacterSpan]]:
    """The same for a text that was broken into lines: words in a row may go on in the next one."""
    if not needles:
        return [[] for _ in lines]
    whole, starts = "", list[int]()
    for line in map(str.strip, lines):
        unspaced = _UNSPACED.match(whole[-1:]) and _UNSPACED.match(line[:1])
        whole += "" if unspaced else "\n"
        starts.append(len(whole))
        whole += line
    found = hits(whole, needles)
    return [list(_within(line, start, found)) for start, line in zip(starts, lines, strict=True)]


def _within(line: str, start: int, found: Iterable[CharacterSpan]) -> Iterator[CharacterSpan]:
    """What lies in one line, counted from its own beginning; without blanks around it that begins at a place."""
    indent, length = len(line) - len(line.lstrip()), len(line.strip())
    for first, last in found:
        begin, end = max(first - start, 0), min(last - start, length)
        if begin < end:
            yield indent + begin, indent + end


def _placed(text: str) -> tuple[str, list[int]]:
    """The searchable text, and for each of its characters the one of the text that it was made of."""
    form, places = [" "], [0]
    for place, character in enumerate(text):
        for letter in fold_letter(character):
            bordering = form[-1] != " " and _unspaced(form[-1]) != _unspaced(letter)
            if form[-1] != " " and (letter == " " or bordering):
                form.append(" ")
                places.append(place)
            if letter != " ":
                form.append(letter)
                places.append(place)
    return "".join(form), places


@lru_cache(4096)
def _unspaced(letter: str) -> bool:
    return bool(_UNSPACED.match(letter))


def _found(text: str, form: str, places: list[int], patterns: Iterable[str]) -> Iterator[CharacterSpan]:
    for pattern in patterns:
        blank, at = pattern.startswith(" "), form.find(pattern)
        while at >= 0:
            yield places[at + blank], _end(text, places[at + len(pattern) - 1] + 1)
            at = form.find(pattern, at + 1)


def _end(text: str, place: int) -> int:
    """The end of a letter with the marks that belong to it."""
    while place < len(text) and unicodedata.category(text[place]).startswith("M"):
        place += 1
    return place


def merged(stretches: Iterable[CharacterSpan]) -> list[CharacterSpan]:
    """Some stretches in order, those that overlap or touch made one."""
    found: list[CharacterSpan] = []
    for first, last in sorted(stretches):
        if found and first <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], last)
        else:
            found.append((first, last))
    return found
