"""Quotation marks, dashes and marks of no width: what whoever compares or draws text takes for the same."""

from __future__ import annotations

SINGLE_QUOTES = "‘’‚‛"
APOSTROPHES = "ʼ`´′"
"""What is written for an apostrophe, besides single quotes."""
DOUBLE_QUOTES = "“”„‟«»"
DASHES = "‐‑‒–—―−"
NO_WIDTH = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Soft hyphens, joiners and direction marks, which come with pages of the web."""

PLAIN_MARKS = str.maketrans(
    {
        **dict.fromkeys(SINGLE_QUOTES + APOSTROPHES, "'"),
        **dict.fromkeys(DOUBLE_QUOTES + "″", '"'),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys(NO_WIDTH),
    }
)
"""For ``str.translate``: each mark as the typewriter has it, and those of no width left out."""
