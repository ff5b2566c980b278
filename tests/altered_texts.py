"""Articles of which paragraphs were inserted, deleted, doubled, swapped and edited after they were read."""

from __future__ import annotations

from random import Random

LINES = (
    "The fleet left on Sunday with nine cutters.",
    "The watch counted 12 wounded.",
    "Talks are due.",
    "The watch counted 14 wounded.",
    "A storm closed the harbour on Sunday.",
)
"""Paragraphs that are like each other, and tell some of the same numbers and times."""


def changed(lines: list[str], random: Random) -> list[str]:
    """A copy of an article with paragraphs inserted, deleted, doubled, swapped and edited."""
    lines = list(lines)
    for _ in range(random.randint(1, 6)):
        at = random.randrange(len(lines) + 1)
        other = random.randrange(len(lines)) if lines else 0
        match random.choice(["insert", "delete", "double", "swap", "edit"]):
            case "insert":
                lines.insert(at, random.choice(["New.", "", *LINES]))
            case "delete" if lines:
                del lines[other]
            case "double" if lines:
                lines.insert(at, lines[other])
            case "swap" if at < len(lines):
                lines[at], lines[other] = lines[other], lines[at]
            case "edit" if lines:
                lines[other] = lines[other].replace("a", "o", 1).replace("12", "14")
    return lines
