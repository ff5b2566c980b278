"""What other notations of dates are called in this one: a table of forms, each with what to write instead."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache

from albab_tui.model.edtf.clock import ahead
from albab_tui.model.edtf.scale import days_in_month, number_of

Cure = Callable[[re.Match[str], str], str]
"""From the text's match and the dialect to what to write; empty where even that can't be told."""


def cure_of(text: str, dialect: str) -> str:
    """What to write in place of a text of another form; empty where no form is known."""
    for form, cure in _FORMS:  # compiled only when a date is refused, for the start of the program does not wait
        if (match := _form(form).fullmatch(text)) and (told := cure(match, dialect)):
            return told
    return ""


def _of_albab_2(match: re.Match[str], dialect: str) -> str:
    return "a..b belongs to the format albab-2; here write a/b" if dialect == "albab-1" else ""


def _unknown_end(match: re.Match[str], dialect: str) -> str:
    end = match[0].lower()
    sign = ".." if end == "open" or dialect == "albab-1" else ""
    return f"write {sign or 'nothing'} for an end that is {end}, such as 1984/{sign}"


def _unknown_digits(match: re.Match[str], dialect: str) -> str:
    return f"write X for an unknown digit: {match[0].upper().replace('U', 'X')}"


def _part_unknown(match: re.Match[str], dialect: str) -> str:
    """A month or a day of which one digit is known: the first and the last that it may be."""
    whole, tens, unit = match["whole"], match["tens"], "day" if "-" in match["whole"] else "month"
    last = 12 if unit == "month" else days_in_month(int(match["year"]), min(max(int(whole[5:7]), 1), 12))
    ends = [f"{whole}-{max(1, int(tens + '0')):02d}", f"{whole}-{min(last, int(tens + '9')):02d}"]
    known = f"; did you mean {('/' if dialect == 'albab-1' else '..').join(ends)}?" if ends[0] <= ends[1] else ""
    return f"X stands for both digits of a {unit}{known}"


def _four_digits(match: re.Match[str], dialect: str) -> str:
    year, before = int(match["year"]), match["sign"]
    if before or not year:
        return f"a year has four digits: write {before if year else ''}{year:04d} for {year + 1} BC"
    return f"a year has four digits: write {year:04d} for the year {year}"


def _decade(match: re.Match[str], dialect: str) -> str:
    decade = match["decade"]
    if decade.endswith("0"):
        return f"write {decade}X for ten years, {decade[:2]}XX for a hundred"
    return f"did you mean {decade}X?"


def _inner_sign(match: re.Match[str], dialect: str) -> str:
    signs = set(re.sub(r"[^?~%]", "", match[0]))
    sign = signs.pop() if len(signs) == 1 else "%"
    return f"a sign stands for the whole date, at its end: {re.sub(r'[?~%]', '', match[0])}{sign}"


def _by_era(match: re.Match[str], dialect: str) -> str:
    year, before = int(match["year"]), match["era"][0] in "bB"
    if not 1 <= year <= (10_000 if before else 9999):
        return ""
    meant = ("-" if before and year > 1 else "") + f"{year - before:04d}" + ("~" if match["about"] else "")
    return f"did you mean {meant}?" + (" 1 BC is the year 0000" if before else "")


def _week(match: re.Match[str], dialect: str) -> str:
    try:
        first = date.fromisocalendar(int(match["year"]), int(match["week"]), int(match["day"] or 1))
    except ValueError:
        return "weeks are not part of this format; write days"
    if match["day"]:
        return f"weeks are not part of this format; did you mean {first}?"
    sign = "/" if dialect == "albab-1" else ".."
    return f"weeks are not part of this format; write their days: {first}{sign}{first + timedelta(days=6)}"


def _day_of_year(match: re.Match[str], dialect: str) -> str:
    year, number = int(match["year"]), int(match["number"])
    try:
        found = date(year, 1, 1) + timedelta(days=number - 1)
    except (ValueError, OverflowError):
        return ""
    return f"did you mean {found}?" if found.year == year else ""


def _from_to(match: re.Match[str], dialect: str) -> str:
    one, other = match["one"].strip(), match["other"].strip()
    if dialect == "albab-1":
        return f"did you mean {one}/{other}?"
    return f"write {one}/{other} for what lasted so long, {one}..{other} for one moment in that time"


def _century(match: re.Match[str], dialect: str) -> str:
    number = int(match["number"])
    return f"did you mean {number - 1:02d}XX?" if number else ""


def _list(match: re.Match[str], dialect: str) -> str:
    if dialect == "albab-1":
        return ""
    return "lists of dates are not part of this format; write the first and the last of them: a..b"


def _zone(match: re.Match[str], dialect: str) -> str:
    """A zone by its name, which ISO 8601 does not have: its offset on that day, where the name is known."""
    name, clock = match["zone"].strip(" []"), match["clock"]
    if name.upper() in ("Z", "UTC", "GMT"):
        return f"did you mean {match['day']}T{clock}Z{match['mark']}?"
    try:
        hour, minute, second = map(int, f"{clock}:00"[:8].split(":"))
        day = number_of(date.fromisoformat(match["day"]))
        offset = -ahead(day, hour * 3600 + minute * 60 + second, name, "")
    except ValueError:  # no such day, or no such zone
        return "write a zone as its offset, such as +02:00, or for all times as the store's timezone"
    hours, minutes = divmod(abs(offset) // 60, 60)
    meant = f"{match['day']}T{clock}{'-' if offset < 0 else '+'}{hours:02d}:{minutes:02d}{match['mark']}"
    return f"a zone is written as its offset, or for all times as the store's timezone; did you mean {meant}?"


def _spaced_offset(match: re.Match[str], dialect: str) -> str:
    offset = f"{match['sign']}{int(match['hour']):02d}:{match['minute'] or '00'}"
    return f"did you mean {match['day']}T{match['clock']}{offset}?"


def _unsure_end(match: re.Match[str], dialect: str) -> str:
    """A window for an end of what lasts: EDTF has sets alone, so the end is told by the unit that holds the window."""
    if dialect == "albab-1":
        return ""
    ends = [_coarse(end) if end[:1] == "[" else end for end in (match["one"], match["other"])]
    return f"an end of what lasts is one date, as fine as it is known; did you mean {'/'.join(ends)}?"


def _coarse(window: str) -> str:
    """The month, year or decade that holds a window, or about its known end."""
    first, _, last = window.strip("[]").partition("..")
    if not first or not last:
        return f"{first or last}~"
    if first[:7] == last[:7] and len(first) > 7 < len(last):
        return first[:7]
    if first[:4] == last[:4]:
        return first[:4]
    return f"{first[:3]}X" if first[:3] == last[:3] else f"{first}~"


def _short(match: re.Match[str], dialect: str) -> str:
    """A month whose figures are not written in full, or not in this order."""
    return f"did you mean {match['year']}-{int(match['month']):02d}?"


def _loose_range(match: re.Match[str], dialect: str) -> str:
    if match["sign"] == ".." and dialect == "albab-1":
        return ""
    found = _in_full(match["one"]) + match["sign"] + _in_full(match["other"])
    return f"did you mean {found}?" if found != match[0] else ""


def _in_full(end: str) -> str:
    return re.sub(r"-([0-9])(?![0-9])", r"-0\1", end)


def _short_end(match: re.Match[str], dialect: str) -> str:
    """A second day of which only the number is written."""
    if int(match["other"]) <= int(match["one"]):
        return ""
    return f"did you mean {match['month']}-{match['one']}/{match['month']}-{match['other']}?"


def _hour(match: re.Match[str], dialect: str) -> str:
    return f"write hours and minutes: {match['day']}T{match['hour']}:00{(match['zone'] or '').upper()}"


def _run_together(match: re.Match[str], dialect: str) -> str:
    """A time, or a day and a time, in the basic form of ISO 8601."""
    second = f":{match['second']}" if match["second"] else ""
    day = f"{match['year']}-{match['month']}-{match['number']}"
    return f"did you mean {day}T{match['hour']}:{match['minute']}{second}{(match['zone'] or '').upper()}?"


_MARK = "[?~%]"
_DAY = r"[0-9]{4}(?:-[0-9]{2}){0,2}"
_ABOUT = r"(?:c\.?|ca\.?|circa|about|around|~)"
_YEARS = r"(?P<year>[0-9]{1,5})"


@cache
def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.ASCII | re.IGNORECASE | re.DOTALL)


_TIME = r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?P<clock>[0-9]{2}:[0-9]{2}(?::[0-9]{2})?)"
_END = r"(?:\[[^\[\]/]*\]|[^\[\]/]*)"

_FIGURES = r"[0-9]{4}-(?:0?[1-9]|1[0-2])(?:-(?:0?[1-9]|[12][0-9]|3[01]))?[?~%]?"
_ZONE = r"(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?"
_HOUR = r"(?P<hour>[01][0-9]|2[0-3])"

_FORMS: tuple[tuple[str, Cure], ...] = (
    (r".*\.\.\..*", lambda match, _: "a window has two dots: a..b"),
    (rf"(?=.*\[)(?P<one>{_END})/(?P<other>{_END})", _unsure_end),
    (rf"\[?(?P<one>{_FIGURES}|\.\.|) ?(?P<sign>/|\.\.) ?(?P<other>{_FIGURES}|\.\.|)\]?", _loose_range),
    (r"(?P<month>[0-9]{4}-[0-9]{2})-(?P<one>[0-9]{2})/(?P<other>[0-9]{2})", _short_end),
    (r".*\.\..*", _of_albab_2),
    (r"unknown|open", _unknown_end),
    (rf"(.*[0-9X]){_MARK}{{2,4}}", lambda match, _: f"did you mean {match[1]}%? % is uncertain and approximate"),
    (r"(.+T[0-9]{2}:[0-9]{2}:[0-9]{2})[.,][0-9]+(.*)", lambda m, _: f"write whole seconds: {m[1]}{m[2]}"),
    (r"(?=.*[ux])[0-9]{2}(?:[0-9]{2}|[0-9][ux]|[ux]{2})(?:-(?:[0-9]{2}|[ux]{2})){0,2}", _unknown_digits),
    (r"(?P<whole>(?P<year>[0-9]{4})(?:-[0-9]{2})?)-(?P<tens>[0-9])[ux]", _part_unknown),
    (r"(?P<sign>-?)(?P<year>[0-9]{1,3})", _four_digits),
    (rf"{_TIME}(?P<zone> ?\[?[A-Z][A-Z0-9_+-]*(?:/[A-Z][A-Z0-9_+-]*)*\]?)(?P<mark>{_MARK}?)", _zone),
    (rf"{_TIME} ?(?P<sign>[+-])(?P<hour>[0-9]{{1,2}}):?(?P<minute>[0-9]{{2}})?", _spaced_offset),
    (rf"(?P<day>{_DAY})T{_HOUR}{_ZONE}", _hour),
    (
        r"(?P<year>[0-9]{4})-?(?P<month>0[1-9]|1[0-2])-?(?P<number>0[1-9]|[12][0-9]|3[01])T"
        rf"{_HOUR}:?(?P<minute>[0-5][0-9]):?(?P<second>[0-5][0-9])?{_ZONE}",
        _run_together,
    ),
    (r".+T[0-9]{2}(?:Z|[+-].+)?", lambda match, _: "write hours and minutes, such as T14:00"),
    (r"(?P<year>[0-9]{4})[-/.](?P<month>[1-9])", _short),
    (r"(?P<month>0?[1-9]|1[0-2])[-/.](?P<year>[0-9]{4})", _short),
    (r"(?P<year>1[0-9]{3}|20[0-9]{2})(?P<month>0[1-9]|1[0-2])", _short),
    (rf"{_ABOUT} ?(?P<date>{_DAY})", lambda match, _: f"did you mean {match['date']}~?"),
    (rf"(?=.*{_MARK}){_MARK}?[0-9]{{4}}{_MARK}?(?:-{_MARK}?[0-9]{{2}}{_MARK}?){{0,2}}", _inner_sign),
    (rf"(?P<about>{_ABOUT} ?)?{_YEARS} ?(?P<era>B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)", _by_era),
    (rf"(?P<about>{_ABOUT} ?)?(?P<era>A\.?D\.?) ?{_YEARS}", _by_era),
    (r"(?P<year>[0-9]{4})-?W(?P<week>[0-9]{2})(?:-?(?P<day>[1-7]))?", _week),
    (r"(?P<year>[0-9]{4})-?(?P<number>[0-9]{3})", _day_of_year),
    (rf"(?P<one>{_DAY}) ?(?:[–—]|to|until|till| - ) ?(?P<other>{_DAY})", _from_to),
    (r"(?P<one>[0-9]{4})-(?P<other>[0-9]{4})", _from_to),
    (r"(?:the )?(?P<decade>[0-9]{3})0['’]?s", _decade),
    (r"(?:the )?(?P<number>[0-9]{1,2})(?:st|nd|rd|th) century", _century),
    (r"[0-9]?X{3,4}", lambda match, _: "a decade is 201X, a century 20XX; write the ends of what is longer"),
    (r"\{.*\}|\[.*\]|.*,.*", _list),
)
