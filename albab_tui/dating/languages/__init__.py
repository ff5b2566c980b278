"""Time expressions of other languages: dateparser knows their words, the grammar of English what they mean together."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from albab_tui.dating.date_words import WEEKDAY_WORDS
from albab_tui.dating.languages.arabic import ARABIC
from albab_tui.dating.languages.french import FRENCH
from albab_tui.dating.languages.german import GERMAN
from albab_tui.dating.languages.language import Language
from albab_tui.dating.languages.russian import RUSSIAN
from albab_tui.dating.languages.spanish import SPANISH
from albab_tui.dating.languages.translating import translated
from albab_tui.dating.languages.turkish import TURKISH
from albab_tui.dating.rule import Resolved, Standpoint
from albab_tui.dating.rules import RULES
from albab_tui.dating.spelling_out import plain_expression

BY_TAG: dict[str, Language] = {each.tag: each for each in (ARABIC, FRENCH, GERMAN, RUSSIAN, SPANISH, TURKISH)}
"""Every language but English, by its primary subtag."""

_MOST_WORDS = 16
_SOUTH = {"AR", "AU", "BO", "CL", "PE", "PY", "UY", "ZA"}
"""Countries whose summer is at the turn of the year."""
_SEASON = re.compile(r"\b(?:spring|summer|fall|winter)\b")
_VAGUE = re.compile(r"\b(?:beginning|end) of (?:[12][0-9]{3}|(?:(?:the|last|this|next) )?year)\b")
"""Of a year, "fin", "Ende" and their like may be its last month or its last third."""
_EITHER = re.compile(rf"\b(?P<which>last|next)ish (?P<weekday>{'|'.join(WEEKDAY_WORDS)})")
"""In some languages last Friday is the nearest one to some, the one of last week to others."""
_WITH_WEEKDAY = re.compile(
    rf"(?P<day>.+?) (?P<weekday>{'|'.join(WEEKDAY_WORDS)})|(?P<first>{'|'.join(WEEKDAY_WORDS)}) (?P<rest>.+)"
)


def resolve_in(language: str, expression: str, written: date, future: bool | None) -> Resolved | None:
    """As `albab_tui.dating.resolve`, for a language tag (BCP 47) other than English; None for one not known."""
    if expression.count(" ") >= _MOST_WORDS:
        return None
    tag, *more = language.split("-")
    known = BY_TAG.get(tag.lower())
    text = translated(known, expression) if known else None
    south = not _SOUTH.isdisjoint(each.upper() for each in more)
    if text is None or _VAGUE.search(text) or (south and _SEASON.search(text)):
        return None
    text = text.replace("sinceish", "starting" if future else "since")
    found = _agreed(text, Standpoint(written, future, RULES))
    return replace(found, explanation=f'{found.explanation} (read as "{text}")') if found else None


def _agreed(text: str, when: Standpoint) -> Resolved | None:
    """What every way to read the words agrees on."""
    match = _EITHER.search(text)
    if not match:
        return when.read(plain_expression(text)) or _named_twice(text, when)
    which, weekday = match["which"], match["weekday"]
    ways = (f"{which} {weekday}", f"{weekday} of {which} week")
    found = [when.read(plain_expression(_EITHER.sub(way, text))) for way in ways]
    return found[0] if found[0] and found[1] and found[0].date == found[1].date else None


def _named_twice(text: str, when: Standpoint) -> Resolved | None:
    """As in "yesterday, Wednesday": a day with its weekday, where they agree."""
    match = _WITH_WEEKDAY.fullmatch(text)
    if not match:
        return None
    found = when.read(plain_expression(match["day"] or match["rest"]))
    day, weekday = found.date.earliest if found else None, match["weekday"] or match["first"]
    agree = found and day and day == found.date.latest and WEEKDAY_WORDS[day.weekday()] == weekday
    return found if agree else None
