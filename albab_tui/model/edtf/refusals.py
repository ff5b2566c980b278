"""What is wrong with a text that is no date, and what to write."""

from __future__ import annotations

from albab_tui.model.edtf.cures import cure_of


class EdtfError(ValueError):
    """The text is not a date; the message says what would be."""


_POINTS = "write 2017, 2017-02, 2017-02-08, 2017-02-08T14:30, 201X"
_EXAMPLES = {
    "albab-1": f"{_POINTS}, a/b, ../b or a/.., with ?, ~ or % after a date",
    "albab-2": f"{_POINTS}; a/b or a/.. lasts, a..b or ..b is one moment; ?, ~ or % after a date",
}


def examples(dialect: str) -> str:
    """What dates look like in a dialect."""
    return _EXAMPLES[dialect]


def not_a_date(text: str, dialect: str) -> str:
    """The message for a text of another form, with the cure of what it is most like."""
    return f"not a date; {cure_of(text, dialect) or examples(dialect)}"


def no_month(year: int, month: int, dialect: str) -> str:
    """EDTF numbers the seasons 21 to 24, behind the months, and leaves open which months each has (ISO 8601-2)."""
    if not 21 <= month <= 24:
        return "months run from 01 to 12"
    cure = "seasons are not part of this format; write their months as " + (
        "an interval" if dialect == "albab-1" else "a window"
    )
    sign, shown = "/" if dialect == "albab-1" else "..", f"{year:0{5 if year < 0 else 4}d}"
    first = 3 * (month - 20)
    # The winter of one year has two beginnings.
    return cure if month == 24 else f"{cure}, such as {shown}-{first:02d}{sign}{shown}-{first + 2:02d}"


def no_sign(hidden: int, dialect: str) -> str:
    """The year 0 as one before 1: alone, or as one of the ten or the hundred years that end with it."""
    if not hidden:
        return "the year 0 has no sign; write it 0000, it is 1 BC"
    sign = "/" if dialect == "albab-1" else ".."
    return f"the years to 1 BC have no form with X; write them -{'9' * hidden:0>4}{sign}0000"
