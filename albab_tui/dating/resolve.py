"""Newspaper time expressions, counted from the day of writing: English ones here, others by way of English."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from albab_tui.dating.eras import outside
from albab_tui.dating.rule import Reading, Resolved
from albab_tui.dating.rules import RULES
from albab_tui.dating.words import plain
from albab_tui.model.edtf import EdtfError, parse_edtf

LONGEST = 200
MOST_WORDS = 16
"""Texts with more characters or words are no time expressions: they are not read, which bounds the time it takes."""
LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "tr")
"""The languages that are read, by their primary subtags."""


def is_english(language: str) -> bool:
    """Whether a language tag is English's."""
    return language.partition("-")[0].lower() == "en"


@lru_cache(maxsize=2048)
def resolve(expression: str, written: date, *, future: bool | None = None, language: str = "en") -> Resolved | None:
    """The window that a time expression means, or None when it can't be told: it is never guessed.

    Args:
        expression: the words as they stand, with or without what is around them: "on Wednesday", "last week's".
        written: the day the expression is counted from, as a rule the day of writing.
        future: whether what is told lies ahead of that day (True), behind it (False), or is not known (None);
            a verb of the future in the expression tells it too.
        language: the language of the words (BCP 47), one of `LANGUAGES`; in any other nothing is told.
    """
    if len(expression) > LONGEST:
        return None
    if written_out := _edtf(expression.strip()):
        return written_out
    if outside(expression):
        return None
    try:
        if not is_english(language):
            # Hundreds of patterns and dateparser: only another language pays for them.
            from albab_tui.dating.languages import resolve_in

            return resolve_in(language, expression, written, future)
        text = plain(expression)
        return Reading(written, future, RULES).read(text) if text.count(" ") < MOST_WORDS else None
    except (OverflowError, ValueError):
        # The calendar ends at the years 1 and 9999.
        return None


def _edtf(text: str) -> Resolved | None:
    """What is EDTF as it stands, all of its signs included; four digits alone are left to the rule for years."""
    if text.isdigit():
        return None
    try:
        return Resolved(parse_edtf(text), "edtf", "the date as written")
    except EdtfError:
        return None
