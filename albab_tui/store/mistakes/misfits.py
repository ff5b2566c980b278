"""What is wrong with a text that is not what its field wants, and what would be right."""

from __future__ import annotations

import re
from decimal import Decimal

from albab_tui.findings import Finding, Path, did_you_mean, quoted
from albab_tui.model.edtf import Edtf, EdtfError
from albab_tui.model.field_types import ID_PATTERN
from albab_tui.store.mistakes.number_ranges import each_of
from albab_tui.store.mistakes.other_dates import date_cure
from albab_tui.store.reading.convert import is_number
from albab_tui.store.reading.date_dialect import Dates
from albab_tui.store.reading.shapes import Shape

_GROUPED = re.compile(r"-?[0-9]{1,3}(?:([, _'])[0-9]{3})(?:\1[0-9]{3})*(?:\.[0-9]+)?", re.ASCII)
_YEAR_OUT_OF_RANGE = re.compile(r"-?[0-9]{5,6}(-|$)")
_DIGITS = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_LONGEST_NUMBER = 30


def misfit(path: Path, text: str, wanted: Shape, dates: Dates) -> Finding:
    """Why the text is not of the shape."""
    if wanted.choices:
        return _choice(path, text, wanted.choices)
    if wanted.bare is Edtf:
        return _date(path, text, dates)
    if wanted.bare is bool:
        return _wrong(path, f"{quoted(text)} is neither true nor false", "write true or false")
    if wanted.bare is str:
        return _text(path, text, wanted)
    return number_misfit(path, text, wanted)


def number_misfit(path: Path, text: str, wanted: Shape) -> Finding:
    """Why the text is not a number of the shape."""
    if len(text) <= _LONGEST_NUMBER and _GROUPED.fullmatch(text):
        plain = re.sub("[^0-9.-]", "", text)
        return _wrong(path, f"{quoted(text)} is not a plain number", f"write {plain}")
    if wanted.bare is int and (numbers := each_of(text)):
        return Finding(
            path, "wrong-value", f"{quoted(text)} is not {wanted.kind}", f"write each one, such as {numbers}"
        )
    if not _DIGITS.fullmatch(text):
        cure = "write digits only, such as 12" if wanted.bare is int else "write digits only, such as 12 or 1.5"
        return _wrong(path, f"{quoted(text)} is not {wanted.kind}", cure)
    if wanted.bare is int and "." in text:
        return _wrong(path, f"{quoted(text)} is not a whole number", "write digits only, such as 12")
    if wanted.bare is Decimal and not is_number(text):
        return Finding(
            path, "wrong-value", f"{quoted(text)} is too long", "write up to 15 digits, and 9 behind the point"
        )
    if is_number(text) and re.match("-?0[0-9]", text):
        return _wrong(path, f"{quoted(text)} has leading zeros", f"write {Decimal(text).normalize():f}")
    low, high = wanted.limit("ge"), wanted.limit("le")
    span = f"from {low}" if high is None else f"from {low} to {high}"
    return _wrong(path, f"{quoted(text)} is not in range", f"write {wanted.kind} {span}")


def _wrong(path: Path, message: str, cure: str) -> Finding:
    return Finding(path, "wrong-value", message, cure)


def _choice(path: Path, text: str, choices: tuple[str, ...]) -> Finding:
    cure = f"{did_you_mean(text, choices)} it takes {', '.join(choices)}".lstrip()
    return _wrong(path, f"{quoted(text)} is not one of the words allowed here", cure)


def _date(path: Path, text: str, dates: Dates) -> Finding:
    said = "this can't be read"
    try:
        dates.read(text)
    except EdtfError as error:
        said = str(error)
    message, _, cure = said.partition("; ")
    if _YEAR_OUT_OF_RANGE.match(text) and not cure.startswith("did you mean"):
        message, cure = "years run from -9999 to 9999", ""
    cure = date_cure(text) or cure
    why = "" if message == "not a date" else f": {message}"
    return Finding(path, "bad-date", f"{quoted(text)} is not a date{why}", cure)


def _text(path: Path, text: str, wanted: Shape) -> Finding:
    longest = wanted.limit("max_length")
    if not text:
        return _wrong(path, "the text is empty", "write something")
    if wanted.limit("pattern") is None:
        return _wrong(path, f"the text has {len(text)} characters", f"make it {longest} or fewer")
    if wanted.limit("pattern") == ID_PATTERN:
        return _wrong(path, f"the id has {len(text)} characters", "make it 200 or fewer")
    return Finding(
        path, "wrong-value", f"{quoted(text)} does not belong here", f"write {wanted.kind}: {wanted.description}"
    )
