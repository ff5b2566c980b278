"""Sentences in pieces, each with what it is; whoever draws them decides how that looks."""

from __future__ import annotations

from typing import Literal

Tone = Literal["", "label", "quiet", "quote", "mark"]
"""What a piece is: plain words, who says it or what follows, an aside, words of a source, where something stands."""

Piece = tuple[str, Tone]
Sentence = tuple[Piece, ...]


def in_plain(sentence: Sentence) -> str:
    """The sentence's words alone."""
    return "".join(words for words, _ in sentence)


def flow(text: str) -> str:
    """Prose as one paragraph."""
    return " ".join(text.split())
