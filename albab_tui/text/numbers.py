"""Numbers in English: the words for them, ordinals, and nouns as a count wants them."""

from __future__ import annotations

ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
TEENS = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
CARDINALS = ONES | TEENS | TENS
"""The words that are one number by themselves, but for zero."""
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
"""What a number before them is multiplied by."""


def ordinal(number: int) -> str:
    """A number of 0 or more as an ordinal: 1st, 2nd, 13th, 21st, 112th."""
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def plural(thing: str, count: int) -> str:
    """A regular noun as a count wants it: "report", "reports"."""
    return thing if count == 1 else f"{thing}s"


def many(count: int, thing: str) -> str:
    """A count with its regular noun: "1 report", "2 reports"."""
    return f"{count} {plural(thing, count)}"
