"""A text in another form, with the way back to the characters it was made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from albab_tui.text.hits import CharacterSpan
from albab_tui.text.pattern import Pattern

_WORD = Pattern(r"\S+")


class Located:
    """A text in a form that is worked out word by word, such as `plain_text`, its words joined by one blank.

    Args:
        text: the text.
        form: makes the form of a word; it may make several words of one, or none.
    """

    def __init__(self, text: str, form: Callable[[str], str]) -> None:
        pieces: list[str] = []
        self._ranges: list[CharacterSpan] = []
        """For each character of the form, those of the text that it was made of."""
        for match in _WORD.finditer(text):
            if made := form(match[0]):
                if pieces:
                    pieces.append(" ")
                    self._ranges.append((match.start(), match.start()))
                pieces.append(made)
                self._ranges.extend(_ranges(match[0], match.start(), made, form))
        self.form = "".join(pieces)

    def original(self, first: int, last: int) -> CharacterSpan:
        """The stretch of the text that a stretch of the form, of at least one character, was made of."""
        return self._ranges[first][0], self._ranges[last - 1][1]


def _ranges(word: str, start: int, made: str, form: Callable[[str], str]) -> Iterator[CharacterSpan]:
    """Where each character comes from: from one of the word's, or where they act on one another from the whole word."""
    single = [form(character) for character in word]
    if "".join(single) != made:
        yield from ((start, start + len(word)) for _ in made)
        return
    for at, piece in enumerate(single, start):
        yield from ((at, at + 1) for _ in piece)
