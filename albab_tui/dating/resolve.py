"""Newspaper time expressions, counted from the day of writing: English ones here, others by way of English."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from albab_tui.dating.date_words import WEEKDAY_WORDS
from albab_tui.dating.eras import outside
from albab_tui.dating.rule import Resolved, Standpoint
from albab_tui.dating.rules import RULES
from albab_tui.dating.spelling_out import plain_expression
from albab_tui.dating.tense import governor
from albab_tui.model.edtf import EdtfError, parse_edtf

LONGEST_EXPRESSION = 200
MOST_WORDS = 16
"""Texts with more characters or words are no time expressions: they are not read, which bounds the time it takes."""
_FAR = timedelta(270)
"""So far ahead a present tense alone puts nothing."""
_WEEKDAYS = frozenset(WEEKDAY_WORDS)
LANGUAGES = ("ar", "de", "en", "es", "fr", "ru", "tr")
"""The languages that are read, by their primary subtags."""


def is_english(language: str) -> bool:
    """Whether a language tag is English's."""
    return language.partition("-")[0].lower() == "en"


@lru_cache(maxsize=2048)
def resolve(
    expression: str, written: date, *, future: bool | None = None, language: str = "en", sentence: str = ""
) -> Resolved | None:
    """The window that a time expression means, or None when it can't be told: it is never guessed.

    Args:
        expression: the words as they stand, with or without what is around them: "on Wednesday", "last week's".
        written: the day the expression is counted from, as a rule the day of writing.
        future: whether what is told lies ahead of that day (True), behind it (False), or is not known (None);
            a verb of the future in the expression tells it too.
        language: the language of the words (BCP 47), one of `LANGUAGES`; in any other nothing is told.
        sentence: the sentence that holds the expression. Where it is English, its tense tells on which side of that
            day the expression lies.
    """
    if len(expression) > LONGEST_EXPRESSION:
        return None
    if written_out := _edtf(expression.strip()):
        return written_out
    if outside(expression):
        return None
    if sentence and future is None and is_english(language):
        return _in_sentence(expression, written, sentence)
    try:
        if not is_english(language):
            # Hundreds of patterns and dateparser: only another language pays for them.
            from albab_tui.dating.languages import resolve_in

            return resolve_in(language, expression, written, future)
        text = plain_expression(expression)
        return Standpoint(written, future, RULES).read(text) if text.count(" ") < MOST_WORDS else None
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


def _in_sentence(expression: str, written: date, sentence: str) -> Resolved | None:
    """As `resolve`, on the side of the day of writing on which the sentence puts the expression."""
    found = governor(sentence, expression)
    if found is None and not _bare_weekday(expression):
        return resolve(expression, written)
    if found is None or found.ahead is None:
        behind, ahead = (resolve(expression, written, future=each) for each in (False, True))
        return resolve(expression, written) if behind and ahead and behind.date == ahead.date else None
    if found.verb == "since" and _a_week_on(resolve(expression, written, future=True), expression, written):
        return None
    told, plain_told = resolve(expression, written, future=found.ahead), resolve(expression, written)
    if told and not found.sure and told.date.earliest and told.date.earliest - written > _FAR:
        return plain_told
    if told is None or (found.ahead and _a_week_on(told, expression, written)):
        return None
    side = "ahead" if found.ahead else "behind"
    moved = plain_told is None or plain_told.date != told.date
    return replace(told, explanation=f'{told.explanation}; "{found.verb}" puts it {side}') if moved else told


def _bare_weekday(expression: str) -> bool:
    """Whether it is told by its weekday alone: where no verb is found, half of them lie ahead and half behind."""
    words = plain_expression(expression).split()
    return not _WEEKDAYS.isdisjoint(words) and not any(word[0].isdigit() for word in words)


def _a_week_on(told: Resolved | None, expression: str, written: date) -> bool:
    """Whether a weekday ahead is the one of the day of writing, so that this day may be meant as well."""
    far = told is not None and told.date.earliest == written + timedelta(7) == told.date.latest
    return far and plain_expression(expression).removeprefix("on ").split(" ")[-1] in WEEKDAY_WORDS
