"""What is wrong with a text that is no date, and what to write."""

from __future__ import annotations

import re


class EdtfError(ValueError):
    """The text is not a date; the message says what would be."""


_POINTS = "write 2017, 2017-02, 2017-02-08, 2017-02-08T14:30, 201X"
_EXAMPLES = {
    "albab-1": f"{_POINTS}, a/b, ../b or a/.., with ?, ~ or % after a date",
    "albab-2": f"{_POINTS}; a/b or a/.. lasts, a..b or ..b is one moment; ?, ~ or % after a date",
}
_MARKS = re.compile(r"(.*[0-9X])[?~%]{2,4}")
_FRACTION = re.compile(r"(.+T[0-9]{2}:[0-9]{2}:[0-9]{2})[.,][0-9]+(.*)")
_LISTED = re.compile(r"\{.*\}|\[.*\]|.*,.*")


def examples(dialect: str) -> str:
    """What dates look like in a dialect."""
    return _EXAMPLES[dialect]


def not_a_date(text: str, dialect: str) -> str:
    """The message for a text of another form, with the cure of what it is most like."""
    return f"not a date; {_cure(text, dialect) or examples(dialect)}"


def _cure(text: str, dialect: str) -> str:
    if ".." in text and dialect == "albab-1":
        return "a..b belongs to the format albab-2; here write a/b"
    if text.lower() in ("unknown", "open"):
        sign = ".." if text.lower() == "open" or dialect == "albab-1" else ""
        return f"write {sign or 'nothing'} for an end that is {text.lower()}, such as 1984/{sign}"
    if match := _MARKS.fullmatch(text):
        return f"did you mean {match[1]}%? % is uncertain and approximate"
    if match := _FRACTION.fullmatch(text):
        return f"write whole seconds: {match[1]}{match[2]}"
    if re.fullmatch(r"[0-9]{4}-?[0-9u]{0,2}-?[0-9u]{0,2}", text) and "u" in text:
        return f"write X for an unknown digit: {text.replace('u', 'X')}"
    if re.fullmatch(r".+T[0-9]{2}(Z|[+-].+)?", text):
        return "write hours and minutes, such as T14:00"
    if _LISTED.fullmatch(text) and dialect != "albab-1":
        return "lists of dates are not part of this format; write the first and the last of them: a..b"
    return ""


def no_month(year: int, month: int, dialect: str) -> str:
    """EDTF numbers the seasons 21 to 24, behind the months, and leaves open which months each has (ISO 8601-2)."""
    if not 21 <= month <= 24:
        return "months run from 01 to 12"
    cure = "seasons are not part of this format; write their months as " + (
        "an interval" if dialect == "albab-1" else "a window"
    )
    sign = "/" if dialect == "albab-1" else ".."
    first = 3 * (month - 20)
    # The winter of one year has two beginnings.
    return cure if month == 24 else f"{cure}, such as {year:04d}-{first:02d}{sign}{year:04d}-{first + 2:02d}"
